using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för ett provfall (id of a test case).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct ProvfallId(Guid Value) : IEntitetsId<ProvfallId>
{
    /// <inheritdoc/>
    public static ProvfallId Av(Guid value) => new(value);
}

/// <summary>Frågeunderlag (inputs of a question): vad köparen har svarat.</summary>
/// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
/// <param name="Organisation">Organisationens slug (organisation).</param>
/// <param name="Dag">Köpets dag (day of the purchase).</param>
/// <param name="Natur">Köpets art (nature), ur <see cref="Faktavarden"/>, om känd.</param>
/// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), om känt.</param>
/// <param name="Manader">Tid i månader (months), om känd.</param>
/// <param name="Undantag">Om köpet är det som ett beslutat undantag avser (is it what a decided exception is about): ja eller nej, om besvarat.</param>
public sealed record Frageunderlag(string Omrade, string Organisation, DateOnly Dag, string? Natur = null, decimal? Varde = null, int? Manader = null, string? Undantag = null);

/// <summary>
/// Provfall (test case) för regelverket: ett underlag, det väntade svaret och källan till att det är rätt. Ett utkast till regler
/// publiceras inte medan ett provfall faller.
/// </summary>
public sealed class Provfall
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    /// <summary>Skapar ett provfall (creates a test case).</summary>
    /// <param name="namn">Vad det visar (what it shows).</param>
    /// <param name="underlag">Underlaget (inputs).</param>
    /// <param name="vantat">Väntat svar (expected code).</param>
    /// <param name="kalla">Varför det är rätt (source).</param>
    public Provfall(string namn, Frageunderlag underlag, Slutsatskod vantat, Kallhanvisning kalla)
    {
        Id = new(Guid.CreateVersion7());
        Namn = namn;
        Underlag = underlag;
        Vantat = vantat;
        Kalla = kalla;
    }

    private Provfall()
    {
        Namn = string.Empty;
        Underlag = null!;
        Kalla = null!;
    }

    /// <summary>Identitet (id).</summary>
    public ProvfallId Id { get; private init; }

    /// <summary>Namn (what it shows).</summary>
    public string Namn { get; private init; }

    /// <summary>Underlag (inputs).</summary>
    public Frageunderlag Underlag { get; private init; }

    /// <summary>Väntat svar (expected code).</summary>
    public Slutsatskod Vantat { get; private init; }

    /// <summary>Källa (source).</summary>
    public Kallhanvisning Kalla { get; private init; }
}
