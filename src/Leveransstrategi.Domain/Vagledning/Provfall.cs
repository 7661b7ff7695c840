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
/// <param name="Ramavtal">Bara i ett provfall: vad det antar om stadens ramavtal (assumed cover by agreements), ur <see cref="Faktavarden"/>. Annars vet portalen det själv.</param>
public sealed record Frageunderlag(string Omrade, string Organisation, DateOnly Dag, string? Natur = null, decimal? Varde = null, int? Manader = null, string? Undantag = null, string? Ramavtal = null);

/// <summary>
/// Provfall (test case) för regelverket: ett underlag, det väntade svaret och källan till att det är rätt. Ett utkast till regler
/// publiceras inte medan ett provfall faller.
/// </summary>
public sealed class Provfall : IVersionerad
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 500;

    /// <summary>Längsta namn på den som avslutade (maximum length in characters).</summary>
    public const int MaxLangdAv = 200;

    /// <summary>Skapar ett provfall (creates a test case).</summary>
    /// <param name="namn">Vad det visar (what it shows).</param>
    /// <param name="underlag">Underlaget (inputs).</param>
    /// <param name="vantat">Väntat svar (expected code).</param>
    /// <param name="kalla">Varför det är rätt (source).</param>
    /// <param name="franVersion">Den första version av regelverket som det prövar (first version tested).</param>
    /// <exception cref="RegelbrottException">Namnet saknas eller är för långt.</exception>
    public Provfall(string namn, Frageunderlag underlag, Slutsatskod vantat, Kallhanvisning kalla, int franVersion = 1)
    {
        if (string.IsNullOrWhiteSpace(namn) || namn.Length > MaxLangdNamn)
            throw new RegelbrottException($"Skriv vad provfallet visar, med högst {MaxLangdNamn} tecken.");
        FranVersion = franVersion;
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

    /// <summary>Den första version av regelverket som provfallet prövar (first version tested).</summary>
    public int FranVersion { get; private init; }

    /// <summary>Den sista version som det prövar (last version tested), om det är avslutat.</summary>
    public int? TillVersion { get; private set; }

    /// <summary>Varför det avslutades (reason for ending it), om det är avslutat.</summary>
    public string? Skal { get; private set; }

    /// <summary>Vem som avslutade det (who ended it).</summary>
    public string? AvslutatAv { get; private set; }

    /// <summary>När det avslutades (when it was ended).</summary>
    public DateTimeOffset? Avslutat { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om provfallet prövar versionen (does it test the version).</summary>
    /// <param name="version">Versionens nummer (number of the version).</param>
    public bool Provar(int version) => FranVersion <= version && (TillVersion is null || version <= TillVersion);

    /// <summary>
    /// Avslutar provfallet (ends it) från och med ett utkast. Tidigare versioner prövas fortfarande mot det, och skälet visas när utkastet
    /// ska publiceras.
    /// </summary>
    /// <param name="utkast">Utkastets nummer (number of the draft).</param>
    /// <param name="skal">Varför (reason).</param>
    /// <param name="av">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Provfallet är redan avslutat, eller skälet saknas eller är för långt.</exception>
    public void Avsluta(int utkast, string? skal, string av, DateTimeOffset tidpunkt)
    {
        if (Avslutat is not null)
            throw new RegelbrottException($"Provfallet är redan avslutat av {AvslutatAv}.");
        if (string.IsNullOrWhiteSpace(skal) || skal.Trim().Length > MaxLangdSkal)
            throw new RegelbrottException($"Skriv varför provfallet inte längre är rätt, med högst {MaxLangdSkal} tecken.");
        TillVersion = utkast - 1;
        Skal = skal.Trim();
        AvslutatAv = av;
        Avslutat = tidpunkt;
    }
}
