using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>Ramavtal i sökningen (framework agreements): titel, nummer, ärende, områden, delområden, leverantörer (också under tidigare namn, och den som har tagit över) och CPV. Villkor om pris och index söks aldrig.</summary>
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
        var antagna = (await (
            from avtal in db.Ramavtal.AsNoTracking()
            from del in avtal.Delomraden
            from rad in del.Leverantorer
            where id.Contains(avtal.Id)
            select new { avtal.Id, rad.LeverantorId }).Distinct().ToListAsync(cancellationToken)).ToLookup(rad => rad.Id, rad => rad.LeverantorId);
        var leverantorer = await LeverantorerAsync(db, antagna.SelectMany(rad => rad), cancellationToken);
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
                .. antagna[avtal.Id].SelectMany(en => Foljd(leverantorer, en)).Distinct().Order(StringComparer.Ordinal),
                string.Join('\n', avtal.CpvKoder.Select(kod => $"{kod} {Cpvtermer.Term(kod)}")),
            ]),
            $"/ramavtal/{Uri.EscapeDataString(avtal.Nummer)}",
            avtal.Dnr is { } dnr ? [dnr] : [],
            ArUtkast: false,
            Giltighet.TillsVidare,
            SoksAvenEfterat: true));
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> FoljderAsync(LeveransDbContext db, IReadOnlyCollection<IVersionerad> andrade, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var led = andrade.OfType<Leverantor>().Select(en => en.Id).ToList();
        if (led.Count == 0)
            return [];
        // Avtalen hos dem som har gått upp i den ändrade visar också den.
        var uppgangna = await db.Leverantorer.AsNoTracking().Where(l => l.UppgangenI != null).Select(l => new { l.Id, I = l.UppgangenI!.Value }).ToListAsync(cancellationToken);
        for (var i = 0; i < led.Count; i++)
            led.AddRange(uppgangna.Where(par => par.I == led[i] && !led.Contains(par.Id)).Select(par => par.Id).ToList());
        var avtal = await led.LasIDelarAsync(
            nagra => db.Ramavtal.AsNoTracking().Where(r => r.Delomraden.Any(d => d.Leverantorer.Any(l => nagra.Contains(l.LeverantorId)))).Select(r => r.Id), cancellationToken);
        return avtal.ConvertAll(varde => varde.Value);
    }

    // De antagna, och dem som de har gått upp i.
    private static async Task<Dictionary<LeverantorId, Leverantorsrad>> LeverantorerAsync(LeveransDbContext db, IEnumerable<LeverantorId> antagna, CancellationToken cancellationToken)
    {
        var lasta = new Dictionary<LeverantorId, Leverantorsrad>();
        for (var nasta = antagna.ToHashSet(); nasta.Count > 0; nasta = [.. lasta.Values.Select(rad => rad.UppgangenI).OfType<LeverantorId>().Where(en => !lasta.ContainsKey(en))])
        {
            var rader = await nasta.LasIDelarAsync(
                nagra => db.Leverantorer.AsNoTracking().Where(l => nagra.Contains(l.Id))
                    .Select(l => new Leverantorsrad(l.Id, l.Namn, l.Organisationsnummer, l.UppgangenI, l.TidigareNamn.Select(ett => ett.Namn).ToList())),
                cancellationToken);
            rader.ForEach(rad => lasta.Add(rad.Id, rad));
        }

        return lasta;
    }

    private static IEnumerable<string> Foljd(Dictionary<LeverantorId, Leverantorsrad> leverantorer, LeverantorId forst)
    {
        var sedda = new HashSet<LeverantorId>();
        for (LeverantorId? nasta = forst; nasta is { } id && sedda.Add(id); nasta = leverantorer[id].UppgangenI)
        {
            var rad = leverantorer[id];
            yield return rad.Organisationsnummer is { } nummer ? $"{rad.Namn}, {nummer}" : rad.Namn;
            foreach (var tidigare in rad.TidigareNamn)
                yield return tidigare;
        }
    }

    private sealed record Leverantorsrad(LeverantorId Id, string Namn, string? Organisationsnummer, LeverantorId? UppgangenI, List<string> TidigareNamn);

    /// <inheritdoc/>
    protected override Guid Id(Ramavtal rot) => rot.Id.Value;
}
