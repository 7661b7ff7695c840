using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Styrdokument;

/// <summary>Styrdokumentens sidor i en riktig webbläsare, på bred och smal skärm, och hela inläsningen utan skript.</summary>
public sealed class StyrdokumentBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData("/styrdokument")]
    [InlineData("/styrdokument?text=finns+inte")]
    [InlineData("/styrdokument/it-program-for-stockholms-stad")]
    [InlineData("/styrdokument/informationssakerhetspolicy?datum=2008-03-03")]
    public async Task Oppna_sidor_har_inga_anmarkningar(string adress)
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
    }

    [Fact]
    public async Task Ett_dokument_kan_lasas_in_beslutas_och_lasas_utan_skript_och_utan_anmarkningar()
    {
        var utanSkript = await fixtur.InloggadAsync(skript: false, Roller.Redaktor);
        await utanSkript.GotoAsync("/styrdokument/las-in");
        await utanSkript.Locator("#Fil").SetInputFilesAsync(new FilePayload { Name = "strategi.txt", MimeType = "text/plain", Buffer = Provtext.Fil });
        await Knapp(utanSkript, "Granska filen").ClickAsync();
        await Assertions.Expect(utanSkript.GetByText("Inget är inläst än.")).ToBeVisibleAsync();
        var granskning = new Uri(utanSkript.Url).PathAndQuery;

        // Axe behöver skript, så samma sida granskas i en session med skript och samma konto.
        var medSkript = await fixtur.InloggadAsync(skript: true, Roller.Beslutsregistrator);
        await Knapp(utanSkript, "Läs in som utkast").ClickAsync();
        await Assertions.Expect(utanSkript.GetByText("är inläst som utkast")).ToBeVisibleAsync();
        Assert.EndsWith($"/styrdokument/{Provtext.Slug}/version/1", utanSkript.Url, StringComparison.Ordinal);
        Assert.StartsWith("/styrdokument/las-in/", granskning, StringComparison.Ordinal);

        foreach (var adress in new[] { $"/styrdokument/{Provtext.Slug}/version/1", $"/styrdokument/{Provtext.Slug}/version/1/beslut", $"/styrdokument/{Provtext.Slug}/ratta", "/styrdokument/ny" })
        {
            await medSkript.GotoAsync(adress);
            await medSkript.KontrolleraTillganglighet();
        }

        await medSkript.GotoAsync($"/styrdokument/{Provtext.Slug}/version/1/beslut");
        await Knapp(medSkript, "Registrera beslutet").ClickAsync();
        await Assertions.Expect(medSkript.Locator("ds-error-summary")).ToBeFocusedAsync();
        await medSkript.KontrolleraTillganglighet();
        await medSkript.GetByLabel("Beslutsdag", new() { Exact = true }).FillAsync("3 mars 2008");
        await Knapp(medSkript, "Registrera beslutet").ClickAsync();
        await Assertions.Expect(medSkript.GetByText("Texten är låst och alla kan läsa den")).ToBeVisibleAsync();

        var lasare = await fixtur.NySida();
        await lasare.GotoAsync($"/styrdokument/{Provtext.Slug}#avsnitt-2.2");
        await lasare.KontrolleraTillganglighet();
        await Assertions.Expect(lasare.Locator("[id='avsnitt-2.2']")).ToContainTextAsync("personer som hyrs in");
    }

    [Fact]
    public async Task Granskningen_av_en_inlasning_har_inga_anmarkningar()
    {
        var sida = await fixtur.InloggadAsync(skript: true, Roller.Redaktor);
        await sida.GotoAsync("/styrdokument/las-in");
        await sida.KontrolleraTillganglighet();
        await Knapp(sida, "Granska filen").ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
        await sida.Locator("#Fil").SetInputFilesAsync(new FilePayload { Name = "strategi.txt", MimeType = "text/plain", Buffer = Provtext.Fil });
        await Knapp(sida, "Granska filen").ClickAsync();
        await sida.WaitForURLAsync("**/styrdokument/las-in/*", new() { WaitUntil = WaitUntilState.Commit });
        await sida.KontrolleraTillganglighet();
    }

    private static ILocator Knapp(IPage sida, string namn) => sida.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = namn });
}
