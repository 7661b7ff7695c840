using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

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

/// <summary>Takförbrukningen (use of the ceilings) ur takräknarna: det högsta av avtalets och delområdenas, i kronor eller i antal.</summary>
/// <param name="db">Databasen (the database).</param>
public sealed class Takforbrukning(LeveransDbContext db) : ITakforbrukning
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken)
    {
        var promille = (long)(procent * 10);
        var rader = await db.Takraknare.AsNoTracking()
            .Where(t => (t.ReserveratOren + t.AvropatOren) * 1000 >= t.TakOren * promille || (t.ReserveratTusendelar + t.AvropatTusendelar) * 1000 >= t.TakTusendelar * promille)
            .ToListAsync(cancellationToken);
        return [.. rader.GroupBy(t => t.Ramavtal).Select(grupp => new Takandel(grupp.Key, grupp.Max(Andel)))];
    }

    private static decimal Andel(Takraknare rad) => decimal.Max(
        rad.TakOren is { } oren ? 100m * (rad.ReserveratOren + rad.AvropatOren) / oren : 0,
        rad.TakTusendelar is { } antal ? 100m * (rad.ReserveratTusendelar + rad.AvropatTusendelar) / antal : 0);
}
