using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Ansvarsplats (codes of who and where in forms and addresses): en krets eller en organisation, och ett område eller all it.</summary>
public static class Ansvarsplats
{
    /// <summary>Koden för hela it-området (code of all it).</summary>
    public const string HelaIt = "hela-it";

    private const string Omradesled = "omrade:";
    private const string Avtalsled = "avtalsomrade:";

    /// <summary>Koden för ett anskaffningsområde (code of an acquisition area).</summary>
    /// <param name="slug">Områdets slug (slug).</param>
    public static string Omrade(string slug) => Omradesled + slug;

    /// <summary>Koden för ett avtalsområde (code of a contract area).</summary>
    /// <param name="slug">Avtalsområdets slug (slug).</param>
    public static string Avtalsomrade(string slug) => Avtalsled + slug;

    /// <summary>Läser en roll (parses a role) ur en adress eller ett formulär.</summary>
    /// <param name="kod">Koden (the code).</param>
    public static Ansvarsroll? Roll(string? kod) => Finn<Ansvarsroll>(kod);

    /// <summary>Vem koden avser (who the code stands for).</summary>
    /// <exception cref="RegelbrottException">Ingen sådan finns, eller den finns inte den dagen.</exception>
    internal static async Task<Omfattning> VemAsync(LeveransDbContext db, string kod, DateOnly dag, CancellationToken cancellationToken)
    {
        if (Finn<Organisationskrets>(kod) is { } krets)
            return Omfattning.Alla(krets);
        var organisation = await db.Organisationer.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == kod, cancellationToken)
            ?? throw new RegelbrottException("Den du valde finns inte i registret. Välj en i listan.");
        return organisation.Giltighet.Omfattar(dag)
            ? Omfattning.En(organisation.Id)
            : throw new RegelbrottException($"{organisation.Namn} finns inte {dag:yyyy-MM-dd}. Välj en annan, eller en annan första dag.");
    }

    /// <summary>Området eller avtalsområdet som koden avser (area of the code); inget för hela it-området.</summary>
    /// <exception cref="RegelbrottException">Inget sådant finns.</exception>
    internal static async Task<(AnskaffningsomradeId? Omrade, AvtalsomradeId? Avtalsomrade)> GallerAsync(LeveransDbContext db, string kod, CancellationToken cancellationToken)
    {
        if (kod == HelaIt)
            return (null, null);
        var slug = kod[(kod.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var omrade = kod.StartsWith(Omradesled, StringComparison.Ordinal) ? await db.Anskaffningsomraden.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == slug, cancellationToken) : null;
        var avtalsomrade = kod.StartsWith(Avtalsled, StringComparison.Ordinal) ? await db.Avtalsomraden.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, cancellationToken) : null;
        return omrade is null && avtalsomrade is null
            ? throw new RegelbrottException("Området finns inte. Välj ett i listan.")
            : (omrade?.Id, avtalsomrade?.Id);
    }

    private static T? Finn<T>(string? kod)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(varde => Ansvarsord.Kod(varde!.Value) == kod);
}
