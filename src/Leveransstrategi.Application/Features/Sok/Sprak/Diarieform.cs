using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Diarieform (recognises registry numbers in running text). Formaten är många och inget är påbjudet: efter ordet "dnr" godtas
/// det mesta med siffror, utan det bara former som inte är något annat.
/// </summary>
internal static partial class Diarieform
{
    private const string Streck = @"\s*[-‐‑‒–—−]\s*";

    // Ett kort ord före numret hör till det (KS 2019/562), men inte ett vanligt ord i meningen.
    private static readonly HashSet<string> VanligaOrd = new(StringComparer.OrdinalIgnoreCase)
    {
        "av", "dnr", "den", "det", "efter", "ett", "en", "för", "från", "i", "med", "mot", "nr", "och", "om", "per", "på",
        "se", "som", "till", "under", "ur", "vid", "år", "åren", "eller", "enligt",
    };

    /// <summary>Ett funnet diarienummer (a registry number found).</summary>
    /// <param name="Start">Första tecknet (offset), ordet "dnr" inräknat.</param>
    /// <param name="Langd">Antal tecken (length).</param>
    /// <param name="Nyckel">Nyckeln enligt <see cref="Diarienummer.SomNyckel"/> (key).</param>
    /// <param name="Karna">Nyckeln utan bokstäver först, om den är en annan (key without leading letters).</param>
    internal readonly record struct Fynd(int Start, int Langd, string Nyckel, string? Karna);

    /// <summary>Alla diarienummer i texten, i ordning (all registry numbers, in order).</summary>
    internal static IEnumerable<Fynd> Finn(string text)
    {
        foreach (Match traff in Monster().Matches(text))
        {
            var bokstaver = traff.Groups["bokstaver"];
            var karna = traff.Groups["karna"];
            var fri = traff.Groups["fri"];
            if (fri.Success)
            {
                if (fri.Value.Any(char.IsAsciiDigit) && fri.Length <= Diarienummer.MaxLangd)
                    yield return new Fynd(traff.Index, traff.Length, Diarienummer.SomNyckel(fri.Value), KarnaAv(Diarienummer.SomNyckel(fri.Value)));
                continue;
            }

            var start = bokstaver.Success && !VanligaOrd.Contains(bokstaver.Value) ? bokstaver.Index : karna.Index;
            var nyckel = Diarienummer.SomNyckel(text[start..(traff.Index + traff.Length)]);
            yield return new Fynd(start, traff.Index + traff.Length - start, nyckel, KarnaAv(nyckel));
        }
    }

    private static string? KarnaAv(string nyckel)
    {
        var karna = nyckel.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzåäö").TrimStart('-');
        return karna.Length == nyckel.Length || karna.Length == 0 ? null : karna.ToString();
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(?:" +
        // Efter "dnr": i stort sett vad som helst med siffror.
        @"(?:diarienummer|diarienr|dnr)[\s.:]*(?<fri>(?:\p{L}{1,6}\s+)?[\p{L}\p{Nd}]+(?:(?:\s*[/‐‑‒–—−-]\s*|[.:])[\p{L}\p{Nd}]+)*)" +
        // 031-2486/2007 och 1.5.1-135-2012.
        @"|(?<karna>\p{Nd}{2,4}" + Streck + @"\p{Nd}{1,6}\s*/\s*\p{Nd}{2,4}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+-\p{Nd}{1,6}[-/]\p{Nd}{4})" +
        // KS 2019/562, 2019/562 och 562/2019.
        @"|(?:(?<bokstaver>\p{L}{1,6})\s*)?(?<karna>(?:19|20)\p{Nd}{2}\s*/\s*\p{Nd}{1,6}|\p{Nd}{1,6}\s*/\s*(?:19|20)\p{Nd}{2})" +
        // T2020-01577.
        @"|(?<karna>\p{L}{1,3}(?:19|20)\p{Nd}{2}[-‐‑‒–—−]\p{Nd}{3,6})" +
        @")(?![\p{L}\p{Nd}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Monster();
}
