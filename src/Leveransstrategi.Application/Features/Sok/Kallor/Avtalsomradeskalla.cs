using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>Avtalsområden i sökningen (contract areas).</summary>
public sealed class Avtalsomradeskalla : Sokkalla<Avtalsomrade>
{
    private const string Omrade = "avtalsomrade";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } = [new(Omrade, "Avtalsområde", "Avtalsområden", 2)];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Avtalsomraden.AsNoTracking().Select(omrade => omrade.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new AvtalsomradeId(varde)).ToList();
        var omraden = await db.Avtalsomraden.AsNoTracking().Include(omrade => omrade.Centralregler).Where(omrade => id.Contains(omrade.Id)).ToListAsync(cancellationToken);
        return omraden.ConvertAll(omrade => new Sokunderlag(
            omrade.Id.Value,
            Omrade,
            $"{Omrade}/{omrade.Slug}",
            omrade.Namn,
            null,
            Text([omrade.Beskrivning, .. omrade.Centralregler.Select(regel => regel.Mening), omrade.Kalla.Visning]),
            $"/avtalsomraden/{omrade.Slug}",
            [],
            ArUtkast: false,
            Giltighet.TillsVidare,
            SoksAvenEfterat: true));
    }

    /// <inheritdoc/>
    protected override Guid Id(Avtalsomrade rot) => rot.Id.Value;
}
