using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Sidrensning (page furniture): lyfter ut sidnummer, återkommande sidhuvuden och sidfötter samt innehållsförteckning,
/// och säger vad som lyftes ut.
/// </summary>
internal static class Sidrensning
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int SidhuvudetsRader = 4;
    private const int LangstaSidhuvud = 120;

    private static readonly Regex Sidnummer = new(@"^(sid(a|an|\.|nr)?:? ?\d{1,3}( ?(\(\d{1,3}\)|/ ?\d{1,3}|av \d{1,3}))?|\d{1,3} ?\(\d{1,3}\)|[-–] ?\d{1,3} ?[-–])$", Val);
    private static readonly Regex EnsamtTal = new(@"^\d{1,3}$", Val);
    private static readonly Regex SlutarMedSidnummer = new(@"(\bsid(a|an)? ?\d{1,3}( ?\(\d{1,3}\)| av \d{1,3})?|\d{1,3} ?\(\d{1,3}\))$", Val);
    private static readonly Regex Siffror = new(@"\d+", Val);
    private static readonly Regex Innehall = new(@"^(innehåll|innehållsförteckning|innehåll:|innehållsförteckning:)$", Val);
    private static readonly Regex Utpunktad = new(@"(\.{3,}|…+|(\. ){3,}|_{3,}) ?\d{1,3}$", Val);
    private static readonly Regex MedSida = new(@"^.*\p{L}.* \d{1,3}$", Val);

    public static (List<Kallrad> Rader, List<string> Sidmarkningar) TaUtSidmarkningar(Kalltext kalla)
    {
        var kvar = new List<Kallrad>(kalla.Rader.Count);
        var ut = new List<string>();
        var aterkommande = Aterkommande(kalla.Rader);
        var nySida = false;
        for (var i = 0; i < kalla.Rader.Count; i++)
        {
            var rad = kalla.Rader[i];
            if (aterkommande.Contains(i))
            {
                ut.Add(rad.Text);
                // Ett sidnummer mellan två rader är en sidgräns även när källan inte säger det.
                nySida = true;
                continue;
            }

            kvar.Add(nySida ? rad with { NySida = true, NyttStycke = rad.NyttStycke && !kalla.HardbrutnaRader } : rad);
            nySida = false;
        }

        return (kvar, ut);
    }

    public static (List<Kallrad> Rader, List<string> Innehall) TaUtInnehall(List<Kallrad> rader)
    {
        var bort = new HashSet<int>();
        for (var i = 0; i < rader.Count; i++)
        {
            if (rader[i].Innehallsrad || Utpunktad.IsMatch(rader[i].Text))
                bort.Add(i);
        }

        for (var i = 0; i < rader.Count; i++)
        {
            if (!Innehall.IsMatch(rader[i].Text))
                continue;
            var slut = i + 1;
            while (slut < rader.Count && (bort.Contains(slut) || ArInnehallsrad(rader, slut)))
                slut++;
            if (slut - i < 3)
                continue;
            for (var j = i; j < slut; j++)
                bort.Add(j);
            i = slut - 1;
        }

        // En ensam utpunktad rad är en blankett, inte en förteckning.
        if (bort.Count < 2 && !bort.Any(i => rader[i].Innehallsrad))
            return (rader, []);
        var kvar = rader.Where((_, i) => !bort.Contains(i)).ToList();
        return (kvar, bort.Order().Select(i => rader[i].Text).ToList());
    }

    private static bool ArInnehallsrad(List<Kallrad> rader, int i)
    {
        var text = rader[i].Text;
        if (text.Length > LangstaSidhuvud || text[^1] is '.' or ',' or ';')
            return false;
        if (MedSida.IsMatch(text))
            return true;
        return rader.Skip(i + 1).Any(senare => string.Equals(senare.Text, text, StringComparison.OrdinalIgnoreCase));
    }

    private static bool ArSidnummer(Kallrad rad) => rad.Rubrikniva is null && rad.Nummer is null && Sidnummer.IsMatch(rad.Text);

    /// <summary>
    /// Rader som återkommer ytterst på sidorna, bortsett från siffrorna. Skalas utifrån och in, så att en rad i texten
    /// aldrig lyfts ut för att den råkar likna en annan.
    /// </summary>
    private static HashSet<int> Aterkommande(IReadOnlyList<Kallrad> rader)
    {
        var ut = Enumerable.Range(0, rader.Count).Where(i => ArSidnummer(rader[i])).ToHashSet();
        var granser = Enumerable.Range(1, Math.Max(0, rader.Count - 1)).Where(i => rader[i].NySida || ut.Contains(i)).Append(rader.Count).ToList();
        if (granser.Count < 2)
            return ut;
        Skala(rader, ut, granser.Where(grans => grans < rader.Count).Prepend(0), 1);
        Skala(rader, ut, granser.Select(grans => grans - 1), -1);
        return ut;
    }

    private static void Skala(IReadOnlyList<Kallrad> rader, HashSet<int> ut, IEnumerable<int> kanter, int steg)
    {
        var platser = kanter.Distinct().ToList();
        for (var varv = 0; varv < SidhuvudetsRader; varv++)
        {
            platser = platser.Select(i => Forbi(i)).Where(i => i >= 0 && i < rader.Count).Distinct().ToList();
            var lyfts = platser.Where(i => rader[i].Rubrikniva is null && rader[i].Text.Length <= LangstaSidhuvud)
                .GroupBy(i => Siffror.Replace(rader[i].Text, "#"), StringComparer.OrdinalIgnoreCase)
                .Where(grupp => ArSidhuvud(rader, grupp.ToList()))
                .SelectMany(grupp => grupp)
                .ToList();
            if (lyfts.Count == 0)
                return;
            ut.UnionWith(lyfts);
        }

        int Forbi(int i)
        {
            while (i >= 0 && i < rader.Count && ut.Contains(i))
                i += steg;
            return i;
        }
    }

    private static bool ArSidhuvud(IReadOnlyList<Kallrad> rader, List<int> platser)
    {
        var texter = platser.Select(i => rader[i].Text).ToList();
        if (texter.All(text => EnsamtTal.IsMatch(text)))
            return texter.Distinct().Count() == texter.Count;
        // Olika siffror får bara vara sidnumret sist, så att "§ 1", "§ 2" och listor inte tas för sidhuvuden.
        if (texter.All(text => SlutarMedSidnummer.IsMatch(text)))
            return texter.Count >= 2;
        return texter.Count >= 3 && texter.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;
    }
}
