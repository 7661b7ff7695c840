using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>
/// Listar undantag (lists exceptions): det öppna registret över beslutade undantag, och för den som får se dem de ärenden som pågår.
/// </summary>
public static class ListUndantag
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 25;

    /// <summary>Grupp att visa (which ones).</summary>
    public enum Visning
    {
        /// <summary>De som gäller dagen, eller börjar senare (in force or to come).</summary>
        Gallande = 0,

        /// <summary>De som pågår (open cases).</summary>
        Pagaende = 1,

        /// <summary>De som inte gäller längre, avslagna och återkallade (closed).</summary>
        Avslutade = 2,

        /// <summary>Alla (all).</summary>
        Alla = 3,
    }

    /// <summary>Urval (filter).</summary>
    /// <param name="Visning">Vilka (which ones).</param>
    /// <param name="Namnd">Nämndens slug (committee).</param>
    /// <param name="Regel">Avtalsområdets eller anvisningens slug (the rule's area).</param>
    /// <param name="Text">Ord i det som undantaget gäller (words).</param>
    public sealed record Urval(Visning Visning = Visning.Gallande, string? Namnd = null, string? Regel = null, string? Text = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Namnder">Nämnder att välja bland (committees).</param>
    /// <param name="Regler">Regler att välja bland (rules).</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyList<Val> Namnder, IReadOnlyList<Val> Regler);

    /// <summary>Ett val (a choice).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Val(string Slug, string Namn);

    /// <summary>En rad (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Namnd">Nämnden (committee).</param>
    /// <param name="NamndSlug">Dess slug (its slug).</param>
    /// <param name="Regel">Regeln (the rule).</param>
    /// <param name="Vad">Vad undantaget gäller (what).</param>
    /// <param name="Lage">Läget dagen i fråga (state).</param>
    /// <param name="Giltighet">Giltighet (validity), när det är beviljat, annars tiden som önskas.</param>
    /// <param name="Villkor">Villkor (conditions).</param>
    /// <param name="Beslut">Beslutet (decision).</param>
    /// <param name="Inkom">När ansökan kom in (received).</param>
    public sealed record Rad(Guid Id, string Namnd, string NamndSlug, string Regel, string Vad, Undantagslage Lage, Giltighet Giltighet, string? Villkor, Beslut? Beslut, DateTimeOffset Inkom);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var poster = Poster(request.Dag, request.Urval);
            var antal = await poster.CountAsync(cancellationToken);
            var rader = await Ordnade(poster).Skip((nummer - 1) * Sidstorlek).Take(Sidstorlek).ToListAsync(cancellationToken);
            var namnder = await Synliga()
                .Select(p => new { p.Namnd.Slug, p.Namnd.Namn }).Distinct()
                .OrderBy(val => val.Namn)
                .Select(val => new Val(val.Slug, val.Namn))
                .ToListAsync(cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking()
                .Where(a => db.Undantag.Any(u => u.Grund.Avtalsomrade == a.Id))
                .OrderBy(a => a.Namn)
                .Select(a => new Val(a.Slug, $"Centralupphandling av {a.Namn}"))
                .ToListAsync(cancellationToken);
            var anvisningar = await db.Anvisningar.AsNoTracking()
                .Where(a => db.Undantag.Any(u => u.Grund.Anvisning == a.Slug))
                .OrderBy(a => a.Titel)
                .Select(a => new Val($"anvisning-{a.Slug}", a.Titel))
                .ToListAsync(cancellationToken);
            return new(new(antal, nummer, Sidstorlek, rader.ConvertAll(post => SomRad(post, request.Dag))), namnder, [.. avtalsomraden, .. anvisningar]);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Ordnade(Poster(request.Dag, request.Urval)).AsAsyncEnumerable().Select(post => SomRad(post, request.Dag)));
        }

        private static IQueryable<Post> Ordnade(IQueryable<Post> poster) => poster.OrderByDescending(p => p.Undantag.Inkom).ThenBy(p => p.Undantag.Id);

        private static Rad SomRad(Post post, DateOnly dag) => new(
            post.Undantag.Id.Value,
            post.Namnd.Namn,
            post.Namnd.Slug,
            post.Undantag.Grund.Titel,
            post.Undantag.Vad,
            Undantagslagen.Av(post.Undantag.Status, post.Undantag.Giltighet, dag),
            post.Undantag.Status == Undantagsstatus.Beviljat ? post.Undantag.Giltighet : post.Undantag.Onskat,
            post.Undantag.Villkor,
            post.Undantag.Beslut,
            post.Undantag.Inkom);

        private IQueryable<Post> Synliga()
        {
            var alla = db.Undantag.AsNoTracking().Join(db.Organisationer.AsNoTracking(), u => u.OrganisationId, o => o.Id, (undantag, namnd) => new Post { Undantag = undantag, Namnd = namnd });
            if (anvandare.Far(Behorighet.LasaUtkast))
                return alla;
            var egna = anvandare.Far(Behorighet.AnsokaUndantag) ? anvandare.Organisationer.ToList() : [];
            return alla.Where(p => p.Undantag.Status == Undantagsstatus.Beviljat || p.Undantag.Status == Undantagsstatus.Avslaget || egna.Contains(p.Namnd.Slug));
        }

        private IQueryable<Post> Poster(DateOnly dag, Urval urval)
        {
            var poster = Synliga();
            poster = urval.Visning switch
            {
                Visning.Gallande => poster.Where(p => p.Undantag.Status == Undantagsstatus.Beviljat && p.Undantag.Giltighet.Till >= dag),
                Visning.Pagaende => poster.Where(p => p.Undantag.Status < Undantagsstatus.Beviljat),
                Visning.Avslutade => poster.Where(p => p.Undantag.Status > Undantagsstatus.Beviljat || (p.Undantag.Status == Undantagsstatus.Beviljat && p.Undantag.Giltighet.Till < dag)),
                _ => poster,
            };
            if (urval.Namnd.SomText() is { } namnd)
                poster = poster.Where(p => p.Namnd.Slug == namnd);
            if (urval.Regel.SomText() is { } regel)
            {
                var anvisning = regel.StartsWith("anvisning-", StringComparison.Ordinal) ? regel["anvisning-".Length..] : null;
                poster = anvisning is null
                    ? poster.Where(p => db.Avtalsomraden.Any(a => a.Slug == regel && a.Id == p.Undantag.Grund.Avtalsomrade))
                    : poster.Where(p => p.Undantag.Grund.Anvisning == anvisning);
            }

            if (urval.Text.SomText() is { } text)
            {
                var monster = Likemonster.Innehaller(text);
                poster = poster.Where(p => EF.Functions.Like(p.Undantag.Vad, monster, Likemonster.Flykt) || EF.Functions.Like(p.Undantag.Grund.Titel, monster, Likemonster.Flykt));
            }

            return poster;
        }

        private sealed class Post
        {
            public required Undantag Undantag { get; init; }

            public required Domain.Organisationer.Organisation Namnd { get; init; }
        }
    }
}
