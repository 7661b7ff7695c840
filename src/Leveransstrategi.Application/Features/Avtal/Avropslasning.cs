using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avropsläsning (reading call-offs): vem som får se vilka avrop, och avropet som ska ändras.</summary>
internal static class Avropslasning
{
    /// <summary>Avropen som den som frågar får se: alla som är gjorda, och de egna medan de bereds.</summary>
    public static IQueryable<Avrop> SynligaAvrop(this LeveransDbContext db, ICurrentUser anvandare)
    {
        var avrop = db.Avrop.AsNoTracking();
        if (SerAlla(anvandare))
            return avrop;
        // Det som bereds kan gälla en konkurrensutsättning som pågår.
        var egna = anvandare.Organisationer.ToList();
        return avrop.Where(a => a.Avropat != null || db.Organisationer.Any(o => o.Id == a.Organisation && egna.Contains(o.Slug)));
    }

    /// <summary>Avropen som rader: de egna först, sedan det senaste.</summary>
    public static IQueryable<ListAvrop.Rad> Avropsrader(this LeveransDbContext db, IQueryable<Avrop> urval, DateOnly dag, List<OrganisationId> egna)
    {
        // Utan egna ordnas bara efter dagen, och databasen följer då sitt index tills sidan är full.
        var ordnade = egna.Count == 0 ? urval.OrderByDescending(a => a.Dag) : urval.OrderByDescending(a => egna.Contains(a.Organisation)).ThenByDescending(a => a.Dag);
        return
            from a in ordnade.ThenByDescending(a => a.Id)
            join r in db.Ramavtal on a.Ramavtal equals r.Id
            join o in db.Organisationer on a.Organisation equals o.Id
            select new ListAvrop.Rad(
                a.Nummer,
                a.Vad,
                r.Nummer,
                r.Titel,
                a.Delomrade,
                o.Namn,
                db.Leverantorer.Where(l => l.Id == a.Leverantor).Select(l => l.Namn).FirstOrDefault(),
                a.Varde,
                a.Kvantitet,
                a.Dag,
                a.Fran,
                a.Till,
                a.Annullerat <= dag ? Avropslage.Annullerat : a.Avropat <= dag ? Avropslage.Avropat : Avropslage.Reserverat,
                a.Form,
                a.Dnr,
                a.Overskridande!.Skal != null,
                egna.Contains(a.Organisation));
    }

    /// <summary>Avropet som ska ändras, oförändrat sedan formuläret öppnades, när den som handlar får ändra det.</summary>
    /// <exception cref="Domain.Common.SaknasException">Avropet finns inte.</exception>
    /// <exception cref="BehorighetSaknasException">Avropet är en annan organisations.</exception>
    public static async Task<(Avrop Avrop, string Organisation)> AvropAsync(this LeveransDbContext db, ICurrentUser anvandare, string nummer, Guid marke, CancellationToken cancellationToken)
    {
        var avrop = await db.Avrop.Include(a => a.Forbigangna).Include(a => a.Plikter).AsSplitQuery().FirstOrDefaultAsync(a => a.Nummer == nummer, cancellationToken) ?? throw Saknas();
        var id = avrop.Organisation;
        var slug = await db.Organisationer.Where(o => o.Id == id).Select(o => o.Slug).SingleAsync(cancellationToken);
        if (!FarAndra(anvandare, slug))
            throw new BehorighetSaknasException(Behorighet.RegistreraAvrop);
        db.KravOforandrad(avrop, marke);
        return (avrop, slug);
    }

    /// <summary>Om den som handlar får ändra organisationens avrop.</summary>
    public static bool FarAndra(ICurrentUser anvandare, string organisation) =>
        anvandare.Far(Behorighet.RegistreraAvrop) && (anvandare.Far(Behorighet.ForvaltaRamavtal) || anvandare.Organisationer.Contains(organisation));

    /// <summary>Om den som frågar ser också det som bereds av andra.</summary>
    public static bool SerAlla(ICurrentUser anvandare) => anvandare.Far(Behorighet.LasaAvtalspriser);

    public static Domain.Common.SaknasException Saknas() => new("Avropet finns inte.");

    public static Avropshandling HandlarMedAvrop(this ICurrentUser anvandare, TimeProvider klocka) => new(anvandare.Namn, klocka.GetUtcNow(), klocka.IDag());

    public static List<Forbigaende> SomForbigangna(this IReadOnlyList<Forbigaendefalt> rader) =>
        [.. rader.Where(rad => !rad.ArTom).Select(rad => new Forbigaende(new(rad.Leverantor!.Value), rad.Skal!.Value, rad.Motivering!))];
}
