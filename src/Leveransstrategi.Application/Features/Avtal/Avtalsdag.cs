using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;

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

    /// <summary>Dagen då taket nåddes, om det är nått.</summary>
    public DateOnly? NattDag { get; init; }
}

/// <summary>Urval av avtal en dag (filters on agreements on a day), i databasen.</summary>
internal static class Avtalsdagar
{
    public static IQueryable<Avtalsdag> DenDagen(this LeveransDbContext db, IQueryable<Ramavtal> avtal, DateOnly dag) =>
        from r in avtal
        from p in r.Perioder.Where(p => p.Fran <= dag && (p.Till == null || p.Till >= dag))
        // Räknaren slås upp bara där dagen behövs; en fogad tabell läses för varje avtal också när den inte gör det.
        select new Avtalsdag { Avtal = r, Period = p, NattDag = db.Takraknare.Where(t => t.Ramavtal == r.Id && t.Delomrade == Takraknare.HelaAvtalet).Select(t => t.NattDag).FirstOrDefault() };

    public static IQueryable<Ramavtal> SomFarAvropasAv(this IQueryable<Ramavtal> avtal, OrganisationId organisation, Organisationsslag slag, DateOnly dag)
    {
        var kretsar = Enum.GetValues<Organisationskrets>().Where(krets => Omfattning.Alla(krets).Omfattar(organisation, slag)).Select(krets => (Organisationskrets?)krets).ToList();
        return avtal.Where(r => r.Berattigade.Any(en =>
            (en.Giltighet.Fran == null || en.Giltighet.Fran <= dag) && (en.Giltighet.Till == null || en.Giltighet.Till >= dag)
            && (en.Vem.Organisation == organisation || kretsar.Contains(en.Vem.Krets))));
    }

    /// <summary>De som rör ett område eller ett avtalsområde.</summary>
    public static IQueryable<Ramavtal> Inom(this LeveransDbContext db, IQueryable<Ramavtal> avtal, string slug) =>
        avtal.Where(r => db.Anskaffningsomraden.Any(o => o.Slug == slug && (o.Id == r.Omrade || r.Berorda.Any(b => b.Omrade == o.Id)))
            || db.Avtalsomraden.Any(a => a.Slug == slug && r.Berorda.Any(b => b.Avtalsomrade == a.Id)));

    public static IQueryable<Avtalsdag> KraverAtgard(this IQueryable<Avtalsdag> avtal, DateOnly dag)
    {
        var sist = dag > DateOnly.MaxValue.AddDays(-Ramavtal.DagarNara) ? DateOnly.MaxValue : dag.AddDays(Ramavtal.DagarNara);
        return avtal.Where(post => post.Period.Atgard != Ramavtalsatgard.Ingen && post.Period.Atgardsdag <= sist);
    }

    /// <summary>De som gäller och har plats kvar under taket.</summary>
    public static IQueryable<Avtalsdag> IKraft(this IQueryable<Avtalsdag> avtal, DateOnly dag) =>
        avtal.Where(post => post.Period.Lage == Ramavtalslage.Galler && (post.NattDag == null || post.NattDag > dag));

    /// <summary>De som har ett läge.</summary>
    public static IQueryable<Avtalsdag> MedStatus(this IQueryable<Avtalsdag> avtal, Ramavtalslage status, DateOnly dag) => status switch
    {
        Ramavtalslage.Galler => avtal.IKraft(dag),
        Ramavtalslage.Slut => avtal.Where(post => post.Period.Lage == Ramavtalslage.Galler && post.NattDag <= dag),
        _ => avtal.Where(post => post.Period.Lage == status),
    };

    public static IQueryable<Avtalsdag> MedLage(this IQueryable<Avtalsdag> avtal, Lagesurval lage, DateOnly dag) => lage switch
    {
        Lagesurval.KraverAtgard => avtal.KraverAtgard(dag),
        Lagesurval.IKraft => avtal.IKraft(dag),
        Lagesurval.UnderUpphandling => avtal.Where(post => post.Period.Lage < Ramavtalslage.Galler),
        Lagesurval.Avslutade => avtal.Where(post => post.Period.Lage > Ramavtalslage.Galler || (post.Period.Lage == Ramavtalslage.Galler && post.NattDag <= dag)),
        _ => avtal,
    };
}
