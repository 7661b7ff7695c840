using System.Text.RegularExpressions;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Omraden;

/// <summary>Översikten, områdena, avtalsområdena och styrkedjan i en riktig webbläsare.</summary>
public sealed class OmradessidorBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    public static TheoryData<string> Sidor =>
    [
        "/", "/?datum=2008-06-09", "/?datum=2007-01-01",
        "/omraden", "/omraden?text=finnsinte", "/omraden?datum=2007-01-01",
        "/omraden/it-konsulter", "/omraden/infrastruktur?datum=2008-06-09", "/omraden/it-konsulter?datum=2007-01-01",
        "/avtalsomraden/it-klientutrustning", "/avtalsomraden/it-klientutrustning?datum=2007-01-01",
        "/styrdokument/kedja", "/styrdokument/kedja?datum=2008-06-09", "/styrdokument/kedja?datum=2007-01-01",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        var klagomal = new List<string>();
        sida.Console += (_, rad) => { if (rad.Type is "error") klagomal.Add(rad.Text); };
        sida.PageError += (_, fel) => klagomal.Add(fel);
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        Assert.Empty(klagomal);
        await sida.SparaBild("omr" + adress);
    }

    [Fact]
    public async Task Utan_skript_gar_det_att_soka_filtrera_och_lasa()
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync("/?datum=2008-06-09");
        await sida.Locator("#behov").FillAsync("licenser");
        await sida.Locator(".hjalte button").ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/vagledning\\?behov=licenser&datum=2008-06-09&omrade=programvara"));

        await sida.GotoAsync("/sok");
        await sida.Locator("#sokfraga").FillAsync("licenser");
        await sida.Locator(".sokform button").ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/sok\\?q=licenser"));

        await sida.GotoAsync("/omraden");
        await sida.Locator("#text").FillAsync("licenser");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Programvara", Exact = true }).ClickAsync();
        await Assertions.Expect(sida.Locator("h1")).ToHaveTextAsync("Programvara");
        await sida.Locator(".innehall-smal summary").ClickAsync();
        await sida.Locator(".innehall-smal a[href='#cpv']").ClickAsync();
        await Assertions.Expect(sida.Locator("#cpv h2")).ToBeInViewportAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Bilden_av_kedjan_byts_mot_en_smal_pa_telefon()
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync("/styrdokument/kedja");
        await Assertions.Expect(sida.Locator(".kedja__bred svg")).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator(".kedja__smal svg")).ToBeHiddenAsync();
        await sida.SetViewportSizeAsync(Webblasarfixtur.Smal, 900);
        await Assertions.Expect(sida.Locator(".kedja__bred svg")).ToBeHiddenAsync();
        await Assertions.Expect(sida.Locator(".kedja__smal svg")).ToBeVisibleAsync();
        // Texten ryms i sin ruta även i webbläsarens eget typsnitt.
        var utanfor = await sida.Locator(".kedja__smal svg").EvaluateAsync<int>(
            "svg => { const rutor = [...svg.querySelectorAll('rect')].map(r => r.getBoundingClientRect()); return [...svg.querySelectorAll('text')].map(t => t.getBoundingClientRect()).filter(t => !rutor.some(r => t.left >= r.left && t.right <= r.right && t.top >= r.top && t.bottom <= r.bottom)).length; }");
        Assert.Equal(0, utanfor);
    }
}
