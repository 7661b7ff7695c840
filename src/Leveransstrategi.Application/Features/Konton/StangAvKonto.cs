using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Stänger av ett konto (disables an account): pågående inloggningar upphör inom en minut. Kontot tas aldrig bort.</summary>
public static class StangAvKonto
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
            if (await db.ArSistaAdministratorenAsync(konto.Id, cancellationToken))
                throw new RegelbrottException(Kontohjalp.SistaAdministratoren);
            konto.Avstangd = true;
            konto.BytStampel();

            // Som när rollen tas bort: två administratörer som stänger av varandra ändrar samma rad.
            var administrator = await db.Roles.SingleAsync(roll => roll.Name == Roller.Administrator, cancellationToken);
            administrator.ConcurrencyStamp = Guid.NewGuid().ToString();
            return Unit.Value;
        }
    }
}
