using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Visar vilka nämnder som har tagit del av en version (shows who has acknowledged a version) och vilka som inte har det.</summary>
public static class VisaKvittenser
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Version">Versionen; utan den visas den senast beslutade (the version).</param>
    /// <param name="Dag">Dagens datum (today).</param>
    [Kraver(Behorighet.LasaKvittenser)]
    public sealed record Query(string Slug, int? Version, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Nummer">Versionens nummer (number).</param>
    /// <param name="Ombeds">Om nämnder ombeds ta del av versionen nu (is it being asked about): den är den senast beslutade och inte upphävd.</param>
    /// <param name="Dag">Dagen som nämnderna räknas (the day for which committees are counted): i dag, eller versionens sista dag.</param>
    /// <param name="Saknas">Nämnder som inte har kvitterat (not acknowledged).</param>
    /// <param name="Klara">Nämnder som har kvitterat (acknowledged), den senaste först.</param>
    /// <param name="Upphorda">Nämnder som kvitterade men inte fanns den dagen (acknowledged, no longer existing).</param>
    /// <param name="Versioner">Beslutade versioner (decided versions), den senaste först.</param>
    public sealed record View(
        string Slug,
        string Titel,
        int Nummer,
        bool Ombeds,
        DateOnly Dag,
        IReadOnlyList<Namnd> Saknas,
        IReadOnlyList<Rad> Klara,
        IReadOnlyList<Rad> Upphorda,
        IReadOnlyList<int> Versioner);

    /// <summary>En nämnd (a committee).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Namnd(string Slug, string Namn);

    /// <summary>En kvittens (an acknowledgement).</summary>
    /// <param name="Namnd">Nämnden (the committee).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="Av">Av vem (by whom).</param>
    public sealed record Rad(Namnd Namnd, DateTimeOffset Tidpunkt, string Av);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var versioner = await (
                from a in db.Anvisningar
                join v in db.Anvisningsversioner on a.Id equals v.AnvisningId
                where a.Slug == request.Slug && v.Status == Anvisningsstatus.Beslutad
                orderby v.Nummer descending
                select new { a.Slug, a.Titel, v.Id, v.Nummer, v.Giltighet }).ToListAsync(cancellationToken);
            var version = versioner.Find(v => request.Version is null || v.Nummer == request.Version)
                ?? throw new SaknasException("Den versionen finns inte eller är inte beslutad.");
            var dag = version.Giltighet.Till < request.Dag ? version.Giltighet.Till.Value : request.Dag;
            var namnder = await db.Organisationer.AsNoTracking()
                .Where(o => o.Slag == Organisationsslag.Facknamnd || o.Slag == Organisationsslag.Stadsdelsnamnd)
                .OrderBy(o => o.Namn)
                .Select(o => new { o.Id, o.Giltighet, Namnd = new Namnd(o.Slug, o.Namn) })
                .ToListAsync(cancellationToken);
            var kvittenser = await db.Kvittenser.AsNoTracking().Where(k => k.VersionId == version.Id).ToDictionaryAsync(k => k.OrganisationId, cancellationToken);

            var rader = namnder.ConvertAll(n => (n.Namnd, Finns: n.Giltighet.Omfattar(dag), Kvittens: kvittenser.GetValueOrDefault(n.Id)));
            return new(
                version.Slug,
                version.Titel,
                version.Nummer,
                version.Nummer == versioner[0].Nummer && (version.Giltighet.Till is null || version.Giltighet.Till >= request.Dag),
                dag,
                [.. rader.Where(r => r.Finns && r.Kvittens is null).Select(r => r.Namnd)],
                [.. rader.Where(r => r.Finns && r.Kvittens is not null).Select(r => new Rad(r.Namnd, r.Kvittens!.Tidpunkt, r.Kvittens.Av)).OrderByDescending(r => r.Tidpunkt)],
                [.. rader.Where(r => !r.Finns && r.Kvittens is not null).Select(r => new Rad(r.Namnd, r.Kvittens!.Tidpunkt, r.Kvittens.Av))],
                versioner.ConvertAll(v => v.Nummer));
        }
    }
}
