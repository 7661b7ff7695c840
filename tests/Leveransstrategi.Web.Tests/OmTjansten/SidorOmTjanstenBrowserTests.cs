using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.OmTjansten;

/// <summary>Sidorna om tjänsten och felsidorna i en riktig webbläsare.</summary>
public sealed class SidorOmTjanstenBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    public static TheoryData<string> Sidor =>
        ["/tillganglighet", "/kakor", "/personuppgifter", "/kontakt", "/kortkommandon", "/lattlast", "/in-english", "/fel/404", "/fel/500", "/kakor?datum=2008-03-03"];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        var klagomal = new List<string>();
        // Felsidans egen status skrivs också i webbläsarens konsol och är ingen brist.
        sida.Console += (_, rad) => { if (rad.Type is "error" && !rad.Text.Contains("status of", StringComparison.Ordinal)) klagomal.Add(rad.Text); };
        sida.PageError += (_, fel) => klagomal.Add(fel);
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        Assert.Empty(klagomal);
        await sida.SparaBild(adress);
    }

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_gar_att_lasa_och_lamna_utan_skript(string adress)
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync(adress);
        await Assertions.Expect(sida.Locator("h1")).ToHaveCountAsync(1);
        await sida.Locator(".menyknapp summary").ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Områden" })).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator("main")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Snedstreck_flyttar_till_soket_och_gar_att_stanga_av()
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync("/kortkommandon");
        await sida.Keyboard.PressAsync("/");
        await Assertions.Expect(sida.Locator("#sok")).ToBeFocusedAsync();
        await sida.Keyboard.TypeAsync("a/b");
        await Assertions.Expect(sida.Locator("#sok")).ToHaveValueAsync("a/b");

        await sida.GetByRole(AriaRole.Button, new() { Name = "Stäng av kortkommandon" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Kortkommandon är avstängda.");
        await sida.Keyboard.PressAsync("/");
        await Assertions.Expect(sida.Locator("#sok")).Not.ToBeFocusedAsync();

        await sida.GetByRole(AriaRole.Button, new() { Name = "Slå på kortkommandon" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Status)).ToContainTextAsync("Kortkommandon är påslagna.");
        // Skriptet är en modul och körs efter att sidan visats; tangenten ska komma därefter.
        for (var i = 0; i < 100 && await sida.EvaluateAsync<string>("document.readyState") != "complete"; i++)
            await Task.Delay(50);
        await sida.Keyboard.PressAsync("/");
        await Assertions.Expect(sida.Locator("#sok")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Genvagen_till_innehallet_ar_forst_och_leder_dit()
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync("/kakor");
        await sida.Keyboard.PressAsync("Tab");
        await Assertions.Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Hoppa till innehållet" })).ToBeFocusedAsync();
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida.Locator("#innehall")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Typsnitten_och_stilarna_kommer_fram()
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync("/kakor");
        Assert.True(await sida.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(f => f.family.includes('Source Sans') && f.status === 'loaded'))"));
        Assert.Equal("rgb(11, 42, 58)", await sida.Locator(".toppremsa").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [Fact]
    public async Task Utskriften_har_sidfot_med_dag_och_lank_men_ingen_meny()
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync("/kontakt");
        await sida.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(sida.Locator(".utskriftsrad")).ToContainTextAsync("/kontakt");
        await Assertions.Expect(sida.Locator(".utskriftsrad")).ToBeVisibleAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
    }
}
