using System.Net;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Leverantorer;

public sealed class LeverantorssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Ny = "/leverantorer/ny";

    [Fact]
    public async Task En_mojlig_dubblett_visas_fore_sparandet_och_maste_bekraftas()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var forsta = await NyAsync(klient, "NORDOMATIC AKTIEBOLAG", "5560436429");

        var svar = await klient.PostaAsync(Ny, ("Namn", "Nordomatic AB (publ)"));
        var sida = await svar.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("kan redan finnas", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal(forsta, sida.QuerySelector("[aria-labelledby=lika] a")!.GetAttribute("href"));
        Assert.Equal("Nordomatic AB (publ)", sida.GetElementById("Namn")!.GetAttribute("value"));
        var sedd = sida.QuerySelector("[name=Sedda]")!.GetAttribute("value")!;

        Assert.Equal(HttpStatusCode.BadRequest, (await klient.PostaAsync(Ny, ("Namn", "Nordomatic AB (publ)"), ("Sedda", sedd))).StatusCode);
        var sparad = await klient.PostaAsync(Ny, ("Namn", "Nordomatic AB (publ)"), ("Sedda", sedd), ("ArAnnan", "true"));
        Assert.Equal(HttpStatusCode.Redirect, sparad.StatusCode);
        var visad = await klient.SidaAsync(sparad.Headers.Location!.OriginalString);
        Assert.Contains("Leverantören är registrerad.", visad.Meddelande(), StringComparison.Ordinal);
        Assert.Contains("Nordomatic AB (publ)", (await portal.Anonym().SidaAsync("/leverantorer/dubbletter")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Av_flera_som_registrerar_samma_nummer_i_samma_ogonblick_far_de_andra_besked_och_behaller_sitt()
    {
        var klienter = await Task.WhenAll(Enumerable.Range(1, 4).Select(_ => portal.InloggadAsync(Roller.Avtalsforvaltare)));

        var svar = await Task.WhenAll(klienter.Select((klient, i) => klient.PostaAsync(Ny, ("Namn", $"Samtidigt {i} AB"), ("Organisationsnummer", "556036-0793"))));

        Assert.Single(svar, ett => ett.StatusCode == HttpStatusCode.Redirect);
        for (var i = 0; i < svar.Length; i++)
        {
            if (svar[i].StatusCode == HttpStatusCode.Redirect)
                continue;
            var sida = await svar[i].SidaAsync();
            Assert.Equal(HttpStatusCode.BadRequest, svar[i].StatusCode);
            Assert.Contains("är redan registrerad med numret 556036-0793", Assert.Single(sida.Fel()), StringComparison.Ordinal);
            Assert.Equal(($"Samtidigt {i} AB", "556036-0793"), (sida.GetElementById("Namn")!.GetAttribute("value"), sida.GetElementById("Organisationsnummer")!.GetAttribute("value")));
        }
    }

    [Fact]
    public async Task Den_som_sparar_for_sent_ser_bade_det_sparade_och_det_skrivna()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var adress = await NyAsync(klient, "Krockande AB");
        var marke = Marke(await klient.SidaAsync($"{adress}/stang-av"));
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync($"{adress}/namn", ("Versionsmarke", marke), ("Namn", "Omdöpta AB"), ("ForstaDag", "3 mars 2008"))).StatusCode);

        (string, string)[] falt = [("ForstaDag", "2020-01-01"), ("SistaDag", "2099-12-31"), ("Skal", "Skatteskuld som inte är betald"), ("Kalla", "Servicenämnden 2019-12-17, § 7")];
        var svar = await klient.PostaAsync($"{adress}/stang-av", [.. falt, ("Versionsmarke", marke)]);
        var sida = await svar.SidaAsync();
        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var krock = sida.QuerySelector("[aria-labelledby=krock]")!.TextContent;
        Assert.Contains("Omdöpta AB", krock, StringComparison.Ordinal);
        Assert.Contains("Skatteskuld som inte är betald", krock, StringComparison.Ordinal);
        Assert.Equal("Skatteskuld som inte är betald", sida.Ruta("Skal").Trim());

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync($"{adress}/stang-av", [.. falt, ("Versionsmarke", Marke(sida))])).StatusCode);
        var visad = await portal.Anonym().SidaAsync(adress);
        Assert.Contains("Avstängd.", visad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Krockande AB", (await portal.Anonym().SidaAsync($"{adress}?datum=2008-03-02")).QuerySelector("h1")!.TextContent);
        Assert.Empty(visad.QuerySelectorAll("main a[href$='/hav'], main a[href$='/namn']"));
    }

    [Fact]
    public async Task En_sammanslagning_gors_fran_sokningen_och_listan_gar_att_ladda_ner()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var (en, annan) = (await NyAsync(klient, "Uppgående AB"), await NyAsync(klient, "Övertagande A/S", utlandskt: "DK 12345678"));
        var sida = await klient.SidaAsync($"{en}/sla-ihop?q=overtagande");
        var till = sida.QuerySelector("input[name=Till]")!.GetAttribute("value")!;
        Assert.EndsWith(till, annan, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync($"{en}/sla-ihop?q=overtagande", ("Versionsmarke", Marke(sida)), ("Till", till), ("Dag", "2008-03-03"))).StatusCode);
        Assert.Contains("Uppgången i en annan.", (await klient.SidaAsync(en)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Uppgående AB", (await klient.SidaAsync(annan)).QuerySelector("[aria-labelledby=foregangare]")!.TextContent, StringComparison.Ordinal);

        var csv = await portal.Anonym().GetStringAsync(new Uri("/leverantorer?handler=csv&lage=uppgangen&q=uppgående", UriKind.Relative));
        Assert.Contains("Uppgående AB;;;Uppgången i en annan;;Övertagande A/S;2008-03-03;0", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("DK 12345678", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await portal.Anonym().GetAsync(new Uri("/leverantorer?handler=excel", UriKind.Relative))).StatusCode);
    }

    private static string Marke(IHtmlDocument sida) => sida.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;

    private static async Task<string> NyAsync(HttpClient klient, string namn, string nummer = "", string utlandskt = "")
    {
        var svar = await klient.PostaAsync(Ny, ("Namn", namn), ("Organisationsnummer", nummer), ("UtlandsktNummer", utlandskt));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        return svar.Headers.Location!.OriginalString;
    }
}
