using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Listar nämnder och anvisningar (lists committees by instruction): vem som har tagit del av den senast beslutade versionen och vem
/// som inte har det.
/// </summary>
public static class ListKvittenser
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Vilka som visas (which ones).</summary>
    public enum Lage
    {
        /// <summary>Alla (all).</summary>
        Alla = 1,

        /// <summary>De som inte har kvitterat (not acknowledged).</summary>
        Saknas = 2,

        /// <summary>De som har kvitterat (acknowledged).</summary>
        Klara = 3,
    }

    /// <summary>Urval (filter).</summary>
    /// <param name="Lage">Vilka (which).</param>
    /// <param name="Omrade">Anvisningens slug (the instruction).</param>
    /// <param name="Namnd">Nämndens slug (the committee).</param>
    public sealed record Urval(Lage Lage, string? Omrade = null, string? Namnd = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaKvittenser)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaKvittenser)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Anvisningar">Hur långt varje anvisning har kommit (progress per instruction).</param>
    /// <param name="Namnder">Nämnderna att välja bland (committees to choose from).</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyList<Andel> Anvisningar, IReadOnlyList<Namnd> Namnder);

    /// <summary>Hur många som har kvitterat (how many have acknowledged).</summary>
    /// <param name="Slug">Anvisningens slug (slug).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Version">Versionens nummer (number).</param>
    /// <param name="Klara">Antal nämnder som har kvitterat (acknowledged).</param>
    public sealed record Andel(string Slug, string Titel, int Version, int Klara);

    /// <summary>En nämnd (a committee).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Namnd(string Slug, string Namn);

    /// <summary>En nämnd och en anvisning (a row).</summary>
    /// <param name="Namnd">Nämndens namn (committee).</param>
    /// <param name="NamndSlug">Nämndens slug (its slug).</param>
    /// <param name="Anvisning">Anvisningens titel (instruction).</param>
    /// <param name="Slug">Anvisningens slug (its slug).</param>
    /// <param name="Version">Versionens nummer (number).</param>
    /// <param name="Kvitterad">När (when), om den är kvitterad.</param>
    /// <param name="Av">Av vem (by whom).</param>
    public sealed record Rad(string Namnd, string NamndSlug, string Anvisning, string Slug, int Version, DateTimeOffset? Kvitterad, string? Av);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await Rader(request.Dag, request.Urval).CountAsync(cancellationToken);
            var rader = await Rader(request.Dag, request.Urval)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var anvisningar = await (
                from v in db.SenastBeslutade(request.Dag)
                join a in db.Anvisningar on v.AnvisningId equals a.Id
                join o in db.Anskaffningsomraden on a.OmradeId equals o.Id
                orderby o.Ordning
                select new Andel(
                    a.Slug,
                    a.Titel,
                    v.Nummer,
                    db.Kvittenser.Count(k => k.VersionId == v.Id && db.Ombedda(request.Dag).Any(n => n.Id == k.OrganisationId)))).ToListAsync(cancellationToken);
            var namnder = await db.Ombedda(request.Dag).OrderBy(o => o.Namn).Select(o => new Namnd(o.Slug, o.Namn)).ToListAsync(cancellationToken);
            return new(new Sida<Rad>(antal, nummer, Sidstorlek, rader), anvisningar, namnder);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Dag, request.Urval).AsAsyncEnumerable());
        }

        private IQueryable<Rad> Rader(DateOnly dag, Urval urval)
        {
            var rader =
                from v in db.SenastBeslutade(dag)
                join a in db.Anvisningar on v.AnvisningId equals a.Id
                join omrade in db.Anskaffningsomraden on a.OmradeId equals omrade.Id
                from o in db.Ombedda(dag)
                join k in db.Kvittenser on new { VersionId = v.Id, OrganisationId = o.Id } equals new { k.VersionId, k.OrganisationId } into traffar
                from k in traffar.DefaultIfEmpty()
                select new { v.Nummer, a.Slug, a.Titel, omrade.Ordning, Namnd = o.Namn, NamndSlug = o.Slug, Tidpunkt = (DateTimeOffset?)k.Tidpunkt, Av = (string?)k.Av };
            if (urval.Omrade.SomText() is { } slug)
                rader = rader.Where(r => r.Slug == slug);
            if (urval.Namnd.SomText() is { } namnd)
                rader = rader.Where(r => r.NamndSlug == namnd);
            rader = urval.Lage switch
            {
                Lage.Saknas => rader.Where(r => r.Tidpunkt == null),
                Lage.Klara => rader.Where(r => r.Tidpunkt != null),
                _ => rader,
            };
            return rader.OrderBy(r => r.Ordning).ThenBy(r => r.Namnd).Select(r => new Rad(r.Namnd, r.NamndSlug, r.Titel, r.Slug, r.Nummer, r.Tidpunkt, r.Av));
        }
    }
}
