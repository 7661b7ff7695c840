using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Konton;

/// <summary>Kontots sidor i en riktig webbläsare: utan anmärkningar, på bred och smal skärm, och utan skript.</summary>
public sealed class KontonBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData("/logga-in")]
    [InlineData("/glomt-losenord")]
    [InlineData("/valj-losenord?nyckel=fel")]
    [InlineData("/forsta-administrator?nyckel=fel")]
    public async Task Sidor_for_den_som_inte_ar_inloggad_har_inga_anmarkningar(string adress)
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"konto{adress}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fel_pa_inloggningen_star_overst_och_vid_falten(bool skript)
    {
        var sida = await fixtur.NySida(skript: skript);
        await sida.GotoAsync("/logga-in");
        await sida.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();

        await Assertions.Expect(sida.Locator("ds-error-summary")).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator("#Epost-fel")).ToBeVisibleAsync();
        if (skript)
        {
            await Assertions.Expect(sida.Locator("ds-error-summary")).ToBeFocusedAsync();
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild("konto-logga-in-fel");
        }
    }

    [Fact]
    public async Task Administratorens_sidor_har_inga_anmarkningar()
    {
        var sida = await fixtur.NySida();
        var epost = $"webb-{Guid.NewGuid():N}@exempel.invalid";
        var id = await fixtur.Portal.KontoAsync(epost, Roller.Administrator, Roller.Revisor);
        await sida.LoggaInAsync(epost);

        foreach (var adress in new[] { "/konto", "/konto/losenord", "/logga-ut", "/admin", "/admin/konton", "/admin/konton/nytt", $"/admin/konton/{id}", "/admin/handelser" })
        {
            await sida.GotoAsync(adress);
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild($"konto{adress.Replace(id.ToString(), "id", StringComparison.Ordinal)}");
        }

        await sida.Locator("details.handelse").First.Locator("summary").ClickAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("konto-handelse-oppen");
    }
}
