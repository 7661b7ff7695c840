using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Undantagsärende (a case): det som varje åtgärd i ett ärende börjar med, och vem som får se det.</summary>
internal static class Undantagsarende
{
    /// <summary>Ärendet (the case), spårat, så som det såg ut på sidan.</summary>
    /// <exception cref="SaknasException">Ärendet finns inte.</exception>
    /// <exception cref="KrockException">Någon annan hann ändra det.</exception>
    public static async Task<Undantag> HamtaAsync(this LeveransDbContext db, Guid id, Guid marke, CancellationToken cancellationToken)
    {
        var undantag = await db.Undantag.Include(u => u.Steg).FirstOrDefaultAsync(u => u.Id == new UndantagId(id), cancellationToken) ?? throw Saknas();
        db.KravOforandrad(undantag, marke);
        return undantag;
    }

    /// <summary>Den egna nämndens ärende (one's own committee's case).</summary>
    /// <exception cref="SaknasException">Ärendet finns inte, eller är en annan nämnds.</exception>
    public static async Task<Undantag> HamtaEgetAsync(this LeveransDbContext db, Guid id, string organisation, Guid marke, CancellationToken cancellationToken)
    {
        var undantag = await db.HamtaAsync(id, marke, cancellationToken);
        return await db.Organisationer.AnyAsync(o => o.Slug == organisation && o.Id == undantag.OrganisationId, cancellationToken) ? undantag : throw Saknas();
    }

    /// <summary>Om ett ärende får ses innan det är avgjort (may an undecided case be seen): av den egna nämnden och av dem som bereder och beslutar.</summary>
    public static bool FarSeOavgjort(this ICurrentUser anvandare, string organisation) =>
        anvandare.Far(Behorighet.LasaUtkast) || (anvandare.Far(Behorighet.AnsokaUndantag) && anvandare.Organisationer.Contains(organisation));

    public static SaknasException Saknas() => new("Det finns inget sådant undantag.");
}
