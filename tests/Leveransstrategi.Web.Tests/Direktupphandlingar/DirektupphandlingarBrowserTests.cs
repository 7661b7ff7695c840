using System.Text.RegularExpressions;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Direktupphandlingar;

/// <summary>En direktupphandling i en riktig webbläsare, från kontroll till klar dokumentation, utan anmärkningar på bred och smal skärm.</summary>
public sealed class DirektupphandlingarBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Namnden_kontrollerar_registrerar_genomfor_och_dokumenterar_ett_kop(bool skript)
    {
        var sida = await fixtur.NySida(skript: skript);
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await sida.GotoAsync("/direktupphandlingar");
        await KontrolleraAsync(sida, "lista-forst", skript);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Kontrollera ett köp" }).ClickAsync();
        await sida.GetByLabel("Vad ska köpas?").FillAsync("Handledning i projektverktyg");
        await sida.GetByLabel("CPV-kod").FillAsync("projektledare");
        await sida.GetByLabel("Värde utan moms").FillAsync("400 000");
        await sida.GetByLabel("Dag då avtalet sluts").FillAsync("2022-03-01");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Kontrollera köpet" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Vilken kod stämmer bäst?")).ToBeVisibleAsync();
        await KontrolleraAsync(sida, "ny-fel", skript);
        await sida.GetByLabel("72220000-3").CheckAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Kontrollera köpet" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Kontroll av köpet" })).ToBeVisibleAsync();
        await KontrolleraAsync(sida, "ny-kontroll", skript);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera köpet" }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/direktupphandlingar/[0-9a-f-]{36}$"));
        await KontrolleraAsync(sida, "planerad", skript);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Registrera som genomfört" }).ClickAsync();
        await sida.GetByLabel("Leverantör", new() { Exact = true }).FillAsync("Verktyg AB");
        await sida.GetByLabel("Skäl", new() { Exact = true }).FillAsync("Tre tillfrågades. Lägst pris.");
        await KontrolleraAsync(sida, "genomfor", skript);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera som genomfört" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Köpet är registrerat som genomfört.")).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Link, new() { Name = "Dokumentera köpet" }).ClickAsync();
        await sida.GetByLabel("Vad köptes och varför behövdes det?").FillAsync("Alla projekt behövde handledning.");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara som klar" }).ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToContainTextAsync("Skriv hur värdet beräknades.");
        await KontrolleraAsync(sida, "dokumentation-fel", skript);
        foreach (var falt in new[] { "Hur beräknades värdet?", "Vilka leverantörer tillfrågades?", "Varför valdes leverantören?", "När slöts avtalet och hur länge gäller det?" })
            await sida.GetByLabel(falt).FillAsync("Skrivet.");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara som klar" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Dokumentationen är klar.").First).ToBeVisibleAsync();
        await KontrolleraAsync(sida, "klar", skript);

        await sida.GetByRole(AriaRole.Link, new() { Name = "Rätta uppgifter" }).ClickAsync();
        await KontrolleraAsync(sida, "ratta", skript);
        await sida.GoBackAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Återkalla köpet" }).ClickAsync();
        await KontrolleraAsync(sida, "aterkalla", skript);
        foreach (var (adress, namn) in new[] { ("/direktupphandlingar", "lista"), ("/direktupphandlingar/monster?ar=2022", "monster"), ("/direktupphandlingar/monster?ar=1999", "monster-tom"), ("/lagar", "lagar") })
        {
            await sida.GotoAsync(adress);
            await KontrolleraAsync(sida, namn, skript);
        }
    }

    // Sidorna är desamma utan skript; där räcker bredden.
    private static async Task KontrolleraAsync(IPage sida, string namn, bool skript)
    {
        if (!skript)
            return;
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"direkt-{namn}");
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
    }
}
