using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;

namespace Leveransstrategi.Domain.Undantagsarenden;

/// <summary>
/// Undantagsgrund (what the exception is from): regeln om centralupphandling i ett avtalsområde, eller en punkt i en beslutad anvisning.
/// Regelns lydelse och den som beslutade den fryses när ansökan görs.
/// </summary>
public sealed record Undantagsgrund
{
    /// <summary>Längsta lydelse som sparas (maximum length of the rule's wording in characters).</summary>
    public const int MaxLangdLydelse = 2000;

    private Undantagsgrund(string titel, string? lydelse, string? organ)
    {
        Titel = titel;
        Lydelse = lydelse?.Length > MaxLangdLydelse ? lydelse[..(MaxLangdLydelse - 2)] + " …" : lydelse;
        Organ = organ;
    }

    private Undantagsgrund() => Titel = string.Empty;

    /// <summary>Regelns namn (title of the rule), till exempel centralupphandling av IT-konsulter.</summary>
    public string Titel { get; private init; }

    /// <summary>Regelns lydelse när ansökan gjordes (its wording at the time).</summary>
    public string? Lydelse { get; private init; }

    /// <summary>Vem som beslutade regeln (who decided the rule), när det är känt.</summary>
    public string? Organ { get; private init; }

    /// <summary>Avtalsområdet (contract area), när undantaget är från dess regel.</summary>
    public AvtalsomradeId? Avtalsomrade { get; private init; }

    /// <summary>Anvisningens slug (the instruction), när undantaget är från en punkt.</summary>
    public string? Anvisning { get; private init; }

    /// <summary>Anvisningens version (version of the instruction).</summary>
    public int? Version { get; private init; }

    /// <summary>Punkten (the clause).</summary>
    public PunktId? Punkt { get; private init; }

    /// <summary>Punktens nummer i versionen (its number), till exempel 3.2.</summary>
    public string? Punktnummer { get; private init; }

    /// <summary>Från regeln i ett avtalsområde (from the rule of a contract area).</summary>
    /// <param name="avtalsomrade">Avtalsområdet (the contract area).</param>
    /// <param name="regel">Regeln (the rule) som gäller nämnden.</param>
    /// <param name="organ">Vem som beslutade den (who decided it), när det är känt.</param>
    public static Undantagsgrund Central(Avtalsomrade avtalsomrade, Centralregel regel, string? organ)
    {
        ArgumentNullException.ThrowIfNull(avtalsomrade);
        ArgumentNullException.ThrowIfNull(regel);
        return new($"Centralupphandling av {avtalsomrade.Namn}", regel.Mening, organ) { Avtalsomrade = avtalsomrade.Id };
    }

    /// <summary>Från en punkt i en anvisning (from a clause).</summary>
    /// <param name="anvisning">Anvisningen (the instruction).</param>
    /// <param name="version">Den beslutade versionen (the decided version).</param>
    /// <param name="punkt">Punkten (the clause).</param>
    /// <exception cref="RegelbrottException">Versionen är inte beslutad, eller punkten finns inte i den.</exception>
    public static Undantagsgrund Fran(Anvisning anvisning, Anvisningsversion version, PunktId punkt)
    {
        ArgumentNullException.ThrowIfNull(anvisning);
        ArgumentNullException.ThrowIfNull(version);
        if (version.Status != Anvisningsstatus.Beslutad)
            throw new RegelbrottException("Det går bara att ansöka om undantag från en beslutad version.");
        var text = version.Text.Punkt(punkt) ?? throw new RegelbrottException($"Punkten finns inte i version {version.Nummer} av {anvisning.Titel}. Välj en annan punkt.");
        var nummer = version.Text.Nummer()[punkt];
        return new($"{anvisning.Titel}, punkt {nummer}", text.Text, version.Beslut?.Organ)
        {
            Anvisning = anvisning.Slug,
            Version = version.Nummer,
            Punkt = punkt,
            Punktnummer = nummer,
        };
    }
}
