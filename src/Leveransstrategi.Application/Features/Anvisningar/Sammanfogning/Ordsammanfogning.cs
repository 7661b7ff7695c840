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
        var krockar = false;
        var text = Foga(mitt, derast, new(0, mitt.Andringar.Count, 0, derast.Andringar.Count), 0, mitt.Fore.Count, Moter, Avgor);
        return new(string.Concat(text), krockar);

        List<string> Avgor(List<string> minaOrd, List<string> derasOrd, Urval urval, int start, int slut)
        {
            if (minaOrd.SequenceEqual(derasOrd))
                return minaOrd;
            krockar = true;
            // Förslaget tar med båda ändringarna var för sig så långt det går, och ställer ord efter ord bara där de överlappar.
            return Foga(mitt, derast, urval, start, slut, Overlappar, (mina, derasLydelse, _, _, _) => Forslag(mina, derasLydelse));
        }
    }

    // Vilka ändringar ett område rymmer: mina från Min till MinSlut och den andras från Deras till DerasSlut.
    private readonly record struct Urval(int Min, int MinSlut, int Deras, int DerasSlut);

    private static List<string> Foga(
        Ordskillnad mitt,
        Ordskillnad derast,
        Urval urval,
        int start,
        int slut,
        Func<Ordskillnad, Ordandring, Ordandring, bool> hangerIhop,
        Func<List<string>, List<string>, Urval, int, int, List<string>> avgor)
    {
        var text = new List<string>();
        var plats = start;
        var (m, d) = (urval.Min, urval.Deras);
        while (m < urval.MinSlut || d < urval.DerasSlut)
        {
            var (mStart, dStart) = (m, d);
            var omrade = Nasta(true)!.Value;
            while (Nasta(false) is { } andring && hangerIhop(mitt, omrade, andring))
            {
                Nasta(true);
                omrade = omrade with { ForeSlut = Math.Max(omrade.ForeSlut, andring.ForeSlut) };
            }

            text.AddRange(mitt.Fore.Skip(plats).Take(omrade.ForeStart - plats));
            var minaOrd = Lydelse(mitt, mStart, m, omrade.ForeStart, omrade.ForeSlut);
            var derasOrd = Lydelse(derast, dStart, d, omrade.ForeStart, omrade.ForeSlut);
            var lydelse = d == dStart ? minaOrd : m == mStart ? derasOrd : avgor(minaOrd, derasOrd, new(mStart, m, dStart, d), omrade.ForeStart, omrade.ForeSlut);
            if (omrade.ForeStart == plats)
                LaggSkarv(text, lydelse);
            text.AddRange(lydelse);
            plats = omrade.ForeSlut;
        }

        text.AddRange(mitt.Fore.Skip(plats).Take(slut - plats));
        return text;

        // Den ändring som kommer först i utgångsläget; på samma plats tillägget först och min före den andras.
        Ordandring? Nasta(bool ta)
        {
            Ordandring? min = m < urval.MinSlut ? mitt.Andringar[m] : null;
            Ordandring? deras = d < urval.DerasSlut ? derast.Andringar[d] : null;
            var minForst = deras is not { } b || (min is { } a && (a.ForeStart, a.ForeSlut).CompareTo((b.ForeStart, b.ForeSlut)) <= 0);
            if (ta)
                _ = minForst ? m++ : d++;
            return minForst ? min : deras;
        }
    }

    // Mellan ett område och nästa ändring ska minst ett oförändrat ord stå. Skiljetecken och mellanrum räcker inte: satsen blir sällan
    // riktig när två personer har skrivit om orden på var sin sida av ett kommatecken.
    private static bool Moter(Ordskillnad skillnad, Ordandring omrade, Ordandring nasta)
    {
        for (var plats = omrade.ForeSlut; plats < nasta.ForeStart; plats++)
        {
            if (Orddelning.ArOrd(skillnad.Fore[plats]))
                return false;
        }

        return true;
    }

    private static bool Overlappar(Ordskillnad skillnad, Ordandring omrade, Ordandring nasta) =>
        nasta.ForeStart < omrade.ForeSlut || (nasta.ForeStart == omrade.ForeStart && nasta.ForeSlut == omrade.ForeSlut);

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
    private static List<string> Forslag(List<string> mina, List<string> deras)
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
        LaggSkarv(mitt, derast);
        return [.. mina.Take(borjan), .. mitt, .. derast, .. mina.Skip(mina.Count - slut)];
    }

    // Där den enas ord möter den andras får de inte växa ihop till ett ord som ingen har skrivit.
    private static void LaggSkarv(List<string> fore, List<string> efter)
    {
        if (fore.Count > 0 && efter.Count > 0 && !char.IsWhiteSpace(fore[^1][0]) && !char.IsWhiteSpace(efter[0][0]) && !",.;:!?)]".Contains(efter[0][0], StringComparison.Ordinal))
            fore.Add(" ");
    }
}
