using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Återställer en rad i utkastet (restores a row of the draft) så som den är i den publicerade versionen.</summary>
public static class AterstallRegelrad
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
            var utkast = await db.RegelutkastAsync(request.Versionsmarke, cancellationToken);
            var publicerad = await db.Regelverksversioner.AsNoTracking().Where(version => version.Status == Regelverksstatus.Publicerad).OrderByDescending(version => version.Nummer).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Det finns inget publicerat regelverk.");
            utkast.Aterstall(request.Id, publicerad);
            return Unit.Value;
        }
    }
}
