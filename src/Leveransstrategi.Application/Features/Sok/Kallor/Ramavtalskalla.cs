using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>Ramavtal i sökningen (framework agreements): titel, nummer, ärende, områden, delområden, leverantörer och CPV. Villkor om pris och index söks aldrig.</summary>
public sealed class Ramavtalskalla : Sokkalla<Ramavtal>
{
    private const string Avtal = "ramavtal";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } = [new(Avtal, "Ramavtal", "Ramavtal", 6)];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Ramavtal.AsNoTracking().Select(avtal => avtal.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(LeveransDbContext db, IReadOnlyCollection<Guid> rotter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new RamavtalId(varde)).ToList();
        var avtalen = await db.Ramavtal.AsNoTracking().Where(avtal => id.Contains(avtal.Id))
            .Join(db.Anskaffningsomraden.AsNoTracking(), avtal => avtal.Omrade, omrade => omrade.Id, (avtal, omrade) => new { avtal.Id, avtal.Nummer, avtal.Titel, avtal.Dnr, avtal.CpvKoder, Omrade = omrade.Namn })
            .ToListAsync(cancellationToken);
        var delar = (await db.Ramavtal.AsNoTracking().Where(avtal => id.Contains(avtal.Id)).SelectMany(avtal => avtal.Delomraden, (avtal, del) => new { avtal.Id, del.Nummer, del.Namn }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Id);
        var leverantorer = (await (
            from avtal in db.Ramavtal.AsNoTracking()
            from del in avtal.Delomraden
            from rad in del.Leverantorer
            join leverantor in db.Leverantorer.AsNoTracking() on rad.LeverantorId equals leverantor.Id
            where id.Contains(avtal.Id)
            select new { avtal.Id, leverantor.Namn, leverantor.Organisationsnummer }).Distinct().ToListAsync(cancellationToken)).ToLookup(rad => rad.Id);
        return avtalen.ConvertAll(avtal => new Sokunderlag(
            avtal.Id.Value,
            Avtal,
            $"{Avtal}/{avtal.Nummer}",
            avtal.Titel,
            $"{avtal.Nummer}, {avtal.Omrade}",
            Text(
            [
                avtal.Nummer,
                .. delar[avtal.Id].OrderBy(rad => rad.Nummer).Select(rad => rad.Namn),
                .. leverantorer[avtal.Id].Select(rad => rad.Organisationsnummer is { } nummer ? $"{rad.Namn}, {nummer}" : rad.Namn).Order(StringComparer.Ordinal),
                string.Join('\n', avtal.CpvKoder.Select(kod => $"{kod} {Cpvtermer.Term(kod)}")),
            ]),
            $"/ramavtal/{Uri.EscapeDataString(avtal.Nummer)}",
            avtal.Dnr is { } dnr ? [dnr] : [],
            ArUtkast: false,
            Giltighet.TillsVidare,
            SoksAvenEfterat: true));
    }

    /// <inheritdoc/>
    protected override Guid Id(Ramavtal rot) => rot.Id.Value;
}
