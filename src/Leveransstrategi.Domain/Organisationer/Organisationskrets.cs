namespace Leveransstrategi.Domain.Organisationer;

/// <summary>Organisationskrets (kind of organisations) som en regel eller ett ansvar kan gälla.</summary>
public enum Organisationskrets
{
    /// <summary>Alla nämnder (all committees): kommunstyrelsen, facknämnderna och stadsdelsnämnderna.</summary>
    AllaNamnder = 1,

    /// <summary>Alla stadsdelsnämnder (district committees).</summary>
    Stadsdelsnamnder = 2,

    /// <summary>Alla facknämnder (specialist committees).</summary>
    Facknamnder = 3,

    /// <summary>Alla bolag (municipal companies).</summary>
    Bolag = 4,
}

/// <summary>
/// Omfattning (scope): en bestämd organisation eller en krets av organisationer. Nämnder och bolag hålls isär, eftersom
/// kommunfullmäktige ger nämnder uppdrag men anmodar bolag, och varje bolag är en egen upphandlande myndighet.
/// </summary>
public sealed record Omfattning
{
    private Omfattning(OrganisationId? organisation, Organisationskrets? krets)
    {
        Organisation = organisation;
        Krets = krets;
    }

    private Omfattning()
    {
    }

    /// <summary>Organisationen (the organisation), när den är en bestämd.</summary>
    public OrganisationId? Organisation { get; private init; }

    /// <summary>Kretsen (the kind of organisations), annars.</summary>
    public Organisationskrets? Krets { get; private init; }

    /// <summary>En bestämd organisation (one organisation).</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    public static Omfattning En(OrganisationId organisation) => new(organisation, null);

    /// <summary>En krets (a kind of organisations).</summary>
    /// <param name="krets">Kretsen (the kind).</param>
    public static Omfattning Alla(Organisationskrets krets) => new(null, krets);

    /// <summary>Om organisationen omfattas (is the organisation in scope).</summary>
    /// <param name="id">Organisationen (the organisation).</param>
    /// <param name="slag">Dess slag (its kind).</param>
    public bool Omfattar(OrganisationId id, Organisationsslag slag) => Krets switch
    {
        null => Organisation == id,
        Organisationskrets.AllaNamnder => slag is Organisationsslag.Kommunstyrelse or Organisationsslag.Facknamnd or Organisationsslag.Stadsdelsnamnd,
        Organisationskrets.Stadsdelsnamnder => slag == Organisationsslag.Stadsdelsnamnd,
        Organisationskrets.Facknamnder => slag == Organisationsslag.Facknamnd,
        _ => slag == Organisationsslag.Bolag,
    };

    /// <summary>Om ingen organisation kan omfattas av båda (are the scopes disjoint), vilket bara är säkert när båda är kretsar.</summary>
    /// <param name="annan">Den andra omfattningen (the other scope).</param>
    public bool Utesluter(Omfattning annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return (Krets, annan.Krets) is ({ } ena, { } andra)
            && ena != andra
            && (ena == Organisationskrets.Bolag || andra == Organisationskrets.Bolag || (ena != Organisationskrets.AllaNamnder && andra != Organisationskrets.AllaNamnder));
    }

    /// <summary>Om den andra omfattningen ryms i den här (does it contain the other), när det följer av kretsarna.</summary>
    /// <param name="annan">Den andra omfattningen (the other scope).</param>
    public bool Rymmer(Omfattning annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return this == annan || (Krets == Organisationskrets.AllaNamnder && annan.Krets is Organisationskrets.Stadsdelsnamnder or Organisationskrets.Facknamnder);
    }
}
