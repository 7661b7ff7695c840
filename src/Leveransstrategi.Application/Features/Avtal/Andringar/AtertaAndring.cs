using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Återtar en ändring som inte är beslutad (withdraws a prepared change). Den står kvar i avtalets historia.</summary>
public static class AtertaAndring
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Andring">Ändringens nummer (the change).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, int Andring, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            (await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken)).AtertaAndring(request.Andring);
            return Unit.Value;
        }
    }
}
