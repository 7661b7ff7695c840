using System.Globalization;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Ett datum på en plats i en text (a date at a position).</summary>
internal readonly record struct Datumtraff(int Start, int Langd, DateOnly Datum)
{
    public int Slut => Start + Langd;
}

/// <summary>Datumform (date forms): de sätt som svenska styrdokument skriver en dag på. Månad utan dag är inget datum.</summary>
internal static class Datumform
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex Iso = new(@"(?<a>(19|20)\d{2})[-‐‑–](?<m>\d{2})[-‐‑–](?<d>\d{2})", Val);
    private static readonly Regex IOrd = new(@"\b(?<d>\d{1,2})(:?[ea])?\s+(?<m>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?),?\s+(år\s+)?(?<a>(19|20)\d{2})\b", Val);
    private static readonly Regex Brak = new(@"(?<d>\d{1,2})/(?<m>\d{1,2})(\s+|\s*[-–]\s*)(?<a>(19|20)\d{2})", Val);
    private static readonly Regex Siffror = new(@"\b(?<a>(19|20)\d{2})(?<m>\d{2})(?<d>\d{2})\b", Val);
    private static readonly Regex DatumordFore = new(@"(\b(den|datum|daterad|daterat|kf|ks|per|från|till|senast|fr\.o\.m\.|t\.o\.m\.|beslut\p{L}*|antag\p{L}*|fastställ\p{L}*|fullmäktige|kommunstyrelsen|gäller|nämnden)[ :,]*|\()$", Val);

    private static readonly string[] Manader = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static List<Datumtraff> Finn(string text)
    {
        var ut = new List<Datumtraff>();
        Lagg(Iso, kravord: false);
        Lagg(IOrd, kravord: false);
        Lagg(Brak, kravord: false);
        Lagg(Siffror, kravord: true);
        ut.Sort((a, b) => a.Start.CompareTo(b.Start));
        return ut;

        void Lagg(Regex form, bool kravord)
        {
            foreach (Match traff in form.Matches(text))
            {
                if (!StarFritt(text, traff) || ut.Any(annan => annan.Start < traff.Index + traff.Length && traff.Index < annan.Slut))
                    continue;
                if (kravord && !DatumordFore.IsMatch(text[Math.Max(0, traff.Index - 24)..traff.Index]))
                    continue;
                if (Dag(traff) is { } dag)
                    ut.Add(new Datumtraff(traff.Index, traff.Length, dag));
            }
        }
    }

    /// <summary>Att datumet inte är en del av ett längre nummer, till exempel ett diarienummer.</summary>
    private static bool StarFritt(string text, Match traff)
    {
        var slut = traff.Index + traff.Length;
        var fore = traff.Index > 0 ? text[traff.Index - 1] : ' ';
        var efter = slut < text.Length ? text[slut] : ' ';
        var langreFore = fore is '-' or '/' or '.' or ':' && traff.Index > 1 && char.IsLetterOrDigit(text[traff.Index - 2]) && fore != ':';
        var langreEfter = efter is '-' or '/' or '.' && slut + 1 < text.Length && char.IsLetterOrDigit(text[slut + 1]);
        return !char.IsLetterOrDigit(fore) && !char.IsLetterOrDigit(efter) && !langreFore && !langreEfter;
    }

    private static DateOnly? Dag(Match traff)
    {
        var m = traff.Groups["m"].Value;
        var manad = char.IsAsciiDigit(m[0])
            ? int.Parse(m, CultureInfo.InvariantCulture)
            : Array.IndexOf(Manader, m[..3].ToLowerInvariant()) + 1;
        var ar = int.Parse(traff.Groups["a"].Value, CultureInfo.InvariantCulture);
        var dag = int.Parse(traff.Groups["d"].Value, CultureInfo.InvariantCulture);
        return manad is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(ar, manad) ? new DateOnly(ar, manad, dag) : null;
    }
}
