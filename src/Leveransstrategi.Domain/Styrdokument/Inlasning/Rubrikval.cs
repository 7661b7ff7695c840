namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Rubrik (a chosen heading): numret som det skrivs, rubriken, nivån och text som stod på samma rad.</summary>
internal sealed record Rubrik(string? Nummer, string Text, int Niva, string? Brodtext = null);

/// <summary>
/// Rubrikval (choosing headings): avgör vilka textenheter som är rubriker. Anger källan rubriker gäller de;
/// annars vägs form, plats, nummerföljd och vad som står efter.
/// </summary>
internal sealed class Rubrikval
{
    private const int StorstaHopp = 3;
    private const int LangstaOnumrerad = 90;
    private const int FlestOrdOnumrerad = 12;

    private readonly List<Textenhet> enheter;
    private readonly Dictionary<int, Rubrik> rubriker = [];
    private readonly HashSet<int> listor;
    private readonly HashSet<int> bokstaver;
    private int forstaRubrik = int.MaxValue;

    private Rubrikval(List<Textenhet> enheter)
    {
        this.enheter = enheter;
        listor = Listval.Finn(enheter);
        bokstaver = enheter.Where(enhet => enhet.Numrerad is { Slag: Nummerslag.Bokstav } bokstav && Rubrikform.ArRubriklik(bokstav.Text)).Select(enhet => enhet.Numrerad!.Led[0]).ToHashSet();
    }

    /// <summary>Rubrikerna efter enhetens plats.</summary>
    /// <param name="enheter">Enheterna i ordning.</param>
    /// <param name="titel">Platserna för titeln, som inte kan vara rubrik.</param>
    /// <param name="forsta">Första enheten som kan vara onumrerad rubrik.</param>
    public static Dictionary<int, Rubrik> Valj(List<Textenhet> enheter, HashSet<int> titel, int forsta)
    {
        var val = new Rubrikval(enheter);
        if (enheter.Any(enhet => enhet.Rubrikniva is not null))
        {
            val.ValjMarkta(titel);
            return val.rubriker;
        }

        val.ValjNumrerade(titel);
        val.ValjOnumrerade(titel, forsta);
        return val.rubriker;
    }

    private void ValjMarkta(HashSet<int> titel)
    {
        var markta = enheter.Select((enhet, i) => (enhet, i)).Where(par => par.enhet.Rubrikniva is not null && !titel.Contains(par.i)).ToList();
        if (markta.Count == 0)
            return;
        var overst = markta.Min(par => par.enhet.Rubrikniva!.Value);
        foreach (var (enhet, i) in markta)
        {
            var niva = enhet.Rubrikniva!.Value - overst + 1;
            rubriker[i] = enhet.Numrerad is { } n && n.Slag != Nummerslag.Listtal && (n.Slag != Nummerslag.Bokstav || n.MedPunkt)
                ? new Rubrik(n.Nummer, n.Text, niva)
                : new Rubrik(null, enhet.Text, niva);
        }
    }

    private void ValjNumrerade(HashSet<int> titel)
    {
        IReadOnlyList<int>? forra = null;
        Numrerad? forraRubrik = null;
        Numrerad? avvisad = null;
        IReadOnlyList<int>? forraParagraf = null;
        Nummerslag? paragrafslag = null;
        var kapitelniva = 0;
        for (var i = 0; i < enheter.Count; i++)
        {
            if (titel.Contains(i) || enheter[i].Numrerad is not { } n)
                continue;
            switch (n.Slag)
            {
                case Nummerslag.Tal when listor.Contains(i) || !ArMojligTalrubrik(i, n):
                    if (n.Enkel)
                        avvisad = n;
                    break;
                case Nummerslag.Tal when !Foljer(forra, n.Led) || ArListpunktISerie(avvisad, n, forraRubrik):
                    avvisad = n.Enkel ? n : avvisad;
                    break;
                case Nummerslag.Tal:
                    rubriker[i] = new Rubrik(n.Nummer, n.Text, n.Led.Count);
                    (forra, forraRubrik, avvisad) = (n.Led, n, null);
                    break;
                case Nummerslag.Kapitel or Nummerslag.Bilaga when ArRubriktext(n.Text):
                    rubriker[i] = new Rubrik(n.Nummer, n.Text, 1);
                    (forra, forraParagraf, avvisad) = (null, null, null);
                    kapitelniva = n.Slag == Nummerslag.Kapitel ? 1 : 0;
                    break;
                case Nummerslag.ParagrafFore or Nummerslag.ParagrafEfter when (n.Text.Length == 0 || Rubrikform.BorjarStort(n.Text))
                    && (paragrafslag is null || paragrafslag == n.Slag) && FoljerParagraf(forraParagraf, n.Led, i):
                    rubriker[i] = ArRubriktext(n.Text) && (n.Text.Length == 0 || (ArFoljdAvBrodtext(i) && !Rubrikform.ArOavslutad(n.Text)))
                        ? new Rubrik(n.Nummer, n.Text, kapitelniva + 1)
                        : new Rubrik(n.Nummer, string.Empty, kapitelniva + 1, n.Text);
                    (forraParagraf, paragrafslag) = (n.Led, n.Slag);
                    break;
                case Nummerslag.Bokstav when Rubrikform.ArRubriklik(n.Text) && ArFoljdAvBrodtext(i) && HarSyskonbokstav(n):
                    rubriker[i] = new Rubrik(n.Nummer, n.Text, 1);
                    break;
                default:
                    break;
            }
        }
    }

    private bool ArMojligTalrubrik(int i, Numrerad n)
    {
        var enhet = enheter[i];
        if (!Rubrikform.ArRubriklik(n.Text) || i + 1 >= enheter.Count || enhet.AntalRader > 3 || n.Led[0] == 0)
            return false;
        if (enhet.Text.Length > LangstaOnumrerad && !Rubrikform.ArVersal(n.Text) && enhet.AntalRader > 2)
            return false;
        // "3 Nämnder ..." utan punkt och utan mellanrum före är oftare en mening än en rubrik.
        return enhet.EfterMellanrum || n.MedPunkt || n.Led.Count > 1 || enhet.SlutarTidigt;
    }

    private static bool Foljer(IReadOnlyList<int>? forra, IReadOnlyList<int> led)
    {
        if (forra is null)
            return true;
        var gemensamma = led.Count - 1;
        for (var i = 0; i < gemensamma && i < forra.Count; i++)
        {
            if (led[i] != forra[i])
                return i + 1 == gemensamma && led[i] == forra[i] + 1 && led[^1] <= 1;
        }

        if (forra.Count < gemensamma)
            return false;
        var bas = forra.Count >= led.Count ? forra[led.Count - 1] : 0;
        return led[^1] > bas && led[^1] - bas <= StorstaHopp;
    }

    private static bool ArListpunktISerie(Numrerad? avvisad, Numrerad n, Numrerad? forraRubrik)
    {
        if (avvisad is null || !n.Enkel || n.Led[0] != avvisad.Led[0] + 1)
            return false;
        var somRubrikerna = forraRubrik is not null && n.Led[0] == forraRubrik.Led[0] + 1
            && (Rubrikform.ArVersal(n.Text) != Rubrikform.ArVersal(avvisad.Text) || n.MedPunkt != avvisad.MedPunkt || !Rubrikform.ArRubriklik(avvisad.Text));
        return !somRubrikerna;
    }

    private bool FoljerParagraf(IReadOnlyList<int>? forra, IReadOnlyList<int> led, int i)
    {
        if (forra is null)
            return enheter[i].EfterMellanrum || i == 0 || rubriker.ContainsKey(i - 1) || led[0] == 1;
        return led[0] == forra[0] + 1 || (led[0] == forra[0] && led[1] == forra[1] + 1)
            || (led[0] == 1 && forra[0] > 1 && enheter[i].EfterMellanrum);
    }

    /// <summary>En ensam bokstav är oftare en initial ("A. Lind") än en rubrik.</summary>
    private bool HarSyskonbokstav(Numrerad n) => bokstaver.Contains(n.Led[0] - 1) || bokstaver.Contains(n.Led[0] + 1);

    private static bool ArRubriktext(string text) => text.Length == 0 || (Rubrikform.ArRubriklik(text) && text.Length <= LangstaOnumrerad);

    /// <summary>Om nästa enhet är löpande text, eller inleder en lista ("Den som reser ska" följt av punkter).</summary>
    private bool ArFoljdAvBrodtext(int i) => i + 1 < enheter.Count && !rubriker.ContainsKey(i + 1)
        && (enheter[i + 1].ArBrodtext || (i + 2 < enheter.Count && enheter[i + 2].ArListpunkt && Rubrikform.ArOavslutad(enheter[i + 1].Text)));

    private void ValjOnumrerade(HashSet<int> titel, int forsta)
    {
        var versalerFinns = false;
        forstaRubrik = rubriker.Keys.DefaultIfEmpty(int.MaxValue).Min();
        var senasteNumrerade = 0;
        for (var i = 0; i < enheter.Count; i++)
        {
            if (rubriker.TryGetValue(i, out var numrerad))
            {
                senasteNumrerade = numrerad.Niva;
                continue;
            }

            if (i < forsta || titel.Contains(i) || !ArOnumreradRubrik(i))
                continue;
            forstaRubrik = Math.Min(forstaRubrik, i);
            var versal = Rubrikform.ArVersal(enheter[i].Text);
            versalerFinns |= versal;
            var under = senasteNumrerade > 0 ? senasteNumrerade + 1 : versalerFinns && !versal ? 2 : 1;
            rubriker[i] = new Rubrik(null, enheter[i].Text, Rubrikord.ArAvslutande(enheter[i].Text) ? 1 : under);
        }
    }

    private bool ArOnumreradRubrik(int i)
    {
        var enhet = enheter[i];
        if (enhet.Numrerad is not null || enhet.ArPunkt || enhet.AntalRader > 3 || !enhet.SlutarTidigt || i + 1 >= enheter.Count)
            return false;
        var text = enhet.Text;
        var fast = Rubrikord.ArFastRubrik(text);
        if (fast && (enhet.EfterMellanrum || i == 0 || rubriker.ContainsKey(i - 1) || enheter[i - 1].Text[^1] == '.'))
            return true;
        if (!Rubrikform.ArRubriklik(text) || (enheter[i + 1].ArListpunkt && Rubrikform.ArOavslutad(text)) || text.Length > LangstaOnumrerad || text.Count(tecken => tecken == ' ') >= FlestOrdOnumrerad || Rubrikord.ArUppgiftsrad(text) || (i < forstaRubrik && Rubrikord.ArBrevhuvud(text)))
            return false;
        if (i > 0 && !rubriker.ContainsKey(i - 1) && (enheter[i - 1].Text[^1] is ':' or ',' || !enhet.EfterMellanrum))
            return false;
        return ArFoljdAvBrodtext(i)
            || (rubriker.TryGetValue(i + 1, out var nasta) && (nasta.Nummer is null || nasta.Nummer.Contains('§', StringComparison.Ordinal)))
            || (Rubrikform.ArVersal(text) && !Rubrikform.ArVersal(enheter[i + 1].Text) && i + 2 < enheter.Count && enheter[i + 2].ArBrodtext);
    }
}
