using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

/// <summary>Jämför orden i källan med orden i det tolkade, i ordning, sedan avstavningar vid radslut tagits bort.</summary>
internal static partial class Rundtur
{
    public static void SkaBevaraAllaOrd(string kalla, TolkatDokument tolkat)
    {
        var utlyft = tolkat.Sidmarkningar.Concat(tolkat.Innehallsforteckning).SelectMany(Ord).GroupBy(ord => ord).ToDictionary(grupp => grupp.Key, grupp => grupp.Count());
        var kvar = tolkat.LopandeText().SelectMany(Ord).ToList();
        var plats = 0;
        foreach (var ord in Ord(Streck().Replace(kalla, "-")))
        {
            if (plats < kvar.Count && kvar[plats] == ord)
                plats++;
            else if (utlyft.TryGetValue(ord, out var antal) && antal > 0)
                utlyft[ord] = antal - 1;
            else
                Assert.Fail($"Ordet \"{ord}\" saknas eller står på fel plats, efter \"{string.Join(' ', kvar.Take(plats).TakeLast(8))}\".");
        }

        Assert.True(plats == kvar.Count, $"Ordet \"{(plats < kvar.Count ? kvar[plats] : string.Empty)}\" står en gång för mycket.");
        Assert.All(utlyft, par => Assert.Equal(0, par.Value));
    }

    /// <summary>Bokstäver och siffror i varje ord; bindestreck räknas inte, eftersom en avstavning kan falla bort.</summary>
    private static IEnumerable<string> Ord(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(ord => string.Concat(ord.Where(char.IsLetterOrDigit)))
            .Where(ord => ord.Length > 0);

    [GeneratedRegex(@"(?<=[\p{L}\d])[-\u00AD][ ]*\s*\n\s*(?!(och|eller|samt)\b)", RegexOptions.None, 2000)]
    private static partial Regex Streck();
}
