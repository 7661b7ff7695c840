using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Torrkör en import (dry run): gör allt som körningen gör, utom att spara. Bara rapporten sparas.</summary>
public static class TorrkorImport
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Arbetare">Arbetaren (the worker).</param>
    [Kraver(Behorighet.Driva)]
    [SpararSjalv]
    public sealed record Command(Guid Id, Guid Arbetare) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av tabeller (table reader).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ITabellasare lasare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.Avtalsimporter.AsNoTracking().FirstOrDefaultAsync(i => i.Id == request.Id && i.Arbetare == request.Arbetare, cancellationToken) ?? throw new KrockException();
            // Inget sparas, så ingenting behöver letas upp för att sparas; utan det här skulle varje fråga gå igenom allt som är läst.
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var rader = new List<Importrad>();
            try
            {
                var korning = new Importkorning(db, import, prov: true, klocka);
                foreach (var omgang in Importposter.Las(lasare.Las(import.Innehall, import.Filnamn), import, korning.Inlasare).Chunk(Importarbete.Omgang))
                {
                    rader.AddRange(await korning.BehandlaAsync(omgang, cancellationToken));
                    var (klara, till) = (rader.Count, klocka.GetUtcNow() + Importarbete.Tid);
                    if (await db.Avtalsimporter.Where(i => i.Id == request.Id && i.Arbetare == request.Arbetare)
                        .ExecuteUpdateAsync(satt => satt.SetProperty(i => i.Klara, klara).SetProperty(i => i.ArbetasTill, till), cancellationToken) == 0)
                        throw new KrockException();
                }
            }
            finally
            {
                db.ChangeTracker.Clear();
                db.ChangeTracker.AutoDetectChangesEnabled = true;
            }

            var sparad = await db.ImportAsync(request.Id, cancellationToken);
            if (sparad.Arbetare != request.Arbetare)
                throw new KrockException();
            (sparad.Lage, sparad.Arbetare, sparad.ArbetasTill) = (Importlage.Provad, null, null);
            db.AddRange(rader);
            await db.SaveChangesAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
