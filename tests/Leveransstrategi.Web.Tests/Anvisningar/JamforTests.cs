using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Jämförelsen av versioner genom webben, och inläsningen av ett Word-dokument i utkastet.</summary>
public sealed class JamforTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Adress = "/anvisningar/it-konsulter/jamfor";

    [Fact]
    public async Task Utan_val_jamfors_de_tva_senaste_beslutade_med_ord_for_antalet()
    {
        await Jamforelseprov.FyllAsync(portal);

        var sida = await portal.Anonym().SidaAsync(Adress);

        Assert.Equal("Vad ändrades i version 2?", sida.QuerySelector("h1")!.TextContent);
        Assert.Equal("Fem ändringar i tre avsnitt. Den viktigaste: avrop ska registreras i portalen.", sida.QuerySelector(".ingress")!.TextContent);
        Assert.Equal(["Version 2, 2008-06-01", "Version 1, 2008-04-01"], sida.QuerySelectorAll("#fran option").Select(o => o.TextContent));
        Assert.Equal(("1", "2"), (sida.QuerySelector("#fran option[selected]")!.GetAttribute("value"), sida.QuerySelector("#till option[selected]")!.GetAttribute("value")));
        Assert.Equal(
            ["2.2 Nämnden köper genom att avropa på… ändrad", "3.2 Servicenämnden genomför… ändrad", "4.1 Nämnden väljer det ramavtal som… ändrad", "4.2 Nämnden skickar en sammanställning… borttagen", "4.2 Varje avrop registreras i portalen… ny"],
            sida.QuerySelectorAll("nav.innehall ol a").Select(a => string.Join(' ', a.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(
            ["Avsnitt 1 är oförändrat.", "Punkt 2.1 är oförändrad.", "Punkt 2.3 är oförändrad.", "Punkt 3.1 är oförändrad.", "Punkt 3.3 är oförändrad.", "Punkt 4.3 är oförändrad.", "Avsnitt 5 och 6 är oförändrade."],
            sida.QuerySelectorAll(".utelamnat summary").Select(s => s.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task Orden_i_en_andrad_punkt_ar_markerade_och_hanvisningen_ar_en_lank_till_versionen()
    {
        await Jamforelseprov.FyllAsync(portal);

        var sida = await portal.Anonym().SidaAsync($"{Adress}?fran=1&till=2");

        var punkt = sida.QuerySelectorAll(".punkt.andrad").Single(p => p.QuerySelector(".pnr")!.TextContent == "4.1");
        Assert.Equal(["borttaget: bäst passar"], punkt.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Equal(["tillagt: motsvarar uppdragets huvudsakliga innehåll"], punkt.QuerySelectorAll("ins").Select(d => d.TextContent));
        Assert.Equal("/anvisningar/it-konsulter/version/2#punkt-2.2", punkt.QuerySelector("a[href*=punkt]")!.GetAttribute("href"));
        var stod = sida.QuerySelector(".punkt.andrad")!;
        Assert.Contains("avsnitt 4.4", stod.QuerySelector("del.stodandring")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("avsnitt 3.2", stod.QuerySelector("ins.stodandring")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(sida.GetElementById(Jamforelseprov.Ankare(2)));
        Assert.All(sida.QuerySelectorAll(".bladdra a, nav.innehall ol a"), a => Assert.NotNull(sida.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Single(sida.QuerySelectorAll("section strong"), s => s.TextContent == "Servicenämnden");
    }

    [Fact]
    public async Task Redaktoren_jamfor_med_utkastet_och_ser_vad_som_har_flyttats()
    {
        await Jamforelseprov.FyllAsync(portal);
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);

        var sida = await redaktor.SidaAsync(Adress);

        Assert.Equal("Vad ändras i utkastet till version 3?", sida.QuerySelector("h1")!.TextContent);
        Assert.Contains("Inte beslutat.", sida.QuerySelector(".status--varning")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Flyttad från 3.3.", sida.QuerySelectorAll(".andringsnot").Select(p => p.TextContent.Trim()));
        Assert.Contains("Nytt avsnitt.", sida.QuerySelectorAll(".andringsnot p").Select(p => p.TextContent.Trim()));
        Assert.Contains("tillagt: Så anskaffas området", sida.QuerySelector("h2.andrad ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(sida.QuerySelectorAll(".andringsnot ins"), i => i.TextContent == "https://www.riksdagen.se/lou-ny");
        Assert.Contains("tillagt: när behovet är brådskande och inte gick att förutse", sida.QuerySelectorAll("li ins").Select(i => i.TextContent));
        Assert.Contains("Avsnitt 7 är oförändrat, förut 6.", sida.QuerySelectorAll("summary").Select(s => s.FirstChild!.TextContent.Trim()));
        Assert.DoesNotContain(sida.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "");
    }

    [Theory]
    [InlineData("?fran=1&till=utkast", HttpStatusCode.NotFound)]
    [InlineData("?fran=3&till=2", HttpStatusCode.NotFound)]
    [InlineData("?fran=1&till=utkast&handler=csv", HttpStatusCode.NotFound)]
    [InlineData("?fran=ett", HttpStatusCode.NotFound)]
    [InlineData("?datum=igar", HttpStatusCode.BadRequest)]
    [InlineData("?till=1", HttpStatusCode.OK)]
    [InlineData("?fran=2&till=2", HttpStatusCode.OK)]
    public async Task Utan_konto_nas_bara_det_beslutade(string fraga, HttpStatusCode status)
    {
        await Jamforelseprov.FyllAsync(portal);

        Assert.Equal(status, (await portal.Anonym().GetAsync(new Uri(Adress + fraga, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("?fran=2&till=2", "Du har valt samma version två gånger")]
    [InlineData("?till=1", "Version 1 är den första")]
    public async Task Nar_det_inte_finns_nagot_att_jamfora_sags_det(string fraga, string rubrik)
    {
        await Jamforelseprov.FyllAsync(portal);

        var sida = await portal.Anonym().SidaAsync(Adress + fraga);

        Assert.Equal(rubrik, sida.QuerySelector(".kort h2")!.TextContent);
        Assert.Null(sida.QuerySelector("article"));
    }

    [Fact]
    public async Task Sida_vid_sida_har_den_gamla_lydelsen_bredvid_den_nya_och_behaller_valet()
    {
        await Jamforelseprov.FyllAsync(portal);

        var sida = await portal.Anonym().SidaAsync($"{Adress}?fran=2&till=1&visa=sida");

        Assert.Equal("Vad skiljer version 1 från version 2?", sida.QuerySelector("h1")!.TextContent);
        var par = sida.QuerySelector(".punkt .par")!;
        Assert.Contains("får inte", par.Children[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("får inte", par.Children[1].TextContent, StringComparison.Ordinal);
        Assert.Empty(par.Children[0].QuerySelectorAll("ins"));
        Assert.Equal("sida", sida.QuerySelector("form.filter input[name=visa]")!.GetAttribute("value"));
        Assert.Equal($"{Adress}?fran=2&till=1", sida.QuerySelector(".valgrupp a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Andringarna_kan_laddas_ner()
    {
        await Jamforelseprov.FyllAsync(portal);

        var svar = await portal.Anonym().GetAsync(new Uri($"{Adress}?fran=1&till=2&handler=csv", UriKind.Relative));

        var text = (await svar.Content.ReadAsStringAsync()).TrimStart('\uFEFF');
        Assert.StartsWith("andringar-it-konsulter-1-2-", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.StartsWith("Nummer före;Nummer efter;Slag;Text före;Text efter", text, StringComparison.Ordinal);
        Assert.Contains(";4.2;ny;;Varje avrop registreras i portalen", text, StringComparison.Ordinal);
        Assert.Contains("4.2;;borttagen;Nämnden skickar", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_dokument_granskas_mot_utkastet_och_lases_in()
    {
        await using var egen = new Portalfabrik();
        await Jamforelseprov.FyllAsync(egen);
        var redaktor = await egen.InloggadAsync(Roller.Redaktor);
        const string adress = "/anvisningar/it-konsulter/utkast/las-in";

        var fel = await LaddaUppAsync([1, 2, 3], "anvisning.pdf");
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        Assert.Contains("inget Word-dokument", (await fel.SidaAsync()).QuerySelector("#Fil-fel")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Välj ett Word-dokument", (await (await LaddaUppAsync(null, "")).SidaAsync()).QuerySelector("#Fil-fel")!.TextContent, StringComparison.Ordinal);

        var granska = await LaddaUppAsync(Jamforelseprov.Word(), "anvisning.docx");
        Assert.Equal(HttpStatusCode.Redirect, granska.StatusCode);
        var torr = await redaktor.SidaAsync(granska.Headers.Location!.ToString());
        Assert.Equal("Vad ändras i utkastet till version 3?", torr.QuerySelector("h1")!.TextContent);
        Assert.Contains("Inget är inläst än.", torr.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Uppgifter som rör rikets säkerhet lämnas aldrig ut.", torr.QuerySelector("article ins")!.ParentElement!.TextContent + torr.QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        var inlast = await redaktor.PostaAsync(granska.Headers.Location!.ToString(), ("Grund", torr.QuerySelector("input[name=Grund]")!.GetAttribute("value")!));
        Assert.Equal("/anvisningar/it-konsulter/utkast", inlast.Headers.Location!.ToString());
        Assert.Contains("rikets säkerhet", (await redaktor.SidaAsync($"{Adress}?fran=2&till=utkast")).QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await redaktor.GetAsync(granska.Headers.Location)).StatusCode);

        Task<HttpResponseMessage> LaddaUppAsync(byte[]? fil, string namn) => redaktor.PostaFilAsync(adress, fil is null ? null : ("Fil", namn, fil));
    }
}
