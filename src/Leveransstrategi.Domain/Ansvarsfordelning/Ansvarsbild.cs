using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;

namespace Leveransstrategi.Domain.Ansvarsfordelning;

/// <summary>Köpansvar (who buys): vem som köper inom ett anskaffningsområde åt en organisation.</summary>
public enum Kopansvar
{
    /// <summary>Centralt (centrally): en regel om centralupphandling gäller hela området.</summary>
    Centralt = 1,

    /// <summary>Delat (shared): en del är gemensam för staden, resten är organisationens egen.</summary>
    Delat = 2,

    /// <summary>Själva (on its own): organisationen ansvarar själv.</summary>
    Sjalva = 3,

    /// <summary>Undantag (exception): ett beslutat undantag från en regel om centralupphandling gäller.</summary>
    Undantag = 4,
}

/// <summary>Köpansvarsläge (state of a cell): vem som köper, och hur starkt regeln gäller när det sker centralt.</summary>
/// <param name="Slag">Vem som köper (who buys).</param>
/// <param name="Grad">Regelns grad (degree), när köpet sker centralt.</param>
public readonly record struct Kopansvarslage(Kopansvar Slag, Centralgrad? Grad = null);

/// <summary>
/// Ansvarsbild (who buys what on a day): väger ihop ansvar och regler om centralupphandling så som de gällde en dag. En regel som bara
/// säger att något får upphandlas centralt flyttar inte ansvaret.
/// </summary>
public sealed class Ansvarsbild
{
    private readonly DateOnly dag;
    private readonly List<Avtalsomrade> avtalsomraden;
    private readonly List<Ansvar> ansvar;
    private readonly Undantagsbild undantag;

    /// <summary>Skapar bilden (creates it).</summary>
    /// <param name="avtalsomraden">Avtalsområden med regler och kopplade områden (contract areas).</param>
    /// <param name="ansvar">Ansvar (responsibilities), oavsett tid.</param>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="undantag">Undantagen som gäller dagen (exceptions in force).</param>
    public Ansvarsbild(IEnumerable<Avtalsomrade> avtalsomraden, IEnumerable<Ansvar> ansvar, DateOnly dag, Undantagsbild undantag)
    {
        this.dag = dag;
        this.undantag = undantag;
        this.avtalsomraden = [.. avtalsomraden];
        this.ansvar = [.. ansvar.Where(ett => ett.Giltighet.Omfattar(dag))];
    }

    /// <summary>Om något beslut om samordning eller ansvar gällde dagen (is anything in force).</summary>
    public bool NagotGaller =>
        ansvar.Exists(ett => ett.Roll == Ansvarsroll.Ansvarar)
        || avtalsomraden.Exists(ett => ett.Centralregler.Any(regel => Binder(regel) && regel.Giltighet.Omfattar(dag)));

    /// <summary>Vem som köper (who buys) inom området åt organisationen.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    public Kopansvarslage Bedom(Organisation organisation, Anskaffningsomrade omrade)
    {
        ArgumentNullException.ThrowIfNull(omrade);
        if (Undantag(organisation, omrade).Any())
            return new(Kopansvar.Undantag);
        var bindande = Regler(organisation, omrade).Where(par => Binder(par.Regel)).ToList();
        if (bindande.Where(par => par.Avtalsomrade.Slug == omrade.Slug).Select(par => par.Regel).FirstOrDefault() is { } regel)
            return new(Kopansvar.Centralt, regel.Grad);
        return new(bindande.Count > 0 || AnsvarFor(organisation, omrade).Any(ett => ArNagonAnnans(ett, organisation, omrade)) ? Kopansvar.Delat : Kopansvar.Sjalva);
    }

    /// <summary>Reglerna (the rules) som gäller organisationen i områdets avtalsområden, den starkaste i vart och ett.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    public IEnumerable<(Avtalsomrade Avtalsomrade, Centralregel Regel)> Regler(Organisation organisation, Anskaffningsomrade omrade) =>
        from avtalsomrade in avtalsomraden
        where Beror(avtalsomrade, omrade)
        let regel = avtalsomrade.RegelFor(organisation, dag)
        where regel is not null
        select (avtalsomrade, regel);

    /// <summary>Undantagen (the exceptions) från de bindande reglerna i områdets avtalsområden.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    public IEnumerable<Undantag> Undantag(Organisation organisation, Anskaffningsomrade omrade)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return Regler(organisation, omrade).Where(par => Binder(par.Regel)).SelectMany(par => undantag.For(organisation.Id, par.Avtalsomrade.Id));
    }

    /// <summary>Ansvaren (the responsibilities) som rör organisationen i området: områdets, dess avtalsområdens och de som gäller all it.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    public IEnumerable<Ansvar> AnsvarFor(Organisation organisation, Anskaffningsomrade omrade)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(omrade);
        var berorda = avtalsomraden.Where(ett => Beror(ett, omrade)).Select(ett => ett.Id).ToHashSet();
        return ansvar.Where(ett =>
            (ett.Vem.Krets is null || ett.Vem.Omfattar(organisation.Id, organisation.Slag))
            && (ett.Omrade is { } dess ? dess == omrade.Id : ett.Avtalsomrade is not { } avtal || berorda.Contains(avtal)));
    }

    /// <summary>Om regeln avgör vem som köper (does the rule decide the cell), när läget är det som <see cref="Bedom"/> gav.</summary>
    /// <param name="avtalsomrade">Regelns avtalsområde (the contract area).</param>
    /// <param name="regel">Regeln (the rule).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    /// <param name="lage">Läget (the state).</param>
    public static bool Avgor(Avtalsomrade avtalsomrade, Centralregel regel, Anskaffningsomrade omrade, Kopansvarslage lage)
    {
        ArgumentNullException.ThrowIfNull(avtalsomrade);
        ArgumentNullException.ThrowIfNull(regel);
        ArgumentNullException.ThrowIfNull(omrade);
        return Binder(regel) && (lage.Slag is Kopansvar.Delat or Kopansvar.Undantag || avtalsomrade.Slug == omrade.Slug);
    }

    /// <summary>Om ansvaret avgör vem som köper (does the responsibility decide the cell), när läget är det som <see cref="Bedom"/> gav.</summary>
    /// <param name="ett">Ansvaret (the responsibility).</param>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="omrade">Området (the acquisition area).</param>
    /// <param name="lage">Läget (the state).</param>
    public static bool Avgor(Ansvar ett, Organisation organisation, Anskaffningsomrade omrade, Kopansvarslage lage)
    {
        ArgumentNullException.ThrowIfNull(ett);
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(omrade);
        var eget = ett.Roll == Ansvarsroll.Ansvarar && ett.Avtalsomrade is null && ett.Vem.Omfattar(organisation.Id, organisation.Slag);
        return lage.Slag switch
        {
            Kopansvar.Delat => eget || ArNagonAnnans(ett, organisation, omrade),
            Kopansvar.Sjalva => eget,
            _ => false,
        };
    }

    private static bool Binder(Centralregel regel) => regel.Grad is Centralgrad.Ska or Centralgrad.INormalfallet;

    private static bool Beror(Avtalsomrade avtalsomrade, Anskaffningsomrade omrade) =>
        avtalsomrade.Slug == omrade.Slug || avtalsomrade.Anskaffningsomraden.Any(ett => ett.Id == omrade.Id);

    // Ett bolag är en egen upphandlande myndighet: en nämnds ansvar för det gemensamma gör inte bolagets köp delat.
    private static bool ArNagonAnnans(Ansvar ett, Organisation organisation, Anskaffningsomrade omrade) =>
        organisation.Slag != Organisationsslag.Bolag && ett.Roll == Ansvarsroll.Ansvarar && ett.Omrade == omrade.Id && !ett.Vem.Omfattar(organisation.Id, organisation.Slag);
}
