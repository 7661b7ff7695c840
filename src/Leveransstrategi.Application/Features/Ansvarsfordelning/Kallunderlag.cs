using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Källunderlag (the sources of responsibilities and rules), så att de går att pröva mot en dag. Läses med fyra frågor.</summary>
internal sealed class Kallunderlag
{
    private readonly Dictionary<string, Ansvarskalla> dokument;
    private readonly Dictionary<string, Ansvarskalla> anvisningar;

    private Kallunderlag(Dictionary<string, Ansvarskalla> dokument, Dictionary<string, Ansvarskalla> anvisningar) => (this.dokument, this.anvisningar) = (dokument, anvisningar);

    /// <summary>Läser källorna (loads the sources).</summary>
    public static async Task<Kallunderlag> HamtaAsync(LeveransDbContext db, IReadOnlyCollection<Kallhanvisning> kallor, CancellationToken cancellationToken)
    {
        var slugar = kallor.Select(kalla => kalla.Styrdokument).OfType<string>().Distinct().ToList();
        var poster = await db.Styrdokument.AsNoTracking()
            .Where(d => slugar.Contains(d.Slug) && d.Status == Registerstatus.Registrerat)
            .Select(d => new { d.Slug, d.Titel, d.Giltighet, Beslutad = d.Beslut!.Datum })
            .ToListAsync(cancellationToken);
        var ersatta = (await (
            from ny in db.Styrdokument.AsNoTracking()
            from relation in ny.Relationer
            join gammal in db.Styrdokument.AsNoTracking() on relation.TillId equals gammal.Id
            where relation.Slag == Relationsslag.Ersatter && ny.Status == Registerstatus.Registrerat && slugar.Contains(gammal.Slug)
            select new { gammal.Slug, ny.Titel, ny.Giltighet }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Slug);
        var avsnitt = (await (
            from d in db.Styrdokument.AsNoTracking()
            from v in d.Versioner
            from a in v.Avsnitt
            where slugar.Contains(d.Slug) && v.Status == Versionsstatus.Beslutad
            select new { d.Slug, v.Nummer, v.Giltighet, a.Ankare }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Slug);

        var citerade = kallor.Select(kalla => kalla.Anvisning).OfType<string>().Distinct().ToList();
        var versioner = await (
            from v in db.Anvisningsversioner.AsNoTracking()
            join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
            where citerade.Contains(a.Slug) && v.Status == Anvisningsstatus.Beslutad
            select new { a.Slug, a.Titel, v.Nummer, v.Giltighet, v.Text }).ToListAsync(cancellationToken);
        return new(
            poster.ToDictionary(d => d.Slug, d => new Ansvarskalla(
                d.Titel,
                d.Giltighet,
                d.Beslutad,
                [.. avsnitt[d.Slug].GroupBy(rad => (rad.Nummer, rad.Giltighet)).Select(version => new Ansvarskallversion(version.Key.Nummer, version.Key.Giltighet, version.Select(rad => rad.Ankare).ToHashSet(StringComparer.OrdinalIgnoreCase)))],
                [.. ersatta[d.Slug].Select(rad => (rad.Titel, rad.Giltighet))])),
            versioner.GroupBy(v => v.Slug).ToDictionary(grupp => grupp.Key, grupp => new Ansvarskalla(
                grupp.First().Titel,
                Giltighet.TillsVidare,
                null,
                [.. grupp.Select(v => new Ansvarskallversion(v.Nummer, v.Giltighet, Kallregler.Punkter(v.Text)))],
                [])));
    }

    /// <summary>Källan (the source) som en hänvisning pekar på, om den finns i registret.</summary>
    public Ansvarskalla? For(Kallhanvisning kalla) =>
        kalla.Anvisning is { } anvisning ? anvisningar.GetValueOrDefault(anvisning) : dokument.GetValueOrDefault(kalla.Styrdokument ?? string.Empty);
}
