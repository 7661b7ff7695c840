using System.Text;
using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Avtal;

/// <summary>Importen i en riktig webbläsare: varje läge utan anmärkningar på bred och smal skärm.</summary>
public sealed class ImportBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Importen_gar_fran_fil_till_inlast_och_angrad()
    {
        var sida = await fixtur.InloggadAsync(roller: Roller.Avtalsforvaltare);
        await sida.GotoAsync("/ramavtal/import");
        await KontrolleraAsync(sida, "tom");
        await sida.GetByLabel("Leverantörer", new() { Exact = true }).CheckAsync();
        await sida.GetByLabel("Fil", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "leverantorer.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("Leverantör;Org.nr;Ort\nKonsult Alfa AB;5560360793;Solna\nFel AB;12;Solna\n") });
        await KnappAsync(sida, "Välj kolumner");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/ramavtal/import/[0-9a-f-]{36}$"));
        await KontrolleraAsync(sida, "kolumner");
        await KnappAsync(sida, "Torrkör");
        // Sidan uppdaterar sig själv tills torrkörningen är klar.
        await Assertions.Expect(sida.Locator("#lage")).ToContainTextAsync("Inget är inläst än", new() { Timeout = 30_000 });
        await KontrolleraAsync(sida, "torrkord");
        await KnappAsync(sida, "Läs in 1 rad");
        await Assertions.Expect(sida.Locator("#lage")).ToContainTextAsync("Filen är inläst", new() { Timeout = 30_000 });
        await KontrolleraAsync(sida, "inlast");
        await KnappAsync(sida, "Ångra hela importen");
        await Assertions.Expect(sida.Locator("#lage")).ToContainTextAsync("Importen är ångrad");
        await KontrolleraAsync(sida, "angrad");
        await sida.GotoAsync("/ramavtal/import");
        await KontrolleraAsync(sida, "lista");
    }

    private static Task KnappAsync(IPage sida, string namn) => sida.GetByRole(AriaRole.Button, new() { Name = namn, Exact = true }).ClickAsync();

    private static async Task KontrolleraAsync(IPage sida, string namn)
    {
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"import-{namn}");
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
    }
}
