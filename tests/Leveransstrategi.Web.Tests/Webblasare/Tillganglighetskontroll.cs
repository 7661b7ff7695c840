using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>Automatisk kontroll av tillgänglighet med axe: WCAG 2.2 nivå A och AA samt god praxis.</summary>
public static class Tillganglighetskontroll
{
    // Körs direkt i sidan: portalen har inga ramar, och bara anmärkningarna behöver beskrivas.
    private const string Kor =
        """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          resultTypes: ['violations'],
        })).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help} – ${n.html}`))
        """;

    private static readonly string axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Kräver noll anmärkningar och att sidan inte går att rulla i sidled, på bred och smal skärm.</summary>
    public static async Task KontrolleraTillganglighet(this IPage sida)
    {
        ArgumentNullException.ThrowIfNull(sida);
        await sida.EvaluateAsync(axe);
        foreach (var bredd in new[] { Webblasarfixtur.Bred, Webblasarfixtur.Smal })
        {
            await sida.SetViewportSizeAsync(bredd, 900);
            var brister = await sida.EvaluateAsync<string[]>(Kor);
            Assert.True(brister.Length == 0, $"{sida.Url} vid {bredd} px:\n{string.Join('\n', brister)}");
            await sida.KontrolleraBredd(bredd);
        }
    }

    /// <summary>Kräver att inget sticker ut åt sidan: WCAG 1.4.10.</summary>
    public static async Task KontrolleraBredd(this IPage sida, int bredd)
    {
        ArgumentNullException.ThrowIfNull(sida);
        var innehall = await sida.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(innehall <= bredd, $"{sida.Url} är {innehall} px bred på en skärm som är {bredd} px.");
    }
}
