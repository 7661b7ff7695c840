using System.Net;
using System.Net.Http.Headers;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Styrdokument;

/// <summary>Registret över styrdokument genom webben: lista, läsning, inläsning, beslut, rättelse och öppet gränssnitt.</summary>
public sealed class StyrdokumentTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Listan_visar_registret_och_sager_vad_som_saknas()
    {
        var sida = await portal.Anonym().SidaAsync("/styrdokument?organ=Kommunfullm%C3%A4ktige");

        var rad = sida.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("Leveransstrategi", StringComparison.Ordinal));
        Assert.Contains("uppgift saknas", rad.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(sida.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("Kommunstyrelsen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pa_en_dag_fore_beslutet_finns_dokumentet_inte_i_listan()
    {
        var sida = await portal.Anonym().SidaAsync("/styrdokument?datum=2008-03-02");

        Assert.DoesNotContain("IT-program för Stockholms stad", sida.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Informationssäkerhetspolicy", sida.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("den\u00A02\u00A0mars 2008", sida.QuerySelector(".datumbanner")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/styrdokument?datum=igar", HttpStatusCode.BadRequest)]
    [InlineData("/styrdokument?sortera=losenord", HttpStatusCode.BadRequest)]
    [InlineData("/styrdokument?sida=0", HttpStatusCode.BadRequest)]
    [InlineData("/styrdokument/finns-inte", HttpStatusCode.NotFound)]
    [InlineData("/styrdokument/it-program-for-stockholms-stad/version/7", HttpStatusCode.NotFound)]
    public async Task Det_som_inte_gar_att_svara_pa_far_en_felsida(string adress, HttpStatusCode status)
    {
        var svar = await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative));

        Assert.Equal(status, svar.StatusCode);
        Assert.NotNull((await svar.SidaAsync()).QuerySelector("h1"));
    }

    [Fact]
    public async Task Nedladdningen_har_samma_urval_som_listan()
    {
        var svar = await portal.Anonym().GetAsync(new Uri("/styrdokument?slag=Policy&handler=csv", UriKind.Relative));

        var rader = (await svar.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("styrdokument-", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Equal(3, rader.Length);
        Assert.StartsWith("Titel;Slag;Beslutat av;Datum", rader[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fran_fil_till_gallande_text_med_ratt_roll_i_varje_steg()
    {
        await using var egen = new Portalfabrik();
        var redaktor = await egen.InloggadAsync(Roller.Redaktor);
        var registrator = await egen.InloggadAsync(Roller.Beslutsregistrator);

        var granska = await LaddaUppAsync(redaktor, Provtext.Fil, "strategi.txt");
        Assert.Equal(HttpStatusCode.Redirect, granska.StatusCode);
        var adress = granska.Headers.Location!.ToString();
        var torrkorning = await redaktor.SidaAsync(adress);
        Assert.Contains("2 områden", torrkorning.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("013-1710/2007", torrkorning.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ny post föreslås", torrkorning.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        var inlast = await redaktor.PostaAsync(adress, ("post", Provtext.Slug), ("ForeslaPoster", "true"));
        var version = $"/styrdokument/{Provtext.Slug}/version/1";
        Assert.Equal(version, inlast.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await egen.Anonym().GetAsync(new Uri(version, UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("personer som hyrs in", await egen.Anonym().GetStringAsync(new Uri("/sok?q=hyrs", UriKind.Relative)), StringComparison.Ordinal);

        var utanDag = await registrator.PostaAsync($"{version}/beslut", ("Organ", "Kommunfullmäktige"), ("Versionsmarke", await MarkeAsync(registrator, $"{version}/beslut")));
        Assert.Equal(HttpStatusCode.BadRequest, utanDag.StatusCode);
        Assert.Contains("Ange beslutsdagen", (await utanDag.SidaAsync()).QuerySelector("#Datum-fel")!.TextContent, StringComparison.Ordinal);

        var beslutat = await registrator.PostaAsync(
            $"{version}/beslut",
            ("Organ", "Kommunfullmäktige"),
            ("Datum", "den 3 mars 2008"),
            ("Dnr", "dnr 020-77/2008"),
            ("Versionsmarke", await MarkeAsync(registrator, $"{version}/beslut")));
        Assert.Equal(HttpStatusCode.Redirect, beslutat.StatusCode);

        var text = await egen.Anonym().SidaAsync($"/styrdokument/{Provtext.Slug}");
        Assert.Contains("Gällande.", text.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("personer som hyrs in", text.GetElementById("avsnitt-2.2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/styrdokument/reglemente-for-servicenamnden", text.QuerySelectorAll("article a").Single(a => a.TextContent == "013-1710/2007").GetAttribute("href"));
        var omrade = await egen.Anonym().SidaAsync("/omraden/it-konsulter");
        Assert.Contains("personer som hyrs in", omrade.QuerySelector(".citat")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("personer som", await egen.Anonym().GetStringAsync(new Uri("/sok?q=hyrs", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tom.txt", 0, "Filen är tom")]
    [InlineData("bild.txt", -1, "ingen textfil")]
    [InlineData("rapport.pdf", 10, "PDF")]
    [InlineData("stor.txt", 10_600_000, "större än 10 MB")]
    public async Task En_fil_som_inte_gar_att_lasa_far_ett_besked_om_vad_man_gor(string namn, int storlek, string besked)
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        var innehall = storlek < 0 ? [0, 1, 2, 0, 255, 0] : Enumerable.Repeat((byte)'a', storlek).ToArray();

        var svar = await LaddaUppAsync(redaktor, innehall, namn);

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains(besked, (await svar.SidaAsync()).QuerySelector("ds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_fil_pa_femtio_megabyte_avvisas_med_skalet()
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);

        var svar = await LaddaUppAsync(redaktor, new byte[50 * 1024 * 1024], "stor.txt");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, svar.StatusCode);
        Assert.Contains("Filen är för stor", (await svar.SidaAsync()).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_rattelse_mot_ett_gammalt_marke_skriver_inte_over_och_behaller_det_skrivna()
    {
        await using var egen = new Portalfabrik();
        var forsta = await egen.InloggadAsync(Roller.Beslutsregistrator);
        var andra = await egen.InloggadAsync(Roller.Beslutsregistrator);
        const string adress = "/styrdokument/informationssakerhetspolicy/ratta";
        var marke = await MarkeAsync(forsta, adress);

        (string, string)[] Falt(string beskrivning) =>
            [("Titel", "Informationssäkerhetspolicy"), ("Slag", "Policy"), ("Organ", "Kommunfullmäktige"), ("Datum", "2005-06-13"), ("Beskrivning", beskrivning), ("Versionsmarke", marke)];
        Assert.Equal(HttpStatusCode.Redirect, (await forsta.PostaAsync(adress, Falt("Den förstas ord"))).StatusCode);
        var krock = await andra.PostaAsync(adress, Falt("Den andras ord"));

        Assert.Equal(HttpStatusCode.Conflict, krock.StatusCode);
        var sida = await krock.SidaAsync();
        Assert.Contains("Den förstas ord", sida.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Den andras ord", sida.QuerySelector("#Beskrivning")!.TextContent, StringComparison.Ordinal);
        var nytt = sida.QuerySelector("input[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.NotEqual(marke, nytt);
    }

    [Fact]
    public async Task Granssnittet_ger_registret_ett_dokument_och_304_nar_inget_andrats()
    {
        var klient = portal.Anonym();

        var lista = await klient.GetStringAsync(new Uri("/api/v1/styrdokument?datum=2008-03-03", UriKind.Relative));
        var svar = await klient.GetAsync(new Uri("/api/v1/styrdokument/it-program-for-stockholms-stad", UriKind.Relative));
        using var fraga = new HttpRequestMessage(HttpMethod.Get, "/api/v1/styrdokument/it-program-for-stockholms-stad");
        fraga.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(svar.Headers.ETag!.ToString()));

        Assert.Contains("\"diarienummer\":\"031-2486/2007\"", lista, StringComparison.Ordinal);
        Assert.Contains("\"slag\":\"program\"", lista, StringComparison.Ordinal);
        Assert.Contains("\"relationer\":[{\"slag\":\"underordnad\",\"riktning\":\"fran\"", await svar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await klient.SendAsync(fraga)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/styrdokument/finns-inte", HttpStatusCode.NotFound, "finns inget styrdokument")]
    [InlineData("/api/v1/styrdokument?datum=igar", HttpStatusCode.BadRequest, "Skriv datumet som 2008-03-03")]
    [InlineData("/api/v1/styrdokument?slag=lag", HttpStatusCode.BadRequest, "Slaget lag finns inte")]
    [InlineData("/api/v1/styrdokument?storlek=100000", HttpStatusCode.BadRequest, "mellan 1 och 500")]
    public async Task Granssnittets_fel_ar_problembeskrivningar_pa_svenska(string adress, HttpStatusCode status, string besked)
    {
        var svar = await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative));

        Assert.Equal(status, svar.StatusCode);
        Assert.Equal("application/problem+json", svar.Content.Headers.ContentType!.MediaType);
        Assert.Contains(besked, await svar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> LaddaUppAsync(HttpClient klient, byte[] fil, string namn) =>
        klient.PostaFilAsync("/styrdokument/las-in", ("Fil", namn, fil));

    private static async Task<string> MarkeAsync(HttpClient klient, string adress) =>
        (await klient.SidaAsync(adress)).QuerySelector("input[name=Versionsmarke]")!.GetAttribute("value")!;
}
