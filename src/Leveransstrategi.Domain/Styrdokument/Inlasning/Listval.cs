namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Listval (telling lists from headings): numrerade listor i texten, som annars liknar numrerade rubriker.</summary>
internal static class Listval
{
    /// <summary>Två eller fler tal i följd utan text emellan är en lista, om de inte är dokumentets egna rubriker.</summary>
    public static HashSet<int> Finn(List<Textenhet> enheter)
    {
        var listor = new HashSet<int>();
        for (var i = 0; i < enheter.Count; i++)
        {
            var slut = i;
            while (slut < enheter.Count && enheter[slut].Numrerad is { Enkel: true })
                slut++;
            if (slut - i < 2)
                continue;
            // Sista talet kan vara nästa rubrik, när det skiljer sig från listan före.
            var sista = slut - 1;
            if (slut < enheter.Count && ArRubrikEfterLista(enheter, i, sista))
                slut--;
            for (var j = i; j < slut; j++)
                listor.Add(j);
            i = slut - 1;
        }

        return listor;
    }

    private static bool ArRubrikEfterLista(List<Textenhet> enheter, int start, int sista)
    {
        var fore = enheter[sista - 1];
        var denna = enheter[sista];
        if (!denna.EfterMellanrum || !Rubrikform.ArRubriklik(denna.Numrerad!.Text))
            return false;
        if (denna.Numrerad.Led[0] != fore.Numrerad!.Led[0] + 1)
            return true;
        var listan = Enumerable.Range(start, sista - start).Select(i => enheter[i]);
        return !listan.Any(enhet => Rubrikform.ArRubriklik(enhet.Numrerad!.Text))
            || (Rubrikform.ArVersal(denna.Numrerad.Text) && !Rubrikform.ArVersal(fore.Numrerad.Text));
    }
}
