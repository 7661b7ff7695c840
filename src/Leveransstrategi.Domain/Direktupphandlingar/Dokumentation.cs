using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Dokumentationskrav (is documentation required), enligt den gräns som gällde köpets dag.</summary>
public enum Dokumentationskrav
{
    /// <summary>Värdet är inte högre än gränsen (not required).</summary>
    Nej = 1,

    /// <summary>Värdet är högre än gränsen (required).</summary>
    Ja = 2,

    /// <summary>Ingen bekräftad gräns för dagen; portalen avgör inte (not decided).</summary>
    Okant = 3,
}

/// <summary>
/// Dokumentation (documentation of a direct award): det som ska kunna läsas efteråt om varför köpet gjordes så. Den får växa fram och är
/// klar först när allt är ifyllt. Organisation, leverantör, värde och dag står i köpet självt och skrivs inte en gång till.
/// </summary>
public sealed record Dokumentation
{
    /// <summary>Längsta text i ett fält (maximum length in characters).</summary>
    public const int MaxLangd = 4000;

    /// <summary>Antal dagar som dokumentationen får ta (days allowed), räknat från dagen efter köpet.</summary>
    public const int Dagar = 30;

    /// <summary>En tom dokumentation (nothing written yet).</summary>
    public static Dokumentation Tom { get; } = new();

    /// <summary>Behovet och föremålet (the need and what was bought).</summary>
    public string? Behov { get; init; }

    /// <summary>Hur värdet beräknades (how the value was estimated), med optioner och köp av samma slag.</summary>
    public string? Vardeberakning { get; init; }

    /// <summary>Vilka leverantörer som tillfrågades och vad de svarade (competition).</summary>
    public string? Konkurrens { get; init; }

    /// <summary>Varför leverantören valdes (why this supplier).</summary>
    public string? Leverantorsval { get; init; }

    /// <summary>Varför köpet kunde direktupphandlas (why a direct award was allowed).</summary>
    public string? Grund { get; init; }

    /// <summary>När och hur länge avtalet gäller (term of the contract).</summary>
    public string? Avtalstid { get; init; }

    /// <summary>Det som saknas för att dokumentationen ska vara klar (what is missing), med det fält där det skrivs.</summary>
    public IReadOnlyList<(string Falt, string Hinder)> TommaFalt => [.. new (string? Text, string Falt, string Hinder)[]
    {
        (Behov, nameof(Behov), "Skriv vad som köptes och varför det behövdes."),
        (Vardeberakning, nameof(Vardeberakning), "Skriv hur värdet beräknades."),
        (Konkurrens, nameof(Konkurrens), "Skriv vilka leverantörer som tillfrågades, eller varför bara en."),
        (Leverantorsval, nameof(Leverantorsval), "Skriv varför leverantören valdes."),
        (Grund, nameof(Grund), "Skriv varför köpet kunde direktupphandlas."),
        (Avtalstid, nameof(Avtalstid), "Skriv när avtalet slöts och hur länge det gäller."),
    }.Where(rad => string.IsNullOrWhiteSpace(rad.Text)).Select(rad => (rad.Falt, rad.Hinder))];

    /// <summary>Hinder för att dokumentationen ska vara klar (obstacles): ett för varje tomt fält.</summary>
    public IReadOnlyList<string> Saknas => [.. TommaFalt.Select(rad => rad.Hinder)];

    /// <summary>Om ett köp ska dokumenteras (is documentation required).</summary>
    /// <param name="varde">Köpets värde i kronor (SEK excl. VAT).</param>
    /// <param name="grans">Gränsen som gällde dagen (the limit in force), om någon.</param>
    public static Dokumentationskrav Krav(decimal varde, Beloppsgrans? grans) => grans is not { ArBekraftad: true }
        ? Dokumentationskrav.Okant
        : grans.Rymmer(varde) ? Dokumentationskrav.Nej : Dokumentationskrav.Ja;

    /// <summary>
    /// Sista dagen för dokumentationen (last day). Dag ett är dagen efter avtalet; faller den sista på en helg är det nästa vardag (lagen
    /// 1930:173).
    /// </summary>
    /// <param name="dag">Dagen då avtalet slöts (day of the contract).</param>
    public static DateOnly SistaDag(DateOnly dag) => Helgdagar.NastaVardag(dag.AddDays(Dagar));
}
