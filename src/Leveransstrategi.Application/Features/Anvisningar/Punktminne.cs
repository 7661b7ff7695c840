using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Punktminne (memory of clauses): den som klipper ut en punkt ur ett avsnitt, sparar, och klistrar in den i ett annat har flyttat den.
/// Punkten känns igen på sin text och behåller sitt id och sitt stöd.
/// </summary>
internal static class Punktminne
{
    private const int Revisioner = 10;

    public static async Task<IReadOnlyList<Punkt>> AterfinnAsync(
        this LeveransDbContext db,
        Anvisningsversion version,
        Anvisningstext bas,
        IReadOnlyList<Punkt> punkter,
        CancellationToken cancellationToken)
    {
        var upptagna = bas.Punkter.Concat(version.Text.Punkter).Concat(punkter).Select(punkt => punkt.Id).ToHashSet();
        var iBas = bas.Punkter.Select(punkt => punkt.Id).ToHashSet();
        if (punkter.All(punkt => iBas.Contains(punkt.Id) || punkt.Text.Length == 0))
            return punkter;

        var texter = await db.Textrevisioner.AsNoTracking()
            .Where(r => r.VersionId == version.Id)
            .OrderByDescending(r => r.Ordning)
            .Take(Revisioner)
            .Select(r => r.Text)
            .ToListAsync(cancellationToken);
        texter.AddRange(await db.Anvisningsversioner.AsNoTracking()
            .Where(v => v.AnvisningId == version.AnvisningId && v.Status == Anvisningsstatus.Beslutad)
            .OrderByDescending(v => v.Nummer)
            .Take(1)
            .Select(v => v.Text)
            .ToListAsync(cancellationToken));
        var borttagna = texter
            .SelectMany(text => text.Punkter)
            .Where(punkt => !upptagna.Contains(punkt.Id))
            .DistinctBy(punkt => punkt.Id)
            .ToLookup(punkt => punkt.Text);

        var tagna = new HashSet<PunktId>();
        return [.. punkter.Select(punkt => iBas.Contains(punkt.Id) || borttagna[punkt.Text].FirstOrDefault(p => tagna.Add(p.Id)) is not { } gammal ? punkt : gammal)];
    }
}
