using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>
/// Styrdokument och deras avsnitt i sökningen (governing documents and sections). Avsnitt pekar på sin version, så att länken
/// alltid visar den lydelse som träffades; utkast är bara för den som får läsa utkast, och förkastade texter söks inte alls.
/// </summary>
public sealed class Styrdokumentkalla : Sokkalla<StyrandeDokument>
{
    private const string Dokument = "styrdokument";
    private const string Del = "avsnitt";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } =
    [
        new(Dokument, "Styrdokument", "Styrdokument", 10),
        new(Del, "Avsnitt", "Avsnitt i styrdokument", 20),
    ];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Styrdokument.AsNoTracking().Select(dokument => dokument.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new StyrdokumentId(varde)).ToList();
        var dokument = await db.Styrdokument.AsNoTracking()
            .Include(post => post.Versioner).ThenInclude(version => version.Avsnitt)
            .Where(post => id.Contains(post.Id))
            .ToListAsync(cancellationToken);
        return [.. dokument.SelectMany(Underlag)];
    }

    /// <inheritdoc/>
    protected override Guid Id(StyrandeDokument rot) => rot.Id.Value;

    private static IEnumerable<Sokunderlag> Underlag(StyrandeDokument dokument)
    {
        var diarienummer = dokument.Beslut?.Diarienummer?.Text;
        var arForslag = dokument.Status == Registerstatus.Forslag;
        yield return new Sokunderlag(
            dokument.Id.Value,
            Dokument,
            $"{Dokument}/{dokument.Slug}",
            dokument.Titel,
            null,
            Text(dokument.Beskrivning, Beslutsrad(dokument)),
            $"/styrdokument/{dokument.Slug}",
            diarienummer is null ? [] : [diarienummer],
            arForslag,
            dokument.Giltighet,
            SoksAvenEfterat: true);

        foreach (var version in dokument.Versioner.Where(version => version.Status != Versionsstatus.Forkastad))
        {
            foreach (var avsnitt in version.Avsnitt)
            {
                yield return new Sokunderlag(
                    dokument.Id.Value,
                    Del,
                    $"{Del}/{dokument.Slug}/{version.Nummer}/{avsnitt.Ankare}",
                    avsnitt.Rubrik.Length == 0 ? dokument.Titel : $"{avsnitt.Nummer} {avsnitt.Rubrik}".Trim(),
                    dokument.Titel,
                    avsnitt.Text,
                    $"/styrdokument/{dokument.Slug}/version/{version.Nummer}#avsnitt-{avsnitt.Ankare}",
                    [],
                    arForslag || version.Status == Versionsstatus.Utkast,
                    version.Giltighet,
                    SoksAvenEfterat: false);
            }
        }
    }

    private static string? Beslutsrad(StyrandeDokument dokument) => dokument.Beslut is not { } beslut
        ? null
        : string.Join(
            ", ",
            new[] { beslut.Organ, beslut.Datum?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), beslut.Paragraf, beslut.Diarienummer is null ? null : $"dnr {beslut.Diarienummer.Text}" }
                .Where(del => del is not null));
}
