using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Tar bort en rad ur utkastet (removes a row from the draft). En rad som är publicerad ligger kvar i sin version och går att ta tillbaka.</summary>
public static class TaBortRegelrad
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Radens namn (id).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(string Id, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            (await db.RegelutkastAsync(request.Versionsmarke, cancellationToken)).TaBort(request.Id);
            return Unit.Value;
        }
    }
}
