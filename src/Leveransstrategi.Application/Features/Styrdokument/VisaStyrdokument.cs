using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Visar ett styrdokument (shows a governing document): den version som gällde en dag, eller en bestämd version. Utkast och förslag
/// finns inte för den som inte får se dem.
/// </summary>
public static class VisaStyrdokument
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Dokumentets del av adressen (slug).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Version">En bestämd version (a certain version).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag, int? Version = null) : IFraga<View>;

    /// <summary>Dokumentet (the document).</summary>
    public sealed record View(
        string Slug,
        string Titel,
        Dokumentslag Slag,
        Registerstatus Status,
        Beslut? Beslut,
        Giltighet Giltighet,
        string? Beskrivning,
        string? Uppgiftskalla,
        Text? Version,
        IReadOnlyList<Versionsrad> Versioner,
        IReadOnlyList<Relation> Relationer,
        IReadOnlyList<Hanvisad> HanvisasAv,
        Guid Versionsmarke);

    /// <summary>En version med sin text (a version with its text).</summary>
    public sealed record Text(
        int Nummer,
        string Titel,
        Versionsstatus Status,
        Beslut? Beslut,
        Giltighet Giltighet,
        DateTimeOffset Inlast,
        string Filnamn,
        string Sha256,
        IReadOnlyList<Avsnittstext> Avsnitt,
        IReadOnlyList<Hanvisning> Hanvisningar,
        IReadOnlyList<Omrade> Omraden);

    /// <summary>Ett avsnitt (a section).</summary>
    public sealed record Avsnittstext(string? Nummer, string Ankare, string Rubrik, int Niva, string Text);

    /// <summary>En hänvisning till ett beslut (a citation), med posten i registret när den är känd och får ses.</summary>
    public sealed record Hanvisning(string Diarienummer, string? Organ, DateOnly? Datum, string? Avsnitt, string? Titel, string Text, string? TillSlug, string? TillTitel);

    /// <summary>Ett område som texten definierar (an area that the text defines).</summary>
    public sealed record Omrade(string Nummer, string Namn);

    /// <summary>En version i förteckningen (a version in the list).</summary>
    public sealed record Versionsrad(int Nummer, Versionsstatus Status, Beslut? Beslut, Giltighet Giltighet, DateTimeOffset Inlast);

    /// <summary>En relation (a relation), läst från dokumentet eller till det.</summary>
    public sealed record Relation(Relationsslag Slag, bool Fran, string Slug, string Titel, Kallhanvisning Kalla);

    /// <summary>Ett dokument vars text hänvisar hit (a document whose text cites this one).</summary>
    public sealed record Hanvisad(string Slug, string Titel, string? Avsnitt);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            var post = await db.Styrdokument.AsNoTracking()
                .Where(d => d.Slug == request.Slug && (serUtkast || d.Status == Registerstatus.Registrerat))
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            var versioner = await db.Styrdokument.AsNoTracking()
                .Where(d => d.Id == post.Id)
                .SelectMany(d => d.Versioner)
                .Where(v => serUtkast || v.Status == Versionsstatus.Beslutad)
                .OrderByDescending(v => v.Nummer)
                .Select(v => new Versionsrad(v.Nummer, v.Status, v.Beslut, v.Giltighet, v.Inlast))
                .ToListAsync(cancellationToken);
            var nummer = request.Version
                ?? versioner.Find(v => v.Status == Versionsstatus.Beslutad && v.Giltighet.Omfattar(request.Dag))?.Nummer;
            if (request.Version is { } vald && !versioner.Exists(v => v.Nummer == vald))
                throw new SaknasException($"{post.Titel} har ingen version {vald}.");

            return new View(
                post.Slug,
                post.Titel,
                post.Slag,
                post.Status,
                post.Beslut,
                post.Giltighet,
                post.Beskrivning,
                post.Uppgiftskalla,
                nummer is null ? null : await TextAsync(post.Id, nummer.Value, serUtkast, cancellationToken),
                versioner,
                await RelationerAsync(post.Id, serUtkast, cancellationToken),
                await HanvisasAvAsync(post.Id, request.Dag, cancellationToken),
                post.Versionsmarke);
        }

        private async Task<Text> TextAsync(StyrdokumentId id, int nummer, bool serUtkast, CancellationToken cancellationToken)
        {
            var version = await db.Styrdokument.AsNoTracking()
                .Where(d => d.Id == id)
                .SelectMany(d => d.Versioner)
                .Where(v => v.Nummer == nummer)
                .Select(v => new
                {
                    v.Id, v.Titel, v.Status, v.Beslut, v.Giltighet, v.Inlast, v.Kallfil.Filnamn, v.Kallfil.Sha256,
                })
                .SingleAsync(cancellationToken);
            var avsnitt = await db.Set<Avsnitt>().AsNoTracking()
                .Where(a => EF.Property<Guid>(a, "DokumentversionId") == version.Id)
                .OrderBy(a => a.Ordning)
                .Select(a => new Avsnittstext(a.Nummer, a.Ankare, a.Rubrik, a.Niva, a.Text))
                .ToListAsync(cancellationToken);
            var hanvisningar = await (
                from h in db.Set<Domain.Styrdokument.Hanvisning>().AsNoTracking()
                where EF.Property<Guid>(h, "DokumentversionId") == version.Id
                join d in db.Styrdokument.Where(d => serUtkast || d.Status == Registerstatus.Registrerat) on h.DokumentId equals d.Id into traffar
                from till in traffar.DefaultIfEmpty()
                orderby h.Ordning
                select new Hanvisning(h.Diarienummer, h.Organ, h.Datum, h.Avsnitt, h.Titel, h.Text, till == null ? null : till.Slug, till == null ? null : till.Titel))
                .ToListAsync(cancellationToken);
            var omraden = await db.Set<Omradesforslag>().AsNoTracking()
                .Where(o => EF.Property<Guid>(o, "DokumentversionId") == version.Id)
                .OrderBy(o => o.Ordning)
                .Select(o => new Omrade(o.Nummer, o.Namn))
                .ToListAsync(cancellationToken);
            return new Text(
                nummer,
                version.Titel,
                version.Status,
                version.Beslut,
                version.Giltighet,
                version.Inlast,
                version.Filnamn,
                version.Sha256,
                avsnitt,
                hanvisningar,
                omraden);
        }

        private async Task<List<Relation>> RelationerAsync(StyrdokumentId id, bool serUtkast, CancellationToken cancellationToken)
        {
            var synliga = db.Styrdokument.AsNoTracking().Where(d => serUtkast || d.Status == Registerstatus.Registrerat);
            var fran = await (
                from d in db.Styrdokument.AsNoTracking()
                where d.Id == id
                from r in d.Relationer
                join till in synliga on r.TillId equals till.Id
                orderby r.Slag, till.Titel
                select new Relation(r.Slag, true, till.Slug, till.Titel, r.Kalla)).ToListAsync(cancellationToken);
            var hit = await (
                from d in synliga
                from r in d.Relationer
                where r.TillId == id
                orderby r.Slag, d.Titel
                select new Relation(r.Slag, false, d.Slug, d.Titel, r.Kalla)).ToListAsync(cancellationToken);
            return [.. fran, .. hit];
        }

        private Task<List<Hanvisad>> HanvisasAvAsync(StyrdokumentId id, DateOnly dag, CancellationToken cancellationToken) => (
            from d in db.Styrdokument.AsNoTracking()
            from v in d.Versioner
            where v.Status == Versionsstatus.Beslutad
                && (v.Giltighet.Fran == null || v.Giltighet.Fran <= dag) && (v.Giltighet.Till == null || v.Giltighet.Till >= dag)
            from h in v.Hanvisningar
            where h.DokumentId == id && d.Id != id
            orderby d.Titel, h.Ordning
            select new Hanvisad(d.Slug, d.Titel, h.Avsnitt)).ToListAsync(cancellationToken);
    }
}
