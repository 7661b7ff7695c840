using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Radfogning (joining wrapped rows): avgör vad ett bindestreck sist på en rad betyder, med dokumentets egna ord som ordlista.
/// </summary>
internal sealed class Radfogning
{
    private static readonly Regex Ord = new(@"[\p{L}\d]+(?:-[\p{L}\d]+)*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly HashSet<string> Samordnande = ["och", "eller", "samt", "respektive", "resp", "till", "som", "&"];
    private static readonly HashSet<string> Forled = ["icke", "ex", "vice", "non"];
    private const int LangstaForkortning = 4;

    private readonly HashSet<string> ordlista = new(StringComparer.OrdinalIgnoreCase);

    public Radfogning(IEnumerable<string> rader)
    {
        foreach (var rad in rader)
        {
            var ord = Ord.Matches(rad);
            for (var i = 0; i < ord.Count; i++)
            {
                // Radens sista ord är kanske bara en del av ett ord.
                if (i < ord.Count - 1 || ord[i].Index + ord[i].Length == rad.Length || rad[ord[i].Index + ord[i].Length] is not ('-' or '\u00AD'))
                    ordlista.Add(ord[i].Value);
            }
        }
    }

    public string Foga(IEnumerable<string> rader)
    {
        var ut = string.Empty;
        var delar = new System.Text.StringBuilder();
        foreach (var rad in rader)
        {
            if (delar.Length == 0)
            {
                delar.Append(rad);
                ut = rad;
                continue;
            }

            var (bort, mellan) = Skarv(ut, rad);
            delar.Length -= bort;
            delar.Append(mellan).Append(rad);
            ut = rad;
        }

        return delar.ToString().TrimEnd('\u00AD');
    }

    /// <summary>Hur många tecken som tas bort i slutet av raden, och vad som skrivs mellan raderna.</summary>
    private (int Bort, string Mellan) Skarv(string fore, string efter)
    {
        var sist = fore[^1];
        if (sist == '\u00AD')
            return (1, string.Empty);
        if (fore.Length >= 2 && sist == '/' && char.IsLetterOrDigit(fore[^2]) && char.IsLetterOrDigit(efter[0]))
            return (0, string.Empty);
        if (sist is '–' && fore.Length >= 2 && char.IsAsciiDigit(fore[^2]) && char.IsAsciiDigit(efter[0]))
            return (0, string.Empty);
        if (sist is not ('-' or '‐' or '‑') || fore.Length < 2 || !char.IsLetterOrDigit(fore[^2]))
            return (0, " ");
        var vanster = SistaLed(fore);
        var hoger = ForstaLed(efter);
        if (hoger.Length == 0)
            return (0, " ");
        if (Samordnande.Contains(hoger))
            return (0, " ");
        return (BehallStreck(vanster, hoger) ? 0 : 1, string.Empty);
    }

    private bool BehallStreck(string vanster, string hoger)
    {
        if (char.IsAsciiDigit(vanster[^1]) || char.IsAsciiDigit(hoger[0]))
            return true;
        if (ordlista.Contains($"{vanster}-{hoger}"))
            return true;
        if (ordlista.Contains(vanster + hoger))
            return false;
        var versaler = vanster.All(char.IsUpper);
        if (versaler && hoger.Length > 1 && hoger.All(char.IsUpper))
            return vanster.Length <= LangstaForkortning;
        return char.IsUpper(vanster[^1]) || char.IsUpper(hoger[0]) || vanster.Length == 1 || Forled.Contains(vanster);
    }

    private static string SistaLed(string rad)
    {
        var slut = rad.Length - 1;
        var start = slut;
        while (start > 0 && char.IsLetterOrDigit(rad[start - 1]))
            start--;
        return rad[start..slut];
    }

    private static string ForstaLed(string rad)
    {
        var slut = 0;
        while (slut < rad.Length && (char.IsLetterOrDigit(rad[slut]) || rad[slut] == '&'))
            slut++;
        return rad[..slut];
    }
}
