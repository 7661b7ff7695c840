using System.Text;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Radlayout (row layout): avgör ur mellanrummen hur en ren text är satt.</summary>
internal static class Radlayout
{
    private const int StorstaMellanrum = 4;
    private const int LangstaRadIHardbruten = 180;
    private const int MinstAvstavade = 2;

    // Sidmatning är ingen radbrytning här, därför inte ReplaceLineEndings.
    private static readonly Regex Radslut = new("\r\n|[\r\u0085\u2028\u2029]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private sealed record Rarad(string Text, int TommaFore, bool Sidmatning, bool Indragen, bool DubbeltSlut);

    public static Kalltext Dela(string text)
    {
        var rader = Rarader(text);
        var normalt = NormaltMellanrum(rader);
        var hardbruten = normalt is not null;
        var indragArOvanligt = rader.Count(rad => rad.Indragen) * 5 < rader.Count;
        var ut = new List<Kallrad>(rader.Count);
        for (var i = 0; i < rader.Count; i++)
        {
            var rad = rader[i];
            ut.Add(new Kallrad(rad.Text)
            {
                NySida = i == 0 || rad.Sidmatning
                    || (normalt > 0 && rad.Indragen && (rad.TommaFore < normalt || (indragArOvanligt && rad.TommaFore == normalt))),
                NyttStycke = i == 0 || !hardbruten || rad.TommaFore > normalt,
                Styckeslut = rad.DubbeltSlut,
            });
        }

        return new Kalltext(ut, hardbruten);
    }

    private static List<Rarad> Rarader(string text)
    {
        var rader = new List<Rarad>();
        var tomma = 0;
        var sidmatning = false;
        foreach (var ra in Radslut.Replace(text, "\n").Split('\n'))
        {
            foreach (var (del, nySida) in Siddelar(ra))
            {
                sidmatning |= nySida;
                var stadad = Stada(del);
                if (stadad.Length == 0)
                {
                    tomma++;
                    continue;
                }

                rader.Add(new Rarad(stadad, tomma, sidmatning, char.IsWhiteSpace(del[0]), del.EndsWith("  ", StringComparison.Ordinal)));
                tomma = 0;
                sidmatning = false;
            }
        }

        return rader;
    }

    private static IEnumerable<(string Del, bool NySida)> Siddelar(string rad)
    {
        var delar = rad.Split('\f');
        for (var i = 0; i < delar.Length; i++)
        {
            // En tom del före sidmatningen är ingen tom rad i texten.
            if (i < delar.Length - 1 && string.IsNullOrWhiteSpace(delar[i]))
                continue;
            yield return (delar[i], i > 0);
        }
    }

    /// <summary>Enkla mellanslag, inga styrtecken; mjukt bindestreck behålls bara sist på raden.</summary>
    internal static string Stada(string rad)
    {
        var ut = new StringBuilder(rad.Length);
        var mellanrum = false;
        for (var i = 0; i < rad.Length; i++)
        {
            var tecken = rad[i];
            if (char.IsWhiteSpace(tecken))
            {
                mellanrum = true;
                continue;
            }

            if (char.IsControl(tecken) || tecken is '\uFEFF' or '\u200B')
                continue;
            if (tecken == '\u00AD' && rad.AsSpan(i + 1).Trim().Length > 0)
                continue;
            if (mellanrum && ut.Length > 0)
                ut.Append(' ');
            mellanrum = false;
            ut.Append(tecken);
        }

        return ut.ToString();
    }

    /// <summary>
    /// Det antal tomma rader som skiljer rader inom ett stycke, eller ingenting när varje rad är ett helt stycke.
    /// Säkert tecken på en bruten rad: den slutar utan skiljetecken och nästa börjar med gemen.
    /// </summary>
    private static int? NormaltMellanrum(List<Rarad> rader)
    {
        if (rader.Count == 0)
            return null;
        var langder = rader.Select(rad => rad.Text.Length).Order().ToList();
        if (langder[(int)(langder.Count * 0.9)] > LangstaRadIHardbruten)
            return null;
        var brutna = new int[StorstaMellanrum];
        var alla = new int[StorstaMellanrum];
        var avstavade = new int[StorstaMellanrum];
        for (var i = 1; i < rader.Count; i++)
        {
            if (rader[i].TommaFore >= StorstaMellanrum)
                continue;
            alla[rader[i].TommaFore]++;
            if (!Fortsatter(rader[i - 1].Text, rader[i].Text))
                continue;
            brutna[rader[i].TommaFore]++;
            if (Avstavad(rader[i - 1].Text, rader[i].Text))
                avstavade[rader[i].TommaFore]++;
        }

        // Korta stycken ger få brutna rader, men ett ord som delats över två rader förekommer inte i text med hela stycken.
        var flest = Array.IndexOf(brutna, brutna.Max());
        return brutna[flest] > 0 && (brutna[flest] * 6 >= alla[flest] || avstavade[flest] >= MinstAvstavade) ? flest : null;
    }

    private static bool Avstavad(string fore, string efter) =>
        fore[^1] is '-' or '\u00AD' && char.IsLower(fore[^2]) && char.IsLower(efter[0])
        && !(efter.StartsWith("och ", StringComparison.Ordinal) || efter.StartsWith("eller ", StringComparison.Ordinal) || efter.StartsWith("samt ", StringComparison.Ordinal));

    private static bool Fortsatter(string fore, string efter) =>
        fore.Length >= 25
        && ((char.IsLower(efter[0]) && (char.IsLetterOrDigit(fore[^1]) || fore[^1] is ',' or ')'))
            || (fore[^1] is '-' or '\u00AD' && char.IsLetterOrDigit(fore[^2]) && char.IsLetterOrDigit(efter[0])));
}
