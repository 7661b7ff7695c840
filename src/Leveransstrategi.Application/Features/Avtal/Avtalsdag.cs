using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Lägesurval (filter on status) i listan över ramavtal.</summary>
public enum Lagesurval
{
    /// <summary>Alla (all).</summary>
    Alla = 1,

    /// <summary>De som kräver åtgärd (due within <see cref="Ramavtal.DagarNara"/> days or late).</summary>
    KraverAtgard = 2,

    /// <summary>De som gäller (in force).</summary>
    IKraft = 3,

    /// <summary>De som inte är i kraft än (in procurement).</summary>
    UnderUpphandling = 4,

    /// <summary>De som är utgångna, uppsagda eller slut (ended).</summary>
    Avslutade = 5,
}

/// <summary>Avtalsdag (an agreement on a day): avtalet och den period som dagen ligger i.</summary>
internal sealed class Avtalsdag
{
    public required Ramavtal Avtal { get; init; }

    public required Ramavtalsperiod Period { get; init; }

    /// <summary>Läget den dagen (status on the day), också när taket är nått.</summary>
    public required Ramavtalslage Lage { get; init; }
}

/// <summary>
/// Urval av avtal en dag (filters on agreements on a day), i databasen. Läget väljs bland perioderna, så att avtalen bara läses när det är
/// deras egna uppgifter som avgör.
/// </summary>
internal static class Avtalsdagar
{
    /// <summary>Alla avtals perioder en dag: en för varje avtal.</summary>
    public static IQueryable<Ramavtalsperiod> PerioderDenDagen(this LeveransDbContext db, DateOnly dag) =>
        db.Ramavtalsperioder.AsNoTracking().Where(p => p.Till >= dag && p.Fran <= dag);

    /// <summary>Avtalen och deras perioder en dag.</summary>
    public static IQueryable<Avtalsdag> DenDagen(this LeveransDbContext db, IQueryable<Ramavtal> avtal, IQueryable<Ramavtalsperiod> perioder, DateOnly dag)
    {
        var natt = db.MedNattTak(dag);
        return
            from r in avtal
            join p in perioder on r.Id equals p.Ramavtal
            select new Avtalsdag { Avtal = r, Period = p, Lage = p.Lage == Ramavtalslage.Galler && natt.Contains(r.Id) ? Ramavtalslage.Slut : p.Lage };
    }

    public static IQueryable<Ramavtal> SomFarAvropasAv(this IQueryable<Ramavtal> avtal, OrganisationId organisation, Organisationsslag slag, DateOnly dag)
    {
        var kretsar = Enum.GetValues<Organisationskrets>().Where(krets => Omfattning.Alla(krets).Omfattar(organisation, slag)).Select(krets => (Organisationskrets?)krets).ToList();
        return avtal.Where(r => r.Berattigade.Any(en =>
            (en.Giltighet.Fran == null || en.Giltighet.Fran <= dag) && (en.Giltighet.Till == null || en.Giltighet.Till >= dag)
            && (en.Vem.Organisation == organisation || kretsar.Contains(en.Vem.Krets))));
    }

    /// <summary>De som en organisation får avropa på en dag, efter organisationens slug. Finns den inte är det inga.</summary>
    public static async Task<IQueryable<Ramavtal>> SomFarAvropasAvAsync(this LeveransDbContext db, IQueryable<Ramavtal> avtal, string slug, DateOnly dag, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisationer.AsNoTracking()
            .Where(o => o.Slug == slug && (o.Giltighet.Fran == null || o.Giltighet.Fran <= dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= dag))
            .Select(o => new { o.Id, o.Slag })
            .FirstOrDefaultAsync(cancellationToken);
        return organisation is null ? avtal.Where(r => false) : avtal.SomFarAvropasAv(organisation.Id, organisation.Slag, dag);
    }

    /// <summary>De som rör ett område eller ett avtalsområde.</summary>
    public static IQueryable<Ramavtal> Inom(this LeveransDbContext db, IQueryable<Ramavtal> avtal, string slug)
    {
        var omraden = db.Anskaffningsomraden.Where(o => o.Slug == slug).Select(o => (AnskaffningsomradeId?)o.Id);
        var avtalsomraden = db.Avtalsomraden.Where(a => a.Slug == slug).Select(a => (AvtalsomradeId?)a.Id);
        var berorda = db.Ramavtal.SelectMany(r => r.Berorda, (r, b) => new { r.Id, b.Omrade, b.Avtalsomrade })
            .Where(b => omraden.Contains(b.Omrade) || avtalsomraden.Contains(b.Avtalsomrade))
            .Select(b => b.Id);
        return avtal.Where(r => omraden.Contains(r.Omrade) || berorda.Contains(r.Id));
    }

    public static IQueryable<Ramavtalsperiod> KraverAtgard(this IQueryable<Ramavtalsperiod> perioder, DateOnly dag)
    {
        var sist = Ramavtal.SistNara(dag);
        return perioder.Where(p => p.Atgard != Ramavtalsatgard.Ingen && p.Atgardsdag <= sist);
    }

    /// <summary>Perioderna för de avtal som har ett läge.</summary>
    public static IQueryable<Ramavtalsperiod> MedStatus(this LeveransDbContext db, IQueryable<Ramavtalsperiod> perioder, Ramavtalslage status, DateOnly dag)
    {
        var natt = db.MedNattTak(dag);
        return status switch
        {
            Ramavtalslage.Galler => perioder.Where(p => p.Lage == Ramavtalslage.Galler && !natt.Contains(p.Ramavtal)),
            Ramavtalslage.Slut => perioder.Where(p => p.Lage == Ramavtalslage.Galler && natt.Contains(p.Ramavtal)),
            _ => perioder.Where(p => p.Lage == status),
        };
    }

    public static IQueryable<Ramavtalsperiod> MedLage(this LeveransDbContext db, IQueryable<Ramavtalsperiod> perioder, Lagesurval lage, DateOnly dag)
    {
        var natt = db.MedNattTak(dag);
        return lage switch
        {
            Lagesurval.KraverAtgard => perioder.KraverAtgard(dag),
            Lagesurval.IKraft => db.MedStatus(perioder, Ramavtalslage.Galler, dag),
            Lagesurval.UnderUpphandling => perioder.Where(p => p.Lage < Ramavtalslage.Galler),
            Lagesurval.Avslutade => perioder.Where(p => p.Lage > Ramavtalslage.Galler || (p.Lage == Ramavtalslage.Galler && natt.Contains(p.Ramavtal))),
            _ => perioder,
        };
    }

    // De är få, så de slås upp en gång i stället för en gång för varje avtal.
    private static IQueryable<RamavtalId> MedNattTak(this LeveransDbContext db, DateOnly dag) =>
        db.Takraknare.Where(t => t.Delomrade == Takraknare.HelaAvtalet && t.NattDag <= dag).Select(t => t.Ramavtal);
}
