using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Leveransstrategi.Web.Tests.Sok;

/// <summary>Söksidan och sökningen i gränssnittet, på portalens egen grunddata.</summary>
public sealed class SokTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private readonly HttpClient klient = portal.CreateClient(new() { AllowAutoRedirect = false });

    [Fact]
    public async Task Traffarna_visas_med_antal_i_ord_framhavda_ord_och_lankar()
    {
        var sida = await Hamta("/sok?q=konsulter");

        Assert.Matches("^[0-9]+ träff(ar)? på ”konsulter”$", sida.QuerySelector("h1")!.TextContent);
        Assert.StartsWith(sida.QuerySelector("h1")!.TextContent, sida.Title, StringComparison.Ordinal);
        var traff = sida.QuerySelectorAll(".traffar > li").First(rad => rad.QuerySelector("h2 a")!.GetAttribute("href") == "/omraden/it-konsulter");
        Assert.Equal("Anskaffningsområde", traff.QuerySelector(".overrubrik")!.TextContent);
        Assert.Equal("IT-konsulter", traff.QuerySelector("h2")!.TextContent);
        Assert.NotEmpty(traff.QuerySelectorAll("mark"));
        Assert.Equal("konsulter", ((IHtmlInputElement)sida.QuerySelector("#sokfraga")!).Value);
    }

    [Fact]
    public async Task Varje_traff_leder_till_en_sida_i_portalen_och_kan_begransas_till_sitt_slag()
    {
        var sida = await Hamta("/sok?q=n%C3%A4mnd&datum=2008-06-09");
        var organisationer = sida.QuerySelectorAll(".slagval a").Single(lank => lank.TextContent.StartsWith("Organisationer", StringComparison.Ordinal));
        Assert.Contains("datum=2008-06-09", organisationer.GetAttribute("href"), StringComparison.Ordinal);

        var begransad = await Hamta(organisationer.GetAttribute("href")!);

        Assert.Equal("true", begransad.QuerySelectorAll(".slagval a").Single(lank => lank.HasAttribute("aria-current")).GetAttribute("aria-current"));
        Assert.All(begransad.QuerySelectorAll(".traffar .overrubrik"), rad => Assert.Equal("Organisation", rad.TextContent));
        Assert.All(begransad.QuerySelectorAll(".traffar h2 a"), lank => Assert.StartsWith("/organisationer/", lank.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("organisation", ((IHtmlInputElement)begransad.QuerySelector("form.sokform input[name=typ]")!).Value);
    }

    [Theory]
    [InlineData("020-3164/2007")]
    [InlineData("dnr 020 - 3164 / 2007")]
    public async Task Ett_diarienummer_hittas_hur_det_an_skrivs(string nummer)
    {
        var sida = await Hamta($"/sok?q={Uri.EscapeDataString(nummer)}");

        Assert.Contains("/styrdokument/beslut-om-centralupphandling-av-ramavtal", sida.QuerySelectorAll(".traffar h2 a").Select(lank => lank.GetAttribute("href")));
    }

    [Fact]
    public async Task Utan_fraga_sager_sidan_hur_man_soker_och_utan_traff_vad_man_kan_prova()
    {
        Assert.Contains("Så söker du", (await Hamta("/sok")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var tom = await Hamta("/sok?q=finnsinteallsnagonstans");
        Assert.Equal("Inga träffar på ”finnsinteallsnagonstans”", tom.QuerySelector("h1")!.TextContent);
        Assert.Contains("Kontrollera stavningen", tom.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marksprak_i_fragan_visas_som_text()
    {
        var sida = await Hamta($"/sok?q={Uri.EscapeDataString("<script>alert(1)</script> \"")}");

        Assert.DoesNotContain(sida.Scripts, skript => skript.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Contains("<script>", sida.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sok?q=avtal&typ=finns-inte", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=avtal&sida=0", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=avtal&sida=tva", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=avtal&datum=ingen-dag", HttpStatusCode.BadRequest)]
    [InlineData("/sok?q=avtal&sida=99999", HttpStatusCode.OK)]
    [InlineData("/api/v1/sok?q=avtal&typ=finns-inte", HttpStatusCode.BadRequest)]
    public async Task Ett_urval_som_inte_gar_att_lasa_avvisas(string adress, HttpStatusCode status) =>
        Assert.Equal(status, (await klient.GetAsync(adress)).StatusCode);

    [Fact]
    public async Task Granssnittet_ger_ren_text_och_samma_lankar()
    {
        using var svar = JsonDocument.Parse(await klient.GetStringAsync("/api/v1/sok?q=konsulter"));

        Assert.Equal(1, svar.RootElement.GetProperty("sida").GetInt32());
        var rader = svar.RootElement.GetProperty("rader").EnumerateArray().ToList();
        Assert.Equal(svar.RootElement.GetProperty("antal").GetInt32(), rader.Count);
        var rad = rader.Single(post => post.GetProperty("url").GetString() == "/omraden/it-konsulter");
        Assert.Equal(["typ", "titel", "utdrag", "url"], rad.EnumerateObject().Select(falt => falt.Name));
        Assert.Equal("omrade", rad.GetProperty("typ").GetString());
        Assert.DoesNotContain("<mark", rad.GetProperty("utdrag").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fel_i_granssnittet_ar_problembeskrivningar_pa_svenska()
    {
        var svar = await klient.GetAsync("/api/v1/sok?q=avtal&sida=0");

        Assert.Equal("application/problem+json", svar.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await svar.Content.ReadAsStringAsync());
        Assert.Equal("Ange en sida från 1 och uppåt.", problem.RootElement.GetProperty("detail").GetString());
    }

    private async Task<IHtmlDocument> Hamta(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await svar.Content.ReadAsStreamAsync());
    }
}
