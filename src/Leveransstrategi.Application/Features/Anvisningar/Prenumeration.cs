using Leveransstrategi.Domain.Omraden;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Prenumeration (subscription): besked med e-post när ett områdes anvisning får ett nytt beslut.</summary>
public sealed class Prenumeration
{
    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Konto (account), vars e-postadress används.</summary>
    public required Guid AnvandareId { get; init; }

    /// <summary>Området (the area).</summary>
    public required AnskaffningsomradeId OmradeId { get; init; }

    /// <summary>När (since when).</summary>
    public required DateTimeOffset Skapad { get; init; }
}
