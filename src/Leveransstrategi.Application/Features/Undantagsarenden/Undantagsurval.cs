using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Undantagsurval (granted exceptions): de beviljade undantagen från centralupphandling, och vilka som har tagit över efter vilka.</summary>
/// <param name="Beviljade">Beviljade undantag (granted exceptions), oavsett tid, utan steg.</param>
/// <param name="Overgangar">Vilka som har gått upp i vilka (successions).</param>
internal sealed record Undantagsurval(IReadOnlyList<Undantag> Beviljade, IReadOnlyList<Overgang> Overgangar)
{
    /// <summary>Ett tomt urval (empty).</summary>
    public static Undantagsurval Tomt { get; } = new([], []);

    /// <summary>Läser urvalet (loads it): två frågor.</summary>
    public static async Task<Undantagsurval> HamtaAsync(LeveransDbContext db, CancellationToken cancellationToken) => new(
        await db.Undantag.AsNoTracking().Where(u => u.Status == Undantagsstatus.Beviljat && u.Grund.Avtalsomrade != null).ToListAsync(cancellationToken),
        await db.Set<Organisationsfoljd>().AsNoTracking().Select(f => new Overgang(f.Fran.Id, f.Till.Id, f.Dag)).ToListAsync(cancellationToken));

    /// <summary>Bilden en dag (the picture on a day).</summary>
    public Undantagsbild Bild(DateOnly dag) => Beviljade.Count == 0 ? Undantagsbild.Tom : new(Beviljade, Overgangar, dag);
}
