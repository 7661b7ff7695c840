using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>Varningen för osparat jämför innehållet med det sparade och räknar inte tangenttryckningar.</summary>
public sealed class OsparatBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Provsida = """
        <!DOCTYPE html><html lang="sv"><title>Prov</title><script type="module" src="/js/osparat.js"></script>
        <form data-osparat method="get" action="/kakor"><textarea name="text" aria-label="Text">Nämnden väljer.</textarea><button>Spara</button></form>
        """;

    [Fact]
    public async Task Den_som_har_andrat_far_en_varning()
    {
        var (sida, varningar) = await Oppna();
        await sida.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("Nytt. ");
        await sida.GotoAsync("/kakor");
        Assert.Single(varningar);
    }

    [Fact]
    public async Task Den_som_skriver_och_tar_bort_samma_tecken_far_ingen_varning()
    {
        var (sida, varningar) = await Oppna();
        var falt = sida.GetByRole(AriaRole.Textbox);
        await falt.PressSequentiallyAsync("x");
        await falt.PressAsync("Backspace");
        await sida.GotoAsync("/kakor");
        Assert.Empty(varningar);
    }

    [Fact]
    public async Task Den_som_sparar_far_ingen_varning()
    {
        var (sida, varningar) = await Oppna();
        await sida.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("Nytt. ");
        await sida.GetByRole(AriaRole.Button).ClickAsync();
        await sida.WaitForURLAsync("**/kakor?*", new() { WaitUntil = WaitUntilState.Commit });
        Assert.Empty(varningar);
    }

    private async Task<(IPage Sida, List<string> Varningar)> Oppna()
    {
        var sida = await fixtur.NySida();
        var varningar = new List<string>();
        sida.Dialog += async (_, ruta) =>
        {
            varningar.Add(ruta.Type);
            await ruta.AcceptAsync();
        };
        await sida.RouteAsync("**/provsida", svar => svar.FulfillAsync(new() { ContentType = "text/html", Body = Provsida }));
        await sida.GotoAsync("/provsida");
        return (sida, varningar);
    }
}
