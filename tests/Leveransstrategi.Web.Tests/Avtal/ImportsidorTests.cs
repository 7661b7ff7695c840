using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Avtal;

public sealed class ImportsidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Fil = "Benämning;Avtalsnummer;Lagregim;Område;Upphandlare\nTelefonväxel;RA-I-1;Nationellt;Telefoni;Servicenämnden\nUtan regim;RA-I-2;;Telefoni;Servicenämnden\n";

    [Fact]
    public async Task Filen_laddas_upp_kolumnen_andras_torrkors_lases_in_och_angras_utan_skript()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var svar = await klient.PostaFilAsync("/ramavtal/import", ("Fil", "avtal.csv", Encoding.UTF8.GetBytes(Fil)), ("Slag", "Ramavtal"));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        var adress = svar.Headers.Location!.OriginalString;
        var karta = await klient.SidaAsync(adress);
        Assert.Equal(("Benämning", "Avtalsnummer"), (Vald(karta, "titel"), Vald(karta, "nummer")));

        Assert.Equal(HttpStatusCode.BadRequest, (await klient.PostaFranAsync(adress, adress + "?handler=Prova", Falt(karta, ("Kolumner[nummer]", "")))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaFranAsync(adress, adress + "?handler=Prova", Falt(karta))).StatusCode);
        var prov = await VantaAsync(klient, adress, "Torrkörningen visar");
        Assert.Contains("Lagregim", prov.QuerySelector("tbody tr:nth-child(2)")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync(new Uri("/ramavtal/RA-I-1", UriKind.Relative))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaFranAsync(adress, adress + "?handler=Kor", Marke(prov))).StatusCode);
        var klar = await VantaAsync(klient, adress, "Filen är inläst");
        Assert.Equal("/ramavtal/RA-I-1", klar.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync(new Uri("/ramavtal/RA-I-1", UriKind.Relative))).StatusCode);
        Assert.Contains("3;Fel;RA-I-2;Lagregim;", await klient.GetStringAsync(new Uri(adress + "?handler=csv", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync(new Uri(adress + "?handler=excel", UriKind.Relative))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaFranAsync(adress, adress + "?handler=Angra", Marke(klar))).StatusCode);
        Assert.Contains("Importen är ångrad", (await klient.SidaAsync(adress)).QuerySelector("#lage")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync(new Uri("/ramavtal/RA-I-1", UriKind.Relative))).StatusCode);
        Assert.Contains("avtal.csv", (await klient.SidaAsync("/ramavtal/import")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_fil_som_inte_gar_att_lasa_forklaras_vid_faltet()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var svar = await klient.PostaFilAsync("/ramavtal/import", ("Fil", "avtal.pdf", "x"u8.ToArray()), ("Slag", "Ramavtal"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Välj en CSV-fil (.csv) eller en Excelarbetsbok (.xlsx)", (await svar.SidaAsync()).QuerySelector("#Fil-fel")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revisorn_laser_importen_och_dess_rapport_men_kan_inte_importera_eller_angra()
    {
        var forvaltare = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var svar = await forvaltare.PostaFilAsync("/ramavtal/import", ("Fil", "granskas.csv", Encoding.UTF8.GetBytes("Namn\nGranskad AB\n")), ("Slag", "Leverantorer"));
        var adress = svar.Headers.Location!.OriginalString;
        await forvaltare.PostaFranAsync(adress, adress + "?handler=Prova", Falt(await forvaltare.SidaAsync(adress)));
        await VantaAsync(forvaltare, adress, "Torrkörningen visar");

        var revisor = await portal.InloggadAsync(Roller.Revisor);
        Assert.Equal("Importer", (await revisor.SidaAsync("/ramavtal")).QuerySelector("main a[href='/ramavtal/import']")!.TextContent);
        var lista = await revisor.SidaAsync("/ramavtal/import");
        Assert.Equal("Importer", lista.QuerySelector("h1")!.TextContent);
        Assert.Equal("granskas.csv", lista.QuerySelector($"main tbody a[href='{adress}']")!.TextContent);
        Assert.Empty(lista.QuerySelectorAll("main form"));
        var visad = await revisor.SidaAsync(adress);
        Assert.Contains("Granskad AB", visad.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(visad.QuerySelectorAll("main form"));
        Assert.Contains("Granskad AB", await revisor.GetStringAsync(new Uri(adress + "?handler=csv", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await revisor.GetAsync(new Uri(adress + "?handler=excel", UriKind.Relative))).StatusCode);
        foreach (var handling in new[] { "Prova", "Kor", "Angra" })
            Assert.Equal(HttpStatusCode.Forbidden, (await revisor.PostaFranAsync("/konto", $"{adress}?handler={handling}", ("Versionsmarke", Guid.NewGuid().ToString()))).StatusCode);
    }

    private static string? Vald(IHtmlDocument sida, string falt) => ((IHtmlSelectElement)sida.GetElementById($"kolumn-{falt}")!).Value;

    private static (string, string)[] Marke(IHtmlDocument sida) => [("Versionsmarke", sida.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!)];

    private static (string, string)[] Falt(IHtmlDocument sida, params (string Namn, string Varde)[] andrade) =>
    [
        .. Marke(sida),
        .. sida.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(lista => (lista.Name!, andrade.FirstOrDefault(par => par.Namn == lista.Name).Namn is null ? lista.Value ?? "" : andrade.First(par => par.Namn == lista.Name).Varde)),
    ];

    private static async Task<IHtmlDocument> VantaAsync(HttpClient klient, string adress, string text)
    {
        for (var forsok = 0; ; forsok++)
        {
            var sida = await klient.SidaAsync(adress);
            if (sida.QuerySelector("#lage")!.TextContent.Contains(text, StringComparison.Ordinal))
                return sida;
            Assert.True(forsok < 150, $"Importen blev aldrig klar: {sida.QuerySelector("#lage")!.TextContent}");
            await Task.Delay(200);
        }
    }
}
