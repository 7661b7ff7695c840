using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

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
    private readonly List<Centralregel> centralregler = [];

    /// <summary>Skapar ett avtalsområde (creates a contract area).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="slug">Del av adressen (part of the address).</param>
    /// <param name="beskrivning">Vad det omfattar, i egna ord (what it covers).</param>
    /// <param name="kalla">Beslutet som området kommer ur (source).</param>
    public Avtalsomrade(string namn, string slug, string beskrivning, Kallhanvisning kalla)
    {
        Id = new(Guid.CreateVersion7());
        Namn = namn;
        Slug = slug;
        Beskrivning = beskrivning;
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

    /// <summary>Källan (the source).</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Anskaffningsområden (acquisition areas) som avtalsområdet berör.</summary>
    public IReadOnlyList<Anskaffningsomrade> Anskaffningsomraden => anskaffningsomraden;

    /// <summary>Regler om centralupphandling (central-procurement rules) genom tiden.</summary>
    public IReadOnlyList<Centralregel> Centralregler => centralregler;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Regeln i ord (the rule in words) den dagen, med "i normalfallet" kvar, om någon är beslutad.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public string? Regel(DateOnly dag) =>
        centralregler.Where(regel => regel.Giltighet.Omfattar(dag)).OrderBy(regel => regel.Grad).FirstOrDefault()?.Mening;

    /// <summary>Regeln som gäller en organisation (the rule for an organisation) den dagen; den starkaste när flera gäller.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="dag">Dagen (the day).</param>
    public Centralregel? RegelFor(Organisation organisation, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return centralregler
            .Where(regel => regel.Giltighet.Omfattar(dag) && regel.Omfattning.Omfattar(organisation.Id, organisation.Slag))
            .MinBy(regel => regel.Grad);
    }

    /// <summary>Lägger till en regel om centralupphandling (adds a central-procurement rule).</summary>
    /// <param name="regel">Regeln (the rule).</param>
    public void Reglera(Centralregel regel) => centralregler.Add(regel);
}
