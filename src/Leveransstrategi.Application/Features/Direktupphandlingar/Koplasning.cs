using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>
/// Köpläsning (reading purchases): vem som får se vilka köp, och vilka köp som hör till samma upphandlande myndighet. Nämnderna är en
/// myndighet tillsammans, varje bolag är sin egen.
/// </summary>
public static class Koplasning
{
    /// <summary>Köpen som den som frågar får se (visible purchases): alla, eller den egna myndighetens.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public static IQueryable<Direktupphandling> SynligaKop(this LeveransDbContext db, ICurrentUser anvandare)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(anvandare);
        var kop = db.Direktupphandlingar.AsNoTracking();
        if (anvandare.Far(Behorighet.LasaAllaDirektupphandlingar))
            return kop;
        var synliga = db.SynligaKopare(anvandare);
        return kop.Where(d => synliga.Any(o => o.Id == d.OrganisationId));
    }

    /// <summary>Organisationerna vars köp den som frågar får se (organisations whose purchases are visible).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public static IQueryable<Organisation> SynligaKopare(this LeveransDbContext db, ICurrentUser anvandare)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(anvandare);
        var kopare = db.Organisationer.AsNoTracking().Where(o => o.Slag != Organisationsslag.Kommunfullmaktige);
        if (anvandare.Far(Behorighet.LasaAllaDirektupphandlingar))
            return kopare;
        var egna = anvandare.Organisationer.ToList();
        return kopare.Where(o => db.Organisationer.Any(egen => egna.Contains(egen.Slug)
            && (egen.Id == o.Id
                || (egen.Slag != Organisationsslag.Bolag && o.Slag != Organisationsslag.Bolag)
                || (egen.Slag == Organisationsslag.Bolag && o.Slag == Organisationsslag.Bolag && egen.Organisationsnummer != null && egen.Organisationsnummer == o.Organisationsnummer))));
    }

    /// <summary>Köp i samma upphandlande myndighet som organisationen (purchases of the same authority).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="organisation">Organisationen (the organisation).</param>
    public static IQueryable<Direktupphandling> MyndighetensKop(this LeveransDbContext db, Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(organisation);
        var (id, slag, nummer) = (organisation.Id, organisation.Slag, organisation.Organisationsnummer);
        return db.Direktupphandlingar.AsNoTracking().Where(d => slag == Organisationsslag.Bolag
            ? d.OrganisationId == id || (nummer != null && db.Organisationer.Any(o => o.Id == d.OrganisationId && o.Slag == Organisationsslag.Bolag && o.Organisationsnummer == nummer))
            : db.Organisationer.Any(o => o.Id == d.OrganisationId && o.Slag != Organisationsslag.Bolag));
    }

    /// <summary>Köpen så som de räknas (as counted).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="urval">Köpen (the purchases).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static Task<List<Kop>> SomKopAsync(this LeveransDbContext db, IQueryable<Direktupphandling> urval, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return (from d in urval
                join o in db.Organisationer on d.OrganisationId equals o.Id
                orderby d.Dag, d.Id
                select new Kop(d.Id, d.OrganisationId, o.Namn, d.Enhet, d.Vad, d.Slag, d.Varde, d.Dag, d.Status, d.Leverantor, d.Leverantorsnummer)).ToListAsync(cancellationToken);
    }

    /// <summary>Köp som ska dokumenteras men inte är klara (made purchases whose documentation is required and not complete).</summary>
    /// <param name="urval">Köpen (the purchases).</param>
    /// <param name="db">Databasen (the database).</param>
    public static IQueryable<Direktupphandling> SaknarDokumentation(this IQueryable<Direktupphandling> urval, LeveransDbContext db) =>
        urval.Where(d => d.Status == Direktupphandlingsstatus.Genomford && d.DokumentationKlar == null
            && db.Beloppsgranser.Any(b => b.Slag == Beloppsslag.Dokumentation && b.Bekraftad != null
                && (b.Giltighet.Fran == null || b.Giltighet.Fran <= d.Dag) && (b.Giltighet.Till == null || b.Giltighet.Till >= d.Dag)
                && (b.BeloppIngar ? d.Varde > b.Belopp : d.Varde >= b.Belopp)));

    /// <summary>Lagens belopp (legal amounts) för direktupphandling.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Lagbelopp> LagbeloppAsync(this LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(await db.Beloppsgranser.AsNoTracking()
            .Where(b => b.Slag == Beloppsslag.Direktupphandling || b.Slag == Beloppsslag.Dokumentation)
            .ToListAsync(cancellationToken));
    }

    /// <summary>Köparen (the buyer), när den som frågar får se dess köp och den finns den dagen.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="slug">Organisationens slug (slug).</param>
    /// <param name="dag">Köpets dag (the day), eller <see langword="null"/> när dagen inte spelar roll.</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="SaknasException">Organisationen finns inte, eller får inte ses.</exception>
    /// <exception cref="RegelbrottException">Organisationen fanns inte den dagen.</exception>
    public static async Task<Organisation> KopareAsync(this LeveransDbContext db, ICurrentUser anvandare, string slug, DateOnly? dag, CancellationToken cancellationToken)
    {
        var kopare = await db.SynligaKopare(anvandare).FirstOrDefaultAsync(o => o.Slug == slug, cancellationToken)
            ?? throw new SaknasException($"Det finns ingen köpare med adressen {slug} som du får se.");
        if (dag is { } kopdag && !kopare.Giltighet.Omfattar(kopdag))
            throw new RegelbrottException($"{kopare.Namn} finns inte {kopdag:yyyy-MM-dd}. Välj en annan dag, eller den nämnd eller det bolag som köpte då.");
        return kopare;
    }

    /// <summary>Köpet som ska ändras (the purchase to change), när det är den egna organisationens.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="id">Köpet (the purchase).</param>
    /// <param name="marke">Märket från formuläret (token from the form).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="SaknasException">Köpet finns inte.</exception>
    /// <exception cref="BehorighetSaknasException">Köpet är en annan organisations.</exception>
    public static async Task<Direktupphandling> EgetKopAsync(this LeveransDbContext db, ICurrentUser anvandare, Guid id, Guid marke, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(anvandare);
        var post = await (
            from d in db.Direktupphandlingar
            join o in db.Organisationer on d.OrganisationId equals o.Id
            where d.Id == new DirektupphandlingId(id)
            select new { Kop = d, o.Slug }).FirstOrDefaultAsync(cancellationToken) ?? throw new SaknasException("Köpet finns inte.");
        if (!anvandare.Organisationer.Contains(post.Slug))
            throw new BehorighetSaknasException(Behorighet.RegistreraDirektupphandling);
        db.KravOforandrad(post.Kop, marke);
        return post.Kop;
    }

    /// <summary>Vem som handlar och när (who acts and when).</summary>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public static Kophandling Handlar(this ICurrentUser anvandare, TimeProvider klocka)
    {
        ArgumentNullException.ThrowIfNull(anvandare);
        ArgumentNullException.ThrowIfNull(klocka);
        return new(anvandare.Namn, klocka.GetUtcNow(), klocka.IDag());
    }
}
