using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Det senast beslutade till och med en viss dag (latest decisions up to a day): poster i registret och versioner av deras text.
/// Ett dokument vars beslutsdag är okänd kan inte ordnas efter tid och är inte med.
/// </summary>
public static class SenastBeslutat
{
    /// <summary>Högsta antal rader (maximum number of rows).</summary>
    public const int Antal = 5;

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett beslut om ett styrdokument (a decision on a governing document).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Beslut">Beslut (decision), med känd dag.</param>
    public sealed record Rad(string Slug, string Titel, Dokumentslag Slag, Beslut Beslut);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            var registrerade = db.Styrdokument.AsNoTracking().Where(d => d.Status == Registerstatus.Registrerat);
            var poster = await registrerade
                .Where(d => d.Beslut != null && d.Beslut.Datum != null && d.Beslut.Datum <= dag)
                .OrderByDescending(d => d.Beslut!.Datum).ThenBy(d => d.Titel)
                .Take(Antal)
                .Select(d => new Rad(d.Slug, d.Titel, d.Slag, d.Beslut!))
                .ToListAsync(cancellationToken);
            // Posten bär bara det senaste beslutet; tidigare finns på textens versioner.
            var versioner = await (
                from d in registrerade
                from v in d.Versioner
                where v.Status == Versionsstatus.Beslutad && v.Beslut != null && v.Beslut.Datum != null && v.Beslut.Datum <= dag
                orderby v.Beslut!.Datum descending, d.Titel
                select new Rad(d.Slug, d.Titel, d.Slag, v.Beslut!))
                .Take(Antal)
                .ToListAsync(cancellationToken);
            return
            [
                .. poster.Concat(versioner)
                    .DistinctBy(rad => (rad.Slug, rad.Beslut.Datum))
                    .OrderByDescending(rad => rad.Beslut.Datum)
                    .ThenBy(rad => rad.Titel, Svensktid.Namnordning)
                    .Take(Antal),
            ];
        }
    }
}
