namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Enhetsbygge (grouping rows into units): fogar hårdbrutna rader till stycken, rubriker och listpunkter.</summary>
internal sealed class Enhetsbygge
{
    private const double TidigtSlut = 0.8;
    private const double MycketTidigtSlut = 0.7;
    private const int MinstaBredd = 40;
    private const int FlestRubrikrader = 3;

    private readonly List<Kallrad> rader;
    private readonly Radfogning fogning;
    private readonly int bredd;
    private readonly List<Numrerad?> numrerade;

    private Enhetsbygge(List<Kallrad> rader)
    {
        this.rader = rader;
        numrerade = rader.Select(rad => Rubrikform.Tolka(rad.Text)).ToList();
        fogning = new Radfogning(rader.Select(rad => rad.Text));
        var langder = rader.Select(rad => rad.Text.Length).Order().ToList();
        bredd = Math.Max(MinstaBredd, langder.Count == 0 ? 0 : langder[(int)((langder.Count - 1) * 0.95)]);
    }

    public static List<Textenhet> Bygg(List<Kallrad> rader, bool hardbrutna)
    {
        if (!hardbrutna)
            return rader.Select(HeltStycke).ToList();
        return new Enhetsbygge(rader).Fogade();
    }

    private static Textenhet HeltStycke(Kallrad rad)
    {
        var text = rad.Nummer is null ? rad.Text : $"{rad.Nummer} {rad.Text}";
        return new Textenhet(text, efterMellanrum: true)
        {
            Rubrikniva = rad.Rubrikniva,
            Dokumenttitel = rad.Dokumenttitel,
            Numrerad = Rubrikform.Tolka(text),
            ArPunkt = Rubrikform.ArPunkt(text),
        };
    }

    private List<Textenhet> Fogade()
    {
        var ut = new List<Textenhet>();
        var start = 0;
        for (var i = 1; i <= rader.Count; i++)
        {
            if (i < rader.Count && !BorjarEnhet(start, i))
                continue;
            var text = fogning.Foga(rader.Skip(start).Take(i - start).Select(rad => rad.Text));
            ut.Add(new Textenhet(text, rader[start].NyttStycke || rader[start].NySida)
            {
                AntalRader = i - start,
                SlutarTidigt = i == rader.Count || rader[i].NyttStycke || SlutarTidigtEfter(i - 1, TidigtSlut),
                Numrerad = Rubrikform.Tolka(text),
                ArPunkt = Rubrikform.ArPunkt(text),
            });
            start = i;
        }

        return ut;
    }

    /// <summary>Om rad <paramref name="i"/> börjar något nytt, när enheten före började på rad <paramref name="start"/>.</summary>
    private bool BorjarEnhet(int start, int i)
    {
        var fore = rader[i - 1].Text;
        var denna = rader[i].Text;
        if (rader[i].NySida)
            return SidgransSkiljer(start, i);
        if (rader[i].NyttStycke)
            return true;
        if (fore[^1] == '\u00AD')
            return false;
        var meningsslut = fore[^1] is '.' or '!' or '?' or ':' or ';' || (fore[^1] is '”' or ')' && fore.Length > 1 && fore[^2] is '.' or '!' or '?');
        var iLista = Rubrikform.ArPunkt(rader[start].Text) || numrerade[start] is not null;
        var tidigt = SlutarTidigtEfter(i - 1, TidigtSlut);
        // En rund punkt kan bara inleda en listpunkt; ett streck kan också stå mitt i en mening.
        if (Rubrikform.ArPunkt(denna) && (denna[0] is '•' or '●' or '▪' or '\uF0B7' || meningsslut || iLista || tidigt || fore[^1] == ','))
            return true;
        if (numrerade[i] is { } nasta && ArNastaListpunkt(numrerade[start], nasta))
            return true;
        if (numrerade[i] is { } numrerad && NumretBorjar(numrerad, meningsslut, iLista, tidigt, fore))
            return true;
        if (!Rubrikform.BorjarStort(denna) || Rubrikform.ArOavslutad(fore) || fore[^1] is ',' or '-')
            return false;
        if (meningsslut && fore[^1] != ';' && SlutarTidigtEfter(i - 1, MycketTidigtSlut))
            return true;
        return i - start <= FlestRubrikrader && SkiljerRubrik(start, i, tidigt);
    }

    private static bool ArNastaListpunkt(Numrerad? forra, Numrerad nasta) =>
        forra is not null && forra.Slag == nasta.Slag && forra.MedPunkt == nasta.MedPunkt && nasta.Led.Count == forra.Led.Count
        && nasta.Slag is Nummerslag.Listtal or Nummerslag.Tal && (nasta.MedPunkt || nasta.Slag == Nummerslag.Listtal)
        && nasta.Led[^1] == forra.Led[^1] + 1 && !nasta.Led.SkipLast(1).Except(forra.Led.SkipLast(1)).Any();

    private static bool NumretBorjar(Numrerad numrerad, bool meningsslut, bool iLista, bool tidigt, string fore)
    {
        if (numrerad.Slag == Nummerslag.Listtal)
            return meningsslut || iLista || tidigt || fore[^1] == ',';
        if (Rubrikform.ArOavslutad(fore))
            return false;
        var rubriklik = Rubrikform.ArRubriklik(numrerad.Text) || numrerad.Text.Length == 0 || numrerad.MedPunkt;
        // "2.4 Drift" mitt i en mening ("enligt avsnitt / 2.4 Drift") följer på en full rad utan skiljetecken.
        return numrerad.Slag switch
        {
            Nummerslag.Tal => (meningsslut && (tidigt || numrerad.MedPunkt || numrerad.Led.Count > 1) || tidigt) && rubriklik,
            Nummerslag.Bokstav => (meningsslut || tidigt) && rubriklik,
            _ => meningsslut && tidigt || tidigt && rubriklik,
        };
    }

    /// <summary>Om enhetens rader är en rubrik och nästa rad är texten under den.</summary>
    private bool SkiljerRubrik(int start, int i, bool tidigt)
    {
        var fore = fogning.Foga(rader.Skip(start).Take(i - start).Select(rad => rad.Text));
        var numrerad = Rubrikform.Tolka(fore);
        var rubrik = numrerad is null or { Slag: Nummerslag.Listtal } ? fore : numrerad.Text;
        var versal = Rubrikform.ArVersal(rubrik);
        if (versal && Rubrikform.ArVersal(rader[i].Text))
            return false;
        if (!Rubrikform.ArRubriklik(rubrik) && !(numrerad is { Text.Length: 0 }))
            return false;
        // En rad som slutar tidigt utan skiljetecken, före en versal, är avsiktligt avslutad.
        if (tidigt || versal)
            return true;
        return i - start == 1 && numrerad is { Slag: Nummerslag.Tal } && (rader[start].NyttStycke || rader[start].NySida);
    }

    private bool SidgransSkiljer(int start, int i)
    {
        var fore = rader[i - 1].Text;
        var denna = rader[i].Text;
        if (fore[^1] is '-' or '\u00AD' or ',' || Rubrikform.ArOavslutad(fore))
            return Rubrikform.ArPunkt(denna);
        if (char.IsLower(denna[0]) && !Rubrikform.ArPunkt(denna) && numrerade[i] is null)
            return fore[^1] is '.' or '!' or '?' && rader[i - 1].Styckeslut;
        if (rader[i - 1].Styckeslut || Rubrikform.ArPunkt(denna) || numrerade[i] is not null)
            return true;
        var tidigt = SlutarTidigtEfter(i - 1, TidigtSlut);
        if (fore[^1] is '.' or '!' or '?' or ':')
            return tidigt || rader[i].NyttStycke || i + 1 < rader.Count && SlutarTidigtEfter(i, TidigtSlut) && Rubrikform.ArRubriklik(denna);
        return tidigt || rader[start].Text.Length < bredd / 2;
    }

    private bool SlutarTidigtEfter(int i, double andel)
    {
        if (i + 1 >= rader.Count)
            return true;
        var nasta = rader[i + 1].Text;
        var forstaOrd = nasta.IndexOf(' ', StringComparison.Ordinal) is var plats && plats < 0 ? nasta.Length : plats;
        return rader[i].Text.Length + 1 + forstaOrd <= bredd * andel;
    }
}
