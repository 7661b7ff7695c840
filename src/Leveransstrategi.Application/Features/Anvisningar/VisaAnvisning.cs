using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Visar ett områdes anvisning (shows an area's instruction): den version som gällde en dag, eller en bestämd version. Det som inte är
/// beslutat finns inte för den som inte får se utkast.
/// </summary>
public static class VisaAnvisning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Områdets del av adressen (slug).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Version">En bestämd version (a certain version).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag, int? Version = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Omrade">Områdets namn (name of the area).</param>
    /// <param name="ArExempel">Om innehållet är ett exempel (demonstration content).</param>
    /// <param name="Agare">Ägare (owner).</param>
    /// <param name="NastaProvning">Nästa aktualitetsprövning (next review).</param>
    /// <param name="Version">Versionen med sin text (the version), eller <see langword="null"/> när inget gällde dagen.</param>
    /// <param name="Versioner">Versionerna, den senaste först (versions, latest first), bara de som läsaren får se.</param>
    /// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    /// <param name="Versionsmarke">Anvisningens märke (token).</param>
    public sealed record View(
        string Slug,
        string Titel,
        string Omrade,
        bool ArExempel,
        string? Agare,
        DateOnly? NastaProvning,
        Versionstext? Version,
        IReadOnlyList<Versionsrad> Versioner,
        IReadOnlyDictionary<PunktId, Punktplats> Punkter,
        Guid Versionsmarke)
    {
        /// <summary>Versionen som gäller dagen (the one in force on the day).</summary>
        public Versionsrad? Gallande => Versioner.FirstOrDefault(v => v.Lage == Anvisningslage.Gallande);

        /// <summary>Versionen som väntar på att börja gälla (decided, not yet in force), den närmaste.</summary>
        public Versionsrad? Kommande => Versioner.Where(v => v.Lage == Anvisningslage.Kommande).MinBy(v => v.Giltighet.Fran);
    }

    /// <summary>En version i tidslinjen (a version in the timeline).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Rattar">Versionen som den rättar (corrects).</param>
    /// <param name="Lage">Läge dagen i fråga (what it is on the day).</param>
    /// <param name="Sammanfattning">Vad som är nytt (what is new).</param>
    /// <param name="Beslut">Beslutet (decision).</param>
    /// <param name="Upphavande">Beslutet om upphävande (repeal).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    /// <param name="HarProtokoll">Om protokollsutdraget är bifogat (minutes attached).</param>
    public sealed record Versionsrad(
        AnvisningsversionId Id,
        int Nummer,
        Versionsslag Slag,
        int? Rattar,
        Anvisningslage Lage,
        string? Sammanfattning,
        Beslut? Beslut,
        Beslut? Upphavande,
        Giltighet Giltighet,
        bool HarProtokoll);

    /// <summary>En version med sin text (a version with its text).</summary>
    /// <param name="Rad">Versionens uppgifter (facts).</param>
    /// <param name="Text">Texten (text).</param>
    public sealed record Versionstext(Versionsrad Rad, Anvisningstext Text);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var post = await (
                from o in db.Anskaffningsomraden.AsNoTracking()
                where o.Slug == request.Slug
                join a in db.Anvisningar.AsNoTracking() on o.Id equals a.OmradeId into traffar
                from a in traffar.DefaultIfEmpty()
                select new { o.Namn, Anvisning = a }).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException($"Det finns inget område med adressen {request.Slug}.");
            if (post.Anvisning is not { } anvisning)
            {
                return request.Version is null
                    ? new(request.Slug, Anvisning.TitelFor(post.Namn), post.Namn, false, null, null, null, [], Punktregister.Tomt.Platser, Guid.Empty)
                    : throw new SaknasException($"{Anvisning.TitelFor(post.Namn)} har ingen version {request.Version}.");
            }

            var versioner = await db.VersionsraderAsync(anvisning.Id, request.Dag, anvandare.Far(Behorighet.LasaUtkast), cancellationToken);
            var vald = request.Version is { } nummer
                ? versioner.Find(v => v.Nummer == nummer) ?? throw new SaknasException($"{anvisning.Titel} har ingen version {nummer}.")
                : versioner.Find(v => v.Lage == Anvisningslage.Gallande);
            var text = vald is null
                ? null
                : await db.Anvisningsversioner.AsNoTracking().Where(v => v.Id == vald.Id).Select(v => v.Text).SingleAsync(cancellationToken);
            var register = await Punktregister.HamtaAsync(db, anvisning.Id, text is not null && Punktregister.Behovs(text), cancellationToken);
            return new(
                anvisning.Slug,
                anvisning.Titel,
                post.Namn,
                anvisning.ArExempel,
                anvisning.Agare,
                anvisning.NastaProvning,
                vald is null ? null : new(vald, text!),
                versioner,
                register.Platser,
                anvisning.Versionsmarke);
        }
    }

    /// <summary>Versionerna utan text (versions without their text), den senaste först, med läget en viss dag.</summary>
    internal static async Task<List<Versionsrad>> VersionsraderAsync(
        this LeveransDbContext db,
        AnvisningId anvisningId,
        DateOnly dag,
        bool serUtkast,
        CancellationToken cancellationToken)
    {
        var rader = await db.Anvisningsversioner.AsNoTracking()
            .Where(v => v.AnvisningId == anvisningId && (serUtkast || v.Status == Anvisningsstatus.Beslutad))
            .OrderByDescending(v => v.Nummer)
            .Select(v => new { v.Id, v.Nummer, v.Slag, v.Rattar, v.Status, v.Sammanfattning, v.Beslut, v.Upphavande, v.Giltighet, HarProtokoll = v.Protokollsutdrag != null })
            .ToListAsync(cancellationToken);
        var gallande = rader.Find(v => v.Status == Anvisningsstatus.Beslutad && v.Giltighet.Omfattar(dag))?.Nummer;
        return rader.ConvertAll(v => new Versionsrad(
            v.Id,
            v.Nummer,
            v.Slag,
            v.Rattar,
            Lagesbedomning.Lage(
                v.Status,
                v.Giltighet,
                v.Upphavande is not null,
                v.Nummer == gallande,
                dag,
                rader.Exists(senare => senare.Status == Anvisningsstatus.Beslutad && senare.Nummer > v.Nummer && senare.Giltighet.Fran == v.Giltighet.Fran)),
            v.Sammanfattning,
            v.Beslut,
            v.Upphavande,
            v.Giltighet,
            v.HarProtokoll));
    }
}
