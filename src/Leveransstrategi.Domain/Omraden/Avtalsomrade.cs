using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Omraden;

/// <summary>Identitet för ett avtalsområde (contract area id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AvtalsomradeId(Guid Value) : IEntitetsId<AvtalsomradeId>
{
    /// <inheritdoc/>
    public static AvtalsomradeId Av(Guid value) => new(value);
}

/// <summary>
/// Avtalsområde (contract area): ett område som ramavtal upphandlas för. Ett avtalsområde kan beröra flera anskaffningsområden,
/// och IT-klientutrustning är ett avtalsområde utan att vara ett av de sju anskaffningsområdena.
/// </summary>
public sealed class Avtalsomrade : IVersionerad
{
    private readonly List<Anskaffningsomrade> anskaffningsomraden = [];

    /// <summary>Skapar ett avtalsområde (creates a contract area).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="slug">Del av adressen (part of the address).</param>
    /// <param name="beskrivning">Vad det omfattar, i egna ord (what it covers).</param>
    /// <param name="regel">Vad som gäller för upphandlingen, med "i normalfallet" kvar (the procurement rule).</param>
    /// <param name="kalla">Beslutet som området kommer ur (source).</param>
    public Avtalsomrade(string namn, string slug, string beskrivning, string? regel, Kallhanvisning kalla)
    {
        Id = new(Guid.CreateVersion7());
        Namn = namn;
        Slug = slug;
        Beskrivning = beskrivning;
        Regel = regel;
        Kalla = kalla;
    }

    private Avtalsomrade()
    {
        Namn = Slug = Beskrivning = string.Empty;
        Kalla = null!;
    }

    /// <summary>Identitet (id).</summary>
    public AvtalsomradeId Id { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private init; }

    /// <summary>Slug (part of the address).</summary>
    public string Slug { get; private init; }

    /// <summary>Beskrivning i egna ord (description).</summary>
    public string Beskrivning { get; private init; }

    /// <summary>Vad som beslutats om upphandlingen (the procurement rule), om något är beslutat.</summary>
    public string? Regel { get; private init; }

    /// <summary>Källan (the source).</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Anskaffningsområden (acquisition areas) som avtalsområdet berör.</summary>
    public IReadOnlyList<Anskaffningsomrade> Anskaffningsomraden => anskaffningsomraden;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }
}
