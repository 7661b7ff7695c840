using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;

namespace Leveransstrategi.Web.Tests.Paminnelser;

/// <summary>Påminnelsernas och kalenderns sidor i en riktig webbläsare, utan anmärkningar på bred och smal skärm.</summary>
public sealed class PaminnelserBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Listan_paminnelsen_reglerna_och_kalendern_ar_tillgangliga()
    {
        await fixtur.Portal.PaminnAsync("RA-2006-014");
        var sida = await fixtur.InloggadAsync(true, Roller.Avtalsforvaltare);
        await sida.GotoAsync("/ramavtal/paminnelser");
        var paminnelse = (await sida.Locator("tbody th a").First.GetAttributeAsync("href"))!;
        await sida.GotoAsync("/ramavtal/paminnelser/regler");
        var regel = (await sida.Locator("tbody th a").First.GetAttributeAsync("href"))!;
        foreach (var (adress, namn) in new[]
        {
            ("/ramavtal/paminnelser", "oppna"), ("/ramavtal/paminnelser?visa=kommande", "kommande"), ("/ramavtal/paminnelser?visa=avslutade", "avslutade"), (paminnelse, "en"),
            ("/ramavtal/paminnelser/regler", "regler"), ("/ramavtal/paminnelser/regel", "ny-regel"), (regel, "regel"), ("/konto/kalender", "kalender"),
        })
        {
            await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
            await sida.GotoAsync(adress);
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild($"paminnelser-{namn}");
        }

        await sida.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Skapa adress" }).ClickAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("paminnelser-kalender-ny");
    }
}
