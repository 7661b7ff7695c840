using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Ord;

/// <summary>Listar behovsord (lists the synonyms) efter urval, en sida i taget eller alla för nedladdning.</summary>
public static class ListBehovsord
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Urval (filter).</summary>
    /// <param name="Sok">Del av ordet (part of the word).</param>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <param name="Sortera"><c>ord</c> eller <c>omrade</c>, med <c>-</c> före för fallande (sort order).</param>
    public sealed record Urval(string? Sok = null, string? Omrade = null, string? Sortera = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader, lästa i takt med att de skrivs (query for all rows, streamed).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Fråga efter ett ord (query for one word), med områdena att välja bland.</summary>
    /// <param name="Id">Ordet (the word); utan ord bara områdena.</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record EttQuery(Guid? Id = null) : IFraga<Ett>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Lista">Sidan (the page).</param>
    /// <param name="Omraden">Områden och avtalsområden (areas) efter slug.</param>
    public sealed record View(Sida<Rad> Lista, IReadOnlyList<Omradesnamn> Omraden);

    /// <summary>Ett ord i listan (a row).</summary>
    /// <param name="Id">Ordet (the word).</param>
    /// <param name="Ord">Ord eller fras (word).</param>
    /// <param name="Omrade">Områdets namn (area).</param>
    /// <param name="Slug">Områdets slug (slug of the area).</param>
    public sealed record Rad(Guid Id, string Ord, string Omrade, string Slug);

    /// <summary>Ett ord att ändra (a word to change).</summary>
    /// <param name="Id">Ordet (the word), om det finns.</param>
    /// <param name="Ord">Ord eller fras (word).</param>
    /// <param name="Omrade">Områdets slug (area).</param>
    /// <param name="Avslutat">När det togs bort (when it was ended), om det är borttaget.</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    /// <param name="Omraden">Områden att välja bland (areas).</param>
    public sealed record Ett(Guid? Id, string? Ord, string? Omrade, DateTimeOffset? Avslutat, Guid Versionsmarke, IReadOnlyList<Omradesnamn> Omraden);

    /// <summary>Ett område (an area).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Omradesnamn(string Slug, string Namn);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>, IRequestHandler<EttQuery, Ett>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await Urvalda(request.Urval).CountAsync(cancellationToken);
            var rader = await Rader(request.Urval).Skip((nummer - 1) * Sidstorlek).Take(Sidstorlek).ToListAsync(cancellationToken);
            return new(new(antal, nummer, Sidstorlek, rader), await OmradenAsync(cancellationToken));
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Urval).AsAsyncEnumerable());
        }

        /// <inheritdoc/>
        public async Task<Ett> Handle(EttQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var ord = request.Id is { } id
                ? await db.Behovsord.AsNoTracking().FirstOrDefaultAsync(b => b.Id == new BehovsordId(id), cancellationToken) ?? throw new SaknasException("Ordet finns inte.")
                : null;
            return new(request.Id, ord?.Ord, ord?.Omrade, ord?.Avslutat, ord?.Versionsmarke ?? Guid.Empty, await OmradenAsync(cancellationToken));
        }

        private async Task<List<Omradesnamn>> OmradenAsync(CancellationToken cancellationToken)
        {
            var omraden = await db.Anskaffningsomraden.AsNoTracking().OrderBy(o => o.Ordning).Select(o => new Omradesnamn(o.Slug, o.Namn)).ToListAsync(cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().OrderBy(a => a.Namn).Select(a => new Omradesnamn(a.Slug, a.Namn)).ToListAsync(cancellationToken);
            return [.. omraden.Concat(avtalsomraden).DistinctBy(o => o.Slug)];
        }

        private IQueryable<Behovsord> Urvalda(Urval urval)
        {
            var ord = db.Behovsord.AsNoTracking().Where(b => b.Avslutat == null);
            if (urval.Sok.SomText() is { } text)
                ord = ord.Where(b => EF.Functions.Like(b.Ord, Likemonster.Innehaller(text), Likemonster.Flykt));
            if (!string.IsNullOrEmpty(urval.Omrade))
                ord = ord.Where(b => b.Omrade == urval.Omrade);
            return ord;
        }

        private IQueryable<Rad> Rader(Urval urval)
        {
            var namngivna = Urvalda(urval).Select(b => new
            {
                b.Id,
                b.Ord,
                b.Omrade,
                Namn = db.Anskaffningsomraden.Where(o => o.Slug == b.Omrade).Select(o => o.Namn).FirstOrDefault()
                    ?? db.Avtalsomraden.Where(a => a.Slug == b.Omrade).Select(a => a.Namn).FirstOrDefault()
                    ?? b.Omrade,
            });
            var ordnade = urval.Sortera switch
            {
                "-ord" => namngivna.OrderByDescending(b => b.Ord),
                "omrade" => namngivna.OrderBy(b => b.Namn).ThenBy(b => b.Ord),
                "-omrade" => namngivna.OrderByDescending(b => b.Namn).ThenBy(b => b.Ord),
                _ => namngivna.OrderBy(b => b.Ord),
            };
            return ordnade.ThenBy(b => b.Id).Select(b => new Rad(b.Id.Value, b.Ord, b.Namn, b.Omrade));
        }
    }
}
