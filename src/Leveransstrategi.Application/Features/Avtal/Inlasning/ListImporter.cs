using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Listar importerna (lists the imports), den senaste först.</summary>
public static class ListImporter
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 20;

    /// <summary>Fråga (query).</summary>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaImporter)]
    public sealed record Query(int Sida = 1) : IFraga<Sida<Rad>>;

    /// <summary>En import (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Slag">Vad filen innehåller (what it holds).</param>
    /// <param name="Filnamn">Filnamn (file name).</param>
    /// <param name="Anvandare">Vem (who).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="Lage">Läge (state).</param>
    /// <param name="Antal">Antal rader (rows).</param>
    public sealed record Rad(Guid Id, Importslag Slag, string Filnamn, string Anvandare, DateTimeOffset Tidpunkt, Importlage Lage, int Antal);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, Sida<Rad>>
    {
        /// <inheritdoc/>
        public async Task<Sida<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await db.Avtalsimporter.CountAsync(cancellationToken);
            var rader = await db.Avtalsimporter.AsNoTracking()
                .OrderByDescending(i => i.Tidpunkt).ThenByDescending(i => i.Id)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .Select(i => new Rad(i.Id, i.Slag, i.Filnamn, i.Anvandare, i.Tidpunkt, i.Lage, i.Antal))
                .ToListAsync(cancellationToken);
            return new(antal, nummer, Sidstorlek, rader);
        }
    }
}
