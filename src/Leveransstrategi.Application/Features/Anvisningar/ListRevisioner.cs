using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Listar ett utkasts texter genom tiden (lists the revisions of a draft), den senaste först, och de val som har gjorts i konflikter.
/// </summary>
public static class ListRevisioner
{
    /// <summary>Rader på en sida (page size).</summary>
    public const int Storlek = 20;

    /// <summary>Högsta antal avgjorda konflikter i svaret (maximum number of settled conflicts).</summary>
    public const int MaxAvgjorda = 50;

    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Version">Version (version); den påbörjade, annars den senaste, om ingen anges.</param>
    /// <param name="Vem">Namn på den som skrev (author).</param>
    /// <param name="Slag">Hur texten kom till (kind).</param>
    /// <param name="Sida">Sida, från 1 (page).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(string Slug, int? Version = null, string? Vem = null, Revisionsslag? Slag = null, int Sida = 1) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Nummer">Versionens nummer (number).</param>
    /// <param name="Status">Versionens status (state).</param>
    /// <param name="Nuvarande">Revisionen som texten nu är (current revision).</param>
    /// <param name="Sida">Revisionerna (the revisions).</param>
    /// <param name="Personer">De som har skrivit, att välja bland (authors).</param>
    /// <param name="Avgjorda">Avgjorda konflikter, den senaste först (settled conflicts).</param>
    /// <param name="Text">Texten nu (the text now).</param>
    public sealed record View(
        string Titel,
        int Nummer,
        Anvisningsstatus Status,
        Guid Nuvarande,
        Sida<Rad> Sida,
        IReadOnlyList<string> Personer,
        IReadOnlyList<Textkonflikt> Avgjorda,
        Anvisningstext Text);

    /// <summary>En revision utan sin text (a revision without its text).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Ordning">Ordning, från 1 (order).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Andring">Vad som ändrades, i ord (what changed).</param>
    /// <param name="Av">Vem (author).</param>
    /// <param name="Tidpunkt">När (when).</param>
    public sealed record Rad(Guid Id, int Ordning, Revisionsslag Slag, string Andring, string Av, DateTimeOffset Tidpunkt);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await (
                from a in db.Anvisningar.AsNoTracking()
                where a.Slug == request.Slug
                from v in db.Anvisningsversioner.AsNoTracking()
                where v.AnvisningId == a.Id && (request.Version == null || v.Nummer == request.Version)
                orderby v.Nummer descending
                select new { a.Titel, v.Id, v.Nummer, v.Status, v.RevisionId, v.Text }).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Det finns ingen sådan version av anvisningen.");
            var alla = db.Textrevisioner.AsNoTracking().Where(r => r.VersionId == version.Id);
            var personer = await alla.Select(r => r.Av).Distinct().OrderBy(namn => namn).ToListAsync(cancellationToken);
            var valda = alla
                .Where(r => string.IsNullOrEmpty(request.Vem) || r.Av == request.Vem)
                .Where(r => request.Slag == null || r.Slag == request.Slag);
            var antal = await valda.CountAsync(cancellationToken);
            var sida = Math.Clamp(request.Sida, 1, Math.Max(1, (antal + Storlek - 1) / Storlek));
            var rader = await valda
                .OrderByDescending(r => r.Ordning)
                .Skip((sida - 1) * Storlek)
                .Take(Storlek)
                .Select(r => new Rad(r.Id, r.Ordning, r.Slag, r.Andring, r.Av, r.Tidpunkt))
                .ToListAsync(cancellationToken);
            var avgjorda = await db.Textkonflikter.AsNoTracking()
                .Where(k => k.VersionId == version.Id && k.Lost != null)
                .OrderByDescending(k => k.Lost)
                .Take(MaxAvgjorda)
                .ToListAsync(cancellationToken);
            return new(
                version.Titel,
                version.Nummer,
                version.Status,
                version.RevisionId,
                new(antal, sida, Storlek, rader),
                personer,
                avgjorda,
                version.Text);
        }
    }
}
