using AngleSharp.Html.Parser;
using Leveransstrategi.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.Tests.TagHelpers;

public sealed class MarkordTests
{
    [Fact]
    public async Task Ikonen_ar_dold_for_hjalpmedel()
    {
        var svg = (await Markordsprov.Kor(new IkonTagHelper { Namn = "sok" }, "ikon")).QuerySelector("svg.ikon")!;
        Assert.Equal("true", svg.GetAttribute("aria-hidden"));
        Assert.NotNull(svg.QuerySelector("path"));
    }

    [Theory]
    [InlineData("central", "Köps centralt")]
    [InlineData("sjalv", "Köper själva")]
    [InlineData("delat", "Delat ansvar")]
    [InlineData("gallande", "Gällande")]
    [InlineData("utkast", "Utkast")]
    [InlineData("fara", "Risk")]
    [InlineData("info", "Information")]
    public async Task Markningen_har_ord_ikon_och_farg(string slag, string ord)
    {
        var markning = (await Markordsprov.Kor(new MarkningTagHelper { Slag = slag }, "markning")).QuerySelector($"span.markning--{slag}")!;
        Assert.Equal(ord, markning.TextContent);
        Assert.NotNull(markning.QuerySelector("svg"));
    }

    [Fact]
    public async Task Markningens_ord_gar_att_ersatta_och_okant_slag_ger_fel()
    {
        Assert.Equal("Köps centralt i normalfallet", (await Markordsprov.Kor(new MarkningTagHelper { Slag = "central" }, "markning", "Köps centralt i normalfallet")).TextContent);
        await Assert.ThrowsAsync<ArgumentException>(() => Markordsprov.Kor(new MarkningTagHelper { Slag = "okant" }, "markning"));
    }

    [Fact]
    public async Task Statusraden_visar_rubrik_text_och_lank()
    {
        var rad = await Markordsprov.Kor(new StatusradTagHelper { Slag = "gallande", Rubrik = "Gällande.", Lank = "/x", Lanktext = "Jämför" }, "statusrad", "Sedan 2008");
        Assert.Equal("Gällande. Sedan 2008", rad.QuerySelector("p")!.TextContent);
        Assert.Equal("/x", rad.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(rad.QuerySelector(".status__ikon svg"));
    }

    [Fact]
    public async Task Brodsmulor_borjar_med_oversikt_och_bar_datumet_vidare()
    {
        var markord = new BrodsmulorTagHelper { ViewContext = Markordsprov.Vy("/omraden/it?datum=2008-03-03") };
        // Barnen körs av sidan; här körs de när innehållet hämtas, i samma sammanhang som föräldern.
        var lista = new TagHelperAttributeList();
        var context = new TagHelperContext(lista, new Dictionary<object, object>(), "prov");
        var output = new TagHelperOutput("brodsmulor", lista, async (_, _) =>
        {
            await Smula(context, "/omraden", "Områden");
            await Smula(context, null, "IT & <konsulter>");
            return new DefaultTagHelperContent();
        });
        await markord.ProcessAsync(context, output);
        await using var text = new StringWriter();
        output.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        var lankar = new HtmlParser().ParseDocument(text.ToString()).QuerySelectorAll("nav li a");

        Assert.Equal(["Översikt", "Områden", "IT & <konsulter>"], lankar.Select(l => l.TextContent));
        Assert.Equal(["/?datum=2008-03-03", "/omraden?datum=2008-03-03", "/omraden/it?datum=2008-03-03"], lankar.Select(l => l.GetAttribute("href")));
        Assert.Equal("page", lankar[2].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Bladdringen_behaller_urvalet_och_marker_sidan()
    {
        var nav = await Markordsprov.Kor(new SidorTagHelper { Sida = 5, Antal = 200, Per = 20, ViewContext = Markordsprov.Vy("/sok?q=drift&sida=5") }, "sidor");
        Assert.Equal(["Förra", "1", "…", "4", "5", "6", "…", "10", "Nästa"], nav.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Equal("5", nav.QuerySelector("a[aria-current=true]")!.TextContent);
        Assert.Equal("/sok?q=drift&sida=6", nav.QuerySelector("a[aria-label='Nästa sida']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Allt_pa_en_sida_ger_ingen_bladdring() =>
        Assert.Empty((await Markordsprov.Kor(new SidorTagHelper { Sida = 1, Antal = 20, Per = 20, ViewContext = Markordsprov.Vy() }, "sidor")).Children);

    [Theory]
    [InlineData("/x", null, "/x?sortera=namn")]
    [InlineData("/x?sortera=namn&sida=3&slag=bolag", "ascending", "/x?slag=bolag&sortera=-namn")]
    [InlineData("/x?sortera=-namn", "descending", "/x?sortera=namn")]
    public async Task Kolumnrubriken_vaxlar_sortering_och_behaller_urvalet(string adress, string? riktning, string lank)
    {
        var th = (await Markordsprov.Kor(new SorterbarTagHelper { Sortera = "namn", ViewContext = Markordsprov.Vy(adress) }, "th", "Namn")).QuerySelector("th")!;
        Assert.Equal(riktning, th.GetAttribute("aria-sort"));
        Assert.Equal(lank, th.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Namn", th.TextContent);
    }

    [Fact]
    public async Task Datum_belopp_och_nummer_bryts_inte_och_okant_sags()
    {
        var dag = await Markordsprov.Kor(new DatumTagHelper { Varde = new(2008, 3, 3), Stil = "lopande" }, "datum");
        Assert.Equal("2008-03-03", dag.QuerySelector("time.nowrap")!.GetAttribute("datetime"));
        Assert.Equal("den\u00A03\u00A0mars 2008", dag.TextContent);
        Assert.Equal("uppgift saknas", (await Markordsprov.Kor(new DatumTagHelper(), "datum")).TextContent);
        Assert.Equal("26,6\u00A0mnkr", (await Markordsprov.Kor(new BeloppTagHelper { Varde = 26_600_000m, Mnkr = true }, "belopp")).TextContent);
        Assert.Equal("dnr 020-3164/2007", (await Markordsprov.Kor(new DnrTagHelper { Varde = "020-3164/2007" }, "dnr")).QuerySelector(".nowrap")!.TextContent);
    }

    private static async Task Smula(TagHelperContext context, string? lank, string text)
    {
        var output = new TagHelperOutput("smula", [], (_, _) =>
        {
            TagHelperContent barn = new DefaultTagHelperContent();
            return Task.FromResult(barn.Append(text));
        });
        await new SmulaTagHelper { Lank = lank }.ProcessAsync(context, output);
    }
}
