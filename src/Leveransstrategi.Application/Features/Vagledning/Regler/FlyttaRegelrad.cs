using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Flyttar en rad i utkastet ett steg (moves a row of the draft).</summary>
public static class FlyttaRegelrad
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Radens namn (id).</param>
    /// <param name="Upp">Uppåt, annars nedåt (up, otherwise down).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(string Id, bool Upp, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            (await db.RegelutkastAsync(request.Versionsmarke, cancellationToken)).Flytta(request.Id, request.Upp);
            return Unit.Value;
        }
    }
}
