using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>
/// En portal och en webbläsare som delas av proven i en klass: <c>IClassFixture&lt;Webblasarfixtur&gt;</c>. Saknas webbläsaren hoppas
/// proven över med skäl, eller faller när <see cref="Chromium.Krav"/> är 1.
/// </summary>
public sealed class Webblasarfixtur : IAsyncLifetime
{
    /// <summary>Bred skärm, i bildpunkter.</summary>
    public const int Bred = 1280;

    /// <summary>Smal skärm, i bildpunkter.</summary>
    public const int Smal = 390;

    private IPlaywright? playwright;
    private IBrowser? webblasare;

    /// <summary>Portalen som proven besöker.</summary>
    public Portalfabrik Portal { get; } = new();

    /// <summary>Portalens adress.</summary>
    public Uri Adress { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Finn() is not { } sokvag) return;
        Adress = Portal.Lyssna();
        playwright = await Playwright.CreateAsync();
        webblasare = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = sokvag, Args = Chromium.Flaggor });
    }

    /// <summary>Öppnar en tom sida i en egen session, utan kakor från andra prov.</summary>
    /// <param name="bredd">Skärmens bredd i bildpunkter.</param>
    /// <param name="skript"><see langword="false"/> stänger av skript.</param>
    public async Task<IPage> NySida(int bredd = Bred, bool skript = true)
    {
        if (webblasare is null)
        {
            if (Environment.GetEnvironmentVariable(Chromium.Krav) == "1") Assert.Fail(Chromium.Saknas);
            Assert.Skip(Chromium.Saknas);
        }
        var session = await webblasare.NewContextAsync(new()
        {
            BaseURL = Adress.ToString(),
            JavaScriptEnabled = skript,
            Locale = "sv-SE",
            ViewportSize = new() { Width = bredd, Height = 900 },
        });
        return await session.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (webblasare is not null) await webblasare.DisposeAsync();
        playwright?.Dispose();
        await Portal.DisposeAsync();
    }
}
