using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Listar styrdokument som en punkt kan vila på (lists documents to cite), och avsnitten i ett av dem.</summary>
public static class ListKallor
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Styrdokument">Dokumentet vars avsnitt efterfrågas (document whose sections are wanted), om något.</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Query(string? Styrdokument = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Dokument">Styrdokumenten i titelordning (the documents).</param>
    /// <param name="Avsnitt">Avsnitten i det valda dokumentets senast beslutade text (the sections), inga när det saknar text.</param>
    public sealed record View(IReadOnlyList<Dokumentval> Dokument, IReadOnlyList<Avsnittsval> Avsnitt);

    /// <summary>Ett styrdokument (a document).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Titel (title).</param>
    public sealed record Dokumentval(string Slug, string Titel);

    /// <summary>Ett avsnitt (a section).</summary>
    /// <param name="Ankare">Så som det anges i en källhänvisning (as cited).</param>
    /// <param name="Rubrik">Rubrik (heading).</param>
    public sealed record Avsnittsval(string Ankare, string Rubrik);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await db.Styrdokument.AsNoTracking()
                .OrderBy(d => d.Titel)
                .Select(d => new Dokumentval(d.Slug, d.Titel))
                .ToListAsync(cancellationToken);
            if (string.IsNullOrEmpty(request.Styrdokument))
                return new(dokument, []);
            var version = await db.Styrdokument.AsNoTracking()
                .Where(d => d.Slug == request.Styrdokument)
                .SelectMany(d => d.Versioner)
                .Where(v => v.Status == Versionsstatus.Beslutad)
                .OrderByDescending(v => v.Nummer)
                .Select(v => v.Id)
                .FirstOrDefaultAsync(cancellationToken);
            var avsnitt = await db.Set<Avsnitt>().AsNoTracking()
                .Where(a => EF.Property<Guid>(a, "DokumentversionId") == version && a.Rubrik != "")
                .OrderBy(a => a.Ordning)
                .Select(a => new Avsnittsval(a.Ankare, a.Rubrik))
                .ToListAsync(cancellationToken);
            return new(dokument, avsnitt);
        }
    }
}
