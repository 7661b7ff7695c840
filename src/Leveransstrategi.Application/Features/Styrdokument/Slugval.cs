using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Val av slug (choice of address) för en ny post: en adress som en gång delats ut återanvänds aldrig.</summary>
internal static class Slugval
{
    // Adresser som portalen själv använder under /styrdokument.
    private static readonly string[] egna = ["ny", "kedja", "las-in"];

    public static async Task<string> LedigSlugAsync(this LeveransDbContext db, string titel, CancellationToken cancellationToken)
    {
        var slug = Slug.Av(titel);
        var upptagna = await db.Styrdokument.Where(d => d.Slug.StartsWith(slug)).Select(d => d.Slug).ToListAsync(cancellationToken);
        upptagna.AddRange(db.Styrdokument.Local.Select(d => d.Slug).Concat(egna));
        var ledig = slug;
        for (var i = 2; upptagna.Contains(ledig); i++)
        {
            var led = $"-{i}";
            ledig = slug[..Math.Min(slug.Length, Slug.MaxLangd - led.Length)] + led;
        }

        return ledig;
    }
}
