using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Yta;

public sealed class NedladdningBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData(Webblasarfixtur.Bred, true)]
    [InlineData(Webblasarfixtur.Smal, false)]
    public async Task Kolumnerna_valjs_med_tangentbordet_ocksa_utan_skript(int bredd, bool skript)
    {
        var sida = await fixtur.NySida(bredd, skript);
        await sida.GotoAsync("/organisationer?q=bromma");
        var excel = sida.GetByRole(AriaRole.Link, new() { Name = "Ladda ner som Excel" });
        var fore = await excel.BoundingBoxAsync();
        await excel.FocusAsync();
        await sida.Keyboard.PressAsync("Tab");
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida.GetByRole(AriaRole.Group, new() { Name = "Kolumner i filen" })).ToBeVisibleAsync();
        var efter = await excel.BoundingBoxAsync();
        Assert.Equal((fore!.X, fore.Y, fore.Width), (efter!.X, efter.Y, efter.Width));
        await sida.KontrolleraBredd(bredd);
        if (skript) await sida.KontrolleraTillganglighet();

        foreach (var kolumn in new[] { "Slag", "Nummer", "Förvaltning", "Organisationsnummer", "Gäller från" })
            await sida.GetByRole(AriaRole.Checkbox, new() { Name = kolumn, Exact = true }).UncheckAsync();
        var hamtad = await sida.RunAndWaitForDownloadAsync(() => sida.GetByRole(AriaRole.Button, new() { Name = "Ladda ner valda som CSV" }).ClickAsync());
        Assert.Equal(["Namn;Gäller till", "Bromma stadsdelsnämnd;"], (await File.ReadAllTextAsync(await hamtad.PathAsync())).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));

        foreach (var kolumn in new[] { "Namn", "Gäller till" })
            await sida.GetByRole(AriaRole.Checkbox, new() { Name = kolumn, Exact = true }).UncheckAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Ladda ner valda som Excel" }).ClickAsync();
        var fel = sida.GetByText("Välj minst en kolumn.");
        await Assertions.Expect(fel).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator("#kolumnval-fel")).ToBeFocusedAsync();
        if (skript) await sida.KontrolleraTillganglighet();
    }
}
