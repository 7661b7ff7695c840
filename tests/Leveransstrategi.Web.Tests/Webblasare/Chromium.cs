namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>Finner maskinens egen Chromium: provet laddar aldrig ner någon webbläsare.</summary>
public static class Chromium
{
    /// <summary>Inställning med sökvägen till webbläsaren.</summary>
    public const string Installning = "LEVERANSSTRATEGI_CHROMIUM";

    /// <summary>Inställning som gör en saknad webbläsare till ett fel i stället för ett överhoppat prov.</summary>
    public const string Krav = "LEVERANSSTRATEGI_KRAV_WEBBLASARE";

    /// <summary>Flaggor som gör att webbläsaren bara talar med portalen.</summary>
    public static readonly string[] Flaggor =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Platser =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Vad den som saknar webbläsare ska göra.</summary>
    public const string Saknas =
        "Ingen Chromium finns på de vanliga platserna. Installera den (Debian och Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; " +
        "Windows: winget install Google.Chrome) eller ange sökvägen i " + Installning + ".";

    /// <summary>Sökvägen till webbläsaren, eller <see langword="null"/> när ingen finns.</summary>
    /// <exception cref="FileNotFoundException">Inställningen pekar på en fil som inte finns.</exception>
    public static string? Finn() => Finn(Environment.GetEnvironmentVariable(Installning), File.Exists);

    /// <summary>Som <see cref="Finn()"/>, med inställningen och filsystemet utifrån.</summary>
    public static string? Finn(string? installning, Func<string, bool> finns)
    {
        ArgumentNullException.ThrowIfNull(finns);
        if (string.IsNullOrWhiteSpace(installning)) return Platser.FirstOrDefault(finns);
        return finns(installning) ? installning : throw new FileNotFoundException($"{Installning} pekar på en fil som inte finns.", installning);
    }
}
