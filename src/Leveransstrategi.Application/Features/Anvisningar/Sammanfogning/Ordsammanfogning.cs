using System.Text;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>Ordresultat (result of a word-level merge).</summary>
/// <param name="Text">Den sammanfogade texten (the merged text). När ord krockar är den ett förslag som rymmer bådas ord.</param>
/// <param name="Krockar">Om ord krockar (whether changes collide), så att någon behöver välja.</param>
public sealed record Ordresultat(string Text, bool Krockar);

/// <summary>
/// Ordsammanfogning (word-level three-way merge): två personers ändringar av samma text. Ändringar på var sitt håll tas med båda två, en
/// ändring som båda har gjort likadant är en, och ändringar som överlappar eller möts utan ett oförändrat ord emellan krockar.
/// </summary>
public static class Ordsammanfogning
{
    /// <summary>Slår ihop två lydelser (merges two wordings).</summary>
    /// <param name="bas">Lydelsen som båda utgick från (the base).</param>
    /// <param name="min">Min lydelse (mine).</param>
    /// <param name="deras">Den andras lydelse, sparad först (theirs).</param>
    public static Ordresultat SlaIhop(string bas, string min, string deras)
    {
        ArgumentNullException.ThrowIfNull(bas);
        if (min == deras || min == bas)
            return new(deras, false);
        if (deras == bas)
            return new(min, false);

        var (mitt, derast) = (Ordskillnad.Av(bas, min), Ordskillnad.Av(bas, deras));
        var delar = mitt.Fore;
        var text = new StringBuilder();
        var krockar = false;
        var plats = 0;
        var (m, d) = (0, 0);
        while (m < mitt.Andringar.Count || d < derast.Andringar.Count)
        {
            var (mStart, dStart) = (m, d);
            var start = Math.Min(Start(mitt, m), Start(derast, d));
            var slut = start;
            while (Moter(delar, slut, Start(mitt, m)) || Moter(delar, slut, Start(derast, d)))
            {
                if (Moter(delar, slut, Start(mitt, m)))
                    slut = Math.Max(slut, mitt.Andringar[m++].ForeSlut);
                else
                    slut = Math.Max(slut, derast.Andringar[d++].ForeSlut);
            }

            text.AppendJoin("", delar.Skip(plats).Take(start - plats));
            var minaOrd = Lydelse(mitt, mStart, m, start, slut);
            var derasOrd = Lydelse(derast, dStart, d, start, slut);
            if (d == dStart || minaOrd.SequenceEqual(derasOrd))
            {
                text.AppendJoin("", minaOrd);
            }
            else if (m == mStart)
            {
                text.AppendJoin("", derasOrd);
            }
            else
            {
                krockar = true;
                text.Append(Forslag(minaOrd, derasOrd));
            }

            plats = slut;
        }

        return new(text.AppendJoin("", delar.Skip(plats)).ToString(), krockar);
    }

    private static int Start(Ordskillnad skillnad, int nr) => nr < skillnad.Andringar.Count ? skillnad.Andringar[nr].ForeStart : int.MaxValue;

    // Mellan ett område och nästa ändring ska minst ett oförändrat ord stå. Skiljetecken och mellanrum räcker inte: satsen blir sällan
    // riktig när två personer har skrivit om orden på var sin sida av ett kommatecken.
    private static bool Moter(IReadOnlyList<string> delar, int slut, int start)
    {
        if (start == int.MaxValue)
            return false;
        for (var plats = slut; plats < start; plats++)
        {
            if (Orddelning.ArOrd(delar[plats]))
                return false;
        }

        return true;
    }

    // Hur området från start till slut i utgångsläget lyder med en sidas ändringar.
    private static List<string> Lydelse(Ordskillnad skillnad, int fran, int till, int start, int slut)
    {
        var lydelse = new List<string>();
        var plats = start;
        foreach (var andring in skillnad.Andringar.Skip(fran).Take(till - fran))
        {
            lydelse.AddRange(skillnad.Fore.Skip(plats).Take(andring.ForeStart - plats));
            lydelse.AddRange(skillnad.Efter.Skip(andring.EfterStart).Take(andring.EfterSlut - andring.EfterStart));
            plats = andring.ForeSlut;
        }

        lydelse.AddRange(skillnad.Fore.Skip(plats).Take(slut - plats));
        return lydelse;
    }

    // Mina ord och sedan den andras; det som båda börjar och slutar med står en gång.
    private static string Forslag(List<string> mina, List<string> deras)
    {
        var minst = Math.Min(mina.Count, deras.Count);
        var borjan = 0;
        while (borjan < minst && mina[borjan] == deras[borjan])
            borjan++;
        var slut = 0;
        while (slut < minst - borjan && mina[^(slut + 1)] == deras[^(slut + 1)])
            slut++;

        var mitt = mina[borjan..^slut];
        var derast = deras[borjan..^slut];
        var skarv = mitt.Count > 0 && derast.Count > 0 && BehoverMellanrum(mitt[^1], derast[0]) ? " " : "";
        return string.Concat([.. mina.Take(borjan), .. mitt, skarv, .. derast, .. mina.Skip(mina.Count - slut)]);
    }

    private static bool BehoverMellanrum(string fore, string efter) =>
        !char.IsWhiteSpace(fore[0]) && !char.IsWhiteSpace(efter[0]) && !",.;:!?)]".Contains(efter[0], StringComparison.Ordinal);
}
