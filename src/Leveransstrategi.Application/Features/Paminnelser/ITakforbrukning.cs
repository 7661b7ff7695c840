using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Takandel (share of a ceiling): hur stor del av ett avtals tak som har gått åt, avropat och reserverat.</summary>
/// <param name="Ramavtal">Avtalet (the agreement).</param>
/// <param name="Procent">Procent (per cent) av taket.</param>
public sealed record Takandel(RamavtalId Ramavtal, decimal Procent);

/// <summary>Takförbrukning (use of the ceilings), så som påminnelserna läser den.</summary>
public interface ITakforbrukning
{
    /// <summary>Avtalen som har nått en andel av sitt tak (agreements at or above a share).</summary>
    /// <param name="procent">Lägsta andelen i procent (lowest share).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken);
}

/// <summary>Oförbrukat (nothing used): det som gäller så länge portalen inte känner några avrop.</summary>
public sealed class Oforbrukat : ITakforbrukning
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Takandel>>([]);
}
