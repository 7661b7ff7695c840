using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>Anskaffningsområden i sökningen (acquisition areas), med sin senaste definition.</summary>
public sealed class Omradeskalla : Sokkalla<Anskaffningsomrade>
{
    private const string Omrade = "omrade";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } = [new(Omrade, "Anskaffningsområde", "Anskaffningsområden", 1)];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Anskaffningsomraden.AsNoTracking().Select(omrade => omrade.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new AnskaffningsomradeId(varde)).ToList();
        var omraden = await db.Anskaffningsomraden.AsNoTracking()
            .Include(omrade => omrade.Definitioner)
            .Include(omrade => omrade.Granser)
            .Where(omrade => id.Contains(omrade.Id))
            .ToListAsync(cancellationToken);
        return omraden.ConvertAll(omrade => new Sokunderlag(
            omrade.Id.Value,
            Omrade,
            $"{Omrade}/{omrade.Slug}",
            omrade.Namn,
            null,
            Text([
                omrade.Sammanfattning,
                omrade.Definitioner.MaxBy(definition => definition.Giltighet.Fran ?? DateOnly.MinValue)?.Text,
                omrade.Ingar.Count == 0 ? null : $"Ingår: {string.Join(", ", omrade.Ingar)}.",
                .. omrade.Granser.Select(grans => grans.Beskrivning),
                $"Avsnitt {omrade.Kod}. Ansvarar: {omrade.AnsvarigtOrgan}. CPV: {string.Join(", ", omrade.CpvKoder)}.",
            ]),
            $"/omraden/{omrade.Slug}",
            [],
            ArUtkast: false,
            Giltighet.TillsVidare,
            SoksAvenEfterat: true));
    }

    /// <inheritdoc/>
    protected override Guid Id(Anskaffningsomrade rot) => rot.Id.Value;
}
