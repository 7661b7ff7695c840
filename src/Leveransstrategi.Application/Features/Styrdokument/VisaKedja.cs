using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Visar styrkedjan (shows the chain of governing documents) en viss dag: dokumenten och hur de hör ihop. Ett dokument med okänd
/// beslutsdag visas för alla dagar; förslag finns inte för den som inte får se utkast.
/// </summary>
public static class VisaKedja
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Kedjan (the chain).</summary>
    /// <param name="Dokument">Dokumenten i titelordning (the documents).</param>
    /// <param name="Relationer">Relationer mellan dem (relations between them).</param>
    public sealed record View(IReadOnlyList<Dokument> Dokument, IReadOnlyList<Relation> Relationer);

    /// <summary>Ett styrdokument (a governing document).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Status">Läge i registret (state).</param>
    /// <param name="Beslut">Beslut (decision), i de delar som är kända.</param>
    public sealed record Dokument(string Slug, string Titel, Dokumentslag Slag, Registerstatus Status, Beslut? Beslut);

    /// <summary>En relation (a relation), läst från det ena dokumentet till det andra.</summary>
    /// <param name="Fran">Dokumentet som relationen utgår från (slug of the one).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Till">Dokumentet som relationen leder till (slug of the other).</param>
    /// <param name="Kalla">Källan (source).</param>
    public sealed record Relation(string Fran, Relationsslag Slag, string Till, Kallhanvisning Kalla);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            var synliga = db.Styrdokument.AsNoTracking()
                .Where(d => serUtkast || d.Status == Registerstatus.Registrerat)
                .Where(d => (d.Giltighet.Fran == null || d.Giltighet.Fran <= dag) && (d.Giltighet.Till == null || d.Giltighet.Till >= dag));
            var dokument = await synliga
                .OrderBy(d => d.Titel)
                .Select(d => new Dokument(d.Slug, d.Titel, d.Slag, d.Status, d.Beslut))
                .ToListAsync(cancellationToken);
            var relationer = await (
                from d in synliga
                from r in d.Relationer
                join till in synliga on r.TillId equals till.Id
                orderby d.Titel, r.Slag, till.Titel
                select new Relation(d.Slug, r.Slag, till.Slug, r.Kalla)).ToListAsync(cancellationToken);
            return new View(dokument, relationer);
        }
    }
}
