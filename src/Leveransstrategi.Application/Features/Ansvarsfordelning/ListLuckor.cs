using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Listar luckor och konflikter i ansvarsfördelningen (lists gaps and conflicts) en viss dag.</summary>
public static class ListLuckor
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Urval (filter).</summary>
    /// <param name="Slag">Bara det slaget (only this kind), om något.</param>
    /// <param name="Omrade">Bara det området eller avtalsområdet (only this area, by slug), om något.</param>
    public sealed record Urval(Luckslag? Slag = null, string? Omrade = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Luckrad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="PerSlag">Antal av varje slag i allt, utan urval (number of each kind, unfiltered).</param>
    /// <param name="Omraden">Områden och avtalsområden att välja bland (areas to choose from).</param>
    /// <param name="Kontakter">Om nämnder utan kontakt är med (are contacts included): konton har ingen historia.</param>
    public sealed record View(Sida<Luckrad> Sida, IReadOnlyDictionary<Luckslag, int> PerSlag, IReadOnlyList<Ansvarslank> Omraden, bool Kontakter);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Luckrad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (underlag, alla) = await HamtaAsync(request.Dag, cancellationToken);
            var rader = Valda(alla, request.Urval).ToList();
            var nummer = Math.Max(1, request.Sida);
            return new(
                new Sida<Luckrad>(rader.Count, nummer, Sidstorlek, [.. rader.Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek)).Take(Sidstorlek)]),
                alla.GroupBy(rad => rad.Slag).ToDictionary(grupp => grupp.Key, grupp => grupp.Count()),
                [
                    .. underlag.Omraden.Select(o => new Ansvarslank(o.Slug, o.Namn))
                        .Concat(underlag.Avtalsomraden.Select(a => new Ansvarslank(a.Slug, a.Namn)))
                        .DistinctBy(lank => lank.Slug),
                ],
                HarKontakter(request.Dag));
        }

        /// <inheritdoc/>
        public async Task<IAsyncEnumerable<Luckrad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (_, alla) = await HamtaAsync(request.Dag, cancellationToken);
            return Valda(alla, request.Urval).ToAsyncEnumerable();
        }

        private static IEnumerable<Luckrad> Valda(List<Luckrad> rader, Urval urval) => rader
            .Where(rad => urval.Slag is null || rad.Slag == urval.Slag)
            .Where(rad => urval.Omrade.SomText() is not { } slug || rad.Omrade?.Slug == slug);

        // Konton har ingen historia: vem som var nämndens kontakt en dag som har gått vet portalen inte.
        private bool HarKontakter(DateOnly dag) => dag >= klocka.IDag();

        private async Task<(Ansvarsunderlag Underlag, List<Luckrad> Rader)> HamtaAsync(DateOnly dag, CancellationToken cancellationToken)
        {
            var underlag = await Ansvarsunderlag.MedKallorAsync(db, cancellationToken);
            var kallor = await Kallunderlag.HamtaAsync(
                db,
                [.. underlag.Ansvar.Select(ett => ett.Kalla), .. underlag.Avtalsomraden.SelectMany(a => a.Centralregler).Select(regel => regel.Kalla)],
                cancellationToken);
            var namngivna = underlag.Ansvar.Select(ett => ett.Vem.Organisation).OfType<OrganisationId>().Distinct().ToList();
            var organisationer = await db.Organisationer.AsNoTracking().Where(o => namngivna.Contains(o.Id)).ToListAsync(cancellationToken);
            var utanKontakt = HarKontakter(dag) ? await UtanKontakt(dag).ToListAsync(cancellationToken) : [];
            var granskning = new Ansvarsgranskning(underlag.Omraden, underlag.Avtalsomraden, underlag.Ansvar, organisationer, kallor.For, dag);
            var text = new Lucktext(underlag, kallor, dag);
            return (underlag, [.. granskning.Luckor(utanKontakt).Select(text.Rad)]);
        }

        private IQueryable<Organisation> UtanKontakt(DateOnly dag) => db.Ombedda(dag).AsNoTracking()
            .Where(o => !db.Users.Any(konto =>
                !konto.Avstangd
                && konto.Organisationer.Any(post => post.OrganisationId == o.Id)
                && db.UserRoles.Any(koppling => koppling.UserId == konto.Id && db.Roles.Any(roll => roll.Id == koppling.RoleId && roll.Name == Roller.Namndadministrator))))
            .OrderBy(o => o.Namn);
    }
}
