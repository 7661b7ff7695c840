using System.Text.RegularExpressions;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Vagledning;

public sealed class VagledningBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData("/vagledning")]
    [InlineData("/vagledning?behov=ny+e-tj%C3%A4nst")]
    [InlineData("/vagledning?behov=telefoner&omrade=telefoni&organisation=bromma-stadsdelsnamnd")]
    [InlineData("/vagledning?behov=projektledare&omrade=it-konsulter&organisation=bromma-stadsdelsnamnd&natur=vanlig")]
    [InlineData("/vagledning?omrade=programvara&organisation=bromma-stadsdelsnamnd&natur=vanlig&varde=900000")]
    [InlineData("/vagledning?omrade=programvara&organisation=bromma-stadsdelsnamnd&natur=vanlig&datum=2007-03-01")]
    [InlineData("/lagar")]
    [InlineData("/vagledning/regler")]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild(adress);
    }

    [Fact]
    public async Task Listan_over_sparade_svar_har_inga_hinder_tom_eller_fylld()
    {
        var sida = await fixtur.NySida();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("skarpnacks-stadsdelsnamnd"));
        await sida.GotoAsync("/vagledning/anteckningar");
        await Assertions.Expect(sida.GetByRole(AriaRole.Main)).ToContainTextAsync("Inget svar är sparat än.");
        await sida.KontrolleraTillganglighet();
        await sida.GotoAsync("/vagledning?behov=mobiltelefoner&omrade=telefoni&organisation=skarpnacks-stadsdelsnamnd&natur=vanlig&varde=250000");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara som tjänsteanteckning" }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/vagledning/anteckning/"));
        await sida.KontrolleraTillganglighet();
        await sida.GotoAsync("/vagledning/anteckningar");
        await Assertions.Expect(sida.Locator("tbody tr")).ToHaveCountAsync(1);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("sparade-svar");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Den_som_aldrig_har_sett_portalen_nar_svaret_med_tangentbordet_pa_hogst_fyra_sidor(bool skript)
    {
        var sida = await fixtur.NySida(skript: skript);
        var sidor = 0;
        sida.Request += (_, begaran) => sidor += begaran.IsNavigationRequest && begaran.RedirectedFrom is null ? 1 : 0;

        await sida.GotoAsync("/");
        await TabbaTill(sida, "behov");
        await sida.Keyboard.TypeAsync("mobiltelefoner");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("omrade=telefoni"));
        await TabbaTill(sida, "organisation");
        await sida.Keyboard.TypeAsync("Bromma");
        await sida.Keyboard.PressAsync("Tab");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("organisation=bromma"));
        await TabbaTill(sida, "natur");
        await sida.Keyboard.PressAsync("Space");
        await TabbaTill(sida, "Varde");
        await sida.Keyboard.TypeAsync("250 000");
        await sida.Keyboard.PressAsync("Enter");

        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ja, nämnden får direktupphandla");
        Assert.InRange(sidor, 3, 4);
    }

    [Fact]
    public async Task Den_som_arbetar_for_en_namnd_tillfragas_inte_om_vilken()
    {
        var sida = await fixtur.NySida();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await sida.GotoAsync("/vagledning?behov=projektledare");

        Assert.Equal(0, await sida.Locator("select[name=organisation]").CountAsync());
        await sida.GetByText("En vara eller tjänst till den egna verksamheten").ClickAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Få vägledning" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("i normalfallet");
        Assert.Contains("Bromma stadsdelsnämnd", await sida.Locator("[aria-labelledby=svaren]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fran_startsidan_till_ett_sparat_svar_med_bara_tangentbordet_pa_hogst_fem_sidor()
    {
        var sida = await fixtur.NySida();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        var sidor = 0;
        sida.Request += (_, begaran) => sidor += begaran.IsNavigationRequest && begaran.RedirectedFrom is null ? 1 : 0;

        await sida.GotoAsync("/");
        await TabbaTill(sida, "behov");
        await sida.Keyboard.TypeAsync("projektledare i sex månader");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("omrade=it-konsulter"));
        await TabbaTill(sida, "natur");
        await sida.Keyboard.PressAsync("Space");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("natur=vanlig"));
        await TabbaTill(sida, "Dnr");
        await sida.Keyboard.TypeAsync("BRO 2026/12");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/vagledning/anteckning/"));

        Assert.InRange(sidor, 4, 5);
        await Assertions.Expect(sida.GetByText("Svaret är sparat.")).ToBeVisibleAsync();
        await Assertions.Expect(sida.GetByText("BRO 2026/12")).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("anteckning");
    }

    private static async Task TabbaTill(IPage sida, string namn)
    {
        for (var i = 0; i < 60; i++)
        {
            await sida.Keyboard.PressAsync("Tab");
            if (await sida.EvaluateAsync<string?>("document.activeElement?.getAttribute('name')") == namn && await sida.EvaluateAsync<bool>("!!document.activeElement.closest('main')"))
                return;
        }

        Assert.Fail($"Fältet {namn} nås inte med tangentbordet.");
    }
}
