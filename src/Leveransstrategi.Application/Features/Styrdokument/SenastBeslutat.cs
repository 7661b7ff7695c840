using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Det senast beslutade till och med en viss dag (latest decisions up to a day): poster i registret, versioner av deras text och
/// versioner av anvisningarna.
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

    /// <summary>Ett beslut om ett styrdokument eller en anvisning (a decision on a governing document or an instruction).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Anvisning">Anvisningens version (version of the instruction); <see langword="null"/> för ett styrdokument.</param>
    /// <param name="Beslut">Beslut (decision), med känd dag.</param>
    public sealed record Rad(string Slug, string Titel, int? Anvisning, Beslut Beslut);

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
                .Select(d => new Rad(d.Slug, d.Titel, null, d.Beslut!))
                .ToListAsync(cancellationToken);
            // Posten bär bara det senaste beslutet; tidigare finns på textens versioner.
            var versioner = await (
                from d in registrerade
                from v in d.Versioner
                where v.Status == Versionsstatus.Beslutad && v.Beslut != null && v.Beslut.Datum != null && v.Beslut.Datum <= dag
                orderby v.Beslut!.Datum descending, d.Titel
                select new Rad(d.Slug, d.Titel, null, v.Beslut!))
                .Take(Antal)
                .ToListAsync(cancellationToken);
            var anvisningar = await (
                from v in db.Anvisningsversioner.AsNoTracking()
                join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
                where v.Status == Anvisningsstatus.Beslutad && v.Beslut != null && v.Beslut.Datum != null && v.Beslut.Datum <= dag
                orderby v.Beslut!.Datum descending, a.Titel
                select new Rad(a.Slug, a.Titel, v.Nummer, v.Beslut!))
                .Take(Antal)
                .ToListAsync(cancellationToken);
            return
            [
                .. poster.Concat(versioner).DistinctBy(rad => (rad.Slug, rad.Beslut.Datum)).Concat(anvisningar)
                    .OrderByDescending(rad => rad.Beslut.Datum)
                    .ThenBy(rad => rad.Titel, Svensktid.Namnordning)
                    .Take(Antal),
            ];
        }
    }
}
