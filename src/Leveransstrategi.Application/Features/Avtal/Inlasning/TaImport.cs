using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>
/// Tar nästa import att arbeta med (claims the next import). En import som en annan har tagit blir ledig när den andra inte har hört av
/// sig, så att en omstart fortsätter. Tar två samma får den som förlorar <see cref="KrockException"/>.
/// </summary>
public static class TaImport
{
    /// <summary>Kommando (command). Svaret är importen, eller inget.</summary>
    [Kraver(Behorighet.Driva)]
    public sealed record Command : IKommando<Tagen?>;

    /// <summary>En tagen import (a claimed import).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Arbetare">Arbetaren (the worker).</param>
    /// <param name="Prov">Om det är en torrkörning (dry run).</param>
    public sealed record Tagen(Guid Id, Guid Arbetare, bool Prov);

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Tagen?>
    {
        /// <inheritdoc/>
        public async Task<Tagen?> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = klocka.GetUtcNow();
            var import = await db.Avtalsimporter
                .Where(i => (i.Lage == Importlage.VantarPaProv || i.Lage == Importlage.Kors) && (i.ArbetasTill == null || i.ArbetasTill < nu))
                .OrderBy(i => i.Tidpunkt).ThenBy(i => i.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (import is null)
                return null;
            (import.Arbetare, import.ArbetasTill) = (Guid.NewGuid(), nu + Importarbete.Tid);
            return new(import.Id, import.Arbetare.Value, import.Lage == Importlage.VantarPaProv);
        }
    }
}
