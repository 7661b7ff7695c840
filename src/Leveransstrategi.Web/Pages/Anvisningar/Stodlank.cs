using System.Text.RegularExpressions;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Länkar till det stöd som en punkt vilar på (links to laws and decisions), lästa ur stödets egen text.</summary>
public static partial class Stodlank
{
    /// <summary>
    /// Lagens officiella text (the official text of a statute), när titeln har ett nummer i Svensk författningssamling, till exempel
    /// "Lag (2016:1145) om offentlig upphandling".
    /// </summary>
    /// <param name="titel">Lagens namn (title of the statute).</param>
    public static string? Lag(string titel) =>
        Sfsnummer().Match(titel) is { Success: true } traff ? $"https://rkrattsbaser.gov.se/sfst?bet={traff.Groups[1].Value}" : null;

    /// <summary>Diarienumret i ett besluts titel (registry number in the title of a decision), om det finns ett.</summary>
    /// <param name="titel">Beslutet så som det är skrivet (the decision as written).</param>
    public static string? Diarienummer(string titel) => Dnr().Match(titel) is { Success: true } traff ? traff.Groups["n"].Value : null;

    /// <summary>Registret med urval på ett diarienummer (the register filtered by a registry number).</summary>
    /// <param name="dnr">Diarienumret (the registry number).</param>
    public static string Register(string dnr) => $"/styrdokument?text={Uri.EscapeDataString(dnr)}";

    [GeneratedRegex(@"\(([12]\d{3}:\d{1,5})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Sfsnummer();

    // Efter ordet dnr godtas varje form; utan det bara löpnummer med årtal, som inget annat i en beslutstitel har.
    [GeneratedRegex(@"\b(?i:dnr)\.?\s+(?<n>(?:\p{Lu}{1,6}\s)?[^\s,;)]*\d)|\b(?<n>\d{2,4}-\d{1,6}/\d{2,4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dnr();
}
