using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Ord;

/// <summary>Tar bort ett behovsord ur vägledningen (ends a synonym). Det ligger kvar i spåret och går att lägga till igen.</summary>
public static class AvslutaBehovsord
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ordet (the word).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(Guid Id, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var ord = await db.Behovsord.FirstOrDefaultAsync(b => b.Id == new BehovsordId(request.Id), cancellationToken) ?? throw new SaknasException("Ordet finns inte.");
            db.KravOforandrad(ord, request.Versionsmarke);
            ord.Avsluta(klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
