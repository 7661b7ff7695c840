using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Fynd (findings): hänvisningar, beslut utan diarienummer och datum i ett dokument.</summary>
internal sealed record Fynd(List<TolkadHanvisning> Hanvisningar, List<TolkatBeslut> Beslut, List<TolkatDatum> Datum);

/// <summary>Hänvisningstolk (finding citations): går igenom titel, rubriker och stycken i ordning.</summary>
internal static class Hanvisningstolk
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const int LangstaStycke = 20000;

    private static readonly Regex SenastFore = new(@"\bsenast\b[^.;]{0,30}$", Val);

    public static Fynd Finn(string? titel, List<TolkatAvsnitt> avsnitt)
    {
        var fynd = new Fynd([], [], []);
        if (titel is not null)
            Las(titel, null, fynd);
        foreach (var del in avsnitt)
        {
            if (del.Rubrik.Length > 0)
                Las(del.Rubrik, del.Beteckning, fynd);
            foreach (var stycke in del.Stycken.SelectMany(Hanterliga))
                Las(stycke, del.Beteckning, fynd);
        }

        return fynd;
    }

    /// <summary>Ett orimligt långt stycke läses i delar, så att tiden växer med längden och inte med dess kvadrat.</summary>
    private static IEnumerable<string> Hanterliga(string stycke)
    {
        var start = 0;
        while (stycke.Length - start > LangstaStycke)
        {
            var mellanrum = stycke.LastIndexOf(' ', start + LangstaStycke, LangstaStycke);
            var slut = mellanrum > start ? mellanrum : start + LangstaStycke;
            yield return stycke[start..slut];
            start = slut;
        }

        yield return stycke[start..];
    }

    private static void Las(string text, string? avsnitt, Fynd fynd)
    {
        var datum = Datumform.Finn(text);
        foreach (var dag in datum)
        {
            fynd.Datum.Add(new TolkatDatum(dag.Datum, Meningar.Text(text, dag.Start, dag.Slut), avsnitt)
            {
                ArSistaDag = SenastFore.IsMatch(text[Math.Max(0, dag.Start - 50)..dag.Start]),
            });
        }

        var nummer = Diarienummerform.Finn(text);
        var uppgifter = new Beslutsuppgifter(text, nummer, datum);
        for (var i = 0; i < nummer.Count; i++)
        {
            var (organ, dag, paragraf) = uppgifter.For(i);
            fynd.Hanvisningar.Add(new TolkadHanvisning(
                nummer[i].Nummer, organ, dag?.Datum, avsnitt, Dokumentnamn.Fore(text, nummer, i), Meningar.Text(text, nummer[i].Start, nummer[i].Slut))
            {
                Paragraf = paragraf,
            });
        }

        foreach (var (organ, dag, paragraf) in uppgifter.UtanNummer())
            fynd.Beslut.Add(new TolkatBeslut(organ, dag.Datum, paragraf, avsnitt, Meningar.Text(text, dag.Start, dag.Slut)));
    }
}
