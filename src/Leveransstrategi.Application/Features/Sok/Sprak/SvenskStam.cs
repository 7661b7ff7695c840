namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Svensk ordstam (Swedish stemming): kapar böjningsändelser så att <c>konsult</c>, <c>konsulten</c> och <c>konsulterna</c> möts.
/// Egen kod efter Snowballprojektets publicerade beskrivning av den svenska algoritmen
/// (snowballstem.org/algorithms/swedish/stemmer.html, med villkoren för -et och -öst), eftersom inget paket med den går att
/// återställa från den paketkälla som bygget når.
/// </summary>
public static class SvenskStam
{
    private const int MinstaBorjan = 3;

    private static readonly string[] Andelser =
    [
        "heterna", "hetens", "arnas", "ernas", "ornas", "andes", "anden", "andet", "arens", "heten", "heter",
        "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns",
        "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "et", "a", "e", "s",
    ];

    // Före dessa slut är -et ingen bestämd form: frihet, kapacitet, alfabet, paket.
    private static readonly string[] IngenBestamdForm =
    [
        "h", "iet", "uit", "fab", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit", "tit",
        "ivit", "kvit", "xit", "kom", "rak", "pak", "stak",
    ];

    private static readonly string[] Konsonantpar = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    /// <summary>Stammen enligt den publicerade algoritmen (the stem as published).</summary>
    /// <param name="ord">Ett ord i gemener (a word in lower case).</param>
    public static string Av(string ord)
    {
        ArgumentNullException.ThrowIfNull(ord);
        var omrade = Efterled(ord);
        var stam = UtanBojning(ord, omrade);
        if (stam.Length - 2 >= omrade && Konsonantpar.Any(par => Slutar(stam, par)))
            stam = stam[..^1];
        return UtanAvledning(stam, omrade);
    }

    /// <summary>
    /// Stammen som sökningen använder (the stem used for search): den publicerade med två tillägg som är vanliga i
    /// styrdokument. Bestämd form där algoritmen lämnar -et kvar (<c>dokumentet</c>, <c>ärendet</c>, <c>programmet</c>,
    /// <c>kansliet</c>) och genitiv av obestämt flertal (<c>nämnders</c>).
    /// </summary>
    /// <param name="ord">Ett ord i gemener (a word in lower case).</param>
    public static string ForSokning(string ord)
    {
        ArgumentNullException.ThrowIfNull(ord);
        var grund = ord;
        if (grund.Length > 6 && (Slutar(grund, "ers") || Slutar(grund, "ars") || Slutar(grund, "ors") || Slutar(grund, "ets")))
            grund = grund[..^1];
        if (grund.Length > 6 && (Slutar(grund, "mentet") || Slutar(grund, "endet") || Slutar(grund, "mmet") || Slutar(grund, "iet")))
            grund = grund[..^2];
        var stam = Av(grund);
        return stam.Length > 3 && Slutar(stam, "mm") ? stam[..^1] : stam;
    }

    private static bool Slutar(string ord, string slut) => ord.EndsWith(slut, StringComparison.Ordinal);

    private static bool ArVokal(char tecken) => tecken is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    /// <summary>R1: läget efter första konsonanten efter första vokalen, dock minst tre tecken in (region R1).</summary>
    private static int Efterled(string ord)
    {
        var i = 0;
        while (i < ord.Length && !ArVokal(ord[i]))
            i++;
        while (i < ord.Length && ArVokal(ord[i]))
            i++;
        return i >= ord.Length || ord.Length < MinstaBorjan ? ord.Length : Math.Max(i + 1, MinstaBorjan);
    }

    private static string UtanBojning(string ord, int omrade)
    {
        var andelse = Array.Find(Andelser, slut => ord.Length - slut.Length >= omrade && Slutar(ord, slut));
        if (andelse is null)
            return ord;
        var rest = ord[..^andelse.Length];
        return andelse switch
        {
            "et" => KanHaBestamdForm(rest) ? rest : ord,
            "s" when Slutar(rest, "et") && KanHaBestamdForm(rest[..^2]) => rest[..^2],
            "s" => rest.Length > 0 && "bcdfghjklmnoprtvy".Contains(rest[^1], StringComparison.Ordinal) ? rest : ord,
            _ => rest,
        };
    }

    private static bool KanHaBestamdForm(string rest) =>
        rest.Length > 2 && !ArVokal(rest[^1]) && ArVokal(rest[^2]) && !IngenBestamdForm.Any(slut => Slutar(rest, slut));

    private static string UtanAvledning(string stam, int omrade)
    {
        bool Inom(string slut) => stam.Length - slut.Length >= omrade && Slutar(stam, slut);
        if (Inom("fullt"))
            return stam[..^1];
        if (Inom("lig") || Inom("els"))
            return stam[..^3];
        if (Inom("öst"))
            return stam.Length > 3 && "iklnprtuv".Contains(stam[^4], StringComparison.Ordinal) ? stam[..^1] : stam;
        return Inom("ig") ? stam[..^2] : stam;
    }
}
