using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Ser till att rollerna finns i databasen (ensures that the roles exist); körs vid start.</summary>
public static class SakerstallRoller
{
    /// <summary>Kommando (command).</summary>
    [Kraver(Behorighet.Driva)]
    public sealed record Command : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var finns = await db.Roles.Select(roll => roll.Name).ToListAsync(cancellationToken);
            db.AddRange(Roller.Alla.Except(finns).Select(roll => new IdentityRole<Guid>(roll!)
            {
                Id = Guid.CreateVersion7(),
                NormalizedName = roll!.ToUpperInvariant(),
                ConcurrencyStamp = Guid.NewGuid().ToString(),
            }));
            return Unit.Value;
        }
    }
}
