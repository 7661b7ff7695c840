using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Visar en registerpost att rätta (shows an entry for correction), med registrets övriga poster att välja bland.</summary>
public static class VisaPost
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Query(string Slug) : IFraga<View>;

    /// <summary>Posten (the entry).</summary>
    public sealed record View(
        string Slug,
        string Titel,
        Dokumentslag Slag,
        Registerstatus Status,
        Beslut? Beslut,
        Giltighet Giltighet,
        string? Beskrivning,
        string? Uppgiftskalla,
        IReadOnlyList<Relation> Relationer,
        IReadOnlyList<Annan> Andra,
        Guid Versionsmarke);

    /// <summary>En relation (a relation).</summary>
    public sealed record Relation(Guid Id, Relationsslag Slag, string Titel, Kallhanvisning Kalla);

    /// <summary>En annan post (another entry).</summary>
    public sealed record Annan(string Slug, string Titel);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var post = await db.Styrdokument.AsNoTracking().Include(d => d.Relationer).FirstOrDefaultAsync(d => d.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            var alla = await db.Styrdokument.AsNoTracking().OrderBy(d => d.Titel).Select(d => new { d.Id, d.Slug, d.Titel }).ToListAsync(cancellationToken);
            var titlar = alla.ToDictionary(d => d.Id, d => d.Titel);
            return new View(
                post.Slug,
                post.Titel,
                post.Slag,
                post.Status,
                post.Beslut,
                post.Giltighet,
                post.Beskrivning,
                post.Uppgiftskalla,
                [.. post.Relationer.OrderBy(r => r.Slag).Select(r => new Relation(r.Id, r.Slag, titlar[r.TillId], r.Kalla))],
                [.. alla.Select(d => new Annan(d.Slug, d.Titel))],
                post.Versionsmarke);
        }
    }
}
