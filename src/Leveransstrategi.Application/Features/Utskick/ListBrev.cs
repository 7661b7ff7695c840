using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Listar breven i utkorgen (lists the letters), utan deras text.</summary>
public static class ListBrev
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Fråga efter en sida (query for a page), det senaste först.</summary>
    /// <param name="Lage">Läget (state); utan det visas alla.</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.SkotaUtkorgen)]
    public sealed record Query(Brevlage? Lage, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Lage">Läget (state); utan det visas alla.</param>
    [Kraver(Behorighet.SkotaUtkorgen)]
    public sealed record AllaQuery(Brevlage? Lage) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="PerLage">Antal brev i varje läge (number of letters by state).</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyDictionary<Brevlage, int> PerLage);

    /// <summary>Ett brev (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Till">Mottagare (recipient); tomt när brevet är gallrat.</param>
    /// <param name="Amne">Ämne (subject).</param>
    /// <param name="Lage">Läge (state).</param>
    /// <param name="Skapat">När det lades i utkorgen (when it was put there).</param>
    /// <param name="Andrat">När läget ändrades (when the state changed).</param>
    /// <param name="Forsok">Antal försök (attempts).</param>
    /// <param name="TidigastNasta">Tidigaste nästa försök (earliest next attempt).</param>
    /// <param name="Fel">Senaste felet (last error).</param>
    /// <param name="Marke">Märke (token).</param>
    public sealed record Rad(
        Guid Id,
        string Till,
        string Amne,
        Brevlage Lage,
        DateTimeOffset Skapat,
        DateTimeOffset? Andrat,
        int Forsok,
        DateTimeOffset TidigastNasta,
        string? Fel,
        Guid Marke);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var perLage = await db.Utkorg.GroupBy(b => b.Lage).Select(g => new { g.Key, Antal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Antal, cancellationToken);
            var rader = await Rader(request.Lage)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var antal = request.Lage is { } lage ? perLage.GetValueOrDefault(lage) : perLage.Values.Sum();
            return new(new Sida<Rad>(antal, nummer, Sidstorlek, rader), perLage);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Lage).AsAsyncEnumerable());
        }

        private IQueryable<Rad> Rader(Brevlage? lage) => db.Utkorg.AsNoTracking()
            .Where(b => lage == null || b.Lage == lage)
            .OrderByDescending(b => b.Skapat).ThenByDescending(b => b.Id)
            .Select(b => new Rad(b.Id, b.Till, b.Amne, b.Lage, b.Skapat, b.Andrat, b.Forsok, b.TidigastNasta, b.Fel, b.Marke));
    }
}
