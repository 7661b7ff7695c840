namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Titelval (choosing the title): titeln står först eller efter ett brevhuvud, före första rubriken. Är det tveksamt finns ingen titel;
/// portalen hittar aldrig på en.
/// </summary>
internal static class Titelval
{
    private const int LangstaZon = 30;
    private const int LangstaTitel = 200;

    /// <summary>Platserna för titelns enheter, i ordning; tom när dokumentet saknar titel.</summary>
    public static List<int> Valj(List<Textenhet> enheter, bool hardbrutna)
    {
        var markt = enheter.FindIndex(enhet => enhet.Dokumenttitel);
        if (markt >= 0)
            return Enumerable.Range(markt, enheter.Count - markt).TakeWhile(i => enheter[i].Dokumenttitel).ToList();
        var forstaRubrik = enheter.FindIndex(enhet => enhet.Rubrikniva is not null);
        if (forstaRubrik >= 0 && MarktTitel(enheter, forstaRubrik) is { } plats)
            return plats < 0 ? TitelForeRubrik(enheter, forstaRubrik, hardbrutna) : [plats];
        return TitelForeRubrik(enheter, forstaRubrik >= 0 ? forstaRubrik : enheter.Count, hardbrutna);
    }

    /// <summary>Den enda rubriken på översta nivån, först i dokumentet, är titeln.</summary>
    private static int? MarktTitel(List<Textenhet> enheter, int forsta)
    {
        var niva = enheter[forsta].Rubrikniva!.Value;
        var sammaNiva = enheter.Count(enhet => enhet.Rubrikniva <= niva);
        var flerRubriker = enheter.Skip(forsta + 1).Any(enhet => enhet.Rubrikniva is not null);
        var text = enheter[forsta].Text;
        var numrerad = enheter[forsta].Numrerad is { Slag: not (Nummerslag.Listtal or Nummerslag.Bokstav) };
        if (numrerad || Rubrikord.ArFastRubrik(text))
            return -1;
        if (niva == 1 && sammaNiva == 1 && (flerRubriker || Rubrikord.HarTitelord(text)))
            return forsta;
        return Rubrikord.HarTitelord(text) && forsta == 0 && enheter.Count > 1 && enheter[1].Rubrikniva is not null ? forsta : -1;
    }

    private static List<int> TitelForeRubrik(List<Textenhet> enheter, int grans, bool hardbrutna)
    {
        var zon = Zon(enheter, grans);
        var mojliga = Enumerable.Range(0, zon).Where(i => ArMojlig(enheter, i, hardbrutna)).ToList();
        var plats = mojliga.FindIndex(i => Rubrikord.HarTitelord(enheter[i].Text) && enheter[i].Text.Contains(' ', StringComparison.Ordinal));
        if (plats < 0)
            plats = mojliga.FindIndex(i => Rubrikord.HarTitelord(enheter[i].Text));
        if (plats < 0)
            plats = mojliga.FindIndex(i => StodjsAvFoljande(enheter, i, zon));
        if (plats < 0)
            return [];
        var forst = mojliga[plats];
        var titel = new List<int> { forst };
        // En titel i versaler kan vara uppdelad på flera enheter i samma block.
        while (titel[^1] + 1 < zon && !enheter[titel[^1] + 1].EfterMellanrum && Rubrikform.ArVersal(enheter[forst].Text) && Rubrikform.ArVersal(enheter[titel[^1] + 1].Text))
            titel.Add(titel[^1] + 1);
        return titel;
    }

    /// <summary>Antal enheter före första säkra rubriken eller första brödtexten.</summary>
    private static int Zon(List<Textenhet> enheter, int grans)
    {
        var slut = Math.Min(Math.Min(grans, enheter.Count), LangstaZon);
        for (var i = 0; i < slut; i++)
        {
            var enhet = enheter[i];
            var numrerad = enhet.Numrerad is { Slag: not (Nummerslag.Bokstav or Nummerslag.Listtal) };
            var mening = enhet.ArBrodtext && !Rubrikord.ArBrevhuvud(enhet.Text) && !Rubrikform.ArRubriklik(enhet.Text);
            if ((numrerad && enhet.Numrerad!.Slag != Nummerslag.Bilaga) || mening || (i > 0 && Rubrikord.ArFastRubrik(enhet.Text) && !Rubrikord.ArBrevhuvud(enhet.Text)))
                return i;
        }

        return slut;
    }

    private static bool ArMojlig(List<Textenhet> enheter, int i, bool hardbrutna)
    {
        var enhet = enheter[i];
        if (enhet.Text.Length > LangstaTitel || enhet.AntalRader > 4 || enhet.Numrerad is not null || enhet.ArPunkt || !Rubrikform.ArRubriklik(enhet.Text))
            return false;
        if (Rubrikord.ArFastRubrik(enhet.Text) || Rubrikord.ArBrevhuvud(enhet.Text))
            return false;
        // En kort rad direkt ovanför brödtext är en rubrik, inte titeln, om den inte ser ut som en dokumenttitel.
        var foljsDirektAvText = i + 1 < enheter.Count && enheter[i + 1].ArBrodtext && (!hardbrutna || !enheter[i + 1].EfterMellanrum);
        return !foljsDirektAvText || (Rubrikord.HarTitelord(enhet.Text) && enhet.Text.Contains(' ', StringComparison.Ordinal)) || Rubrikform.ArVersal(enhet.Text);
    }

    private static bool StodjsAvFoljande(List<Textenhet> enheter, int i, int zon)
    {
        if (i + 1 >= enheter.Count)
            return false;
        if (Rubrikform.ArVersal(enheter[i].Text) || i + 1 == zon && (enheter[zon].Numrerad is not null || Rubrikord.ArFastRubrik(enheter[zon].Text)))
            return true;
        return Rubrikord.ArBrevhuvud(enheter[i + 1].Text) || enheter[i + 1].Rubrikniva is not null
            || (i + 2 < enheter.Count && Rubrikform.ArRubriklik(enheter[i + 1].Text) && enheter[i + 2].ArBrodtext);
    }
}
