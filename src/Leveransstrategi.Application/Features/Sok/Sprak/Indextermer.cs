namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Indextermer (the index terms of one findable thing): det som skrivs till sökindexet för en rubrik, en text och kända
/// diarienummer.
/// </summary>
public sealed class Indextermer
{
    /// <summary>Vikt för en term i rubriken (weight of a term in the title).</summary>
    public const int Rubrikvikt = 20;

    private const int HogstaTextvikt = 5;

    private readonly Dictionary<string, int> vikter = new(StringComparer.Ordinal);

    private Indextermer(string rubrik, string alla)
    {
        Rubrik = rubrik;
        Alla = alla;
    }

    /// <summary>Rubrikens termer med blanksteg runt varje (terms of the title).</summary>
    public string Rubrik { get; }

    /// <summary>Rubrikens, textens och diarienumrens termer med blanksteg runt varje; stammarna i textens följd (all terms).</summary>
    public string Alla { get; }

    /// <summary>Varje term en gång med sin vikt (each term once, with its weight).</summary>
    public IReadOnlyDictionary<string, int> Vikter => vikter;

    /// <summary>Läser ut termerna (reads the terms).</summary>
    /// <param name="rubrik">Rubrik (title).</param>
    /// <param name="text">Text (body), om det finns någon.</param>
    /// <param name="diarienummer">Diarienummer som hör till saken utan att stå i texten (registry numbers known of it).</param>
    public static Indextermer Av(string rubrik, string? text, IEnumerable<string> diarienummer)
    {
        var iRubrik = Ordsokare.Dela(Ordsokare.Rensa(rubrik));
        var iText = Ordsokare.Dela(Ordsokare.Rensa(text));
        var iDiarium = diarienummer.SelectMany(nummer => Ordsokare.Dela(Ordsokare.Rensa("dnr " + nummer)))
            .Where(bit => bit.Slag == Ordslag.Diarienummer).ToList();

        var rubriktermer = Foljd(iRubrik).Append(Indexterm.Skiljetecken).Concat(Ovriga(iRubrik)).ToList();
        var texttermer = Foljd(iText).Append(Indexterm.Skiljetecken).Concat(Ovriga(iText)).Concat(Ovriga(iDiarium)).ToList();
        var termer = new Indextermer(Hopsatt(rubriktermer), Hopsatt(rubriktermer.Append(Indexterm.Skiljetecken).Concat(texttermer)));
        termer.Vag(texttermer, 1, HogstaTextvikt);
        termer.Vag(rubriktermer.Distinct(), Rubrikvikt, Rubrikvikt + HogstaTextvikt);
        termer.vikter.Remove(Indexterm.Skiljetecken);
        return termer;
    }

    private static IEnumerable<string> Foljd(IReadOnlyList<Ordbit> bitar) =>
        bitar.Where(bit => bit.Slag == Ordslag.Ord).Select(bit => Indexterm.Stam(bit.Form));

    private static IEnumerable<string> Ovriga(IReadOnlyList<Ordbit> bitar)
    {
        foreach (var grupp in bitar.GroupBy(bit => (bit.Form, bit.Slag)))
        {
            if (grupp.Key.Slag == Ordslag.Diarienummer)
            {
                yield return Indexterm.Diarie(grupp.Key.Form);
                continue;
            }

            if (grupp.Key.Slag == Ordslag.Helord)
                yield return Indexterm.Stam(grupp.Key.Form);
            yield return Indexterm.Ordform(grupp.Key.Form);
            if (grupp.Key.Slag == Ordslag.Ord)
                yield return Indexterm.Baklanges(grupp.Key.Form);
        }
    }

    private static string Hopsatt(IEnumerable<string> termer) => $" {string.Join(' ', termer)} ";

    private void Vag(IEnumerable<string> termer, int steg, int hogst)
    {
        foreach (var term in termer)
            vikter[term] = Math.Min(hogst, vikter.GetValueOrDefault(term) + steg);
    }
}
