using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>Bygger om sökindexet (rebuilds the search index) i en transaktion: de som söker ser det gamla tills det nya är klart.</summary>
public static class ByggSokindex
{
    /// <summary>Kommandot (command).</summary>
    /// <param name="BaraVidBehov">Bygg bara om indexet är tomt eller byggt efter andra regler (only when out of date).</param>
    [Kraver(Behorighet.Driva)]
    public sealed record Command(bool BaraVidBehov) : IKommando<View>;

    /// <summary>Utfallet (outcome).</summary>
    /// <param name="Byggt">Om indexet byggdes (was built).</param>
    /// <param name="Antal">Antal poster som skrevs (number of things written).</param>
    /// <param name="Motor">Motorn som indexet är byggt för (engine).</param>
    public sealed record View(bool Byggt, int Antal, string Motor);

    /// <summary>Hanteraren (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="indexerare">Indexeraren (the indexer).</param>
    /// <param name="motorer">Valet av motor (choice of engine).</param>
    public sealed class Handler(LeveransDbContext db, Sokindexerare indexerare, Sokmotorval motorer) : IRequestHandler<Command, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var motor = await motorer.ValjAsync(db, cancellationToken);
            var version = $"{Sokindexerare.Version}:{motor.Namn}";
            // Raden skrivs först: den låser, så att två noder som startar samtidigt inte bygger var sitt index.
            var rader = await db.Sokindexlagen
                .Where(lage => lage.Id == Sokindexlage.EndaId && (!request.BaraVidBehov || lage.Version != version))
                .ExecuteUpdateAsync(andring => andring.SetProperty(lage => lage.Version, version), cancellationToken);
            return rader == 0
                ? new View(false, 0, motor.Namn)
                : new View(true, await indexerare.ByggAsync(db, cancellationToken), motor.Namn);
        }
    }
}
