using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>Återkallar en egen adress till en kalender (revokes a calendar address). Den slutar gälla genast.</summary>
public static class AterkallaKalenderadress
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Adressen (the address).</param>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Command(Guid Id) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var adress = await db.Kalenderadresser.FirstOrDefaultAsync(a => a.Id == request.Id && a.AnvandareId == anvandare.Id, cancellationToken)
                ?? throw new SaknasException("Adressen finns inte.");
            adress.Aterkalla(klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
