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
            if (aterkommande.Contains(i) || ArSidnummer(kalla, i))
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

    private static bool ArSidnummer(Kalltext kalla, int i)
    {
        var rad = kalla.Rader[i];
        if (rad.Rubrikniva is not null || rad.Nummer is not null)
            return false;
        if (Sidnummer.IsMatch(rad.Text))
            return true;
        if (!EnsamtTal.IsMatch(rad.Text))
            return false;
        var sist = i == kalla.Rader.Count - 1 || kalla.Rader[i + 1].NySida;
        return i > 0 && (sist || rad.NySida);
    }

    /// <summary>Rader som återkommer överst eller nederst på sidorna, bortsett från siffrorna i dem.</summary>
    private static HashSet<int> Aterkommande(IReadOnlyList<Kallrad> rader)
    {
        var granser = Enumerable.Range(0, rader.Count).Where(i => rader[i].NySida || Sidnummer.IsMatch(rader[i].Text)).ToList();
        var nara = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var i in granser.SelectMany(grans => Enumerable.Range(grans - SidhuvudetsRader, 2 * SidhuvudetsRader + 1)).Distinct().Order())
        {
            if (i < 0 || i >= rader.Count || rader[i].Rubrikniva is not null || rader[i].Text.Length > LangstaSidhuvud)
                continue;
            var form = Siffror.Replace(rader[i].Text, "#");
            if (!nara.TryGetValue(form, out var platser))
                nara[form] = platser = [];
            platser.Add(i);
        }

        var ut = new HashSet<int>();
        foreach (var (form, platser) in nara)
        {
            if (!form.Any(char.IsLetter))
                continue;
            var lika = platser.Select(i => rader[i].Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;
            // Olika siffror får bara vara sidnumret sist, så att "§ 1", "§ 2" och listor inte tas för sidhuvuden.
            var sidnumrerad = platser.All(i => SlutarMedSidnummer.IsMatch(rader[i].Text));
            if (platser.Count >= 3 && granser.Count >= 3 && (lika || sidnumrerad))
                ut.UnionWith(platser);
            else if (platser.Count == 2 && granser.Count >= 2 && sidnumrerad)
                ut.UnionWith(platser);
        }

        return ut;
    }
}
