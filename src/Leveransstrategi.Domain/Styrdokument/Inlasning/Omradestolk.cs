using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Områdestolk (finding acquisition areas): kapitlet som delar in något i anskaffningsområden, och dess underavsnitt.
/// Anger texten ett spann ("kapitel 4.2-4.8") gäller det; annars räknas alla underavsnitt utom de som bara inleder.
/// </summary>
internal static class Omradestolk
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int FlestOmraden = 100;

    private static readonly Regex Kapitelrubrik = new(@"^((\p{L}+ ){0,4})anskaffningsområden(a|as)?( och (deras )?(definition|avgränsning|innehåll).*| för .*| inom .*| i .*)?$", Val);
    private static readonly Regex AnnatKapitel = new(@"^(ansvar|uppföljning|styrning|beslut|revidering|kostnader|organisation|anvisningar)", Val);
    private static readonly Regex Indelning = new(@"(indela[sdt]?|indelning|delas (in|upp)|delat|uppdela|omfattar|består av|utgörs av|följande)[^.]{0,160}anskaffningsområde|anskaffningsområden[^.]{0,80}(nedan|följande|enligt avsnitt|enligt kapitel)", Val);
    private static readonly Regex Inledande = new(@"^(inledning|allmänt|bakgrund|syfte|om (områdena|indelningen|anskaffningsområdena)|indelning.*|gemensam.*|generell.*|övergripande.*|uppföljning.*|ansvar.*|definition(er)?|begrepp|avgränsning(ar)?|läsanvisning|utgångspunkter|styrning.*|anvisningar.*|revidering.*)$", Val);
    private static readonly Regex Definierande = new(@"^(med [^.]*avses|hit (hör|räknas)|till (området )?[^.]*(hör|räknas|hänförs)|(området|området \p{L}+) (omfattar|avser|innefattar)|här avses|\p{L}+ (avser|omfattar|innefattar))", Val);
    private static readonly Regex Spann = new(@"(kapitel|kap\.?|avsnitt(en)?|punkt(erna)?) (?<fran>\d{1,2}(\.\d{1,2})+)\.?( ?[-–—] ?| till( och med)? )(?<till>\d{1,2}(\.\d{1,2})+)", Val);

    public static List<TolkatOmrade> Finn(List<TolkatAvsnitt> avsnitt)
    {
        for (var i = 0; i < avsnitt.Count; i++)
        {
            if (avsnitt[i].Rubrik.Length == 0 || AnnatKapitel.IsMatch(avsnitt[i].Rubrik))
                continue;
            var under = Underavsnitt(avsnitt, i);
            if (under.Count == 0 && avsnitt[i].Nummer is null)
                under = DefinierandeSyskon(avsnitt, i);
            if (under.Count < 2 || !DelarIn(avsnitt[i], under.Select(par => par.Avsnitt)))
                continue;
            var valda = IOmradesspann(avsnitt[i], under) ?? under.Where(par => !Inledande.IsMatch(par.Avsnitt.Rubrik)).ToList();
            if (valda.Count > 0)
                return valda.Select(par => new TolkatOmrade(par.Avsnitt.Nummer ?? string.Empty, par.Avsnitt.Rubrik, Definition(avsnitt, par.Plats))).ToList();
        }

        return [];
    }

    private static bool DelarIn(TolkatAvsnitt kapitel, IEnumerable<TolkatAvsnitt> under) =>
        Kapitelrubrik.IsMatch(kapitel.Rubrik)
        || kapitel.Stycken.Any(stycke => Indelning.IsMatch(stycke))
        || under.Take(1).Any(forsta => Inledande.IsMatch(forsta.Rubrik) && forsta.Stycken.Any(stycke => Indelning.IsMatch(stycke)));

    private static List<(TolkatAvsnitt Avsnitt, int Plats)> Underavsnitt(List<TolkatAvsnitt> avsnitt, int kapitel)
    {
        var ut = new List<(TolkatAvsnitt, int)>();
        var niva = 0;
        for (var i = kapitel + 1; i < avsnitt.Count && avsnitt[i].Niva > avsnitt[kapitel].Niva; i++)
        {
            niva = niva == 0 ? avsnitt[i].Niva : Math.Min(niva, avsnitt[i].Niva);
            if (avsnitt[i].Niva == niva)
                ut.Add((avsnitt[i], i));
        }

        return ut.Where(par => par.Item1.Niva == niva).ToList();
    }

    /// <summary>I ett onumrerat dokument syns inte nivåerna: områdena är de följande avsnitt som börjar med en definition.</summary>
    private static List<(TolkatAvsnitt Avsnitt, int Plats)> DefinierandeSyskon(List<TolkatAvsnitt> avsnitt, int kapitel) =>
        Enumerable.Range(kapitel + 1, Math.Min(FlestOmraden, avsnitt.Count - kapitel - 1))
            .TakeWhile(i => avsnitt[i].Nummer is null && avsnitt[i].Stycken.Count > 0 && Definierande.IsMatch(avsnitt[i].Stycken[0]))
            .Select(i => (avsnitt[i], i))
            .ToList();

    private static List<(TolkatAvsnitt Avsnitt, int Plats)>? IOmradesspann(TolkatAvsnitt kapitel, List<(TolkatAvsnitt Avsnitt, int Plats)> under)
    {
        var texter = kapitel.Stycken.Concat(under.Where(par => Inledande.IsMatch(par.Avsnitt.Rubrik)).SelectMany(par => par.Avsnitt.Stycken));
        foreach (var traff in texter.Select(text => Spann.Match(text)).Where(traff => traff.Success))
        {
            var fran = under.FindIndex(par => par.Avsnitt.Nummer == traff.Groups["fran"].Value);
            var till = under.FindIndex(par => par.Avsnitt.Nummer == traff.Groups["till"].Value);
            if (fran >= 0 && till > fran)
                return under.GetRange(fran, till - fran + 1);
        }

        return null;
    }

    private static string Definition(List<TolkatAvsnitt> avsnitt, int plats)
    {
        var stycken = avsnitt[plats].Stycken.ToList();
        for (var i = plats + 1; i < avsnitt.Count && avsnitt[i].Niva > avsnitt[plats].Niva; i++)
        {
            stycken.Add(avsnitt[i].Rubrikrad);
            stycken.AddRange(avsnitt[i].Stycken);
        }

        return string.Join("\n\n", stycken);
    }
}
