using System.Net;
using Leveransstrategi.Application.Features.Direktupphandlingar;

namespace Leveransstrategi.Web.Tests.Direktupphandlingar;

public sealed class DirektupphandlingssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Ny = "/direktupphandlingar/ny";

    private static readonly (string, string)[] kop =
    [
        ("Organisation", Bromma), ("Lage", "genomford"), ("Vad", "Handledning i projektverktyg"), ("Cpv", "72220000-3"), ("Varde", "250 000"), ("Dag", "2022-03-01"),
        ("Enhet", "IT"), ("Leverantor", "Verktyg AB"), ("Leverantorsnummer", "212000-0142"), ("Skal", "Bäst av tre."), ("Dnr", "BRO 2022/7"),
    ];

    [Fact]
    public async Task Kopet_sparas_forst_nar_kontrollen_av_just_det_kopet_har_visats()
    {
        var klient = await NamndAsync(Bromma);

        var forst = await klient.PostaAsync(Ny, [.. kop, ("Handling", "registrera")]);
        var sida = await forst.SidaAsync();
        Assert.Equal(HttpStatusCode.OK, forst.StatusCode);
        Assert.Contains("Inget är registrerat än", sida.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ryms inom gränsen", sida.QuerySelector("[aria-labelledby=kontroll]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(sida.QuerySelectorAll("[aria-labelledby=kontroll] a[href^='/lagar#lou']"));
        var kontrollerat = sida.QuerySelector("[name=Kontrollerat]")!.GetAttribute("value")!;

        var andrat = await klient.PostaAsync(Ny, [.. kop.Where(par => par.Item1 != "Varde"), ("Varde", "900 000"), ("Kontrollerat", kontrollerat), ("Handling", "registrera")]);
        Assert.Contains("Ryms inte inom gränsen", (await andrat.SidaAsync()).QuerySelector("[aria-labelledby=kontroll]")!.TextContent, StringComparison.Ordinal);

        var sparat = await klient.PostaAsync(Ny, [.. kop, ("Kontrollerat", kontrollerat), ("Handling", "registrera")]);
        Assert.Equal(HttpStatusCode.Redirect, sparat.StatusCode);
        var visad = await klient.SidaAsync(sparat.Headers.Location!.OriginalString);
        Assert.Equal("Handledning i projektverktyg", visad.QuerySelector("h1")!.TextContent);
        Assert.Contains("Köpet är registrerat som genomfört.", visad.Meddelande(), StringComparison.Ordinal);
        Assert.Contains("Dokumentationen är försenad", visad.QuerySelector("[aria-labelledby=dokumentation]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adressen_fran_vagledningen_fyller_i_formularet_och_visar_kontrollen()
    {
        var klient = await NamndAsync(Bromma);
        var svar = await klient.SidaAsync($"/vagledning?behov=telefoner&omrade=telefoni&organisation={Bromma}&natur=vanlig&varde=250+000&datum=2026-11-20");
        var lank = svar.QuerySelectorAll(".svar a").Single(a => a.TextContent.Contains("Kontrollera mot årets köp", StringComparison.Ordinal)).GetAttribute("href")!;

        var sida = await klient.SidaAsync(lank);
        Assert.Equal(("Telefoner", "2026-11-20"), (sida.QuerySelector("#Vad")!.GetAttribute("value"), sida.QuerySelector("#Dag")!.GetAttribute("value")));
        Assert.NotEmpty(sida.QuerySelectorAll("input[name=Valdcpv]"));
        Assert.Contains("Kontroll av köpet", (await klient.SidaAsync($"{lank}&cpv=64210000-1")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Felen_star_vid_falten_och_inget_som_skrivits_gar_forlorat()
    {
        var klient = await NamndAsync(Bromma);
        (string, string)[] fel = [.. kop.Where(par => par.Item1 is not ("Leverantorsnummer" or "Cpv")), ("Leverantorsnummer", "123"), ("Cpv", "datanät"), ("Handling", "kontrollera")];

        var svar = await klient.PostaAsync(Ny, fel);
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal(2, sida.Fel().Count());
        Assert.All(fel.Where(par => par.Item1 is not ("Organisation" or "Lage" or "Handling" or "Skal")), par => Assert.Equal(par.Item2, sida.GetElementById(par.Item1)!.GetAttribute("value")));
        Assert.Equal("Bäst av tre.", sida.Ruta("Skal").Trim());
        Assert.Contains("72700000-7", sida.QuerySelectorAll("input[name=Valdcpv]").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task En_annan_namnds_administrator_ser_kopet_men_nekas_att_andra_det()
    {
        var id = await RegistreraAsync();
        var farsta = await NamndAsync("farsta-stadsdelsnamnd");
        var sida = await farsta.SidaAsync($"/direktupphandlingar/{id}");

        Assert.Equal("Gemensamt köp", sida.QuerySelector("h1")!.TextContent);
        Assert.Empty(sida.QuerySelectorAll("main a[href$='/ratta']"));
        foreach (var vad in new[] { "genomfor", "ratta", "aterkalla", "dokumentation" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await farsta.GetAsync(new Uri($"/direktupphandlingar/{id}/{vad}", UriKind.Relative))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await farsta.PostaFranAsync(Ny, $"/direktupphandlingar/{id}/{vad}", [.. kop, ("Rattelseskal", "Fel"), ("Aterkallelseskal", "Fel")])).StatusCode);
        }

        var forsta = await (await farsta.PostaAsync(Ny, [.. kop, ("Handling", "kontrollera")])).SidaAsync();
        var avtryck = forsta.QuerySelector("[name=Kontrollerat]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await farsta.PostaAsync(Ny, [.. kop, ("Kontrollerat", avtryck), ("Handling", "registrera")])).StatusCode);
    }

    [Fact]
    public async Task Den_som_sparar_for_sent_far_se_det_som_ar_sparat_och_behaller_sitt()
    {
        var id = await RegistreraAsync();
        var klient = await NamndAsync(Bromma);
        var adress = $"/direktupphandlingar/{id}/dokumentation";
        var marke = (await klient.SidaAsync(adress)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(adress, ("Versionsmarke", marke), ("Behov", "Den förstas text"), ("Handling", "spara"))).StatusCode);

        var sen = await klient.PostaAsync(adress, ("Versionsmarke", marke), ("Behov", "Den andras text"), ("Handling", "spara"));
        var sida = await sen.SidaAsync();

        Assert.Equal(HttpStatusCode.Conflict, sen.StatusCode);
        Assert.Equal("Den andras text", sida.Ruta("Behov").Trim());
        Assert.Contains("Den förstas text", sida.QuerySelector("[aria-labelledby=krock]")!.TextContent, StringComparison.Ordinal);
        var ofullstandig = await klient.PostaAsync(adress, ("Versionsmarke", sida.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!), ("Behov", "Den andras text"), ("Handling", "klar"));
        Assert.Equal(5, (await ofullstandig.SidaAsync()).Fel().Count());
    }

    [Fact]
    public async Task Listan_foljer_urvalet_och_laddas_ner_med_det()
    {
        await RegistreraAsync();
        var klient = await NamndAsync(Bromma);

        Assert.Contains("Gemensamt köp", (await klient.SidaAsync("/direktupphandlingar?ar=2022&slag=722&status=genomford&q=gemensamt")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inget köp stämmer med valet", (await klient.SidaAsync("/direktupphandlingar?ar=1999")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var csv = await klient.GetStringAsync(new Uri($"/direktupphandlingar?handler=csv&organisation={Bromma}&q=gemensamt", UriKind.Relative));
        Assert.Contains("Gemensamt köp;Bromma stadsdelsnämnd;", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Gemensamt", await klient.GetStringAsync(new Uri("/direktupphandlingar?handler=csv&status=planerad", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("PK", (await klient.GetStringAsync(new Uri("/direktupphandlingar/monster?handler=excel&ar=2022", UriKind.Relative)))[..2]);
    }

    private async Task<HttpClient> NamndAsync(string namnd)
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(namnd));
        return klient;
    }

    private Task<Guid> RegistreraAsync() => portal.SkickaAsync(
        new RegistreraDirektupphandling.Command(Bromma, true, "Gemensamt köp", "72220000-3", "110 000", "2022-03-02", null, "Verktyg AB", null, "Lågt värde.", null),
        TestSupport.Testanvandare.Med(Application.Common.Roller.Namndadministrator, Bromma));
}
