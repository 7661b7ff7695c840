using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Listar de senast beslutade versionerna (lists decided versions, latest first), av alla anvisningar eller en, för flödena.</summary>
public static class ListBeslutadeVersioner
{
    /// <summary>Högsta antal versioner i svaret (maximum number of versions).</summary>
    public const int Antal = 100;

    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Området, eller <see langword="null"/> för alla (the area).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string? Slug) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Omrade">Områdets namn (name of the area), när ett är valt.</param>
    /// <param name="Rader">Versionerna, den senast registrerade först (latest first).</param>
    public sealed record View(string? Omrade, IReadOnlyList<Rad> Rader);

    /// <summary>En version (a version).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Slug">Anvisningens del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="ArExempel">Om innehållet är ett exempel (demonstration content).</param>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Forra">Den närmast föregående beslutade versionen (number of the previous one), om någon.</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Sammanfattning">Vad som är nytt (what is new).</param>
    /// <param name="Beslut">Beslutet (decision).</param>
    /// <param name="Upphavande">Beslutet om upphävande (repeal), om det finns.</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    /// <param name="Registrerad">När beslutet registrerades i portalen (when the decision was registered).</param>
    public sealed record Rad(
        Guid Id,
        string Slug,
        string Titel,
        bool ArExempel,
        int Nummer,
        int? Forra,
        Versionsslag Slag,
        string? Sammanfattning,
        Beslut Beslut,
        Beslut? Upphavande,
        Giltighet Giltighet,
        DateTimeOffset Registrerad);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var omrade = request.Slug is null
                ? null
                : await db.Anskaffningsomraden.AsNoTracking().Where(o => o.Slug == request.Slug).Select(o => o.Namn).FirstOrDefaultAsync(cancellationToken)
                    ?? throw new SaknasException($"Det finns inget område med adressen {request.Slug}.");
            var beslutade = db.Anvisningsversioner.AsNoTracking().Where(v => v.Status == Anvisningsstatus.Beslutad);
            var rader = await (
                from v in beslutade
                join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
                from steg in v.Steg
                where steg.Status == Anvisningsstatus.Beslutad && (request.Slug == null || a.Slug == request.Slug)
                orderby steg.Tidpunkt descending, a.Slug, v.Nummer descending
                select new Rad(
                    v.Id.Value,
                    a.Slug,
                    a.Titel,
                    a.ArExempel,
                    v.Nummer,
                    beslutade.Where(forra => forra.AnvisningId == v.AnvisningId && forra.Nummer < v.Nummer).Max(forra => (int?)forra.Nummer),
                    v.Slag,
                    v.Sammanfattning,
                    v.Beslut!,
                    v.Upphavande,
                    v.Giltighet,
                    steg.Tidpunkt)).Take(Antal).ToListAsync(cancellationToken);
            return new(omrade, rader);
        }
    }
}
