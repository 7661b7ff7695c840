using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för en leverantör (supplier id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct LeverantorId(Guid Value) : IEntitetsId<LeverantorId>
{
    /// <inheritdoc/>
    public static LeverantorId Av(Guid value) => new(value);
}

/// <summary>
/// Leverantör (supplier). En svensk leverantör känns igen på sitt organisationsnummer, en utländsk på ett annat nummer i sitt eget land.
/// </summary>
public sealed class Leverantor : IVersionerad
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    /// <summary>Längsta utländska nummer (maximum length of a foreign number).</summary>
    public const int MaxLangdUtlandskt = 40;

    /// <summary>Registrerar en leverantör (registers a supplier).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="organisationsnummer">Svenskt organisationsnummer (Swedish number), om något.</param>
    /// <param name="utlandskt">Nummer i ett annat land (foreign number), om något.</param>
    /// <exception cref="RegelbrottException">Namnet saknas, eller båda numren är angivna.</exception>
    public Leverantor(string namn, Organisationsnummer? organisationsnummer, string? utlandskt)
    {
        var renat = namn?.Trim() ?? string.Empty;
        if (renat.Length == 0)
            throw new RegelbrottException("Skriv leverantörens namn.");
        if (renat.Length > MaxLangdNamn)
            throw new RegelbrottException($"Namnet får ha högst {MaxLangdNamn} tecken.");
        if (organisationsnummer is not null && !string.IsNullOrWhiteSpace(utlandskt))
            throw new RegelbrottException("Ange antingen ett svenskt organisationsnummer eller ett utländskt nummer.");
        Id = new(Guid.CreateVersion7());
        Namn = renat;
        Organisationsnummer = organisationsnummer?.Text;
        UtlandsktNummer = string.IsNullOrWhiteSpace(utlandskt) ? null : utlandskt.Trim();
    }

    private Leverantor() => Namn = string.Empty;

    /// <summary>Identitet (id).</summary>
    public LeverantorId Id { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private set; }

    /// <summary>Organisationsnummer (Swedish number), tio siffror med bindestreck, om leverantören är svensk.</summary>
    public string? Organisationsnummer { get; private init; }

    /// <summary>Nummer i ett annat land (foreign number).</summary>
    public string? UtlandsktNummer { get; private init; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }
}
