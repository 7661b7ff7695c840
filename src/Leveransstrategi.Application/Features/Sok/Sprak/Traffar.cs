namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>Träffar (where a query matches in a text): samma villkor som indexet, prövade mot en text som ska visas.</summary>
internal static class Traffar
{
    /// <summary>En träff i texten (one match).</summary>
    /// <param name="Start">Första tecknet (offset).</param>
    /// <param name="Slut">Läget efter sista tecknet (offset after).</param>
    /// <param name="Led">Vilket led i frågan (index of the part).</param>
    internal readonly record struct Traff(int Start, int Slut, int Led);

    /// <summary>Alla träffar i en rensad text, i ordning (all matches, in order).</summary>
    internal static List<Traff> I(string rensad, Sokfraga fraga)
    {
        var traffar = new List<Traff>();
        if (fraga.ArTom)
            return traffar;
        var bitar = Ordsokare.Dela(rensad);
        var ord = bitar.Where(bit => bit.Slag == Ordslag.Ord).ToList();
        var stammar = ord.ConvertAll(bit => Indexterm.Stam(bit.Form));
        for (var led = 0; led < fraga.Led.Count; led++)
        {
            foreach (var villkor in fraga.Led[led].Villkor)
            {
                if (villkor.Termer.Count > 1)
                    FinnFoljd(villkor.Termer, led);
                else
                    traffar.AddRange(bitar.Where(bit => Termer(bit).Any(villkor.Motsvarar)).Select(bit => new Traff(bit.Start, bit.Slut, led)));
            }
        }

        traffar.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Slut.CompareTo(a.Slut));
        return traffar;

        void FinnFoljd(IReadOnlyList<string> termer, int led)
        {
            for (var i = 0; i + termer.Count <= stammar.Count; i++)
            {
                if (termer.Select((term, j) => stammar[i + j] == term).All(lika => lika))
                    traffar.Add(new Traff(ord[i].Start, ord[i + termer.Count - 1].Slut, led));
            }
        }
    }

    private static string[] Termer(Ordbit bit) => bit.Slag switch
    {
        Ordslag.Diarienummer => [Indexterm.Diarie(bit.Form)],
        Ordslag.Helord => [Indexterm.Stam(bit.Form), Indexterm.Ordform(bit.Form)],
        _ => [Indexterm.Stam(bit.Form), Indexterm.Ordform(bit.Form), Indexterm.Baklanges(bit.Form)],
    };
}
