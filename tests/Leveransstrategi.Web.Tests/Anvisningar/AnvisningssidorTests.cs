using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Anvisningarna så som de läses, på sina egna sidor, i områdena och i översikten.</summary>
public sealed class AnvisningssidorTests(Anvisningsportal fixtur) : IClassFixture<Anvisningsportal>
{
    // Jämförelsen, Word-filen, flödet och prenumerationen har sina egna prov.
    private static readonly string[] andrasSidor = ["/jamfor", "/word", "/atom.xml", "/prenumerationer"];

    private readonly HttpClient klient = fixtur.Portal.Anonym();

    public static TheoryData<string> Sidor =>
    [
        "/anvisningar", "/anvisningar?lage=Kommande",
        "/anvisningar/it-konsulter", "/anvisningar/programvara", "/anvisningar/telefoni", "/anvisningar/systemdrift", "/anvisningar/infrastruktur", "/anvisningar/datakommunikation",
        "/anvisningar/it-konsulter/version/1", "/anvisningar/programvara/version/1", "/anvisningar/telefoni/version/1", "/anvisningar/systemdrift/version/2",
        "/omraden/it-konsulter", "/omraden/telefoni", "/omraden/systemdrift", "/omraden/infrastruktur", "/omraden", "/",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_ar_oppen_och_den_valda_dagen_foljer_med_i_varje_lank(string adress)
    {
        foreach (var datum in new[] { null, "2026-02-01", "2025-01-01", "2028-01-01" })
        {
            var sida = await Hamta(datum is null ? adress : $"{adress}{(adress.Contains('?', StringComparison.Ordinal) ? '&' : '?')}datum={datum}");
            Assert.Single(sida.QuerySelectorAll("h1"));
            Assert.Empty(sida.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.Equal(sida.QuerySelectorAll("[id]").Length, sida.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
            var trasiga = sida.QuerySelectorAll("main a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Where(id => sida.GetElementById(id) is null);
            Assert.Empty(trasiga);
            Assert.Empty(sida.QuerySelectorAll("a[href='']"));
            if (datum is null)
                continue;
            // Prenumerationen och flödet handlar om det som kommer, inte om en dag.
            var utan = sida.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!)
                .Where(lank => !lank.Contains($"datum={datum}", StringComparison.Ordinal) && !lank.StartsWith("/prenumerationer", StringComparison.Ordinal) && !lank.EndsWith("/atom.xml", StringComparison.Ordinal));
            Assert.Empty(utan);
        }
    }

    [Theory, MemberData(nameof(Sidor))]
    public async Task Lankarna_till_lasning_leder_nagonstans(string adress)
    {
        foreach (var lank in (await Hamta(adress)).QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct()
            .Where(lank => !andrasSidor.Any(del => lank.Contains(del, StringComparison.Ordinal))))
        {
            var svar = await klient.GetAsync(new Uri(lank, UriKind.Relative));
            Assert.True(svar.StatusCode == HttpStatusCode.OK, $"{adress} leder till {lank}: {svar.StatusCode}");
        }
    }

    [Fact]
    public async Task Den_gallande_anvisningen_borjar_med_sin_status_och_har_avsnitt_punkter_och_permanenta_lankar()
    {
        var sida = await Hamta("/anvisningar/it-konsulter");
        Assert.Equal("Gällande anvisning. Gäller sedan 1\u00A0juni 2026. Beslutad av kommunstyrelsen 2026-05-18, § 12, dnr KS 2026/0000.", Text(sida.QuerySelector(".status > p")!));
        Assert.Equal("/anvisningar/it-konsulter/jamfor?fran=1&till=2", sida.QuerySelector(".status .rad a")!.GetAttribute("href"));
        Assert.Equal(Enumerable.Range(1, 8).Select(i => $"avsnitt-{i}"), sida.QuerySelectorAll("article > section").Select(s => s.Id));
        Assert.Equal(sida.QuerySelectorAll("article > section").Select(s => "#" + s.Id), sida.QuerySelectorAll("nav.innehall a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/anvisningar/it-konsulter/version/2#punkt-1.1", sida.GetElementById("punkt-1.1")!.QuerySelector("a.pnr")!.GetAttribute("href"));
        Assert.Contains("Avsnitt 1 är andra.", Text(sida.GetElementById("punkt-1.1")!), StringComparison.Ordinal);
        Assert.Contains("version/2", Text(sida.QuerySelector(".utskriftsrad")!), StringComparison.Ordinal);
        Assert.Equal("/anvisningar/it-konsulter/atom.xml", sida.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        Assert.Empty(sida.QuerySelectorAll("a[href$='/ny-version'], a[href$='/upphav'], a[href*='/utkast']"));
    }

    [Fact]
    public async Task Stodet_ar_lankar_till_avsnittet_lagen_beslutet_och_punkten()
    {
        var punkt = (await Hamta("/anvisningar/it-konsulter?datum=2026-07-01")).GetElementById("punkt-3.2")!;
        Assert.Equal(
            [
                "#punkt-1.1", "/omraden/systemdrift?datum=2026-07-01", "https://example.org/regler",
                "/styrdokument/leveransstrategi-for-it-omradet?datum=2026-07-01#avsnitt-4.4",
                "https://rkrattsbaser.gov.se/sfst?bet=2016:1145",
                "/styrdokument?text=020-3164%2F2007&datum=2026-07-01",
                "#punkt-1.1",
            ],
            punkt.QuerySelectorAll("a:not(.pnr)").Select(a => a.GetAttribute("href")));
        Assert.Contains("Lag (2016:1145) om offentlig upphandling, 7 kap. 3 §", Text(punkt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_utkast_till_nasta_version_syns_inte_for_den_som_inte_far_se_utkast()
    {
        var namnd = await fixtur.Portal.InloggadAsync(Roller.Namndadministrator);
        foreach (var vem in new[] { klient, namnd })
        {
            foreach (var adress in new[]
            {
                "/", "/omraden", "/omraden?handler=csv", "/omraden/it-konsulter", "/omraden/datakommunikation", "/anvisningar", "/anvisningar?handler=csv", "/anvisningar?lage=Pagaende",
                "/anvisningar/it-konsulter", "/anvisningar/it-konsulter/version/2", "/anvisningar/datakommunikation", "/anvisningar/it-konsulter?datum=2030-01-01",
            })
            {
                var svar = await vem.GetStringAsync(new Uri(adress, UriKind.Relative));
                Assert.DoesNotContain(Anvisningsportal.Hemligt, svar, StringComparison.Ordinal);
                Assert.DoesNotContain("Version 3", svar, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("/utkast", svar, StringComparison.Ordinal);
            }

            foreach (var adress in new[] { "/anvisningar/it-konsulter/version/3", "/anvisningar/datakommunikation/version/1", "/anvisningar/it-konsulter/version/3?datum=2030-01-01", "/anvisningar/it-konsulter/version/3/protokoll" })
                Assert.Equal(HttpStatusCode.NotFound, (await vem.GetAsync(new Uri(adress, UriKind.Relative))).StatusCode);
        }

        var csv = await klient.GetStringAsync(new Uri("/anvisningar?handler=csv", UriKind.Relative));
        Assert.DoesNotContain("Påbörjad", csv, StringComparison.Ordinal);
        Assert.Contains("IT-konsulter;Gällande;2;2026-06-01;Kommunstyrelsen;2026-05-18;§ 12;KS 2026/0000;;;;/anvisningar/it-konsulter", csv, StringComparison.Ordinal);
        Assert.Contains("Anvisning saknas", Text((await Hamta("/anvisningar/datakommunikation")).QuerySelector(".status")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redaktoren_ser_utkastet_som_utkast_och_det_som_galler_ar_ororat()
    {
        var redaktor = await fixtur.Portal.InloggadAsync(Roller.Redaktor);
        var gallande = await redaktor.SidaAsync("/anvisningar/it-konsulter");
        Assert.Contains("Avsnitt 1 är andra.", Text(gallande.Body!), StringComparison.Ordinal);
        Assert.DoesNotContain(Anvisningsportal.Hemligt, Text(gallande.Body!), StringComparison.Ordinal);
        Assert.Equal("Fortsätt med utkastet", Text(gallande.QuerySelector("a[href='/anvisningar/it-konsulter/utkast']")!));
        Assert.Equal("Skriv en ny version", Text((await redaktor.SidaAsync("/anvisningar/programvara")).QuerySelector("a[href='/anvisningar/programvara/ny-version']")!));

        var utkast = await redaktor.SidaAsync("/anvisningar/it-konsulter/version/3");
        Assert.StartsWith("UTKAST – gäller inte.", Text(utkast.QuerySelector(".status > p")!), StringComparison.Ordinal);
        Assert.Contains("UTKAST, version 3", Text(utkast.QuerySelector(".sidhuvud")!), StringComparison.Ordinal);
        Assert.StartsWith("UTKAST", Text(utkast.QuerySelector(".lopfot")!), StringComparison.Ordinal);
        Assert.Contains(Anvisningsportal.Hemligt, Text(utkast.QuerySelector("article")!), StringComparison.Ordinal);

        var lista = await redaktor.SidaAsync("/anvisningar?lage=Pagaende");
        Assert.Equal(["IT-konsulter", "Datakommunikation"], lista.QuerySelectorAll("tbody th").Select(Text));
        Assert.Contains("/anvisningar/it-konsulter/utkast", lista.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")));

        var registrator = await fixtur.Portal.InloggadAsync(Roller.Beslutsregistrator);
        Assert.NotNull((await registrator.SidaAsync("/anvisningar/it-konsulter")).QuerySelector("a[href='/anvisningar/it-konsulter/upphav']"));
        Assert.Null((await registrator.SidaAsync("/anvisningar/telefoni")).QuerySelector("a[href$='/upphav']"));
    }

    [Fact]
    public async Task Tva_versioner_med_verkan_samma_dag_har_en_ordning_och_bada_syns()
    {
        var sida = await Hamta("/anvisningar/programvara?datum=2026-01-01");
        Assert.Contains("Avsnitt 1 är först.", Text(sida.Body!), StringComparison.Ordinal);
        Assert.Contains("Version 2 rättar skrivfel i version 1.", Text(sida.QuerySelector(".status")!), StringComparison.Ordinal);
        Assert.Equal(["Version 2", "Version 1"], sida.QuerySelectorAll("[aria-labelledby=versioner] li a").Select(Text));

        var forsta = await Hamta("/anvisningar/programvara/version/1");
        Assert.Contains("Avsnitt 1 är försst.", Text(forsta.Body!), StringComparison.Ordinal);
        Assert.Contains("version 2 har verkan från samma dag och går före", Text(forsta.QuerySelector(".status")!), StringComparison.Ordinal);

        var historik = (await Hamta("/omraden/programvara")).QuerySelectorAll("#historik li").Select(Text).ToList();
        Assert.StartsWith("2026-01-01 Version 2 gäller.", historik[0], StringComparison.Ordinal);
        Assert.Contains(historik, rad => rad.Contains("Version 1 har verkan från den här dagen, men version 2 har det också och går före.", StringComparison.Ordinal));
        Assert.Contains(historik, rad => rad.Contains("en rättelse av version 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("it-konsulter", "2026-03-17", "Gällde den dagen men gäller inte i dag.", "första")]
    [InlineData("it-konsulter", "2026-05-31", "Gällde den dagen men gäller inte i dag.", "första")]
    [InlineData("it-konsulter", "2026-06-01", "Gällde den dagen och gäller i dag.", "andra")]
    [InlineData("it-konsulter", "2025-12-31", "Ingen anvisning gällde den dagen.", null)]
    [InlineData("telefoni", "2026-06-30", "Gällde den dagen men gäller inte i dag.", "upphävd")]
    [InlineData("telefoni", "2026-07-01", "Anvisningen är upphävd.", null)]
    [InlineData("systemdrift", "2027-07-01", "Beslutad att gälla den dagen, men gäller inte i dag.", "kommande")]
    [InlineData("infrastruktur", "2026-11-22", "Ingen anvisning gäller ännu.", null)]
    [InlineData("anvandarstod", "2026-11-22", "Anvisning saknas – stadens allmänna regler gäller.", null)]
    public async Task Varje_dag_far_ett_arligt_svar_pa_anvisningens_och_omradets_sida(string slug, string datum, string status, string? ord)
    {
        foreach (var adress in new[] { $"/anvisningar/{slug}", $"/omraden/{slug}" })
        {
            var sida = await Hamta($"{adress}?datum={datum}");
            Assert.Equal(status, Text(sida.QuerySelectorAll(".status").First(rad => rad.Closest(".lagesrad") is null).QuerySelector("strong")!));
            Assert.Equal(ord is not null, sida.GetElementById("punkt-1.1") is not null);
            if (ord is not null)
                Assert.Contains($"Avsnitt 1 är {ord}.", Text(sida.GetElementById("punkt-1.1")!), StringComparison.Ordinal);
            else
                Assert.Contains("stadens allmänna regler", Text(sida.QuerySelector("main")!), StringComparison.OrdinalIgnoreCase);
        }

        var rad = (await Hamta($"/anvisningar?datum={datum}")).QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"th a[href^='/anvisningar/{slug}?']") is not null);
        Assert.Equal(ord is not null, rad.QuerySelector(".markning--gallande") is not null);
    }

    [Fact]
    public async Task Den_som_laser_nagot_annat_an_det_som_galler_far_veta_det_och_en_lank_till_det_ratta()
    {
        var ersatt = (await Hamta("/anvisningar/it-konsulter/version/1")).QuerySelector(".status")!;
        Assert.StartsWith("Version 1 är ersatt. Gällde 2026-01-01 – 2026-05-31. Ersattes av version 2.", Text(ersatt.QuerySelector("p")!), StringComparison.Ordinal);
        Assert.Equal("/anvisningar/it-konsulter/version/2", ersatt.QuerySelector(".rad a")!.GetAttribute("href"));

        var kommande = (await Hamta("/anvisningar/systemdrift/version/2")).QuerySelector(".status")!;
        Assert.StartsWith("Kommande – gäller inte ännu. Version 2 gäller från den\u00A01\u00A0juli 2027.", Text(kommande.QuerySelector("p")!), StringComparison.Ordinal);
        Assert.Equal("/anvisningar/systemdrift/version/1", kommande.QuerySelector(".rad a")!.GetAttribute("href"));

        foreach (var adress in new[] { "/anvisningar/systemdrift", "/omraden/systemdrift" })
            Assert.Contains("En ny version är på väg. Version 2 är beslutad av kommunstyrelsen 2027-06-17, § 12, dnr KS 2026/0000, och gäller från den\u00A01\u00A0juli 2027.", Text((await Hamta(adress)).QuerySelector(".status--info")!), StringComparison.Ordinal);

        var upphavd = (await Hamta("/anvisningar/telefoni/version/1")).QuerySelector(".status--fara")!;
        Assert.Contains("Upphävd av kommunstyrelsen 2026-06-10, § 34, dnr KS 2026/0001.", Text(upphavd), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Omradets_sida_borjar_med_anvisningens_avsnitt_och_slutar_med_historiken()
    {
        var sida = await Hamta("/omraden/it-konsulter");
        var delar = sida.QuerySelectorAll(".dokument > section").Select(s => s.Id).ToList();
        Assert.Equal(["avsnitt-1", "avsnitt-2", "avsnitt-3", "avsnitt-4", "avsnitt-5", "avsnitt-6", "avsnitt-7", "avsnitt-8", "definition", "ingar", "granser", "cpv", "avtalsomraden", "ansvar", "historik"], delar);
        Assert.Equal(delar.Select(id => "#" + id), sida.QuerySelectorAll("nav.innehall a").Select(a => a.GetAttribute("href")));
        Assert.StartsWith("Gällande anvisning. Gäller sedan", Text(sida.QuerySelector(".status > p")!), StringComparison.Ordinal);
        Assert.Equal("Jämför med förra versionen", Text(sida.QuerySelector(".status .rad a")!));
        Assert.Collection(
            sida.QuerySelectorAll("#historik li").Select(Text),
            rad => Assert.StartsWith("2026-06-01 Version 2 gäller. Den ersatte version 1.", rad, StringComparison.Ordinal),
            rad => Assert.Equal("2026-05-18 Kommunstyrelsen beslutade om version 2, § 12, dnr KS 2026/0000.", rad),
            rad => Assert.Equal("2026-01-01 Version 1 började gälla.", rad),
            rad => Assert.StartsWith("2025-12-18 Kommunstyrelsen beslutade om version 1,", rad, StringComparison.Ordinal));
        Assert.Single(sida.QuerySelectorAll("#historik li.nu"));

        var tabell = (await Hamta("/")).QuerySelectorAll(".tabell--omraden tbody tr").ToDictionary(rad => Text(rad.QuerySelector("th a")!), rad => Text(rad.QuerySelector("td:last-child")!));
        Assert.Equal("Gällande sedan 2026-06-01", tabell["IT-konsulter"]);
        Assert.StartsWith("Upphävd, gällde t.o.m. 2026-06-30", tabell["Telefoni"], StringComparison.Ordinal);
        Assert.EndsWith("Version 2 gäller från 2027-07-01", tabell["Systemdrift"], StringComparison.Ordinal);
        Assert.StartsWith("Saknas – stadens allmänna regler gäller", tabell["Datakommunikation"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 7)]
    [InlineData("?lage=Gallande", 3)]
    [InlineData("?lage=Gallande&datum=2026-02-01", 4)]
    [InlineData("?lage=Kommande", 2)]
    [InlineData("?lage=Upphavd", 1)]
    [InlineData("?lage=Saknas", 3)]
    [InlineData("?lage=Gallande&datum=2020-01-01", 0)]
    public async Task Urvalet_star_i_adressen_och_foljer_med_i_nedladdningen(string urval, int antal)
    {
        var sida = await Hamta("/anvisningar" + urval);
        Assert.Equal(antal, sida.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(antal == 0, Text(sida.Body!).Contains("Ingen anvisning stämmer med filtret", StringComparison.Ordinal));
        var svar = await klient.GetAsync(new Uri(sida.QuerySelector("a[href*='handler=csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(antal + 1, (await svar.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        if (urval.Contains("datum", StringComparison.Ordinal))
            Assert.Contains(urval[^10..], svar.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_punkts_egen_lank_leder_till_platsen_i_det_som_gallde_och_sager_arligt_nar_den_inte_finns()
    {
        var punkter = await fixtur.Portal.DbAsync(db => Task.FromResult(db.Anvisningsversioner.Where(v => v.Nummer == 1 && db.Anvisningar.Any(a => a.Id == v.AnvisningId && a.Slug == "it-konsulter")).Select(v => v.Text).Single()));
        var (kvar, borta) = (punkter.Avsnitt[2].Punkter[1].Id.Value, punkter.Avsnitt[7].Punkter[0].Id.Value);

        Assert.Equal("/anvisningar/it-konsulter#punkt-3.2", (await klient.GetAsync(new Uri($"/anvisningar/it-konsulter/punkt/{kvar}", UriKind.Relative))).Headers.Location!.ToString());
        Assert.Equal("/anvisningar/it-konsulter?datum=2026-02-01#punkt-8.1", (await klient.GetAsync(new Uri($"/anvisningar/it-konsulter/punkt/{borta}?datum=2026-02-01", UriKind.Relative))).Headers.Location!.ToString());

        var svar = await klient.GetAsync(new Uri($"/anvisningar/it-konsulter/punkt/{borta}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        var sida = await svar.SidaAsync();
        Assert.Contains("inte i den version som gäller den\u00A022\u00A0november 2026", Text(sida.Body!), StringComparison.Ordinal);
        Assert.Equal("/anvisningar/it-konsulter/version/1#punkt-8.1", sida.QuerySelector("main li:not(.brodsmulor li) a[href*='version']")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync(new Uri($"/anvisningar/anvandarstod/punkt/{borta}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Protokollsutdraget_hamtas_som_pdf()
    {
        var lank = (await Hamta("/anvisningar/it-konsulter/version/1")).QuerySelector("a[href$='/protokoll']")!.GetAttribute("href")!;
        var svar = await klient.GetAsync(new Uri(lank, UriKind.Relative));
        Assert.Equal("application/pdf", svar.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", svar.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("%PDF-", await svar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await Hamta("/anvisningar/it-konsulter")).QuerySelector("a[href$='/protokoll']"));
    }

    [Theory]
    [InlineData("/anvisningar?lage=nonsens", HttpStatusCode.BadRequest)]
    [InlineData("/anvisningar?datum=2026-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/anvisningar/it-konsulter?datum=x", HttpStatusCode.BadRequest)]
    [InlineData("/anvisningar/finns-inte", HttpStatusCode.NotFound)]
    [InlineData("/anvisningar/it-konsulter/version/99", HttpStatusCode.NotFound)]
    [InlineData("/anvisningar/anvandarstod/version/1", HttpStatusCode.NotFound)]
    public async Task Det_som_inte_finns_eller_inte_gar_att_lasa_far_en_begriplig_felsida(string adress, HttpStatusCode status) =>
        Assert.Equal(status, (await klient.GetAsync(new Uri(adress, UriKind.Relative))).StatusCode);

    [Fact]
    public async Task En_version_borjar_galla_vid_midnatt_svensk_tid_utan_att_nagon_gor_nagot()
    {
        await using var portal = new Klockportal();
        var lasare = portal.Anonym();
        await lasare.GetAsync(new Uri("/halsa/redo", UriKind.Relative));
        await portal.DbAsync(async db =>
        {
            await db.BeslutadAsync("telefoni", new(2026, 1, 1), _ => Anvisningsfabrik.Text("ett"));
            await db.BeslutadAsync("telefoni", new(2027, 1, 1), _ => Anvisningsfabrik.Text("två"));
            return await db.BeslutadAsync("telefoni", new(2027, 7, 1), _ => Anvisningsfabrik.Text("tre"));
        });

        // Vintertid är en timme före UTC och sommartid två.
        foreach (var (tidpunkt, ord) in new[]
        {
            ("2026-12-31T22:59:59Z", "ett"), ("2026-12-31T23:00:00Z", "två"), ("2027-06-30T21:59:59Z", "två"), ("2027-06-30T22:00:00Z", "tre"),
        })
        {
            portal.Klocka.Stall(DateTimeOffset.Parse(tidpunkt, System.Globalization.CultureInfo.InvariantCulture));
            foreach (var adress in new[] { "/anvisningar/telefoni", "/omraden/telefoni" })
                Assert.Contains($"Avsnitt 1 är {ord}.", Text((await lasare.SidaAsync(adress)).GetElementById("punkt-1.1")!), StringComparison.Ordinal);
        }
    }

    private async Task<IHtmlDocument> Hamta(string adress)
    {
        var svar = await klient.GetAsync(new Uri(adress, UriKind.Relative));
        Assert.True(svar.StatusCode == HttpStatusCode.OK, $"{adress}: {svar.StatusCode}");
        return await svar.SidaAsync();
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
