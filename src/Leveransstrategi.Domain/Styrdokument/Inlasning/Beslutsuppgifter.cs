using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Beslutsuppgifter (details of a cited decision): knyter organ, dag och paragraf till ett diarienummer. I en parentes hör
/// det närmaste ihop; utanför krävs att texten talar om ett beslut. Det som inte står där lämnas tomt.
/// </summary>
internal sealed class Beslutsuppgifter
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const int Nara = 60;
    private const int Bredvid = 12;

    private static readonly Regex Beslutsord = new(@"(beslut|antag|antog|fastställ|godkän|daterad|reviderad)", Val);
    private static readonly Regex Dokumentord = new(@"^ (\p{L}+ )?\p{L}*(instruktion|beslut|reglemente|policy|program|strategi|riktlinje|regler|plan|taxa|anvisning|bestämmelser|föreskrift|ordning|direktiv)", Val);
    private static readonly Regex BaraBindetecken = new(@"^[ ,:;\n]*((den|av|av den|vid sammanträde|sammanträde)[ ,:]*)?$", Val);
    private static readonly Regex Paragraf = new(@"^[ ,]*\(?(?<p>§§? ?\d+[a-z]?)", Val);
    private static readonly Regex ParagrafNagonstans = new(@"(?<p>§ ?\d+)", Val);

    private readonly string text;
    private readonly List<Diarietraff> nummer;
    private readonly List<Datumtraff> datum;
    private readonly List<Organtraff> organ;
    private readonly HashSet<int> anvandaDatum = [];

    public Beslutsuppgifter(string text, List<Diarietraff> nummer, List<Datumtraff> datum)
    {
        this.text = text;
        this.nummer = nummer;
        this.datum = datum;
        organ = Organform.Finn(text).Where(traff => !nummer.Any(n => n.Start < traff.Slut && traff.Start < n.Slut)).ToList();
    }

    public (string? Organ, Datumtraff? Datum, string? Paragraf) For(int i)
    {
        var (organnamn, dag) = Parentes(i) is { } parentes ? IParentes(i, parentes) : ILopandeText(i);
        if (dag is { } anvand)
            anvandaDatum.Add(anvand.Start);
        return (organnamn, dag, dag is { } d ? ParagrafVid(d.Slut) : null);
    }

    /// <summary>Organ och dag bredvid varandra, som inget diarienummer hör till.</summary>
    public IEnumerable<(string Organ, Datumtraff Datum, string? Paragraf)> UtanNummer()
    {
        foreach (var dag in datum)
        {
            if (anvandaDatum.Contains(dag.Start))
                continue;
            var namn = OrganBredvid(dag) ?? OrganMedBeslutsord(dag);
            if (namn is not null)
                yield return (namn, dag, ParagrafVid(dag.Slut));
        }
    }

    private (int Start, int Slut)? Parentes(int i)
    {
        var start = text.LastIndexOf('(', nummer[i].Start);
        if (start < 0 || text.IndexOf(')', start, nummer[i].Start - start) >= 0)
            return null;
        var slut = text.IndexOf(')', nummer[i].Slut);
        return (start + 1, slut < 0 ? text.Length : slut);
    }

    private (string? Organ, Datumtraff? Datum) IParentes(int i, (int Start, int Slut) parentes)
    {
        var start = Math.Max(parentes.Start, text.LastIndexOf(';', nummer[i].Start, nummer[i].Start - parentes.Start) + 1);
        var semikolon = text.IndexOf(';', nummer[i].Slut, parentes.Slut - nummer[i].Slut);
        var slut = semikolon < 0 ? parentes.Slut : semikolon;
        var grupp = Enumerable.Range(0, nummer.Count).Where(j => nummer[j].Start >= start && nummer[j].Slut <= slut).ToList();
        var inuti = grupp.Count == 1 ? Narmast(start, slut) : IGrupp(grupp, grupp.IndexOf(i), start, slut);
        if (inuti.Organ is not null && inuti.Datum is not null)
            return inuti;
        // Det som parentesen inte säger kan satsen före säga ("beslutade den 16 april 2007 (dnr ...)").
        var (mening, _) = Meningar.Kring(text, parentes.Start - 1, parentes.Start - 1);
        var fore = nummer.Where(n => n.Slut <= parentes.Start).Select(n => n.Slut).DefaultIfEmpty(0).Max();
        var utanfor = TalarOmBeslut(Math.Max(mening, fore), parentes.Start - 1, parentes.Start - 1);
        return (inuti.Organ ?? utanfor.Organ, inuti.Datum ?? (inuti.Organ is null || inuti.Organ == utanfor.Organ ? utanfor.Datum : null));
    }

    /// <summary>Flera nummer i en parentes: står något före det första hör uppgifterna till numret efter dem, annars till numret före.</summary>
    private (string? Organ, Datumtraff? Datum) IGrupp(List<int> grupp, int plats, int start, int slut)
    {
        var forst = Narmast(start, nummer[grupp[0]].Start);
        if (forst.Organ is not null || forst.Datum is not null)
        {
            for (var j = plats; j >= 0; j--)
            {
                var fran = j == 0 ? start : nummer[grupp[j - 1]].Slut;
                var traff = Narmast(fran, nummer[grupp[j]].Start);
                if (traff.Organ is not null || traff.Datum is not null)
                    return traff;
            }
        }

        for (var j = plats; j < grupp.Count; j++)
        {
            var till = j + 1 < grupp.Count ? nummer[grupp[j + 1]].Start : slut;
            var traff = Narmast(nummer[grupp[j]].Slut, till);
            if (traff.Organ is not null || traff.Datum is not null)
                return traff;
        }

        return (null, null);
    }

    private (string? Organ, Datumtraff? Datum) Narmast(int start, int slut)
    {
        var dagar = datum.Where(d => d.Start >= start && d.Slut <= slut).ToList();
        var organen = organ.Where(o => o.Start >= start && o.Slut <= slut).ToList();
        Datumtraff? dag = dagar.Count > 0 ? dagar[0] : null;
        string? namn = null;
        if (organen.Count > 0)
            namn = dag is { } d ? organen.MinBy(o => Math.Min(Math.Abs(d.Start - o.Slut), Math.Abs(o.Start - d.Slut))).Namn : organen[0].Namn;
        else if (dag is { } ensam)
            namn = Organform.KodFore(text[start..ensam.Start]);
        return (namn, dag);
    }

    private (string? Organ, Datumtraff? Datum) ILopandeText(int i)
    {
        var (start, slut) = Meningar.Kring(text, nummer[i].Start, nummer[i].Slut);
        if (i > 0)
            start = Math.Max(start, nummer[i - 1].Slut);
        if (i + 1 < nummer.Count)
            slut = Math.Min(slut, nummer[i + 1].Start);
        var fore = TalarOmBeslut(start, nummer[i].Start, nummer[i].Start);
        if (fore.Organ is not null && fore.Datum is not null)
            return fore;
        var efter = TalarOmBeslut(nummer[i].Slut, slut, nummer[i].Slut);
        return (fore.Organ ?? efter.Organ, fore.Datum ?? efter.Datum);
    }

    /// <summary>Organ och dag i en sats som talar om ett beslut, närmast platsen.</summary>
    private (string? Organ, Datumtraff? Datum) TalarOmBeslut(int start, int slut, int plats)
    {
        if (slut <= start)
            return (null, null);
        var dagar = datum.Where(d => d.Start >= start && d.Slut <= slut && ArBeslutsdag(d, plats)).ToList();
        Datumtraff? dag = dagar.Count == 0 ? null : dagar.MinBy(d => Math.Min(Math.Abs(plats - d.Slut), Math.Abs(d.Start - plats)));
        if (dag is { } vald && (OrganBredvid(vald) ?? OrganMedBeslutsord(vald)) is { } hos)
            return (hos, dag);
        var mojliga = organ.Where(o => o.Start >= start && o.Slut <= slut && (
            (o.Genitiv && Dokumentord.IsMatch(Utsnitt(o.Slut, o.Slut + Nara)))
            || (!o.Genitiv && Beslutsord.IsMatch(Utsnitt(Math.Max(start, o.Start - 25), Math.Min(slut, o.Slut + 25)))))).ToList();
        return (mojliga.Count == 0 ? null : mojliga.MinBy(o => Math.Min(Math.Abs(plats - o.Slut), Math.Abs(o.Start - plats))).Namn, dag);
    }

    private bool ArBeslutsdag(Datumtraff dag, int plats) =>
        OrganBredvid(dag) is not null
        || Beslutsord.IsMatch(Utsnitt(dag.Start - Nara, dag.Start))
        || Binder(dag.Slut <= plats ? Utsnitt(dag.Slut, plats) : Utsnitt(plats, dag.Start));

    /// <summary>Om mellanrummet binder ihop dagen med numret; bara ett blanksteg är ett brevhuvud och binder inget.</summary>
    private static bool Binder(string mellan) => mellan.Trim().Length > 0 && BaraBindetecken.IsMatch(mellan);

    private string? OrganBredvid(Datumtraff dag)
    {
        foreach (var o in organ)
        {
            if (o.Slut <= dag.Start && dag.Start - o.Slut <= Bredvid + 15 && BaraBindetecken.IsMatch(Utsnitt(o.Slut, dag.Start)))
                return o.Namn;
            if (o.Start >= dag.Slut && o.Start - dag.Slut <= Bredvid && Utsnitt(dag.Slut, o.Start) is " av " or ", av " or " i ")
                return o.Namn;
        }

        return null;
    }

    private string? OrganMedBeslutsord(Datumtraff dag)
    {
        var fore = organ.Where(o => o.Slut <= dag.Start && dag.Start - o.Slut <= Nara && Beslutsord.IsMatch(Utsnitt(o.Slut, dag.Start)) && !Utsnitt(o.Slut, dag.Start).Contains(". ", StringComparison.Ordinal)).ToList();
        return fore.Count > 0 ? fore[^1].Namn : null;
    }

    private string? ParagrafVid(int slut)
    {
        var traff = Paragraf.Match(Utsnitt(slut, slut + 20));
        if (traff.Success)
            return traff.Groups["p"].Value;
        var grans = text.IndexOfAny([')', ';', '.', '('], slut);
        var senare = ParagrafNagonstans.Match(Utsnitt(slut, Math.Min(grans < 0 ? text.Length : grans, slut + Nara)));
        var fore = text.AsSpan(0, slut);
        return senare.Success && fore.LastIndexOf('(') > fore.LastIndexOf(')') ? senare.Groups["p"].Value : null;
    }

    private string Utsnitt(int start, int slut)
    {
        start = Math.Clamp(start, 0, text.Length);
        return text[start..Math.Clamp(slut, start, text.Length)];
    }
}
