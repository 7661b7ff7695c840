using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avtalsformulär (facts of an agreement as typed) så som de skrivs när ett ramavtal registreras eller rättas.</summary>
public sealed record Avtalsformular
{
    // Raderna är listor från början: sidan fyller en samling som finns, och en som inte går att ändra blir tom utan besked.
    /// <summary>Titel (title).</summary>
    public string? Titel { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    public string? Dnr { get; set; }

    /// <summary>Lagregim (legal regime).</summary>
    public Lagregim? Regim { get; set; }

    /// <summary>Det främsta området (primary acquisition area), som slug.</summary>
    public string? Omrade { get; set; }

    /// <summary>Andra områden och avtalsområden (other areas touched), som koder.</summary>
    public IReadOnlyList<string> Berorda { get; set; } = new List<string>();

    /// <summary>Den som upphandlar (procuring body), som slug.</summary>
    public string? Upphandlare { get; set; }

    /// <summary>Avtalsägarens roll (contract owner).</summary>
    public string? Agare { get; set; }

    /// <summary>Avtalsförvaltarens roll (contract manager).</summary>
    public string? Forvaltare { get; set; }

    /// <summary>CPV-koder (CPV codes), åtskilda med komma eller mellanslag.</summary>
    public string? Cpv { get; set; }

    /// <summary>Avtalets första dag (first day).</summary>
    public string? Fran { get; set; }

    /// <summary>Avtalets sista dag utan förlängningar (last day).</summary>
    public string? Till { get; set; }

    /// <summary>Förlängningar (options); en rad som är tom räknas inte.</summary>
    public IReadOnlyList<Forlangningsfalt> Forlangningar { get; set; } = new List<Forlangningsfalt>();

    /// <summary>Särskilda skäl (particular grounds) för en tid över fyra år.</summary>
    public string? SarskildaSkal { get; set; }

    /// <summary>Avtalets tak i kronor (ceiling in SEK).</summary>
    public string? TakBelopp { get; set; }

    /// <summary>Avtalets tak i antal (ceiling as a quantity).</summary>
    public string? TakKvantitet { get; set; }

    /// <summary>Antalets enhet (unit).</summary>
    public string? TakEnhet { get; set; }

    /// <summary>Delområden (lots); en rad som är tom räknas inte.</summary>
    public IReadOnlyList<Delomradesfalt> Delomraden { get; set; } = new List<Delomradesfalt>();

    /// <summary>De som får avropa (who may call off); en rad som är tom räknas inte.</summary>
    public IReadOnlyList<Berattigadfalt> Berattigade { get; set; } = new List<Berattigadfalt>();

    /// <summary>Avropsregelns grundform (basic form of the call-off rule), när avtalet har en regel.</summary>
    public Avropsformslag? Grundform { get; set; }

    /// <summary>Var i avtalet avropsregeln står (its clause).</summary>
    public string? Avropskalla { get; set; }

    /// <summary>Högsta antal timmar i grundformen (most hours).</summary>
    public string? HogstTimmar { get; set; }

    /// <summary>Högsta belopp i grundformen i kronor (highest amount).</summary>
    public string? HogstBelopp { get; set; }

    /// <summary>Roller som alltid avropas med förnyad konkurrensutsättning (roles), åtskilda med komma.</summary>
    public string? FkuRoller { get; set; }

    /// <summary>Antal oanvändbara svar innan förnyad konkurrensutsättning gäller (unusable answers).</summary>
    public string? SvarTillFku { get; set; }

    /// <summary>Skäl som avtalet tillåter för att gå förbi en leverantör (allowed reasons); alla om inga är valda.</summary>
    public IReadOnlyList<Forbigaendeskal> TillatnaSkal { get; set; } = new List<Forbigaendeskal>();

    /// <summary>Var i avtalet plikterna efter ett avrop står (clause of the duties).</summary>
    public string? Pliktkalla { get; set; }

    /// <summary>Hur ofta avropen rapporteras (reporting period), om de gör det.</summary>
    public Rapportperiod? Rapport { get; set; }

    /// <summary>Dagar efter perioden för rapporten (days after the period).</summary>
    public string? Rapportdagar { get; set; }

    /// <summary>Dagar efter avropet för en efterannons (days to the award notice).</summary>
    public string? Efterannonsdagar { get; set; }

    /// <summary>Om avtalet har en frivillig avtalsspärr vid förnyad konkurrensutsättning (voluntary standstill).</summary>
    public bool FrivilligSparr { get; set; }

    /// <summary>Prisvillkor (price clause).</summary>
    public string? Pris { get; set; }

    /// <summary>Indexvillkor (index clause).</summary>
    public string? Indexvillkor { get; set; }

    /// <summary>Om villkoren om pris omfattas av sekretess (secrecy).</summary>
    public bool PrisSekretess { get; set; }
}

/// <summary>Förlängningsfält (an option as typed).</summary>
public sealed record Forlangningsfalt
{
    /// <summary>Månader (months).</summary>
    public string? Manader { get; set; }

    /// <summary>Beskedstid i månader (months of notice).</summary>
    public string? Besked { get; set; }

    /// <summary>Uttrycklig eller tyst (express or tacit).</summary>
    public Forlangningsatt Satt { get; set; } = Forlangningsatt.Uttryckligt;

    /// <summary>Om raden är tom (is the row blank).</summary>
    public bool ArTom => string.IsNullOrWhiteSpace(Manader) && string.IsNullOrWhiteSpace(Besked);
}

/// <summary>Delområdesfält (a lot as typed).</summary>
public sealed record Delomradesfalt
{
    /// <summary>Namn (name).</summary>
    public string? Namn { get; set; }

    /// <summary>Tak i kronor (ceiling in SEK).</summary>
    public string? TakBelopp { get; set; }

    /// <summary>Tak i antal (ceiling as a quantity).</summary>
    public string? TakKvantitet { get; set; }

    /// <summary>Antalets enhet (unit).</summary>
    public string? TakEnhet { get; set; }

    /// <summary>Leverantörer i rangordning (suppliers in rank order): en per rad, organisationsnummer eller namn, och andel efter semikolon.</summary>
    public string? Leverantorer { get; set; }

    /// <summary>Om raden är tom (is the row blank).</summary>
    public bool ArTom => string.IsNullOrWhiteSpace(Namn) && string.IsNullOrWhiteSpace(TakBelopp) && string.IsNullOrWhiteSpace(TakKvantitet) && string.IsNullOrWhiteSpace(Leverantorer);
}

/// <summary>Berättigadfält (who may call off, as typed).</summary>
public sealed record Berattigadfalt
{
    /// <summary>Vem (who): en krets kod eller en organisations slug.</summary>
    public string? Vem { get; set; }

    /// <summary>Första dagen (first day), om rätten börjar senare än avtalet.</summary>
    public string? Fran { get; set; }

    /// <summary>Sista dagen (last day), om rätten slutar tidigare än avtalet.</summary>
    public string? Till { get; set; }

    /// <summary>Om raden är tom (is the row blank).</summary>
    public bool ArTom => string.IsNullOrWhiteSpace(Vem) && string.IsNullOrWhiteSpace(Fran) && string.IsNullOrWhiteSpace(Till);
}
