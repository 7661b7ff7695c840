using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Närvaro (presence): vem som har ett utkast öppet för redigering, och vilket avsnitt. Mekanik som skrivs över och inte spåras.</summary>
public sealed class Narvaro
{
    /// <summary>Hur länge någon räknas som närvarande (how long somebody counts as present) sedan senaste livstecknet.</summary>
    public static readonly TimeSpan Tid = TimeSpan.FromSeconds(60);

    /// <summary>Versionen (the version).</summary>
    public required AnvisningsversionId VersionId { get; init; }

    /// <summary>Konto (account).</summary>
    public required Guid AnvandareId { get; init; }

    /// <summary>Namn (name).</summary>
    public required string Namn { get; set; }

    /// <summary>Avsnittet som är öppet (the open section).</summary>
    public AvsnittsId? AvsnittId { get; set; }

    /// <summary>Senaste livstecknet (last sign of life).</summary>
    public DateTimeOffset Senast { get; set; }
}
