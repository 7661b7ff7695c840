using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Leveransstrategi.Web.Tests.Organisationer;

/// <summary>Organisationernas öppna sidor och gränssnitt, så som de skickas.</summary>
public sealed class OrganisationssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private readonly HttpClient klient = portal.CreateClient(new() { AllowAutoRedirect = false });

    [Theory]
    [InlineData("2008-03-03", "14\u00A0stadsdelsnämnder")]
    [InlineData("2021-01-01", "13\u00A0stadsdelsnämnder")]
    [InlineData("", "11\u00A0stadsdelsnämnder")]
    public async Task Listan_visar_stadsdelsnamnderna_som_de_var(string datum, string antal)
    {
        var sida = await Hamta($"/organisationer?slag=stadsdelsnamnd&datum={datum}");

        Assert.Equal([antal], sida.QuerySelectorAll(".grupprad").Select(rad => rad.TextContent.Trim()));
        Assert.Equal(int.Parse(antal[..2], null), sida.QuerySelectorAll("tbody tr:not(.grupprad)").Length);
        Assert.Equal(datum.Length > 0, sida.QuerySelector(".datumbanner") is not null);
        Assert.Equal("stadsdelsnamnd", sida.QuerySelector("#slag option[selected]")!.GetAttribute("value"));
        Assert.Null(sida.QuerySelector("main .status"));
    }

    [Fact]
    public async Task Listan_ar_delad_efter_slag_och_sager_antalen_i_en_mening()
    {
        var sida = await Hamta("/organisationer");

        Assert.Equal(["Kommunfullmäktige", "Kommunstyrelsen", "16\u00A0facknämnder", "11\u00A0stadsdelsnämnder", "19\u00A0bolag"],
            sida.QuerySelectorAll(".grupprad").Select(rad => rad.TextContent.Trim()));
        Assert.Contains("I dag finns kommunfullmäktige, kommunstyrelsen, 16\u00A0facknämnder, 11\u00A0stadsdelsnämnder och 19\u00A0bolag.",
            sida.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("uppgift saknas", sida.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.All(sida.QuerySelectorAll("tbody tr:not(.grupprad) td"), cell => Assert.False(string.IsNullOrEmpty(cell.GetAttribute("data-rubrik"))));
    }

    [Fact]
    public async Task Fore_det_forsta_kanda_sager_sidan_att_uppgifterna_inte_racker()
    {
        var sida = await Hamta("/organisationer?datum=2006-12-31");

        Assert.Contains("Uppgifterna räcker inte så långt tillbaka.", sida.QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("den\u00A01\u00A0januari 2007", sida.QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Hamta("/organisationer?datum=2007-01-01")).QuerySelector("main .status"));
    }

    [Fact]
    public async Task Ett_urval_utan_traffar_sager_vad_man_kan_gora()
    {
        var sida = await Hamta("/organisationer?q=finns+inte&datum=2008-03-03");

        Assert.Null(sida.QuerySelector("table"));
        Assert.Equal("/organisationer?datum=2008-03-03", sida.QuerySelector("main .kort a")!.GetAttribute("href"));
        Assert.Equal("finns inte", sida.QuerySelector("#fritext")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/organisationer?slag=okant")]
    [InlineData("/organisationer?datum=hej")]
    [InlineData("/organisationer?sida=0")]
    public async Task Ett_urval_som_inte_gar_att_lasa_ar_en_felaktig_begaran(string adress) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await klient.GetAsync(adress)).StatusCode);

    [Fact]
    public async Task Nedladdningen_har_samma_urval_och_ett_namn_med_dagen()
    {
        var sida = await Hamta("/organisationer?slag=stadsdelsnamnd&q=hägersten&datum=2021-01-01");
        var lank = sida.QuerySelectorAll(".atgarder a").Single(a => a.TextContent.Contains("CSV", StringComparison.Ordinal)).GetAttribute("href")!;

        var svar = await klient.GetAsync(lank);

        Assert.Equal("organisationer-2021-01-01.csv", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var byte_ = await svar.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), byte_[..3]);
        Assert.Equal(
            ["Namn;Slag;Nummer;Förvaltning;Organisationsnummer;Gäller från;Gäller till", "Hägersten-Älvsjö stadsdelsnämnd;Stadsdelsnämnd;;Hägersten-Älvsjö stadsdelsförvaltning;212000-0142;2020-07-01;"],
            Encoding.UTF8.GetString(byte_[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Den_som_har_upphort_sager_det_forst_och_leder_till_sin_eftertradare()
    {
        var sida = await Hamta("/organisationer/spanga-tensta-stadsdelsnamnd");

        var status = sida.QuerySelector("main .status")!;
        Assert.Contains("Har upphört. Sista dagen var den\u00A030\u00A0juni 2023. Gick upp i Järva stadsdelsnämnd.", Ren(status), StringComparison.Ordinal);
        Assert.Equal("/organisationer/jarva-stadsdelsnamnd", status.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["Bildades: uppgift saknas", "2023-06-30Sista dagen. Gick upp i Järva stadsdelsnämnd."],
            sida.QuerySelectorAll(".tidslinje li").Select(Ren));
    }

    [Fact]
    public async Task Samma_organisation_fanns_2008_och_datumet_foljer_med_i_lankarna()
    {
        var sida = await Hamta("/organisationer/spanga-tensta-stadsdelsnamnd?datum=2008-06-09");

        Assert.StartsWith("Finns. När den bildades: uppgift saknas.", Ren(sida.QuerySelector("main .status")!), StringComparison.Ordinal);
        Assert.Equal("/organisationer/jarva-stadsdelsnamnd?datum=2008-06-09", sida.QuerySelector(".tidslinje a")!.GetAttribute("href"));
        var jarva = await Hamta("/organisationer/jarva-stadsdelsnamnd?datum=2008-06-09");
        Assert.Equal("Fanns inte än. Bildas den\u00A01\u00A0juli 2023 ur Rinkeby-Kista stadsdelsnämnd och Spånga-Tensta stadsdelsnämnd.", Ren(jarva.QuerySelector("main .status")!));
    }

    [Fact]
    public async Task Historien_visar_vad_namnden_bildades_ur()
    {
        var sida = await Hamta("/organisationer/hagersten-alvsjo-stadsdelsnamnd");

        Assert.Equal("2020-07-01Bildades ur Hägersten-Liljeholmens stadsdelsnämnd och Älvsjö stadsdelsnämnd.", Ren(sida.QuerySelector(".tidslinje li")!));
        Assert.Equal(
            ["/organisationer/hagersten-liljeholmens-stadsdelsnamnd", "/organisationer/alvsjo-stadsdelsnamnd"],
            sida.QuerySelectorAll(".tidslinje a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Ett_bolag_ar_sin_egen_upphandlande_myndighet()
    {
        var stokab = await Hamta("/organisationer/ab-stokab");
        var bromma = await Hamta("/organisationer/bromma-stadsdelsnamnd");

        Assert.Contains("sin egen upphandlande myndighet", stokab.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(2016:1145)", stokab.QuerySelector(".kalla")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("upphandlande myndighet", bromma.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gemensamt för kommunen", bromma.QuerySelector(".faktarad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tomma_platser_sager_varfor_och_vad_man_gor_i_stallet()
    {
        var sida = await Hamta("/organisationer/ab-stokab");

        Assert.Contains("Inget ansvar är registrerat.", sida.QuerySelector("section[aria-labelledby=ansvar]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Inget ramavtal att avropa på är i kraft. Se stadens ramavtal", sida.QuerySelector("section[aria-labelledby=ramavtal]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingen regel om centralupphandling gäller organisationen", sida.QuerySelector("section[aria-labelledby=centralupphandling]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, sida.QuerySelectorAll("section[aria-labelledby=ansvar] a, section[aria-labelledby=ramavtal] a").Length);
    }

    [Fact]
    public async Task En_okand_organisation_finns_inte() =>
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync("/organisationer/finns-inte")).StatusCode);

    [Fact]
    public async Task Den_som_inte_ar_administrator_ser_inga_knappar_for_att_andra()
    {
        Assert.Null((await Hamta("/organisationer")).QuerySelector("main a[href^='/admin']"));
        Assert.Null((await Hamta("/organisationer/bromma-stadsdelsnamnd")).QuerySelector("main a[href^='/admin']"));
    }

    [Theory]
    [InlineData("?slag=stadsdelsnamnd&datum=2008-03-03", 14)]
    [InlineData("?slag=stadsdelsnamnd&datum=2021-01-01", 13)]
    [InlineData("?slag=stadsdelsnamnd", 11)]
    [InlineData("?slag=bolag", 19)]
    [InlineData("", 48)]
    public async Task Granssnittet_ger_samma_antal(string fraga, int antal)
    {
        using var svar = JsonDocument.Parse(await klient.GetStringAsync($"/api/v1/organisationer{fraga}"));

        Assert.Equal(antal, svar.RootElement.GetProperty("antal").GetInt32());
        Assert.Equal(antal, svar.RootElement.GetProperty("rader").GetArrayLength());
        Assert.Equal(1, svar.RootElement.GetProperty("sida").GetInt32());
    }

    [Fact]
    public async Task Granssnittets_rader_har_sina_falt_och_sidor()
    {
        using var svar = JsonDocument.Parse(await klient.GetStringAsync("/api/v1/organisationer?datum=2008-03-03&slag=stadsdelsnamnd&sida=2&storlek=10"));

        Assert.Equal(14, svar.RootElement.GetProperty("antal").GetInt32());
        Assert.Equal(4, svar.RootElement.GetProperty("rader").GetArrayLength());
        var spanga = svar.RootElement.GetProperty("rader").EnumerateArray().Single(rad => rad.GetProperty("slug").GetString() == "spanga-tensta-stadsdelsnamnd");
        using var vantad = JsonDocument.Parse(
            """{"slug":"spanga-tensta-stadsdelsnamnd","namn":"Spånga-Tensta stadsdelsnämnd","slag":"stadsdelsnamnd","nummer":"703","forvaltning":"Spånga-Tensta stadsdelsförvaltning","organisationsnummer":"212000-0142","gallerFran":null,"gallerTill":"2023-06-30"}""");
        Assert.True(JsonElement.DeepEquals(vantad.RootElement, spanga), spanga.GetRawText());
    }

    [Fact]
    public async Task Den_som_redan_har_svaret_far_304()
    {
        var forsta = await klient.GetAsync("/api/v1/organisationer");
        using var igen = new HttpRequestMessage(HttpMethod.Get, "/api/v1/organisationer");
        igen.Headers.IfNoneMatch.Add(forsta.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await klient.SendAsync(igen)).StatusCode);
    }

    [Theory]
    [InlineData("?datum=3/3-08", "Skriv datumet som 2008-03-03.")]
    [InlineData("?slag=kommun", "Slaget \"kommun\" finns inte. Välj något av kommunfullmaktige, kommunstyrelse, facknamnd, stadsdelsnamnd, bolag.")]
    [InlineData("?storlek=501", "Storleken är 1–500 rader.")]
    [InlineData("?sida=0", "Sidans nummer börjar på 1.")]
    [InlineData("?sida=ett", "med siffror")]
    public async Task Fel_i_granssnittet_ar_problembeskrivningar_pa_svenska(string fraga, string besked)
    {
        var svar = await klient.GetAsync($"/api/v1/organisationer{fraga}");

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal("application/problem+json", svar.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await svar.Content.ReadAsStringAsync());
        Assert.Equal("Begäran gick inte att förstå", problem.RootElement.GetProperty("title").GetString());
        Assert.Contains(besked, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static string Ren(IElement element) => string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> Hamta(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        return new HtmlParser().ParseDocument(await svar.Content.ReadAsStringAsync());
    }
}
