using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importarbete (work on an import): det som kommandona har gemensamt.</summary>
internal static class Importarbete
{
    /// <summary>Poster i en omgång (posts in a batch).</summary>
    public const int Omgang = 100;

    /// <summary>Hur länge en arbetare har importen utan att höra av sig (length of a claim).</summary>
    public static readonly TimeSpan Tid = TimeSpan.FromMinutes(2);

    /// <summary>Importen (the import) att ändra.</summary>
    /// <exception cref="SaknasException">Den finns inte.</exception>
    public static async Task<Avtalsimport> ImportAsync(this LeveransDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Avtalsimporter.FirstOrDefaultAsync(i => i.Id == id, cancellationToken) ?? throw Saknas();

    public static SaknasException Saknas() => new("Importen finns inte.");
}
