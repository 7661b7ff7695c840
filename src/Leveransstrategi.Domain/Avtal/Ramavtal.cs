using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för ett ramavtal (framework agreement id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct RamavtalId(Guid Value) : IEntitetsId<RamavtalId>
{
    /// <inheritdoc/>
    public static RamavtalId Av(Guid value) => new(value);
}

/// <summary>
/// Lagregim (legal regime): vilka av lagen (2016:1145) om offentlig upphandlings regler som binder avtalet. 7, 12 och 17 kap. binder
/// bara den direktivstyrda upphandlingen.
/// </summary>
public enum Lagregim
{
    /// <summary>Direktivstyrt (above the EU threshold).</summary>
    Direktivstyrt = 1,

    /// <summary>Nationellt (below the threshold), 19 kap.</summary>
    Nationellt = 2,

    /// <summary>Direktupphandling (direct award), 19 a kap.</summary>
    Direktupphandling = 3,
}

/// <summary>
/// Ramavtal (framework agreement): vad som får avropas, av vem, hur länge och hur mycket. Avtalets väg, tider och rättigheter ligger i
/// egna delar; läget en dag räknas fram på ett ställe, <see cref="Lage"/>.
/// </summary>
public sealed partial class Ramavtal : IVersionerad
{
    /// <summary>Längsta nummer (maximum length in characters).</summary>
    public const int MaxLangdNummer = 40;

    /// <summary>Längsta titel (maximum length in characters).</summary>
    public const int MaxLangdTitel = 200;

    /// <summary>Längsta roll (maximum length of the owner's or manager's role).</summary>
    public const int MaxLangdRoll = 120;

    /// <summary>Längsta villkor (maximum length of a clause in characters).</summary>
    public const int MaxLangdVillkor = 4000;

    /// <summary>Längsta avtalstid utan särskilda skäl (longest term without particular grounds), i månader: lagens 7 kap. 2 §.</summary>
    public const int MaxManaderUtanSkal = 48;

    private readonly List<Ramavtalsomrade> berorda = [];
    private readonly List<string> cpvKoder = [];
    private readonly List<Delomrade> delomraden = [];
    private readonly List<Berattigad> berattigade = [];
    private readonly List<Forlangning> forlangningar = [];
    private readonly List<Avtalssteg> steg = [];

    /// <summary>Registrerar ett ramavtal (registers an agreement), som planerat.</summary>
    /// <param name="nummer">Nummer (number), unikt.</param>
    /// <param name="titel">Titel (title).</param>
    /// <param name="regim">Lagregim (legal regime).</param>
    /// <param name="omrade">Det område som avtalet främst hör till (primary acquisition area).</param>
    /// <param name="upphandlare">Den som upphandlar (procuring body).</param>
    /// <exception cref="RegelbrottException">Nummer eller titel saknas eller är för långa.</exception>
    public Ramavtal(string nummer, string titel, Lagregim regim, AnskaffningsomradeId omrade, OrganisationId upphandlare)
    {
        Id = new(Guid.CreateVersion7());
        Nummer = Kravd(nummer, MaxLangdNummer, "Ange avtalets nummer.", $"Numret får ha högst {MaxLangdNummer} tecken.");
        Titel = Kravd(titel, MaxLangdTitel, "Skriv avtalets titel.", $"Titeln får ha högst {MaxLangdTitel} tecken.");
        Regim = regim;
        Omrade = omrade;
        Upphandlare = upphandlare;
        Avtalstid = Giltighet.TillsVidare;
        RaknaPerioder();
    }

    private Ramavtal()
    {
        Nummer = Titel = string.Empty;
        Avtalstid = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public RamavtalId Id { get; private init; }

    /// <summary>Nummer (number), till exempel RA-2006-014.</summary>
    public string Nummer { get; private init; }

    /// <summary>Titel (title).</summary>
    public string Titel { get; private set; }

    /// <summary>Diarienummer (registry number).</summary>
    public string? Dnr { get; private set; }

    /// <summary>Lagregim (legal regime).</summary>
    public Lagregim Regim { get; private set; }

    /// <summary>Det område som avtalet främst hör till (primary acquisition area).</summary>
    public AnskaffningsomradeId Omrade { get; private set; }

    /// <summary>Övriga områden och avtalsområden som avtalet rör (other areas touched).</summary>
    public IReadOnlyList<Ramavtalsomrade> Berorda => berorda;

    /// <summary>Den som upphandlar (procuring body).</summary>
    public OrganisationId Upphandlare { get; private set; }

    /// <summary>Avtalsägare (contract owner), som roll.</summary>
    public string? Agare { get; private set; }

    /// <summary>Avtalsförvaltare (contract manager), som roll.</summary>
    public string? Forvaltare { get; private set; }

    /// <summary>Dagen då upphandlingen påbörjades (day the procurement began), om den är känd; ledtiderna mäts från den.</summary>
    public DateOnly? Paborjad { get; private set; }

    /// <summary>CPV-koder (CPV codes).</summary>
    public IReadOnlyList<string> CpvKoder => cpvKoder;

    /// <summary>Avtalstiden utan förlängningar (term without extensions).</summary>
    public Giltighet Avtalstid { get; private set; }

    /// <summary>Särskilda skäl (particular grounds) för en längre tid än fyra år.</summary>
    public string? SarskildaSkal { get; private set; }

    /// <summary>Avtalets tak (ceiling), utöver delområdenas.</summary>
    public Takvolym? Tak { get; private set; }

    /// <summary>Avropsregel (call-off rule), när avtalet har en.</summary>
    public Avropsregel? Avropsregel { get; private set; }

    /// <summary>Vad avtalet kräver efter ett avrop (what the agreement asks for), när det kräver något.</summary>
    public Pliktregel? Pliktregel { get; private set; }

    /// <summary>Prisvillkor (price clause); kan omfattas av sekretess.</summary>
    public string? Prisvillkor { get; private set; }

    /// <summary>Indexvillkor (index clause); kan omfattas av sekretess.</summary>
    public string? Indexvillkor { get; private set; }

    /// <summary>Om villkoren om pris omfattas av sekretess (secrecy).</summary>
    public bool PrisSekretess { get; private set; }

    /// <summary>Delområden (lots).</summary>
    public IReadOnlyList<Delomrade> Delomraden => delomraden;

    /// <summary>De som får avropa (entitled organisations).</summary>
    public IReadOnlyList<Berattigad> Berattigade => berattigade;

    /// <summary>Förlängningar (extension options).</summary>
    public IReadOnlyList<Forlangning> Forlangningar => forlangningar;

    /// <summary>Stegen (gates passed), i ordning.</summary>
    public IReadOnlyList<Avtalssteg> Steg => steg;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om organisationen får avropa en dag (is it entitled on a day).</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="dag">Dagen (the day).</param>
    public bool FarAvropa(Organisation organisation, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return organisation.Giltighet.Omfattar(dag) && berattigade.Exists(en => en.Giltighet.Omfattar(dag) && en.Vem.Omfattar(organisation.Id, organisation.Slag));
    }

    /// <summary>Lägger till ett delområde (adds a lot).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="tak">Eget tak (ceiling), om något.</param>
    public Delomrade LaggTillDelomrade(string namn, Takvolym? tak)
    {
        var nytt = new Delomrade(delomraden.Count + 1, namn, tak);
        delomraden.Add(nytt);
        return nytt;
    }

    /// <summary>Ger rätt att avropa (entitles).</summary>
    /// <param name="vem">Vem (who).</param>
    /// <param name="giltighet">När (validity).</param>
    public void Beratta(Omfattning vem, Giltighet giltighet) => berattigade.Add(new(vem, giltighet));

    private static string Kravd(string? text, int langst, string saknas, string forLang)
    {
        var renat = text?.Trim() ?? string.Empty;
        return renat.Length == 0 ? throw new RegelbrottException(saknas) : renat.Length > langst ? throw new RegelbrottException(forLang) : renat;
    }
}
