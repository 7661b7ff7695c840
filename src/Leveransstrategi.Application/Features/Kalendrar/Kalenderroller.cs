using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>Kalenderroller (roles that have a calendar): de som får läsa påminnelser.</summary>
internal static class Kalenderroller
{
    /// <summary>De av kontots roller som har en kalender.</summary>
    public static async Task<IReadOnlyList<string>> RollerAsync(this LeveransDbContext db, Guid konto, CancellationToken cancellationToken)
    {
        var roller = await db.UserRoles.Where(r => r.UserId == konto).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).ToListAsync(cancellationToken);
        return [.. roller.Where(roll => Roller.Ger(true, [roll], Behorighet.LasaPaminnelser)).OrderBy(Roller.Namn, Svensktid.Namnordning)];
    }
}
