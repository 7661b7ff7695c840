using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Städar utkorgen (tidies the outbox): ett brev som blev taget men aldrig redovisat är oklart, och mottagare och text tas bort ur
/// gamla brev. Raden med nyckeln står kvar, så att samma besked aldrig läggs igen.
/// </summary>
public static class StadaUtkorgen
{
    /// <summary>Hur länge ett taget brev får vara ute (how long a claimed letter may be out) innan det räknas som oklart.</summary>
    public static readonly TimeSpan Tid = TimeSpan.FromMinutes(15);

    /// <summary>Hur länge mottagare och text sparas (retention of recipient and text), i dagar efter att brevet blev avgjort.</summary>
    public const int BevarasDagar = 90;

    /// <summary>Det som står i stället för felet när portalen avbröts (text of the error).</summary>
    public const string Avbrutet = "Portalen avbröts medan brevet skickades. Ingen vet om det kom fram.";

    /// <summary>Kommando (command).</summary>
    [Kraver(Behorighet.Driva)]
    public sealed record Command : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = klocka.GetUtcNow();
            var avbrutna = nu - Tid;
            var gamla = nu.AddDays(-BevarasDagar);
            await db.Utkorg
                .Where(b => b.Lage == Brevlage.Skickas && b.Andrat < avbrutna)
                .ExecuteUpdateAsync(
                    val => val
                        .SetProperty(b => b.Lage, Brevlage.Oklart)
                        .SetProperty(b => b.Fel, Avbrutet)
                        .SetProperty(b => b.Andrat, nu)
                        .SetProperty(b => b.Marke, Guid.NewGuid()),
                    cancellationToken);
            await db.Utkorg
                .Where(b => b.Lage != Brevlage.Vantar && b.Lage != Brevlage.Skickas && b.Andrat < gamla && b.Till != "")
                .ExecuteUpdateAsync(
                    val => val
                        .SetProperty(b => b.Till, "")
                        .SetProperty(b => b.Text, "")
                        .SetProperty(b => b.Fel, (string?)null)
                        .SetProperty(b => b.Marke, Guid.NewGuid()),
                    cancellationToken);
            return Unit.Value;
        }
    }
}
