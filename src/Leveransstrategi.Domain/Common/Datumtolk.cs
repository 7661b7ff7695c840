using System.Globalization;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Common;

/// <summary>Datumtolk (date parser): läser de sätt som en dag brukar skrivas på svenska.</summary>
public static partial class Datumtolk
{
    /// <summary>Vad läsaren ska göra när dagen inte gick att läsa (message).</summary>
    public const string Hjalp = "Skriv datumet som 2008-03-03.";

    private static readonly string[] manader =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>Läser 2008-03-03, 20080303, 3 mars 2008 och den 3 mars 2008 (parses a day).</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static bool Forsok(string? text, out DateOnly dag)
    {
        dag = default;
        var renad = text?.Trim() ?? string.Empty;
        if (DateOnly.TryParseExact(renad, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out dag))
            return true;
        var traff = MedManad().Match(renad);
        if (!traff.Success)
            return false;
        var manad = Array.FindIndex(manader, namn => namn.StartsWith(traff.Groups["manad"].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        var ar = int.Parse(traff.Groups["ar"].ValueSpan, CultureInfo.InvariantCulture);
        var dagen = int.Parse(traff.Groups["dag"].ValueSpan, CultureInfo.InvariantCulture);
        if (manad == 0 || ar == 0 || dagen == 0 || dagen > DateTime.DaysInMonth(ar, manad))
            return false;
        dag = new DateOnly(ar, manad, dagen);
        return true;
    }

    [GeneratedRegex(@"^(?:den\s+)?(?<dag>\d{1,2})\s+(?<manad>\p{L}{3,9})\.?\s+(?<ar>\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MedManad();
}
