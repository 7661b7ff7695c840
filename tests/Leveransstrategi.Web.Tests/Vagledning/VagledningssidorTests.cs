using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Vagledning;

public sealed class VagledningssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly string[] kvar = ["behov", "omrade", "organisation", "natur"];
    private static readonly string[] kallfalt = ["typ", "titel", "url"];

    [Fact]
    public async Task Fria_ord_leder_till_omradet_och_bara_de_fragor_som_kan_andra_svaret_stalls()
    {
        var klient = portal.Anonym();
        var svar = await klient.GetAsync(new Uri($"/vagledning?behov=projektledare&organisation={Bromma}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Equal($"/vagledning?behov=projektledare&organisation={Bromma}&omrade=it-konsulter", svar.Headers.Location!.OriginalString);

        var fragor = await klient.SidaAsync(svar.Headers.Location.OriginalString);
        Assert.Equal(["Vad är det som ska köpas?"], fragor.QuerySelectorAll("main legend").Select(l => l.TextContent.Trim()));
        Assert.Single(fragor.QuerySelectorAll("main details.varfor"));
        Assert.Null(fragor.QuerySelector("#Varde"));
    }

    [Fact]
    public async Task Svaret_har_slutsatsen_skal_med_kalla_och_steg_och_varje_svar_gar_att_andra_utan_att_de_andra_tappas()
    {
        var klient = portal.Anonym();
        var sida = await klient.SidaAsync($"/vagledning?behov=telefoner&omrade=telefoni&organisation={Bromma}&natur=vanlig&varde=250+000+kr");

        Assert.Equal("Ja, nämnden får direktupphandla", sida.QuerySelector("h1")!.TextContent);
        Assert.All(sida.QuerySelectorAll(".skallista > li"), skal => Assert.NotEmpty(skal.QuerySelectorAll(".kallrad a[href]")));
        Assert.Contains("700\u00A0000\u00A0kr", sida.QuerySelector("[aria-labelledby=belopp]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nämnden fattar beslutet", sida.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var andra = sida.QuerySelectorAll(".svarsval .andra a").Single(lank => lank.TextContent.Contains("värdet", StringComparison.Ordinal)).GetAttribute("href")!;
        var formular = (await klient.SidaAsync(andra)).QuerySelector("main form")!;
        Assert.Equal("250 000 kr", formular.QuerySelector("[name=Varde]")!.GetAttribute("value"));
        Assert.Equal(
            ["telefoner", "telefoni", Bromma, "vanlig"],
            kvar.Select(namn => formular.QuerySelector($"input[type=hidden][name={namn}]")!.GetAttribute("value")!));
    }

    [Fact]
    public async Task Ett_belopp_som_inte_gar_att_lasa_star_kvar_med_ett_besked()
    {
        var svar = await portal.Anonym().GetAsync(new Uri($"/vagledning?omrade=telefoni&organisation={Bromma}&natur=vanlig&varde=mycket", UriKind.Relative));
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Skriv beloppet i kronor", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("mycket", sida.QuerySelector("#Varde")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Ett_okant_svar_i_adressen_ger_fragan_igen_och_inget_fel_hos_oss()
    {
        var svar = await portal.Anonym().GetAsync(new Uri($"/vagledning?omrade=telefoni&organisation={Bromma}&natur=skrap&varde=100000", UriKind.Relative));
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal("Välj ett av svaren på vad som ska köpas.", Assert.Single(sida.Fel()));
        Assert.NotEmpty(sida.QuerySelectorAll("input[name=natur][type=radio]"));
    }

    [Fact]
    public async Task Ett_fel_diarienummer_star_overst_och_vid_faltet_och_svaret_ar_kvar()
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        var adress = $"/vagledning?omrade=it-konsulter&organisation={Bromma}&natur=vanlig";

        var svar = await klient.PostaAsync(adress, ("Dnr", "utan siffror"));
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Skriv diarienumret med siffror", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("utan siffror", sida.QuerySelector("#Dnr")!.GetAttribute("value"));
        Assert.Contains("i normalfallet", sida.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oklara_ord_ger_ett_val_och_okanda_ord_alla_omraden()
    {
        var klient = portal.Anonym();
        Assert.InRange((await klient.SidaAsync("/vagledning?behov=ny+e-tjänst")).QuerySelectorAll("input[name=omrade]").Length, 2, 4);
        Assert.Equal(8, (await klient.SidaAsync("/vagledning?behov=blommor")).QuerySelectorAll("input[name=omrade]").Length);
    }

    [Fact]
    public async Task Det_sparade_svaret_star_i_listan_och_gar_att_hamta_som_ett_tillgangligt_Word_dokument_med_kontrollsumman()
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        var sparat = await klient.PostaAsync($"/vagledning?behov=mobiltelefoner&omrade=telefoni&organisation={Bromma}&natur=vanlig&varde=250000", ("Dnr", "BRO 2026/77"));
        var adress = sparat.Headers.Location!.OriginalString;
        var summa = (await klient.SidaAsync(adress)).QuerySelectorAll("dt").Single(dt => dt.TextContent.StartsWith("Kontrollsumma", StringComparison.Ordinal)).NextElementSibling!.TextContent;

        var fil = await klient.GetAsync(new Uri((await klient.SidaAsync(adress)).QuerySelector("a[href$='/word']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Matches("^tjansteanteckning-telefoni-[0-9-]{10}[.]docx$", fil.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        await using var innehall = await fil.Content.ReadAsStreamAsync();
        using var dokument = WordprocessingDocument.Open(innehall, false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(dokument).Select(fel => fel.Description));
        var huvuddel = dokument.MainDocumentPart!;
        var stycken = huvuddel.Document.Body!.Elements<Paragraph>().Select(p => (Mall: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, Text: p.InnerText)).ToList();
        Assert.Equal("Tjänsteanteckning: Ja, nämnden får direktupphandla", Assert.Single(stycken, p => p.Mall == "Title").Text);
        Assert.Equal(["1 Svaret", "2 Skälen", "3 Gör så här", "4 När svaret blir ett annat", "5 Frågan", "6 Anteckningen"], stycken.Where(p => p.Mall == "Heading1").Select(p => p.Text));
        Assert.Contains(stycken, p => p.Mall == "Heading2" && p.Text.StartsWith("2.1", StringComparison.Ordinal));
        Assert.Contains(stycken, p => p.Text.StartsWith("Källa: ", StringComparison.Ordinal));
        Assert.NotEmpty(huvuddel.HyperlinkRelationships);
        Assert.Contains(stycken, p => p.Text.Contains("mobiltelefoner", StringComparison.Ordinal));
        Assert.Contains("Dnr BRO 2026/77", huvuddel.HeaderParts.Single().Header.InnerText, StringComparison.Ordinal);
        Assert.Contains(summa, huvuddel.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("Inte beslutad", huvuddel.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);

        var lista = await klient.SidaAsync("/vagledning/anteckningar?text=BRO+2026%2F77&omrade=telefoni&slutsats=egenDirektupphandling");
        Assert.Equal(adress, Assert.Single(lista.QuerySelectorAll("tbody th a")).GetAttribute("href"));
        Assert.Contains("Detsamma", lista.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var csv = await klient.GetStringAsync(new Uri(lista.QuerySelector("a[href*='handler=csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Contains($"BRO 2026/77;Nämndens administratör;{adress}", csv, StringComparison.Ordinal);
        Assert.Contains("stämmer med urvalet", (await klient.SidaAsync("/vagledning/anteckningar?text=finns+inte")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var annan = portal.Anonym();
        await annan.LoggaInAsync(await portal.NamndkontoAsync("farsta-stadsdelsnamnd"));
        Assert.Equal(HttpStatusCode.NotFound, (await annan.GetAsync(new Uri($"{adress}/word", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("BRO 2026/77", await annan.GetStringAsync(new Uri("/vagledning/anteckningar", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("omrade=it-konsulter&varde=780000&manader=6", "upphandlaCentralt")]
    [InlineData("behov=projektledare&varde=780000", "upphandlaCentralt")]
    [InlineData("omrade=it-klientutrustning", "upphandlaCentralt")]
    [InlineData("omrade=it-konsulter&varde=780000&datum=2008-03-02", "fragaItAvdelningen")]
    [InlineData("omrade=it-konsulter&varde=780000&datum=2008-03-03", "upphandlaCentralt")]
    [InlineData("omrade=telefoni&varde=699999", "egenDirektupphandling")]
    [InlineData("omrade=telefoni&varde=700000", "egenUpphandling")]
    [InlineData("omrade=telefoni", "fragaItAvdelningen")]
    [InlineData("omrade=systemdrift&myndighetsutovning=true", "egenRegi")]
    public async Task Granssnittet_svarar_med_koden_och_kallor(string fraga, string kod)
    {
        using var json = JsonDocument.Parse(await portal.Anonym().GetStringAsync(new Uri($"/api/v1/vagledning?organisation={Bromma}&{fraga}", UriKind.Relative)));
        var svar = json.RootElement;

        Assert.Equal(kod, svar.GetProperty("kod").GetString());
        Assert.NotEqual("", svar.GetProperty("slutsats").GetString());
        Assert.Equal(JsonValueKind.Array, svar.GetProperty("ramavtal").ValueKind);
        Assert.All(svar.GetProperty("skal").EnumerateArray(), skal => Assert.All(skal.GetProperty("kallor").EnumerateArray(), kalla =>
            Assert.All(kallfalt, namn => Assert.NotEqual("", kalla.GetProperty(namn).GetString()))));
    }

    [Theory]
    [InlineData("omrade=finns-inte&organisation=bromma-stadsdelsnamnd", HttpStatusCode.NotFound)]
    [InlineData("omrade=telefoni&organisation=finns-inte", HttpStatusCode.NotFound)]
    [InlineData("omrade=telefoni", HttpStatusCode.BadRequest)]
    [InlineData("behov=blommor&organisation=bromma-stadsdelsnamnd", HttpStatusCode.BadRequest)]
    [InlineData("omrade=telefoni&organisation=bromma-stadsdelsnamnd&varde=mycket", HttpStatusCode.BadRequest)]
    public async Task Granssnittet_sager_vad_som_ar_fel(string fraga, HttpStatusCode status)
    {
        var svar = await portal.Anonym().GetAsync(new Uri($"/api/v1/vagledning?{fraga}", UriKind.Relative));

        Assert.Equal(status, svar.StatusCode);
        Assert.Equal("application/problem+json", svar.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Administratoren_bekraftar_ett_belopp_och_ingen_annan()
    {
        Assert.Empty((await (await portal.InloggadAsync(Roller.Redaktor)).SidaAsync("/lagar")).QuerySelectorAll("details.bekrafta"));
        var klient = await portal.InloggadAsync(Roller.Administrator);
        var formular = (await klient.SidaAsync("/lagar")).QuerySelectorAll("details.bekrafta").Single(d => d.TextContent.Contains("2022-01-01 – 2022-01-31", StringComparison.Ordinal)).QuerySelector("form")!;
        (string, string)[] Falt(string belopp, string underlag) =>
            [("Id", formular.QuerySelector("[name=Id]")!.GetAttribute("value")!), ("Versionsmarke", formular.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!), ("Belopp", belopp), ("Underlag", underlag)];

        var fel = await klient.PostaAsync("/lagar", Falt("", "Beslutet"));
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        Assert.Contains("Beslutet", (await fel.SidaAsync()).QuerySelectorAll("input[name=Underlag]").Select(i => i.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync("/lagar", Falt("626 284", "Kommissionens förordning"))).StatusCode);

        Assert.Contains("egenDirektupphandling", await klient.GetStringAsync(new Uri($"/api/v1/vagledning?organisation={Bromma}&omrade=telefoni&varde=626284&datum=2022-01-15", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await klient.PostaAsync("/lagar", Falt("1", "Igen"))).StatusCode);
    }
}
