using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Undantag i en kort lista (an exception as listed on other pages).</summary>
/// <param name="Id">Identitet (id).</param>
/// <param name="Namnd">Nämnden som har det (the committee).</param>
/// <param name="Regel">Regeln (the rule).</param>
/// <param name="Vad">Vad det gäller (what).</param>
/// <param name="Villkor">Villkor (conditions), om några.</param>
/// <param name="Giltighet">Giltighet (validity).</param>
/// <param name="Beslut">Beslutet (decision).</param>
public sealed record Undantagsrad(Guid Id, string Namnd, string Regel, string Vad, string? Villkor, Giltighet Giltighet, Beslut? Beslut);

/// <summary>Visar de undantag som gäller en dag (exceptions in force on a day) för en nämnd, ett avtalsområde eller ett anskaffningsområde.</summary>
public static class GallandeUndantag
{
    /// <summary>Högsta antal rader (most rows shown); registret har alla.</summary>
    public const int Hogst = 20;

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Namnd">Nämndens slug (committee), om en.</param>
    /// <param name="Avtalsomrade">Avtalsområdets slug (contract area), om ett.</param>
    /// <param name="Omrade">Anskaffningsområdets slug (acquisition area), om ett: undantag från reglerna i dess avtalsområden och från dess anvisning.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Namnd = null, string? Avtalsomrade = null, string? Omrade = null) : IFraga<IReadOnlyList<Undantagsrad>>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Undantagsrad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Undantagsrad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await (
                from u in db.Undantag.AsNoTracking()
                join o in db.Organisationer.AsNoTracking() on u.OrganisationId equals o.Id
                where u.Status == Undantagsstatus.Beviljat && u.Giltighet.Fran <= request.Dag && u.Giltighet.Till >= request.Dag
                    && (request.Namnd == null || o.Slug == request.Namnd)
                    && (request.Omrade == null
                        || u.Grund.Anvisning == request.Omrade
                        || db.Avtalsomraden.Any(a => a.Id == u.Grund.Avtalsomrade && (a.Slug == request.Omrade || a.Anskaffningsomraden.Any(ett => ett.Slug == request.Omrade))))
                    && (request.Avtalsomrade == null || db.Avtalsomraden.Any(a => a.Slug == request.Avtalsomrade && a.Id == u.Grund.Avtalsomrade))
                orderby u.Giltighet.Till, o.Namn
                select new Undantagsrad(u.Id.Value, o.Namn, u.Grund.Titel, u.Vad, u.Villkor, u.Giltighet, u.Beslut))
                .Take(Hogst)
                .ToListAsync(cancellationToken);
        }
    }
}
