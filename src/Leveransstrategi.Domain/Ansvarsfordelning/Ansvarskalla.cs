using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Ansvarsfordelning;

/// <summary>Källfel (what is wrong with a source) en dag.</summary>
public enum Kallfel
{
    /// <summary>Källan finns inte i registret, eller är bara ett förslag där (not in the register).</summary>
    SaknasIRegistret = 1,

    /// <summary>Källan har slutat gälla (repealed or expired).</summary>
    HarUpphort = 2,

    /// <summary>Källan är ersatt av en annan (replaced by another document).</summary>
    Ersatt = 3,

    /// <summary>Källan har inte börjat gälla (not yet in force).</summary>
    GallerInteAn = 4,

    /// <summary>Hänvisningen gäller en version som inte är den gällande (cites a version that is not in force).</summary>
    AnnanVersion = 5,

    /// <summary>Avsnittet finns inte i den text som gäller (the section is not in the text in force).</summary>
    AvsnittetSaknas = 6,
}

/// <summary>
/// Ansvarskälla (a source as it stands in the portal): ett styrdokument eller en anvisning med sina beslutade versioner, prövad mot en dag.
/// </summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Giltighet">När källan gäller (validity); en okänd början räknas som att den gällde.</param>
/// <param name="Beslutad">Dagen för beslutet (day of decision), om den är känd.</param>
/// <param name="Versioner">Beslutade versioner (decided versions); inga när texten inte finns i portalen.</param>
/// <param name="ErsattAv">Dokument som ersätter källan (documents that replace it), med sin tid.</param>
public sealed record Ansvarskalla(
    string Titel,
    Giltighet Giltighet,
    DateOnly? Beslutad,
    IReadOnlyList<Ansvarskallversion> Versioner,
    IReadOnlyList<(string Titel, Giltighet Giltighet)> ErsattAv)
{
    /// <summary>Vad som är fel med hänvisningen en dag (what is wrong), eller inget när den håller.</summary>
    /// <param name="kalla">Hänvisningen (the citation).</param>
    /// <param name="dag">Dagen (the day).</param>
    public Kallfel? Fel(Kallhanvisning kalla, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(kalla);
        if (Giltighet.Till < dag)
            return Kallfel.HarUpphort;
        if (Giltighet.Fran > dag || Beslutad > dag)
            return Kallfel.GallerInteAn;
        if (ErsattAv.Any(ny => ny.Giltighet.Omfattar(dag)))
            return Kallfel.Ersatt;
        // Utan text i portalen är hänvisningen det enda som är känt.
        var gallande = Versioner.Where(version => version.Giltighet.Omfattar(dag)).MaxBy(version => version.Nummer);
        if (gallande is null)
            return Versioner.Count == 0 ? null : Versioner.Any(version => version.Giltighet.Till < dag) ? Kallfel.HarUpphort : Kallfel.GallerInteAn;
        if (kalla.Version is { } nummer && nummer != gallande.Nummer)
            return Kallfel.AnnanVersion;
        return kalla.Avsnitt is { } avsnitt && !gallande.Delar.Contains(avsnitt) ? Kallfel.AvsnittetSaknas : null;
    }
}

/// <summary>En beslutad version av en källa (a decided version of a source).</summary>
/// <param name="Nummer">Nummer (number).</param>
/// <param name="Giltighet">Giltighet (validity).</param>
/// <param name="Delar">Avsnitten eller punkterna (sections or clauses), så som de citeras.</param>
public sealed record Ansvarskallversion(int Nummer, Giltighet Giltighet, IReadOnlySet<string> Delar);
