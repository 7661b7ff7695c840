using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Listar områdenas anvisningar (lists the instructions) så som det var en dag: ett område utan anvisning står också med.</summary>
public static class ListAnvisningar
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>En rad (a row).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Omrade">Områdets namn (area).</param>
    /// <param name="ArExempel">Om innehållet är ett exempel (demonstration content).</param>
    /// <param name="Gallande">Versionen som gällde dagen (in force), om någon.</param>
    /// <param name="Kommande">Den närmaste kommande versionen (next), om någon.</param>
    /// <param name="Upphavd">Den senast upphävda versionen (repealed), när inget gäller.</param>
    /// <param name="Pagaende">Den påbörjade versionen (being handled), för den som får se utkast.</param>
    /// <param name="Agare">Ägare (owner).</param>
    /// <param name="NastaProvning">Nästa aktualitetsprövning (next review).</param>
    public sealed record Rad(
        string Slug,
        string Omrade,
        bool ArExempel,
        Version? Gallande,
        Version? Kommande,
        Version? Upphavd,
        Version? Pagaende,
        string? Agare,
        DateOnly? NastaProvning);

    /// <summary>En version (a version).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Lage">Läge dagen i fråga (what it is on the day).</param>
    /// <param name="Beslut">Beslut (decision).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    /// <param name="SenastAndrad">När texten senast ändrades (last changed).</param>
    public sealed record Version(int Nummer, Anvisningslage Lage, Beslut? Beslut, Giltighet Giltighet, DateTimeOffset SenastAndrad);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            var rader = await (
                from o in db.Anskaffningsomraden.AsNoTracking()
                join a in db.Anvisningar.AsNoTracking() on o.Id equals a.OmradeId into traffar
                from a in traffar.DefaultIfEmpty()
                orderby o.Ordning
                select new { o.Slug, o.Namn, Anvisning = a }).ToListAsync(cancellationToken);
            var versioner = await db.Anvisningsversioner.AsNoTracking()
                .Where(v => v.Status != Anvisningsstatus.Forkastad && (serUtkast || v.Status == Anvisningsstatus.Beslutad))
                .OrderByDescending(v => v.Nummer)
                .Select(v => new { v.AnvisningId, v.Nummer, v.Status, v.Beslut, Upphavd = v.Upphavande != null, v.Giltighet, v.SenastAndrad })
                .ToListAsync(cancellationToken);
            var perAnvisning = versioner.ToLookup(v => v.AnvisningId);
            return rader.ConvertAll(rad =>
            {
                var egna = rad.Anvisning is null ? [] : perAnvisning[rad.Anvisning.Id].ToList();
                var gallande = egna.Find(v => v.Status == Anvisningsstatus.Beslutad && v.Giltighet.Omfattar(request.Dag))?.Nummer;
                var lagen = egna.ConvertAll(v => new Version(
                    v.Nummer,
                    Lagesbedomning.Lage(
                        v.Status,
                        v.Giltighet,
                        v.Upphavd,
                        v.Nummer == gallande,
                        request.Dag,
                        egna.Exists(senare => senare.Status == Anvisningsstatus.Beslutad && senare.Nummer > v.Nummer && senare.Giltighet.Fran == v.Giltighet.Fran)),
                    v.Beslut,
                    v.Giltighet,
                    v.SenastAndrad));
                return new Rad(
                    rad.Slug,
                    rad.Namn,
                    rad.Anvisning?.ArExempel ?? false,
                    lagen.Find(v => v.Lage == Anvisningslage.Gallande),
                    lagen.Where(v => v.Lage == Anvisningslage.Kommande).MinBy(v => v.Giltighet.Fran),
                    gallande is null ? lagen.Find(v => v.Lage == Anvisningslage.Upphavd) : null,
                    lagen.Find(v => v.Lage is Anvisningslage.Utkast or Anvisningslage.UnderGranskning or Anvisningslage.InforKs),
                    rad.Anvisning?.Agare,
                    rad.Anvisning?.NastaProvning);
            });
        }
    }
}
