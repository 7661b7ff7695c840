using System.Net;
using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Omraden;

/// <summary>Översikten, områdena, avtalsområdena och styrkedjan, så som de skickas.</summary>
public sealed class OmradessidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private readonly HttpClient klient = portal.CreateClient(new() { AllowAutoRedirect = false });

    public static TheoryData<string> Sidor =>
    [
        "/", "/omraden", "/omraden?text=licenser", "/omraden/it-konsulter", "/omraden/infrastruktur", "/omraden/telefoni",
        "/avtalsomraden/it-klientutrustning", "/styrdokument/kedja",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_ar_oppen_har_en_rubrik_och_foljer_innehallspolicyn(string adress)
    {
        foreach (var datum in new[] { null, "2008-06-09", "2007-01-01" })
        {
            var sida = await Hamta(datum is null ? adress : $"{adress}{(adress.Contains('?', StringComparison.Ordinal) ? '&' : '?')}datum={datum}");
            Assert.Single(sida.QuerySelectorAll("h1"));
            Assert.Empty(sida.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.Equal(sida.QuerySelectorAll("[id]").Length, sida.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
            Assert.Equal(datum is not null, sida.QuerySelector(".datumbanner") is not null);
            // Den valda dagen följer med i varje länk inom portalen utom den som lämnar dagen och de som handlar om portalen.
            if (datum is not null)
            {
                var utan = sida.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).Where(lank => !lank.Contains($"datum={datum}", StringComparison.Ordinal));
                Assert.Empty(utan);
            }
        }
    }

    [Theory, MemberData(nameof(Sidor))]
    public async Task Inga_lankar_inom_portalen_ar_doda(string adress)
    {
        var sida = await Hamta(adress);
        foreach (var lank in sida.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct())
        {
            var svar = await klient.GetAsync(lank);
            Assert.True(svar.StatusCode == HttpStatusCode.OK, $"{adress} leder till {lank}: {svar.StatusCode}");
        }
    }

    [Fact]
    public async Task Oversikten_borjar_med_vagledningen_och_har_de_sju_omradena_och_det_senast_beslutade()
    {
        var sida = await Hamta("/?datum=2008-06-09");
        var form = sida.QuerySelector<IHtmlFormElement>(".hjalte form")!;
        Assert.Equal("/vagledning", form.GetAttribute("action"));
        Assert.NotNull(form.QuerySelector("input[name=behov]"));
        Assert.Equal("2008-06-09", form.QuerySelector("input[name=datum]")!.GetAttribute("value"));
        Assert.Equal(
            ["Infrastruktur", "Systemdrift", "IT-konsulter", "Datakommunikation", "Programvara", "Telefoni", "Användarstöd"],
            sida.QuerySelectorAll(".tabell tbody th > a").Select(a => a.TextContent));
        Assert.Equal(5, sida.QuerySelectorAll("[aria-labelledby=senast] li").Length);
        Assert.Contains("Ska i normalfallet centralupphandlas", Text(sida.QuerySelector(".markning--central")!), StringComparison.Ordinal);
        Assert.Contains("dnr 020-3164/2007", Text(sida.QuerySelector(".sektionsnot .kalla")!), StringComparison.Ordinal);
        Assert.Null(sida.QuerySelector("#att-gora"));
        Assert.Equal(IndexModel.Behov.Count, sida.QuerySelectorAll(".snabbval a").Length);
    }

    [Fact]
    public async Task Fore_beslutet_sags_att_inget_var_beslutat_om_upphandlingen()
    {
        foreach (var adress in new[] { "/", "/omraden", "/omraden/it-konsulter", "/avtalsomraden/it-konsulter" })
        {
            var sida = await Hamta($"{adress}?datum=2007-01-01");
            Assert.Null(sida.QuerySelector("main .markning--central"));
        }

        Assert.Contains("Inget var beslutat den dagen. Beslutet gäller från den\u00A03\u00A0mars 2008.", Text((await Hamta("/avtalsomraden/it-konsulter?datum=2007-01-01")).Body!), StringComparison.Ordinal);
        Assert.Contains("Strategins beslutsdag: uppgift saknas.", Text((await Hamta("/omraden/it-konsulter?datum=2007-01-01")).Body!), StringComparison.Ordinal);
        Assert.DoesNotContain("Strategins beslutsdag", Text((await Hamta("/omraden/it-konsulter")).Body!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Omradet_sager_forst_att_anvisning_saknas_och_ger_kalla_till_allt()
    {
        var sida = await Hamta("/omraden/it-konsulter");
        Assert.Equal("IT-konsulter – Leveransstrategi, Stockholms stad", sida.Title);
        Assert.Equal("Områden", sida.QuerySelector("nav.nav [aria-current]")!.TextContent);
        Assert.Equal("Områden", (await Hamta("/avtalsomraden/it-konsulter")).QuerySelector("nav.nav [aria-current]")!.TextContent);
        Assert.Equal(["Översikt", "Områden", "IT-konsulter"], sida.QuerySelectorAll(".brodsmulor a").Select(a => a.TextContent));
        Assert.Equal("Anvisning saknas – stadens allmänna regler gäller.", sida.QuerySelector(".status strong")!.TextContent);
        Assert.Equal(
            sida.QuerySelectorAll(".dokument > section").Select(s => "#" + s.Id),
            sida.QuerySelectorAll("nav.innehall a").Select(a => a.GetAttribute("href")));
        foreach (var del in new[] { "definition", "ingar", "granser", "avtalsomraden" })
            Assert.NotNull(sida.QuerySelector($"#{del} .kalla svg.ikon"));
        Assert.Equal("/styrdokument/leveransstrategi-for-it-omradet#avsnitt-4.4", sida.QuerySelector("#definition .kalla a")!.GetAttribute("href"));
        Assert.Contains("Portalens egna ord", Text(sida.QuerySelector("#definition")!), StringComparison.Ordinal);
        Assert.Null(sida.QuerySelector("#definition .citat"));
        Assert.Contains("72220000-3 Systemtjänster och tekniska konsulttjänster", Text(sida.QuerySelector("#cpv")!), StringComparison.Ordinal);
        Assert.Equal(["/omraden/systemdrift", "/omraden/programvara"], sida.QuerySelectorAll("#granser dt a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Kommunfullmäktige 2008-03-03, dnr 020-3164/2007", Text(sida.QuerySelector("#avtalsomraden .kalla")!), StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen", Text(sida.QuerySelector("aside .fakta")!), StringComparison.Ordinal);
        Assert.StartsWith("mailto:", sida.QuerySelector("aside .kort:last-child a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(sida.QuerySelector("button[data-skriv-ut][hidden]"));
    }

    [Fact]
    public async Task Strategins_egna_ord_visas_som_citat_nar_beslutet_ar_registrerat_och_det_tidigare_blir_historik()
    {
        await using var annan = new Portalfabrik();
        var egen = annan.CreateClient();
        await egen.GetAsync("/halsa/redo");
        await annan.DbAsync(async db =>
        {
            var strategi = await db.Styrdokument.Include(d => d.Versioner).SingleAsync(d => d.Slug == "leveransstrategi-for-it-omradet");
            var omrade = await db.Anskaffningsomraden.Include(o => o.Definitioner).SingleAsync(o => o.Slug == "it-konsulter");
            foreach (var (ar, nummer) in new[] { (2008, 1), (2010, 2) })
            {
                var version = strategi.LasIn(strategi.Titel, new Kallfil("strategi.txt", [1]), DateTimeOffset.UnixEpoch);
                version.LaggTillAvsnitt("4.4", "IT-konsulter", 2, "Text.");
                var fran = new DateOnly(ar, 6, 1);
                strategi.RegistreraBeslut(version, new Beslut("Kommunfullmäktige", fran, null, null), fran);
                omrade.Definiera(new($"Lydelse {nummer}, första stycket.\n\nAndra stycket.", new Kallhanvisning(strategi.Titel, strategi.Slug, "4.4", nummer), new(fran, nummer == 1 ? new DateOnly(2010, 5, 31) : null)));
            }

            return await db.SaveChangesAsync();
        });

        var nu = Tolka(await egen.GetStringAsync("/omraden/it-konsulter"));
        Assert.Equal(["Lydelse 2, första stycket.", "Andra stycket."], nu.QuerySelectorAll("#definition blockquote.citat p").Select(p => p.TextContent));
        Assert.Contains("Strategins egna ord.", Text(nu.QuerySelector("#definition")!), StringComparison.Ordinal);
        Assert.Equal("/styrdokument/leveransstrategi-for-it-omradet/version/2#avsnitt-4.4", nu.QuerySelector("#definition .kalla a")!.GetAttribute("href"));
        Assert.Equal(2, nu.QuerySelectorAll("#historik li").Length);
        Assert.Single(nu.QuerySelectorAll("#historik li.nu"));

        var da = Tolka(await egen.GetStringAsync("/omraden/it-konsulter?datum=2008-06-09"));
        Assert.StartsWith("Lydelse 1", da.QuerySelector("#definition blockquote p")!.TextContent, StringComparison.Ordinal);
        var fore = Tolka(await egen.GetStringAsync("/omraden/it-konsulter?datum=2007-01-01"));
        Assert.Contains("Inget av det här gällde den dagen.", Text(fore.Body!), StringComparison.Ordinal);
        Assert.Null(fore.QuerySelector("#definition blockquote"));
    }

    [Theory]
    [InlineData("/omraden?text=licenser", 1, 0)]
    [InlineData("/omraden?text=SKÄRMAR", 0, 1)]
    [InlineData("/omraden?text=finnsinte", 0, 0)]
    public async Task Fritexten_star_i_adressen_och_begransar_bada_listorna(string adress, int omraden, int avtalsomraden)
    {
        var sida = await Hamta(adress);
        Assert.Equal(omraden, sida.QuerySelectorAll("[aria-labelledby=anskaffningsomraden] tbody tr").Length);
        Assert.Equal(avtalsomraden, sida.QuerySelectorAll("[aria-labelledby=avtalsomraden] tbody tr").Length);
        Assert.Equal(omraden + avtalsomraden == 0, Text(sida.Body!).Contains("Inget område stämmer med", StringComparison.Ordinal));
        Assert.False(string.IsNullOrEmpty(sida.QuerySelector<IHtmlInputElement>("#text")!.Value));
    }

    [Fact]
    public async Task Listan_laddas_ner_med_samma_urval_och_med_i_normalfallet_kvar()
    {
        var lank = (await Hamta("/omraden?text=konsult&datum=2008-06-09")).QuerySelector("a[href*='handler=csv']")!.GetAttribute("href")!;
        var svar = await klient.GetAsync(lank);
        Assert.Equal("text/csv", svar.Content.Headers.ContentType!.MediaType);
        var fil = await svar.Content.ReadAsStringAsync();
        Assert.Contains("i normalfallet centralupphandlas", fil, StringComparison.Ordinal);
        Assert.DoesNotContain("Telefoni", fil, StringComparison.Ordinal);
        Assert.Contains("2008-06-09", svar.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/omraden/finns-inte", HttpStatusCode.NotFound)]
    [InlineData("/avtalsomraden/finns-inte", HttpStatusCode.NotFound)]
    [InlineData("/omraden?datum=skrap", HttpStatusCode.BadRequest)]
    [InlineData("/?datum=2008-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/styrdokument/kedja?datum=x", HttpStatusCode.BadRequest)]
    public async Task Det_som_inte_finns_eller_inte_gar_att_lasa_far_en_begriplig_felsida(string adress, HttpStatusCode status)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(status, svar.StatusCode);
        Assert.NotNull(Tolka(await svar.Content.ReadAsStringAsync()).QuerySelector("main a[href='/kontakt']"));
    }

    [Fact]
    public async Task Kedjan_finns_som_bild_med_slutsats_och_som_lista_med_kallor()
    {
        var sida = await Hamta("/styrdokument/kedja");
        Assert.Equal(2, sida.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.All(sida.QuerySelectorAll("figure svg[role=img]"), svg => Assert.Equal(13, svg.QuerySelectorAll("rect").Length));
        Assert.Contains("är underordnad IT-program för Stockholms stad och hänvisar till 7 andra styrdokument", Text(sida.QuerySelector("figcaption")!), StringComparison.Ordinal);
        Assert.Equal(11, sida.QuerySelectorAll(".kedjelista li > a").Length);
        Assert.Equal(12, sida.QuerySelectorAll(".relation .kalla").Length);
        Assert.Contains("Inga beslutade anvisningar", Text(sida.QuerySelector(".kedjelista")!), StringComparison.Ordinal);

        var fore = await Hamta("/styrdokument/kedja?datum=2007-01-01");
        Assert.DoesNotContain("IT-program", Text(fore.QuerySelector(".kedjelista")!), StringComparison.Ordinal);
        Assert.Contains("dokument saknar beslutsdag", Text(fore.Body!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Roller.Redaktor, "luckor och konflikter att reda ut")]
    [InlineData(Roller.Beslutsregistrator, "Inget väntar.")]
    [InlineData(Roller.Administrator, "Sköt konton och roller")]
    [InlineData(Roller.Namndadministrator, "Inget väntar på din roll.")]
    public async Task Den_inloggade_ser_vad_som_vantar_eller_att_inget_gor_det(string roll, string text)
    {
        await using var annan = Som(roll);
        var sida = Tolka(await annan.CreateClient().GetStringAsync("/"));
        var kort = sida.QuerySelector("#att-gora, #administrera")!.ParentElement!;
        Assert.Contains(text, Text(kort), StringComparison.Ordinal);
        foreach (var lank in kort.QuerySelectorAll("a"))
            Assert.NotEqual(HttpStatusCode.NotFound, (await annan.CreateClient(new() { AllowAutoRedirect = false }).GetAsync(lank.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task Redaktoren_ser_utkast_och_forslag_men_de_syns_inte_for_andra()
    {
        await using var annan = new Portalfabrik();
        await using var redaktor = annan.WithWebHostBuilder(b => Inloggad(b, Roller.Redaktor));
        var som = redaktor.CreateClient();
        await som.GetAsync("/halsa/redo");
        await redaktor.DbAsync(db =>
        {
            var utkast = new StyrandeDokument("Ny it-strategi", "ny-it-strategi", Dokumentslag.Strategi, null, Registerstatus.Forslag);
            utkast.LasIn("Ny it-strategi", new Kallfil("ny.txt", [1]), DateTimeOffset.UnixEpoch);
            db.AddRange(utkast, new StyrandeDokument("Ett föreslaget beslut", "ett-foreslaget-beslut", Dokumentslag.Beslut, null, Registerstatus.Forslag));
            return db.SaveChangesAsync();
        });

        var sida = Tolka(await som.GetStringAsync("/"));
        Assert.Equal(["/ansvar/luckor", "/styrdokument/ny-it-strategi/version/1", "/styrdokument/ett-foreslaget-beslut"], sida.QuerySelectorAll("[aria-labelledby=att-gora] li > a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Ny it-strategi", Text(Tolka(await som.GetStringAsync("/styrdokument/kedja")).Body!), StringComparison.Ordinal);

        await using var publik = redaktor.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Vem(null))));
        foreach (var adress in new[] { "/", "/styrdokument/kedja" })
        {
            var text = Text(Tolka(await publik.CreateClient().GetStringAsync(adress)).Body!);
            Assert.DoesNotContain("Ny it-strategi", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Ett föreslaget beslut", text, StringComparison.Ordinal);
        }
    }

    private static Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Som(string roll) =>
        new Portalfabrik().WithWebHostBuilder(b => Inloggad(b, roll));

    private static void Inloggad(IWebHostBuilder byggare, string roll) =>
        byggare.ConfigureTestServices(s => s.AddSingleton<IStartupFilter>(new Vem(roll)));

    private async Task<IHtmlDocument> Hamta(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.True(svar.StatusCode == HttpStatusCode.OK, $"{adress}: {svar.StatusCode}");
        return Tolka(await svar.Content.ReadAsStringAsync());
    }

    private static IHtmlDocument Tolka(string html) => new HtmlParser().ParseDocument(html);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    // Utan roll är det ingen inloggad, oavsett vad en tidigare uppsättning har lagt till.
    private sealed class Vem(string? roll) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, vidare) =>
            {
                context.User = roll is null
                    ? new ClaimsPrincipal(new ClaimsIdentity())
                    : new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()), new(ClaimTypes.Name, "Provperson"), new(ClaimTypes.Role, roll)], "prov"));
                return vidare(context);
            });
            next(app);
        };
    }
}
