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
    /// <summary>Högsta antal rader för en organisation (most rows shown); registret har alla.</summary>
    public const int Hogst = 20;

    /// <summary>Högsta antal rader för ett område (most rows shown for an area); registret har alla.</summary>
    public const int HogstInomOmrade = 5;

    /// <summary>Fråga för en organisation (query for an organisation).</summary>
    /// <param name="Organisation">Organisationens slug (the organisation).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Organisation, DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Fråga för ett område (query for an area).</summary>
    /// <param name="Omrade">Ett områdes eller avtalsområdes slug (area).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record OmradeQuery(string Omrade, DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

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
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, IReadOnlyList<Rad>>, IRequestHandler<OmradeQuery, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await RaderAsync(await db.SomFarAvropasAvAsync(db.Ramavtal.AsNoTracking(), request.Organisation, request.Dag, cancellationToken), request.Dag, Hogst, cancellationToken);
        }

        /// <inheritdoc/>
        public Task<IReadOnlyList<Rad>> Handle(OmradeQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return RaderAsync(db.Inom(db.Ramavtal.AsNoTracking(), request.Omrade), request.Dag, HogstInomOmrade, cancellationToken);
        }

        private async Task<IReadOnlyList<Rad>> RaderAsync(IQueryable<Ramavtal> urval, DateOnly dag, int hogst, CancellationToken cancellationToken)
        {
            var rader = await (
                from post in db.DenDagen(urval, db.MedStatus(db.PerioderDenDagen(dag), Ramavtalslage.Galler, dag), dag)
                join omrade in db.Anskaffningsomraden.AsNoTracking() on post.Avtal.Omrade equals omrade.Id
                orderby post.Period.Slutar, post.Avtal.Nummer
                select new { post.Avtal.Id, post.Avtal.Nummer, post.Avtal.Titel, Omrade = omrade.Namn, post.Period.Slutar, post.Avtal.Tak })
                .Take(hogst)
                .ToListAsync(cancellationToken);
            var tak = await db.TaklagenAsync(rader.ToDictionary(rad => rad.Id, Takvolym? (rad) => rad.Tak), dag, klocka.IDag(), cancellationToken);
            return rader.ConvertAll(rad => new Rad(rad.Nummer, rad.Titel, rad.Omrade, rad.Slutar, tak[rad.Id]));
        }
    }
}
