namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Vad som är känt om en punkt som rutans punkter jämförs med (a clause to align with).</summary>
/// <param name="Lydelser">Texten så som redigeraren kan ha sett den (wordings as shown).</param>
/// <param name="Nummer">Nummer som redigeraren kan ha sett, det troligaste först (numbers as shown).</param>
internal sealed record Jamforelsepunkt(IReadOnlyList<string> Lydelser, IReadOnlyList<string> Nummer);

/// <summary>
/// Punktjämning (alignment): finner vilken punkt i grunden varje skriven punkt är. Lika text går först, sedan liknande text med den
/// bästa först, och sist samma nummer.
/// </summary>
internal static class Punktjamning
{
    private const double MinstaLikhet = 0.5;

    // Skiljer två nästan lika förslag åt utan att ett nummer väger tyngre än orden.
    private const double PaslagForNummer = 0.05;

    /// <summary>Platsen i grunden för varje skriven punkt, eller -1 för en ny (index in the base, or -1).</summary>
    public static int[] Para(IReadOnlyList<Skrivenpunkt> skrivna, IReadOnlyList<Jamforelsepunkt> grund)
    {
        var svar = Enumerable.Repeat(-1, skrivna.Count).ToArray();
        var tagna = new bool[grund.Count];

        ParaDar((skriven, punkt) => punkt.Lydelser.Contains(skriven.Text) && ArSammaNummer(skriven, punkt));
        ParaDar((skriven, punkt) => punkt.Lydelser.Contains(skriven.Text));
        ParaLika();
        var fleraNummer = grund.Select(punkt => punkt.Nummer.Count).DefaultIfEmpty().Max();
        for (var i = 0; i < fleraNummer; i++)
        {
            var n = i;
            ParaDar((skriven, punkt) => n < punkt.Nummer.Count && skriven.Nummer == punkt.Nummer[n]);
        }

        return svar;

        void ParaDar(Func<Skrivenpunkt, Jamforelsepunkt, bool> passar)
        {
            foreach (var s in Kvar(svar, plats => plats < 0))
            {
                var b = Kvar(tagna, tagen => !tagen).Where(b => passar(skrivna[s], grund[b])).DefaultIfEmpty(-1).First();
                if (b >= 0)
                    Ta(s, b);
            }
        }

        void ParaLika()
        {
            var lediga = Kvar(tagna, tagen => !tagen).Select(b => (b, ord: grund[b].Lydelser.Distinct().Select(Ordmangd).ToList())).ToList();
            var forslag =
                from par in Kvar(svar, plats => plats < 0).Select(s => (s, ord: Ordmangd(skrivna[s].Text)))
                from ledig in lediga
                let likhet = ledig.ord.Max(lydelse => Likhet(par.ord, lydelse))
                where likhet >= MinstaLikhet
                let s = par.s
                let b = ledig.b
                orderby likhet + (ArSammaNummer(skrivna[s], grund[b]) ? PaslagForNummer : 0) descending, Math.Abs(s - b), s, b
                select (s, b);
            foreach (var (s, b) in forslag.ToList())
            {
                if (svar[s] < 0 && !tagna[b])
                    Ta(s, b);
            }
        }

        void Ta(int s, int b)
        {
            svar[s] = b;
            tagna[b] = true;
        }
    }

    private static bool ArSammaNummer(Skrivenpunkt skriven, Jamforelsepunkt punkt) =>
        skriven.Nummer is not null && punkt.Nummer.Contains(skriven.Nummer);

    private static IEnumerable<int> Kvar<T>(T[] poster, Func<T, bool> villkor) =>
        Enumerable.Range(0, poster.Length).Where(i => villkor(poster[i]));

    /// <summary>Andelen gemensamma ord (share of words in common), 0–1, räknat på båda texternas ord.</summary>
    private static double Likhet((Dictionary<string, int> Ord, int Antal) en, (Dictionary<string, int> Ord, int Antal) annan)
    {
        var (fa, flera) = en.Ord.Count < annan.Ord.Count ? (en.Ord, annan.Ord) : (annan.Ord, en.Ord);
        var gemensamma = 0;
        foreach (var (ord, antal) in fa)
        {
            if (flera.TryGetValue(ord, out var dar))
                gemensamma += Math.Min(antal, dar);
        }

        return gemensamma == 0 ? 0 : 2.0 * gemensamma / (en.Antal + annan.Antal);
    }

    private static (Dictionary<string, int> Ord, int Antal) Ordmangd(string text)
    {
        var ord = text.ToUpperInvariant().Split([' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '[', ']', '*', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        return (ord.CountBy(ett => ett, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), ord.Length);
    }
}
