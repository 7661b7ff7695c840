using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Påbörjar en ny version av regelverket (starts a draft) med reglerna i den senast publicerade.</summary>
public static class SkapaRegelutkast
{
    /// <summary>Kommando (command). Hinner någon annan före svarar det att ett utkast redan finns.</summary>
    [Kraver(Behorighet.RedigeraRegelverk)]
    [Sammanfogar]
    public sealed record Command : IKommando<int>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, int>
    {
        /// <inheritdoc/>
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var utkast = Regelverksversion.Paborja(await db.Regelverksversioner.AsNoTracking().ToListAsync(cancellationToken));
            db.Add(utkast);
            return utkast.Nummer;
        }
    }
}
