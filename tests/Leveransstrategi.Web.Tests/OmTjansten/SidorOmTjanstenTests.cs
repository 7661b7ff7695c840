using System.Net;
using System.Reflection;
using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Pages.OmTjansten;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.OmTjansten;

/// <summary>Ramen, felsidorna och sidorna om tjänsten, så som de skickas.</summary>
public sealed class SidorOmTjanstenTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private readonly HttpClient klient = portal.CreateClient(new() { AllowAutoRedirect = false });

    [Theory]
    [InlineData("/tillganglighet", "Tillgänglighetsredogörelse")]
    [InlineData("/kakor", "Kakor")]
    [InlineData("/personuppgifter", "Personuppgifter")]
    [InlineData("/kontakt", "Kontakt")]
    [InlineData("/kortkommandon", "Kortkommandon")]
    [InlineData("/lattlast", "Lättläst om tjänsten")]
    [InlineData("/in-english", "In English")]
    public async Task Sidan_ar_oppen_for_alla_och_har_titel_en_rubrik_och_sidfot(string adress, string titel)
    {
        var sida = await Hamta(adress);
        Assert.Equal($"{titel} – Leveransstrategi, Stockholms stad", sida.Title);
        Assert.Single(sida.QuerySelectorAll("h1"));
        Assert.Equal("#innehall", sida.QuerySelector("body > a:first-child")!.GetAttribute("href"));
        Assert.Equal(
            ["/tillganglighet", "/kakor", "/personuppgifter", "/kontakt", "/kortkommandon", "/lattlast", "/in-english"],
            sida.QuerySelectorAll("footer nav a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Översikt", "Områden", "Vägledning", "Ramavtal", "Ansvar", "Styrdokument", "Organisationer"], sida.QuerySelectorAll("nav.nav a").Select(a => a.TextContent));
        Assert.Equal("/logga-in", sida.QuerySelector(".toppremsa a:last-child")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Inget_i_sidan_bryter_mot_innehallspolicyn()
    {
        foreach (var adress in new[] { "/tillganglighet", "/kakor", "/kortkommandon", "/fel/500" })
        {
            var sida = await Hamta(adress);
            Assert.Empty(sida.QuerySelectorAll("[style], style, script:not([src]), base"));
            Assert.DoesNotContain(sida.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.All(sida.QuerySelectorAll("script[src], link[href], img[src]"), e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/kakor")]
    [InlineData("/finns-inte")]
    public async Task Alla_svar_har_sakerhetshuvuden(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(svar.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(svar.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(svar.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.True(svar.Headers.Contains("Referrer-Policy"));
        Assert.True(svar.Headers.Contains("Permissions-Policy"));
        Assert.False(svar.Headers.Contains("Server"));
        Assert.True(svar.Headers.CacheControl!.NoCache || svar.Headers.CacheControl.NoStore);
    }

    [Fact]
    public async Task Stilar_och_typsnitt_kommer_med_ur_bygget()
    {
        var sida = await Hamta("/kakor");
        foreach (var fil in sida.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(l => l.GetAttribute("href")!)
            .Append("/lib/typsnitt/source-sans-3-latin-wght-normal.woff2").Append("/lib/htmx.js"))
        {
            using var fraga = new HttpRequestMessage(HttpMethod.Get, fil);
            fraga.Headers.AcceptEncoding.ParseAdd("gzip");
            var svar = await klient.SendAsync(fraga);
            Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
            Assert.NotEmpty(await svar.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Ett_valt_datum_visas_i_ord_och_foljer_med_i_menyn()
    {
        var sida = await Hamta("/kakor?datum=20080303&x=1");
        var banner = sida.QuerySelector(".datumbanner")!;
        Assert.Contains("Du ser vad som gällde den\u00A03\u00A0mars 2008", banner.TextContent, StringComparison.Ordinal);
        Assert.Equal("/kakor?x=1", banner.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/omraden?datum=2008-03-03", sida.QuerySelectorAll("nav.nav a")[1].GetAttribute("href"));
        Assert.Null((await Hamta("/kakor")).QuerySelector(".datumbanner"));
        Assert.Null((await Hamta("/kakor?datum=skrap")).QuerySelector(".datumbanner"));
    }

    [Fact]
    public void Sidan_om_kakor_raknar_upp_varje_kaka()
    {
        var namn = typeof(Kaknamn).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(namn.Order(), KakorModel.Kakor.Select(k => k.Namn).Order());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Felsidan_har_sin_status_och_sager_vad_man_kan_gora(int kod)
    {
        var svar = await klient.GetAsync($"/fel/{kod}");
        Assert.Equal(kod, (int)svar.StatusCode);
        var sida = Tolka(await svar.Content.ReadAsStringAsync());
        Assert.NotNull(sida.QuerySelector("main a[href='/kontakt']"));
        Assert.Equal(kod >= 500, sida.QuerySelector("main")!.TextContent.Contains("Ärendets nummer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/fel/200")]
    [InlineData("/fel/hej")]
    [InlineData("/finns-inte")]
    public async Task En_okand_adress_ger_404_i_portalens_ram(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        Assert.Contains("Sidan finns inte", await svar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_formular_utan_skydd_nekas_pa_svenska()
    {
        var svar = await klient.PostAsync("/kortkommandon", new FormUrlEncodedContent([KeyValuePair.Create("pa", "false")]));
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Begäran gick inte att läsa", await svar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Den_inloggade_ser_sin_roll_och_kan_logga_ut_och_inget_lagras()
    {
        await using var inloggad = portal.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Inloggad())));
        var svar = await inloggad.CreateClient().GetAsync("/kakor");
        Assert.Equal("no-store", svar.Headers.CacheControl!.ToString());

        var remsa = Tolka(await svar.Content.ReadAsStringAsync()).QuerySelector(".toppremsa")!;
        Assert.Contains("Du arbetar för Bromma stadsdelsnämnd", remsa.TextContent, StringComparison.Ordinal);
        Assert.Contains("(Nämndadministratör)", remsa.TextContent, StringComparison.Ordinal);
        Assert.NotNull(remsa.QuerySelector("form[method=post][action='/logga-ut'] input[name=__RequestVerificationToken]"));
        Assert.Null(remsa.QuerySelector("a[href='/logga-in']"));
    }

    [Fact]
    public async Task Uppgifter_om_staden_kommer_ur_installningarna()
    {
        await using var annan = portal.WithWebHostBuilder(b => b
            .UseSetting("Portal:Stad", "Provköpings kommun")
            .UseSetting("Portal:Tillsynsmyndighet", "Provmyndigheten")
            .UseSetting("Portal:Tillganglighet:Forenlighet", "Inte")
            .UseSetting("Portal:Tillganglighet:UtanforLagen:0:Innehall", "Kartor")
            .UseSetting("Portal:Tillganglighet:UtanforLagen:0:Skal", "De är bara till för navigering."));
        var sida = Tolka(await annan.CreateClient().GetStringAsync("/tillganglighet"));
        var text = sida.QuerySelector("main")!.TextContent;
        Assert.EndsWith("Provköpings kommun", sida.Title, StringComparison.Ordinal);
        Assert.Contains("inte förenlig", text, StringComparison.Ordinal);
        Assert.Contains("Provmyndigheten", text, StringComparison.Ordinal);
        Assert.Contains("Kartor. De är bara till för navigering.", text, StringComparison.Ordinal);
    }

    private async Task<IDocument> Hamta(string adress) => Tolka(await (await klient.GetAsync(adress)).Content.ReadAsStringAsync());

    private static AngleSharp.Html.Dom.IHtmlDocument Tolka(string html) => new HtmlParser().ParseDocument(html);

    private sealed class Inloggad : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, vidare) =>
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                [
                    new(ClaimTypes.Name, "Nämndadministratör i Bromma"),
                    new(ClaimTypes.Role, Roller.Namndadministrator),
                    new(Anvandartext.Organisationsnamn, "Bromma stadsdelsnämnd"),
                ], "prov"));
                return vidare(context);
            });
            next(app);
        };
    }
}
