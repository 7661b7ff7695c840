using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar de ramavtal som en organisation får avropa på en dag (lists the agreements an organisation may call off from).</summary>
public static class ListAvropbara
{
    /// <summary>Högsta antal rader (most rows shown); registret har alla.</summary>
    public const int Hogst = 20;

    /// <summary>Fråga (query).</summary>
    /// <param name="Organisation">Organisationens slug (the organisation).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Organisation, DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett ramavtal (a row).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Omrade">Det främsta området (primary area).</param>
    /// <param name="Slutar">Sista dagen (last day).</param>
    public sealed record Rad(string Nummer, string Titel, string Omrade, DateOnly? Slutar);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var organisation = await db.Organisationer.AsNoTracking()
                .Where(o => o.Slug == request.Organisation)
                .Select(o => new { o.Id, o.Slag })
                .FirstOrDefaultAsync(cancellationToken);
            if (organisation is null)
                return [];
            var dag = request.Dag;
            return await (
                from avtal in db.Ramavtal.AsNoTracking().SomFarAvropasAv(organisation.Id, organisation.Slag, request.Dag)
                from period in avtal.Perioder
                join omrade in db.Anskaffningsomraden.AsNoTracking() on avtal.Omrade equals omrade.Id
                where period.Fran <= dag && (period.Till == null || period.Till >= dag) && period.Lage == Ramavtalslage.Galler
                    && !db.Takraknare.Any(t => t.Ramavtal == avtal.Id && t.Delomrade == Takraknare.HelaAvtalet && t.NattDag <= dag)
                orderby period.Slutar, avtal.Nummer
                select new Rad(avtal.Nummer, avtal.Titel, omrade.Namn, period.Slutar))
                .Take(Hogst)
                .ToListAsync(cancellationToken);
        }
    }
}
