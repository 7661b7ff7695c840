using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Prognoser;

/// <summary>Ledtidsläsning (measures lead times) i de egna avslutade upphandlingarna, de senaste med samma lagregim.</summary>
internal static class Ledtidslasning
{
    /// <summary>Så många avslutade upphandlingar räknas (procurements measured).</summary>
    private const int Flest = 50;

    public static async Task<IReadOnlyList<Ledtid>> LedtiderAsync(this LeveransDbContext db, Lagregim regim, DateOnly dag, CancellationToken cancellationToken)
    {
        var senaste = await (
            from avtal in db.Ramavtal.AsNoTracking()
            from steg in avtal.Steg
            where steg.Slag == Avtalsstegslag.Tecknat && steg.Dag <= dag && avtal.Regim == regim
            orderby steg.Dag descending
            select new { avtal.Id, avtal.Paborjad }).Take(Flest).ToListAsync(cancellationToken);
        var nycklar = senaste.ConvertAll(rad => rad.Id);
        var stegen = (await db.Ramavtal.AsNoTracking().Where(r => nycklar.Contains(r.Id)).SelectMany(r => r.Steg, (r, s) => new { r.Id, s.Slag, s.Dag }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Id);
        var ordning = Ramavtal.Ordning(regim);
        return
        [
            .. ordning.Select((slag, plats) => new Ledtid(
                slag,
                [
                    .. senaste.Select(rad => (Fran: plats == 0 ? rad.Paborjad : Dagen(rad.Id, ordning[plats - 1]), Till: Dagen(rad.Id, slag)))
                        .Where(par => par.Fran <= par.Till)
                        .Select(par => par.Till!.Value.DayNumber - par.Fran!.Value.DayNumber),
                ])),
        ];

        DateOnly? Dagen(RamavtalId id, Avtalsstegslag slag) => stegen[id].Where(rad => rad.Slag == slag).Select(rad => (DateOnly?)rad.Dag).FirstOrDefault();
    }
}
