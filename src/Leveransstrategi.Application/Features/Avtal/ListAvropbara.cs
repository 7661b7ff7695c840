using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Listar de ramavtal som går att avropa på en dag (lists the agreements that may be called off from): de som en organisation får avropa på,
/// eller de som rör ett område.
/// </summary>
public static class ListAvropbara
{
    /// <summary>Högsta antal rader (most rows shown), de som slutar först; registret har alla.</summary>
    public const int Hogst = 5;

    /// <summary>Fråga för en organisation (query for an organisation).</summary>
    /// <param name="Organisation">Organisationens slug (the organisation).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Organisation, DateOnly Dag) : IFraga<View>;

    /// <summary>Fråga för ett område (query for an area).</summary>
    /// <param name="Omrade">Ett områdes eller avtalsområdes slug (area).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record OmradeQuery(string Omrade, DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Svar om en organisation (answer for an organisation).</summary>
    /// <param name="Rader">De avtal som slutar först (the agreements that end first).</param>
    /// <param name="Antal">Antal avtal som organisationen får avropa på den dagen (how many there are).</param>
    public sealed record View(IReadOnlyList<Rad> Rader, int Antal)
    {
        /// <summary>Inga avtal (none).</summary>
        public static View Tom { get; } = new([], 0);
    }

    /// <summary>Ett ramavtal (a row).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Omrade">Det främsta området (primary area).</param>
    /// <param name="Slutar">Sista dagen (last day).</param>
    /// <param name="Tak">Vad som är taget och kvar av hela avtalets tak (the ceiling).</param>
    public sealed record Rad(string Nummer, string Titel, string Omrade, DateOnly? Slutar, Taklage Tak);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<OmradeQuery, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var urval = await db.SomFarAvropasAvAsync(db.Ramavtal.AsNoTracking(), request.Organisation, request.Dag, cancellationToken);
            return new(await RaderAsync(urval, request.Dag, cancellationToken), await IKraft(urval, request.Dag).CountAsync(cancellationToken));
        }

        /// <inheritdoc/>
        public Task<IReadOnlyList<Rad>> Handle(OmradeQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RaderAsync(db.Inom(db.Ramavtal.AsNoTracking(), request.Omrade), request.Dag, cancellationToken);
        }

        private IQueryable<Avtalsdag> IKraft(IQueryable<Ramavtal> urval, DateOnly dag) =>
            db.DenDagen(urval, db.MedStatus(db.PerioderDenDagen(dag), Ramavtalslage.Galler, dag), dag);

        private async Task<IReadOnlyList<Rad>> RaderAsync(IQueryable<Ramavtal> urval, DateOnly dag, CancellationToken cancellationToken)
        {
            var rader = await (
                from post in IKraft(urval, dag)
                join omrade in db.Anskaffningsomraden.AsNoTracking() on post.Avtal.Omrade equals omrade.Id
                orderby post.Period.Slutar, post.Avtal.Nummer
                select new { post.Avtal.Id, post.Avtal.Nummer, post.Avtal.Titel, Omrade = omrade.Namn, post.Period.Slutar, post.Avtal.Tak })
                .Take(Hogst)
                .ToListAsync(cancellationToken);
            var tak = await db.TaklagenAsync(rader.ToDictionary(rad => rad.Id, Takvolym? (rad) => rad.Tak), dag, klocka.IDag(), cancellationToken);
            return rader.ConvertAll(rad => new Rad(rad.Nummer, rad.Titel, rad.Omrade, rad.Slutar, tak[rad.Id]));
        }
    }
}
