using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Öppnar ett avstängt konto (enables an account).</summary>
public static class OppnaKonto
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Kontot (the account).</param>
    /// <param name="Marke">Märket som läsaren såg (concurrency token).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Command(Guid Id, string? Marke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = await db.KontoAsync(request.Id, cancellationToken);
            db.KravOforandrat(konto, request.Marke);
            konto.Avstangd = false;
            konto.BytStampel();
            return Unit.Value;
        }
    }
}
