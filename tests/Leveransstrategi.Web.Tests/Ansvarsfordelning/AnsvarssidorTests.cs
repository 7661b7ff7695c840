using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Ansvarsfordelning;

/// <summary>Ansvarsmatrisen, rutornas sidor, filerna och gränssnittet, så som de skickas.</summary>
public sealed class AnsvarssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private static readonly string[] ord = ["Centralt", "Delat", "Själva"];

    private readonly HttpClient klient = portal.Anonym();

    public static TheoryData<string> Sidor =>
    [
        "/ansvar?datum=2008-03-03&jamfor=2008-03-02", "/ansvar?visa=stadsdelsnamnder&datum=2008-06-09", "/ansvar/bromma-stadsdelsnamnd/infrastruktur?datum=2008-06-09",
        "/ansvar/ab-stokab/it-konsulter?datum=2008-06-09", "/ansvar/jarva-stadsdelsnamnd/telefoni?datum=2008-06-09", "/organisationer/servicenamnden?datum=2008-06-09",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_foljer_innehallspolicyn_bar_dagen_vidare_och_har_inga_doda_lankar(string adress)
    {
        var sida = await HamtaAsync(adress);
        Assert.Single(sida.QuerySelectorAll("h1"));
        Assert.Empty(sida.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.Equal(sida.QuerySelectorAll("[id]").Length, sida.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        var lankar = sida.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.All(lankar, lank => Assert.Contains("datum=2008-0", lank, StringComparison.Ordinal));
        // En ruta per område räcker: de andra är samma sida.
        foreach (var lank in lankar.Where(lank => !lank.StartsWith("/ansvar/", StringComparison.Ordinal)).Concat(lankar.Where(lank => lank.StartsWith("/ansvar/", StringComparison.Ordinal)).Take(7)))
            Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync(lank.Split('#')[0])).StatusCode);
    }

    [Fact]
    public async Task Varje_ruta_har_ord_ikon_och_farg_och_leder_till_sina_skal()
    {
        var sida = await HamtaAsync("/ansvar?datum=2008-06-09");
        Assert.Equal("Ansvar", sida.QuerySelector("nav.nav [aria-current=page]")!.TextContent);
        var rutor = sida.QuerySelectorAll(".matris td > a");
        Assert.Equal(sida.QuerySelectorAll(".matris th[scope=row]").Length * 7, rutor.Length);
        Assert.All(rutor, ruta =>
        {
            Assert.NotNull(ruta.QuerySelector("svg.ikon"));
            Assert.Contains(ruta.QuerySelector("span")!.TextContent, ord);
            Assert.Contains(ruta.ClassList, klass => klass is "ruta--c" or "ruta--d" or "ruta--s");
        });
        // "I normalfallet" står i varje ruta som vilar på en sådan regel.
        Assert.All(sida.QuerySelectorAll("a.ruta--c"), ruta => Assert.Equal("i normalfallet", ruta.QuerySelector("small")!.TextContent));
        Assert.Equal("Centralt i normalfallet : skälen för IT-konsulter, Bromma stadsdelsnämnd", Text(sida.QuerySelector("a[href^='/ansvar/bromma-stadsdelsnamnd/it-konsulter']")!));
        Assert.Null(sida.QuerySelector(".status"));
        Assert.Null(sida.QuerySelector("option[value=egna]"));
    }

    [Fact]
    public async Task Fore_beslutet_sags_att_inget_var_beslutat_och_nar_det_forsta_borjar_galla()
    {
        var sida = await HamtaAsync("/ansvar?datum=2008-03-02");
        Assert.Contains("Inget om ansvaret var beslutat.", Text(sida.QuerySelector(".status")!), StringComparison.Ordinal);
        Assert.Contains("Det första gäller från den\u00A03\u00A0mars 2008.", sida.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(sida.QuerySelectorAll("a.ruta--c, a.ruta--d"));
        Assert.Contains("utan källa", (await HamtaAsync("/ansvar/bromma-stadsdelsnamnd/it-konsulter?datum=2008-03-02")).QuerySelector("#skal")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tva_dagar_jamfors_med_marke_i_rutan_och_i_ord()
    {
        var sida = await HamtaAsync("/ansvar?datum=2008-03-03&jamfor=2008-03-02&visa=stadsdelsnamnder");
        Assert.Equal(14 * 6, sida.QuerySelectorAll(".ruta--andrad[href]").Length);
        Assert.Contains("mot själva", Text(sida.QuerySelector(".ruta--andrad[href]")!), StringComparison.Ordinal);
        var skillnad = sida.QuerySelectorAll(".skillnader > li").Single(rad => Text(rad).StartsWith("IT-konsulter", StringComparison.Ordinal));
        Assert.Equal("IT-konsulter: Själva den\u00A02\u00A0mars 2008, centralt, i normalfallet den\u00A03\u00A0mars 2008.", Text(skillnad.QuerySelector("p")!));
        Assert.Equal(14, skillnad.QuerySelectorAll("details a").Length);

        var senare = Text((await HamtaAsync("/ansvar?datum=2024-01-01&jamfor=2008-03-03&visa=stadsdelsnamnder")).QuerySelector("main")!);
        Assert.Contains("Ingen ruta skiljer sig", senare, StringComparison.Ordinal);
        Assert.Contains("Fanns inte den\u00A03\u00A0mars 2008: ", senare, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rutan_visar_skalen_med_kalla_beslut_och_tid_och_vem_mer_som_gor_nagot()
    {
        var sida = await HamtaAsync("/ansvar/bromma-stadsdelsnamnd/it-konsulter?datum=2008-06-09");
        Assert.Equal("IT-konsulter för Bromma stadsdelsnämnd", sida.QuerySelector("h1")!.TextContent);
        var skal = Text(sida.QuerySelector("#skal")!);
        Assert.Contains("Ska i normalfallet centralupphandlas", skal, StringComparison.Ordinal);
        Assert.Contains("Gäller alla nämnder fr.o.m. 2008-03-03, tills vidare.", skal, StringComparison.Ordinal);
        Assert.Contains("dnr 020-3164/2007", skal, StringComparison.Ordinal);
        Assert.Contains("Servicenämnden förvaltar avtal", Text(sida.QuerySelector("#ovriga")!), StringComparison.Ordinal);
        Assert.Equal("/vagledning?omrade=it-konsulter&organisation=bromma-stadsdelsnamnd&datum=2008-06-09", sida.QuerySelector("aside a[href^='/vagledning']")!.GetAttribute("href"));
        Assert.All(sida.QuerySelectorAll(".ansvarslista > li"), rad => Assert.NotNull(rad.QuerySelector(".kalla svg")));
    }

    [Fact]
    public async Task Omradet_avtalsomradet_och_organisationen_sager_vem_som_gor_vad_och_reglernas_omfattning()
    {
        var omrade = await HamtaAsync("/omraden/infrastruktur?datum=2008-06-09");
        Assert.Contains("Kommunstyrelsen ansvarar, området Infrastruktur", Text(omrade.QuerySelector("#ansvar")!), StringComparison.Ordinal);
        Assert.Contains("Ska i normalfallet centralupphandlas Gäller alla nämnder fr.o.m. 2008-03-03, tills vidare.", Text(omrade.QuerySelector("#avtalsomraden")!), StringComparison.Ordinal);

        var avtalsomrade = await HamtaAsync("/avtalsomraden/it-konsulter?datum=2008-06-09");
        Assert.Contains("Ska i normalfallet centralupphandlas Gäller alla nämnder fr.o.m. 2008-03-03, tills vidare.", Text(avtalsomrade.QuerySelector("#upphandling")!), StringComparison.Ordinal);
        Assert.Contains("Servicenämnden upphandlar, avtalsområdet IT-konsulter", Text(avtalsomrade.QuerySelector("#ansvar")!), StringComparison.Ordinal);

        var namnd = await HamtaAsync("/organisationer/bromma-stadsdelsnamnd?datum=2008-06-09");
        Assert.Equal(2, namnd.QuerySelectorAll("section[aria-labelledby=centralupphandling] .markning--central").Length);
        Assert.Contains("Alla nämnder avropar, avtalsområdet IT-konsulter", Text(namnd.QuerySelector("section[aria-labelledby=ansvar]")!), StringComparison.Ordinal);
        var bolag = await HamtaAsync("/organisationer/ab-stokab?datum=2008-06-09");
        Assert.Contains("Ingen regel om centralupphandling gäller organisationen", Text(bolag.QuerySelector("section[aria-labelledby=centralupphandling]")!), StringComparison.Ordinal);
        Assert.Null((await HamtaAsync("/avtalsomraden/it-konsulter?datum=2008-03-02")).QuerySelector("main .markning--central"));
    }

    [Fact]
    public async Task Matrisen_laddas_ner_med_samma_urval_som_csv_och_excel()
    {
        var sida = await HamtaAsync("/ansvar?visa=stadsdelsnamnder&datum=2008-03-03&jamfor=2008-03-02");
        var csv = await klient.GetAsync(sida.QuerySelector("a[href*='handler=csv']")!.GetAttribute("href"));
        Assert.Equal("ansvar-2008-03-03.csv", csv.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var rader = (await csv.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(15, rader.Length);
        Assert.StartsWith("Namn;Grupp;Infrastruktur 2008-03-03;Infrastruktur 2008-03-02;", rader[0], StringComparison.Ordinal);
        Assert.Contains(rader, rad => rad.StartsWith("Bromma stadsdelsnämnd;Stadsdelsnämnderna;Delat;Själva;Delat;Själva;Centralt, i normalfallet;Själva;", StringComparison.Ordinal));

        var excel = await klient.GetAsync(sida.QuerySelector("a[href*='handler=excel']")!.GetAttribute("href"));
        Assert.Equal("ansvar-2008-03-03.xlsx", excel.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        await using var fil = await excel.Content.ReadAsStreamAsync();
        using var bok = SpreadsheetDocument.Open(fil, false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(bok).Select(fel => fel.Description));
        var celler = bok.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(rad => string.Join(';', rad.Elements<Cell>().Select(cell => cell.InnerText))).ToList();
        Assert.Equal(rader.Select(rad => rad.Replace("\"", "", StringComparison.Ordinal)), celler);
    }

    [Fact]
    public async Task Luckorna_filtreras_i_adressen_laddas_ner_och_star_bland_redaktorens_arenden()
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await redaktor.SidaAsync("/ansvar/luckor?datum=2008-03-02&slag=utanBeslutare&omrade=telefoni");
        Assert.Equal("Ingen beslutar om området Telefoni.", Assert.Single(sida.QuerySelectorAll("tbody th")).TextContent);
        Assert.Equal("/ansvar/nytt?roll=beslutar&galler=omrade%3Atelefoni", sida.QuerySelector("tbody a[href^='/ansvar/nytt']")!.GetAttribute("href"));
        Assert.All(sida.QuerySelectorAll("dl.fakta a"), lank => Assert.Contains("datum=2008-03-02", lank.GetAttribute("href"), StringComparison.Ordinal));

        var csv = await redaktor.GetAsync(new Uri(sida.QuerySelector("a[href*='handler=csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal("luckor-i-ansvaret-2008-03-02.csv", csv.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal(2, (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(HttpStatusCode.OK, (await redaktor.GetAsync(new Uri(sida.QuerySelector("a[href*='handler=excel']")!.GetAttribute("href")!, UriKind.Relative))).StatusCode);

        Assert.Contains("stämmer med urvalet", Text((await redaktor.SidaAsync("/ansvar/luckor?datum=2008-03-02&slag=fleraBeslutare")).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("luckor", Text((await redaktor.SidaAsync("/")).QuerySelector("[aria-labelledby=att-gora] a[href='/ansvar/luckor']")!.ParentElement!), StringComparison.Ordinal);
        Assert.NotNull((await redaktor.SidaAsync("/ansvar")).QuerySelector("a[href='/ansvar/luckor']"));
        Assert.Null((await klient.SidaAsync("/ansvar")).QuerySelector("a[href='/ansvar/luckor']"));

        // Revisorn läser men får inga länkar till det som ändrar.
        var revisor = await (await portal.InloggadAsync(Roller.Revisor)).SidaAsync("/ansvar/luckor?datum=2008-03-02");
        Assert.Empty(revisor.QuerySelectorAll("main a[href^='/ansvar/nytt']"));
        Assert.Equal(7, revisor.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Den_som_avslutar_for_sent_far_se_det_sparade_och_det_skrivna_och_inget_skrivs_over()
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        var ruta = await redaktor.SidaAsync("/avtalsomraden/it-klientutrustning");
        var adress = ruta.QuerySelectorAll("a[href$='/avsluta']").First(lank => lank.TextContent.Contains("förvaltar avtal", StringComparison.Ordinal)).GetAttribute("href")!;
        var marke = (await redaktor.SidaAsync(adress)).QuerySelector("input[name=Versionsmarke]")!.GetAttribute("value")!;
        (string, string)[] Falt(string dag) => [("Versionsmarke", marke), ("SistaDag", dag), ("NagonTarVid", "true"), ("Kalla", "annan"), ("Kalltitel", "KS 2026-11-01, dnr KS 2026/9")];

        Assert.Equal(HttpStatusCode.Redirect, (await redaktor.PostaAsync(adress, Falt("2026-12-31"))).StatusCode);
        using var sent = new FormUrlEncodedContent(Falt("2027-06-30").Append(("__RequestVerificationToken", (await redaktor.SidaAsync("/ansvar/nytt")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)).Select(par => KeyValuePair.Create(par.Item1, par.Item2)));
        var krock = await redaktor.PostAsync(new Uri(adress, UriKind.Relative), sent);

        Assert.Equal(HttpStatusCode.Conflict, krock.StatusCode);
        var text = Text((await krock.SidaAsync()).QuerySelector("main")!);
        Assert.Contains("Ansvaret har redan en sista dag, 2026-12-31.", text, StringComparison.Ordinal);
        Assert.Contains("Du skrev: sista dag 2027-06-30", text, StringComparison.Ordinal);
        Assert.Contains("Avslutat enligt KS 2026-11-01", Text((await HamtaAsync("/avtalsomraden/it-klientutrustning")).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ansvar?datum=skrap", HttpStatusCode.BadRequest)]
    [InlineData("/ansvar?jamfor=skrap", HttpStatusCode.BadRequest)]
    [InlineData("/ansvar?visa=skrap", HttpStatusCode.BadRequest)]
    [InlineData("/ansvar?visa=1", HttpStatusCode.BadRequest)]
    [InlineData("/ansvar/finns-inte/telefoni", HttpStatusCode.NotFound)]
    [InlineData("/ansvar/kommunfullmaktige/telefoni", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/ansvar?omrade=finns-inte", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/centralupphandling?datum=skrap", HttpStatusCode.BadRequest)]
    public async Task Det_som_inte_finns_eller_inte_gar_att_lasa_far_ratt_svar(string adress, HttpStatusCode status) =>
        Assert.Equal(status, (await klient.GetAsync(adress)).StatusCode);

    [Fact]
    public async Task Granssnittet_ger_ansvar_och_regler_med_kalla_dag_for_dag()
    {
        var ansvar = (await JsonAsync("/api/v1/ansvar?datum=2008-03-03&avtalsomrade=it-konsulter")).GetProperty("rader").EnumerateArray().ToList();
        var avrop = Assert.Single(ansvar, rad => rad.GetProperty("roll").GetString() == "avropar");
        Assert.Equal("allaNamnder", avrop.GetProperty("vem").GetProperty("krets").GetString());
        Assert.Equal("/styrdokument/leveransstrategi-for-it-omradet#avsnitt-3", avrop.GetProperty("kalla").GetProperty("url").GetString());
        Assert.Equal("2008-03-03", avrop.GetProperty("gallerFran").GetString());
        Assert.Contains(ansvar, rad => rad.GetProperty("roll").GetString() == "forvaltarAvtal" && rad.GetProperty("vem").GetProperty("organisation").GetString() == "servicenamnden");
        Assert.Equal(2, (await JsonAsync("/api/v1/ansvar?datum=2008-03-02")).GetProperty("antal").GetInt32());

        var regler = (await JsonAsync("/api/v1/centralupphandling?datum=2008-03-03")).GetProperty("rader").EnumerateArray().ToList();
        Assert.Equal(["it-klientutrustning", "it-konsulter"], regler.Select(rad => rad.GetProperty("avtalsomrade").GetString()));
        Assert.All(regler, rad => Assert.Equal(("iNormalfallet", "Ska i normalfallet centralupphandlas."), (rad.GetProperty("grad").GetString(), rad.GetProperty("regel").GetString())));
        Assert.Equal(0, (await JsonAsync("/api/v1/centralupphandling?datum=2008-03-02")).GetProperty("antal").GetInt32());
        Assert.Equal(0, (await JsonAsync("/api/v1/centralupphandling?organisation=ab-stokab")).GetProperty("antal").GetInt32());
    }

    private async Task<JsonElement> JsonAsync(string adress) => JsonDocument.Parse(await klient.GetStringAsync(adress)).RootElement;

    private Task<IHtmlDocument> HamtaAsync(string adress) => klient.SidaAsync(adress);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
