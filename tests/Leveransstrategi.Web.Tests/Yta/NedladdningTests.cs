using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages.Anvisningar;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Tests.Yta;

public sealed class NedladdningTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    // En rapport och en jämförelse är inte listor: de laddas ner hela.
    private static readonly Type[] inteListor = [typeof(ImportvisningModel), typeof(JamforModel)];

    [Fact]
    public void Varje_lista_gar_att_fa_som_csv_och_excel()
    {
        var sidor = typeof(IListsida).Assembly.GetTypes().Where(typ => typ.IsAssignableTo(typeof(PageModel)) && typ.GetMethod("OnGetCsvAsync") is not null).Except(inteListor).ToList();

        Assert.NotEmpty(sidor);
        Assert.All(sidor, sida =>
        {
            Assert.True(sida.IsAssignableTo(typeof(IListsida)), $"{sida} säger inte sina kolumner.");
            Assert.True(sida.GetMethod("OnGetExcelAsync") is not null, $"{sida} saknar Excel.");
        });
    }

    [Theory]
    [InlineData("/administration/utkorg", Roller.Administrator)]
    [InlineData("/ansvar", null)]
    [InlineData("/ansvar?datum=2008-06-09&jamfor=2007-01-01", null)]
    [InlineData("/ansvar/luckor", Roller.Redaktor)]
    [InlineData("/anvisningar", Roller.Redaktor)]
    [InlineData("/anvisningar/provningar", Roller.Redaktor)]
    [InlineData("/avrop", Roller.Avtalsforvaltare)]
    [InlineData("/avrop/over-taket", Roller.Avtalsforvaltare)]
    [InlineData("/ramavtal", null)]
    [InlineData("/direktupphandlingar", Roller.Redaktor)]
    [InlineData("/direktupphandlingar/monster", Roller.Redaktor)]
    [InlineData("/admin/handelser", Roller.Revisor)]
    [InlineData("/admin/konton", Roller.Administrator)]
    [InlineData("/lagar", null)]
    [InlineData("/leverantorer", null)]
    [InlineData("/omraden", null)]
    [InlineData("/organisationer", null)]
    [InlineData("/ramavtal/paminnelser", Roller.Avtalsforvaltare)]
    [InlineData("/ramavtal/paminnelser/regler", Roller.Avtalsforvaltare)]
    [InlineData("/styrdokument", null)]
    [InlineData("/undantag", null)]
    [InlineData("/undantag/per-regel", null)]
    [InlineData("/vagledning/anteckningar", Roller.Redaktor)]
    [InlineData("/vagledning/ord", null)]
    [InlineData("/vagledning/regler", null)]
    public async Task Listans_kolumner_gar_att_valja(string adress, string? roll)
    {
        var klient = roll is null ? portal.Anonym() : await portal.InloggadAsync(roll);
        var sida = await klient.SidaAsync(adress);
        var rutor = Rutor(sida);
        Assert.True(rutor.Count > 1);
        Assert.All(rutor, ruta => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", ruta.Value));
        Assert.Distinct(rutor.Select(ruta => ruta.Value));
        Assert.All(rutor, ruta => Assert.True(ruta.IsChecked));

        var rubriker = rutor.Select(Rubrik).ToList();
        Assert.Equal(rubriker, await CsvrubrikerAsync(klient, Lank(sida, "csv")));
        Assert.Equal(rubriker, await ExcelrubrikerAsync(klient, Lank(sida, "excel")));

        // De sista två i omvänd ordning: filens ordning gäller ändå.
        var valda = $"&kolumn={rutor[^1].Value}&kolumn={rutor[^2].Value.ToUpperInvariant()}";
        Assert.Equal(rubriker[^2..], await CsvrubrikerAsync(klient, Lank(sida, "csv") + valda));
        Assert.Equal(rubriker[^2..], await ExcelrubrikerAsync(klient, Lank(sida, "excel") + valda));
    }

    [Fact]
    public async Task Formularet_bar_med_sig_listans_urval_men_inte_sidan()
    {
        var sida = await portal.Anonym().SidaAsync("/omraden?text=konsult&datum=2008-06-09&sida=2&kolumn=namn&kolumn=kalla");
        var formular = Formular(sida);

        Assert.Equal("get", formular.Method);
        Assert.Equal("/omraden", formular.GetAttribute("action"));
        Assert.Equal(
            [("text", "konsult"), ("datum", "2008-06-09"), ("kolumn", "")],
            formular.QuerySelectorAll<IHtmlInputElement>("[type=hidden]").Select(falt => (falt.Name!, falt.Value)));
        Assert.Equal(["namn", "kalla"], Rutor(sida).Where(ruta => ruta.IsChecked).Select(ruta => ruta.Value));
        Assert.Equal(["csv", "excel"], formular.QuerySelectorAll<IHtmlButtonElement>("button").Select(knapp => knapp.Value));
        Assert.EndsWith("handler=csv", Lank(sida, "csv"), StringComparison.Ordinal);
        Assert.Contains("kolumn=namn&kolumn=kalla", Lank(sida, "csv"), StringComparison.Ordinal);
        Assert.Equal("Välj kolumner (2 av 10 valda)", sida.QuerySelector(".kolumnval > summary")!.TextContent);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("excel")]
    public async Task Den_som_tar_bort_alla_kolumner_far_veta_att_en_behovs(string hanterare)
    {
        var klient = portal.Anonym();
        var svar = await klient.GetAsync($"/omraden?text=konsult&kolumn=&handler={hanterare}");
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);

        var sida = await klient.SidaAsync(svar.Headers.Location!.OriginalString);
        Assert.StartsWith("Fel: Områden", sida.Title, StringComparison.Ordinal);
        Assert.True(sida.QuerySelector(".kolumnval")!.HasAttribute("open"));
        var fel = sida.QuerySelector(".kolumnval .felmeddelande")!;
        Assert.Equal("Välj minst en kolumn.", fel.TextContent.Trim());
        Assert.Equal(fel.Id, Formular(sida).QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.True(fel.HasAttribute("autofocus"));
        Assert.DoesNotContain(Rutor(sida), ruta => ruta.IsChecked);
        Assert.Equal("konsult", Formular(sida).QuerySelector("[name=text]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("excel")]
    public async Task En_kolumn_som_inte_finns_ger_besked_om_vilken_och_vagen_tillbaka(string hanterare)
    {
        var klient = portal.Anonym();
        var svar = await klient.GetAsync($"/omraden?text=konsult&kolumn=namn&kolumn=fel&kolumn=%3Cb%3E&handler={hanterare}");
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Null(svar.Content.Headers.ContentDisposition);
        Assert.Contains("Listan har inga kolumner som heter ”fel” eller ”<b>”.", sida.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var lank = sida.QuerySelectorAll("main a").Single(en => en.TextContent == "Gå till listan").GetAttribute("href");
        Assert.Equal("/omraden?text=konsult&kolumn=namn", lank);
    }

    private static IHtmlFormElement Formular(IHtmlDocument sida) => sida.QuerySelector<IHtmlFormElement>(".kolumnval form")!;

    private static List<IHtmlInputElement> Rutor(IHtmlDocument sida) => [.. sida.QuerySelectorAll<IHtmlInputElement>(".kolumnval [type=checkbox][name=kolumn]")];

    private static string Rubrik(IHtmlInputElement ruta) => ruta.Closest("label")!.TextContent;

    private static string Lank(IHtmlDocument sida, string hanterare) => sida.QuerySelector($"main a[href*='handler={hanterare}']")!.GetAttribute("href")!;

    private static async Task<List<string>> CsvrubrikerAsync(HttpClient klient, string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal("text/csv", svar.Content.Headers.ContentType?.MediaType);
        return [.. Encoding.UTF8.GetString(await svar.Content.ReadAsByteArrayAsync()).TrimStart('\uFEFF').Split("\r\n")[0].Split(';')];
    }

    private static async Task<List<string>> ExcelrubrikerAsync(HttpClient klient, string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(Excelfil.Innehallstyp, svar.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".xlsx", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        await using var fil = await svar.Content.ReadAsStreamAsync();
        using var bok = SpreadsheetDocument.Open(fil, isEditable: false);
        return [.. bok.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().First().Select(ruta => ruta.InnerText)];
    }
}
