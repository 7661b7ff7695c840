using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>Skärmbilder för den som vill se efter själv: sparas bara när en mapp är angiven.</summary>
public static class Skarmbild
{
    /// <summary>Inställning med mappen för bilderna.</summary>
    public const string Installning = "LEVERANSSTRATEGI_BILDER";

    /// <summary>Sparar hela sidan på bred och smal skärm.</summary>
    public static async Task SparaBild(this IPage sida, string namn)
    {
        ArgumentNullException.ThrowIfNull(sida);
        if (Environment.GetEnvironmentVariable(Installning) is not { Length: > 0 } mapp) return;
        var fil = string.Concat(namn.Select(t => char.IsAsciiLetterOrDigit(t) ? t : '_'));
        foreach (var bredd in new[] { Webblasarfixtur.Bred, Webblasarfixtur.Smal })
        {
            await sida.SetViewportSizeAsync(bredd, 900);
            await sida.ScreenshotAsync(new() { Path = Path.Combine(mapp, $"{fil}.{bredd}.png"), FullPage = true });
        }
    }
}
