using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Kvittensurval (who is asked about what), samma regler som <see cref="Kvittens.Hinder"/> men ställda till databasen: de senast
/// beslutade versionerna, och nämnderna som finns.
/// </summary>
internal static class Kvittensurval
{
    /// <summary>De senast beslutade versionerna som gäller eller ska gälla (latest decided versions).</summary>
    public static IQueryable<Anvisningsversion> SenastBeslutade(this LeveransDbContext db, DateOnly dag) =>
        db.Anvisningsversioner.Where(v =>
            v.Status == Anvisningsstatus.Beslutad
            && (v.Giltighet.Till == null || v.Giltighet.Till >= dag)
            && !db.Anvisningsversioner.Any(w => w.AnvisningId == v.AnvisningId && w.Status == Anvisningsstatus.Beslutad && w.Nummer > v.Nummer));

    /// <summary>Nämnderna som ombeds en dag (the committees asked).</summary>
    public static IQueryable<Organisation> Ombedda(this LeveransDbContext db, DateOnly dag) =>
        db.Organisationer.Where(o =>
            (o.Slag == Organisationsslag.Facknamnd || o.Slag == Organisationsslag.Stadsdelsnamnd)
            && (o.Giltighet.Fran == null || o.Giltighet.Fran <= dag)
            && (o.Giltighet.Till == null || o.Giltighet.Till >= dag));
}
