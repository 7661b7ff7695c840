using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Ett diarienummer på en plats i en text (a registry number at a position).</summary>
internal sealed record Diarietraff(int Start, int Langd, Diarienummer Nummer)
{
    public int Slut => Start + Langd;
}

/// <summary>
/// Diarienummerform (registry number forms): efter ordet dnr godtas varje form; utan det bara former som inget annat har.
/// </summary>
internal static class Diarienummerform
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Nummer = @"((\p{Lu}[\p{L}]{0,9}(/\p{Lu}{2,6})?)[ /-]?)?\d[\d.]*([-/:‑–]\s?\d[\d.]*)*";

    private static readonly Regex MedOrd = new(
        @"(?<ord>\b([Dd]nr|DNR|[Dd]iarienummer|DIARIENUMMER|[Dd]iarienr|[Dd]iarie|[Ää]rendenummer|[Ää]rendenr)\b[.:]?\s*:?\s*)(?<n>" + Nummer + ")", Val);

    private static readonly Regex Fler = new(@"^(\s*,\s*|\s+och\s+|\s+samt\s+|\s*,\s*(och|samt)\s+)(?<n>" + Nummer + ")", Val);

    private static readonly Regex UtanOrd = new(
        @"(?<n>\d{2,4}[-‑]\d{1,6}/((19|20)\d{2}|\d{2})|\d{1,3}(\.\d{1,3})+\.?[-‑]\d{1,6}[-‑/](19|20)\d{2}|(19|20)\d{2}[-‑]\d{1,6}[-‑]\d{1,3}(\.\d{1,3})+" +
        @"|(?<bok>\p{Lu}{1,6}(/\p{Lu}{2,6})?)[ -]?(19|20)\d{2}[-‑/]\d{2,6}([-‑/.]\d+)*)", Val);

    private static readonly Regex IParentes = new(@"\((?<n>(19|20)\d{2}[/-]\d{2,6})\s*,\s*(KF|KS|kommun|\p{L}+nämnd)", Val);
    private static readonly Regex Datum = new(@"^(\p{Lu}+[ -]?)?(19|20)\d{2}[-‑–](0[1-9]|1[0-2])[-‑–](0[1-9]|[12]\d|3[01])$", Val);
    private static readonly HashSet<string> InteDiarium = ["EU", "EG", "EEG", "EES", "SFS", "SOU", "ISO", "EN", "SS", "NR", "HFD", "NJA", "RÅ", "MÖD", "SKR", "AFS", "COM", "KOM", "DS", "PROP", "SLVFS", "SOSFS"];

    public static List<Diarietraff> Finn(string text)
    {
        var ut = new List<Diarietraff>();
        foreach (Match traff in MedOrd.Matches(text))
        {
            var slut = Lagg(ut, text, traff.Index, traff.Groups["n"]);
            while (slut > 0 && slut < text.Length)
            {
                var fler = Fler.Match(text[slut..Math.Min(text.Length, slut + 80)]);
                if (!fler.Success || !ArTydligt(fler.Groups["n"].Value))
                    break;
                slut = Lagg(ut, text, slut + fler.Groups["n"].Index, fler.Groups["n"], slut);
            }
        }

        foreach (Match traff in UtanOrd.Matches(text))
        {
            if (StarFritt(text, traff.Groups["n"]) && !InteDiarium.Contains(traff.Groups["bok"].Value))
                Lagg(ut, text, traff.Groups["n"].Index, traff.Groups["n"]);
        }

        foreach (Match traff in IParentes.Matches(text))
            Lagg(ut, text, traff.Groups["n"].Index, traff.Groups["n"]);
        ut.Sort((a, b) => a.Start.CompareTo(b.Start));
        return ut;
    }

    /// <summary>Lägger till ett nummer och svarar var det slutar, eller 0 när det inte är ett diarienummer.</summary>
    private static int Lagg(List<Diarietraff> ut, string text, int start, Group nummer, int forskjutning = 0)
    {
        var plats = forskjutning + nummer.Index;
        var varde = nummer.Value.TrimEnd('.', ':', '-', '/');
        var slut = plats + varde.Length;
        if (Datum.IsMatch(varde) || varde.Count(char.IsAsciiDigit) < 3 || varde.Length > Diarienummer.MaxLangd)
            return 0;
        if (slut < text.Length && char.IsLetterOrDigit(text[slut]))
            return 0;
        if (ut.Any(annan => annan.Start < slut && start < annan.Slut))
            return 0;
        // "013- 1710/2007": mellanrummet efter strecket kommer av en radbrytning.
        var rent = varde.Replace("- ", "-", StringComparison.Ordinal).Replace("-\n", "-", StringComparison.Ordinal);
        ut.Add(new Diarietraff(start, slut - start, Diarienummer.Tolka(rent)));
        return slut;
    }

    private static bool ArTydligt(string nummer) =>
        !Datum.IsMatch(nummer) && nummer.Any(tecken => tecken is '-' or '/' or ':') && nummer.Count(char.IsAsciiDigit) >= 4;

    private static bool StarFritt(string text, Group nummer)
    {
        var slut = nummer.Index + nummer.Length;
        var fore = nummer.Index > 0 ? text[nummer.Index - 1] : ' ';
        var efter = slut < text.Length ? text[slut] : ' ';
        return !char.IsLetterOrDigit(fore) && fore is not ('-' or '/' or '.' or ':') && !char.IsLetterOrDigit(efter) && efter is not ('-' or '/' or ':');
    }
}
