using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Köpord (words for purchases): vad status, gränser och mönster heter på sidorna.</summary>
public static class Kopord
{
    /// <summary>Lagrummet om köp av samma slag (paragraph on purchases of the same kind).</summary>
    public const string SammaSlag = "/lagar#lou-2016-samma-slag";

    /// <summary>Lagrummet om att dela upp en upphandling (paragraph on splitting).</summary>
    public const string Uppdelning = "/lagar#lou-2016-uppdelning";

    /// <summary>Lagrummet om dokumentationens tid (paragraph on the time for documentation).</summary>
    public const string Dokumentationstid = "/lagar#lou-2016-dokumentationstid";

    /// <summary>Lagrummet om en tid som tar slut på en helg (paragraph on periods that end on a holiday).</summary>
    public const string Tid = "/lagar#lag-1930-tid";

    /// <summary>Statusens ord (word of a state).</summary>
    /// <param name="status">Status (state).</param>
    public static string Ord(this Direktupphandlingsstatus status) => status switch
    {
        Direktupphandlingsstatus.Planerad => "Planerad",
        Direktupphandlingsstatus.Genomford => "Genomförd",
        _ => "Återkallad",
    };

    /// <summary>Statusens märkning (badge of a state).</summary>
    /// <param name="status">Status (state).</param>
    public static string Markning(this Direktupphandlingsstatus status) => status switch
    {
        Direktupphandlingsstatus.Planerad => "remiss",
        Direktupphandlingsstatus.Genomford => "gallande",
        _ => "upphavd",
    };

    /// <summary>Händelsens ord (word of an event).</summary>
    /// <param name="slag">Slag (kind).</param>
    public static string Ord(this Kophandelseslag slag) => slag switch
    {
        Kophandelseslag.Planerad => "Registrerad som planerad",
        Kophandelseslag.Genomford => "Registrerad som genomförd",
        Kophandelseslag.Rattad => "Rättad",
        Kophandelseslag.Aterkallad => "Återkallad",
        Kophandelseslag.Dokumenterad => "Dokumentationen klar",
        _ => "Dokumentationen ändrad",
    };

    /// <summary>Gränsen i ord (the limit in words): lägre än eller högst ett belopp.</summary>
    /// <param name="grans">Gränsen (the limit).</param>
    public static string Ord(this Beloppsgrans grans)
    {
        ArgumentNullException.ThrowIfNull(grans);
        return $"{(grans.BeloppIngar ? "högst" : "lägre än")} {Format.Belopp(grans.Belopp)}";
    }

    /// <summary>Mönstrets rubrik (heading of a pattern).</summary>
    /// <param name="slag">Slag (kind).</param>
    public static string Rubrik(this Monsterslag slag) => slag switch
    {
        Monsterslag.FleraEnheter => "Kan vara samma slag: köp i flera nämnder eller enheter",
        Monsterslag.EnEnhet => "Kan vara samma slag: flera köp i en enhet",
        _ => "Kan vara ett och samma köp: samma leverantör på kort tid",
    };

    /// <summary>Mönstret i ord (the pattern in words): vad portalen ser och vad läsaren ska pröva.</summary>
    /// <param name="monster">Mönstret (the pattern).</param>
    public static string Text(this Delningsmonster monster)
    {
        ArgumentNullException.ThrowIfNull(monster);
        return monster.Slag == Monsterslag.SammaLeverantor
            ? $"{Format.Antal(monster.Kop.Count)} köp från samma leverantör, med högst {Delningsmonster.NaraDagar} dagar mellan, är tillsammans {Format.Belopp(monster.Summa)}. Vart och ett är {monster.Grans.Ord()} och behöver inte dokumenteras. Pröva om köpen ska räknas ihop och dokumenteras."
            : $"{Format.Antal(monster.Kop.Count)} köp är vart för sig inom gränsen, {monster.Grans.Ord()}, men tillsammans {Format.Belopp(monster.Summa)}. Pröva om köpen ska räknas ihop.";
    }

    /// <summary>Läget för dokumentationen (state of the documentation), för en fil.</summary>
    /// <param name="klar">När den blev klar (when it was completed).</param>
    /// <param name="saknar">Om den krävs och saknas (missing).</param>
    public static string Dokumentationslage(DateTimeOffset? klar, bool saknar) => klar is not null ? "Klar" : saknar ? "Saknas" : "";
}
