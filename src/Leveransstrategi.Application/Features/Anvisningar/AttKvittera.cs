using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Visar vad de egna nämnderna ska ta del av (what one's own committees are asked to acknowledge).</summary>
public static class AttKvittera
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    [Kraver(Behorighet.Kvittera)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Namnder">Nämnder som ombeds (committees that are asked).</param>
    /// <param name="AndraOrganisationer">Egna organisationer som inte ombeds, med skäl (own organisations that are not asked).</param>
    public sealed record View(IReadOnlyList<Namnd> Namnder, IReadOnlyList<string> AndraOrganisationer)
    {
        /// <summary>Antal som väntar (number waiting).</summary>
        public int Vantar => Namnder.Sum(namnd => namnd.Anvisningar.Count(a => a.Kvitterad is null));
    }

    /// <summary>En nämnd (a committee).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Anvisningar">Anvisningarna, de som väntar först (instructions, waiting first).</param>
    public sealed record Namnd(string Slug, string Namn, IReadOnlyList<Rad> Anvisningar);

    /// <summary>En anvisning (a row).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Version">Versionens nummer (number).</param>
    /// <param name="Nytt">Vad som är nytt (what is new).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    /// <param name="Tidigare">Om nämnden har kvitterat en tidigare version (acknowledged an earlier version).</param>
    /// <param name="Kvitterad">När den kvitterades (when), om den är det.</param>
    /// <param name="Av">Av vem (by whom).</param>
    public sealed record Rad(string Slug, string Titel, int Version, string? Nytt, Giltighet Giltighet, int? Tidigare, DateTimeOffset? Kvitterad, string? Av);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var egna = anvandare.Organisationer.ToList();
            var organisationer = await db.Organisationer.AsNoTracking()
                .Where(o => egna.Contains(o.Slug))
                .OrderBy(o => o.Namn)
                .ToListAsync(cancellationToken);
            var versioner = await (
                from v in db.SenastBeslutade(request.Dag)
                join a in db.Anvisningar on v.AnvisningId equals a.Id
                join o in db.Anskaffningsomraden on a.OmradeId equals o.Id
                orderby o.Ordning
                select new { v.AnvisningId, v.Id, a.Slug, a.Titel, v.Nummer, v.Sammanfattning, v.Giltighet }).ToListAsync(cancellationToken);
            var kvittenser = await (
                from k in db.Kvittenser
                join o in db.Organisationer on k.OrganisationId equals o.Id
                join v in db.Anvisningsversioner on k.VersionId equals v.Id
                where egna.Contains(o.Slug)
                select new { k.OrganisationId, v.AnvisningId, v.Nummer, k.Tidpunkt, k.Av }).ToListAsync(cancellationToken);

            var ombedda = organisationer.Where(o => Kvittens.Ombeds(o, request.Dag)).ToList();
            return new(
                ombedda.ConvertAll(o => new Namnd(o.Slug, o.Namn,
                [
                    .. versioner.Select(v =>
                    {
                        var kvittens = kvittenser.Find(k => k.OrganisationId == o.Id && k.AnvisningId == v.AnvisningId && k.Nummer == v.Nummer);
                        var tidigare = kvittenser.Where(k => k.OrganisationId == o.Id && k.AnvisningId == v.AnvisningId && k.Nummer < v.Nummer).Max(k => (int?)k.Nummer);
                        return new Rad(v.Slug, v.Titel, v.Nummer, v.Sammanfattning, v.Giltighet, tidigare, kvittens?.Tidpunkt, kvittens?.Av);
                    }).OrderBy(rad => rad.Kvitterad is not null),
                ])),
                [.. organisationer.Except(ombedda).Select(o => o.Giltighet.Omfattar(request.Dag)
                    ? $"{o.Namn} ombeds inte: bara facknämnder och stadsdelsnämnder gör det."
                    : o.Giltighet.Fran > request.Dag
                        ? $"{o.Namn} bildas {o.Giltighet.Fran:yyyy-MM-dd} och ombeds från den dagen."
                        : $"{o.Namn} har upphört och ombeds inte längre. Den som har tagit över gör det.")]);
        }
    }
}
