using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Jämförelsen och inläsningen i en riktig webbläsare, på bred och smal skärm.</summary>
public sealed class JamforBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Adress = "/anvisningar/it-konsulter/jamfor";

    [Theory]
    [InlineData("?fran=1&till=2")]
    [InlineData("?fran=1&till=2&visa=sida")]
    [InlineData("?fran=2&till=2")]
    public async Task Jamforelsen_har_inga_anmarkningar(string fraga)
    {
        var sida = await fixtur.NySida();
        await Jamforelseprov.FyllAsync(fixtur.Portal);
        await sida.GotoAsync(Adress + fraga);
        await sida.KontrolleraTillganglighet();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?visa=sida")]
    public async Task Jamforelsen_med_utkastet_har_inga_anmarkningar_ocksa_nar_allt_ar_oppet(string fraga)
    {
        var sida = await InloggadAsync();
        await sida.GotoAsync(Adress + fraga);
        await sida.EvaluateAsync("document.querySelectorAll('details.utelamnat, .innehall-smal').forEach(d => d.open = true)");
        await sida.KontrolleraTillganglighet();
    }

    [Fact]
    public async Task Utan_skript_valjs_versioner_visas_det_oforandrade_och_nasta_andring_nas_med_tangentbordet()
    {
        var sida = await fixtur.NySida(skript: false);
        await Jamforelseprov.FyllAsync(fixtur.Portal);
        await sida.GotoAsync(Adress);
        await sida.GetByLabel("Från").SelectOptionAsync("2");
        await sida.GetByLabel("Till").SelectOptionAsync("1");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Jämför" }).ClickAsync();
        Assert.EndsWith("?fran=2&till=1", sida.Url, StringComparison.Ordinal);

        await sida.GotoAsync($"{Adress}?fran=1&till=2");
        var forsta = sida.Locator("details.utelamnat").First;
        await Assertions.Expect(forsta.GetByText("Anvisningen gäller inhyrning")).ToBeHiddenAsync();
        await forsta.Locator("summary").FocusAsync();
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(forsta.GetByText("Anvisningen gäller inhyrning")).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Link, new() { Name = "Nästa ändring: 3.2" }).FocusAsync();
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida.Locator(".punkt.andrad:target .pnr")).ToHaveTextAsync("3.2");
    }

    [Fact]
    public async Task Utskriften_har_paret_och_ingen_navigering()
    {
        var sida = await fixtur.NySida();
        await Jamforelseprov.FyllAsync(fixtur.Portal);
        await sida.GotoAsync($"{Adress}?fran=1&till=2");
        await sida.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(sida.GetByText("Version 1 (gäller från 2008-04-01) jämförd med version 2 (gäller från 2008-06-01).")).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator("form.filter")).ToBeHiddenAsync();
        await Assertions.Expect(sida.Locator(".bladdra").First).ToBeHiddenAsync();
        await Assertions.Expect(sida.Locator(".punkt ins").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Inlasningen_har_inga_anmarkningar_och_gar_att_gora()
    {
        var sida = await InloggadAsync();
        await sida.GotoAsync("/anvisningar/it-konsulter/utkast/las-in");
        await sida.KontrolleraTillganglighet();
        await Knapp(sida, "Granska filen").ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToBeFocusedAsync();
        await sida.KontrolleraTillganglighet();
        await sida.Locator("#Fil").SetInputFilesAsync(new FilePayload { Name = "anvisning.docx", MimeType = "application/octet-stream", Buffer = Jamforelseprov.Word() });
        await Knapp(sida, "Granska filen").ClickAsync();
        await sida.WaitForURLAsync("**/utkast/las-in/*", new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(sida.GetByText("Inget är inläst än.")).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
    }

    private static ILocator Knapp(IPage sida, string namn) => sida.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = namn });

    private async Task<IPage> InloggadAsync()
    {
        await Jamforelseprov.FyllAsync(fixtur.Portal);
        return await fixtur.InloggadAsync(roller: Roller.Redaktor);
    }
}
