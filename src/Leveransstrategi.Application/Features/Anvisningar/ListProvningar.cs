using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Listar beslutade anvisningar efter när de ska prövas (lists instructions by next review). En upphävd anvisning prövas inte och
/// står inte med.
/// </summary>
public static class ListProvningar
{
    /// <summary>Hur långt fram som räknas som snart (days ahead that count as soon).</summary>
    public const int SnartDagar = 90;

    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Vilka som visas (which ones).</summary>
    public enum Tid
    {
        /// <summary>Alla (all).</summary>
        Alla = 1,

        /// <summary>Försenade (overdue).</summary>
        Forsenade = 2,

        /// <summary>Inom <see cref="SnartDagar"/> dagar (soon).</summary>
        Snart = 3,

        /// <summary>Utan datum (no date set).</summary>
        UtanDatum = 4,
    }

    /// <summary>Urval (filter).</summary>
    /// <param name="Tid">Vilka (which).</param>
    /// <param name="Sortera"><c>nasta</c>, <c>namn</c>, <c>agare</c> eller <c>senaste</c>, med <c>-</c> före för fallande (sort order).</param>
    public sealed record Urval(Tid Tid = Tid.Alla, string? Sortera = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Forsenade">Antal försenade i allt (overdue, of all).</param>
    public sealed record View(Sida<Rad> Sida, int Forsenade);

    /// <summary>En anvisning (a row).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Agare">Ägare (owner).</param>
    /// <param name="Senaste">Dagen för den senaste prövningen (last review).</param>
    /// <param name="Utfall">Dess utfall (its outcome).</param>
    /// <param name="Nasta">Nästa prövning (next review).</param>
    public sealed record Rad(string Slug, string Titel, string? Agare, DateOnly? Senaste, Provningsutfall? Utfall, DateOnly? Nasta);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await Urvalda(request.Dag, request.Urval.Tid).CountAsync(cancellationToken);
            var forsenade = await Urvalda(request.Dag, Tid.Forsenade).CountAsync(cancellationToken);
            var rader = await Rader(request.Dag, request.Urval)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            return new(new Sida<Rad>(antal, nummer, Sidstorlek, rader), forsenade);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Dag, request.Urval).AsAsyncEnumerable());
        }

        private IQueryable<Anvisning> Urvalda(DateOnly dag, Tid tid)
        {
            var provas = db.Anvisningar.AsNoTracking().Where(a => db.SenastBeslutade(dag).Any(v => v.AnvisningId == a.Id));
            var snart = dag.AddDays(SnartDagar);
            return tid switch
            {
                Tid.Forsenade => provas.Where(a => a.NastaProvning < dag),
                Tid.Snart => provas.Where(a => a.NastaProvning >= dag && a.NastaProvning <= snart),
                Tid.UtanDatum => provas.Where(a => a.NastaProvning == null),
                _ => provas,
            };
        }

        private IQueryable<Rad> Rader(DateOnly dag, Urval urval)
        {
            var rader = Urvalda(dag, urval.Tid).Select(a => new
            {
                Anvisning = a,
                Senaste = a.Provningar.OrderByDescending(p => p.Ordning).Select(p => (DateOnly?)p.Dag).FirstOrDefault(),
                Utfall = a.Provningar.OrderByDescending(p => p.Ordning).Select(p => (Provningsutfall?)p.Utfall).FirstOrDefault(),
            });
            // En anvisning utan datum glöms lätt: den står först när det mest brådskande står först.
            var ordnade = urval.Sortera switch
            {
                "-nasta" => rader.OrderByDescending(r => r.Anvisning.NastaProvning),
                "namn" => rader.OrderBy(r => r.Anvisning.Titel),
                "-namn" => rader.OrderByDescending(r => r.Anvisning.Titel),
                "agare" => rader.OrderBy(r => r.Anvisning.Agare),
                "-agare" => rader.OrderByDescending(r => r.Anvisning.Agare),
                "senaste" => rader.OrderBy(r => r.Senaste),
                "-senaste" => rader.OrderByDescending(r => r.Senaste),
                _ => rader.OrderBy(r => r.Anvisning.NastaProvning),
            };
            return ordnade.ThenBy(r => r.Anvisning.Slug).Select(r => new Rad(r.Anvisning.Slug, r.Anvisning.Titel, r.Anvisning.Agare, r.Senaste, r.Utfall, r.Anvisning.NastaProvning));
        }
    }
}
