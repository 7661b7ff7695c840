using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Avsnittskrav (a cited section must exist), lika för allt som hänvisar till ett styrdokument.</summary>
internal static class Avsnittskrav
{
    /// <summary>Kräver att avsnittet går att slå upp när dokumentets text finns; annars är hänvisningen det enda som är känt.</summary>
    /// <exception cref="RegelbrottException">Dokumentets text finns, men inte avsnittet.</exception>
    public static async Task KravAvsnittAsync(this LeveransDbContext db, string slug, string titel, string? avsnitt, CancellationToken cancellationToken)
    {
        if (avsnitt is null)
            return;
        var ankare = await db.Styrdokument.AsNoTracking()
            .Where(d => d.Slug == slug)
            .SelectMany(d => d.Versioner)
            .Where(v => v.Status == Versionsstatus.Beslutad)
            .SelectMany(v => v.Avsnitt)
            .Select(a => a.Ankare)
            .ToListAsync(cancellationToken);
        if (ankare.Count > 0 && !ankare.Contains(avsnitt, StringComparer.OrdinalIgnoreCase))
            throw new RegelbrottException($"{titel} har inget avsnitt {avsnitt}. Välj ett avsnitt i listan, eller lämna fältet tomt för att hänvisa till hela dokumentet.");
    }
}
