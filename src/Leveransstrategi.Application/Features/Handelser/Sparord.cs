namespace Leveransstrategi.Application.Features.Handelser;

/// <summary>
/// Spårord (words for the trail): vad akter, objekt och fält heter på svenska. Varje nytt kommando får sin rad i <c>akter</c>; ett
/// arkitekturprov säger till när den saknas.
/// </summary>
public static class Sparord
{
    private static readonly Dictionary<string, string> akter = new(StringComparer.Ordinal)
    {
        ["BekraftaPost"] = "Bekräftade post i registret",
        ["ByggSokindex"] = "Byggde sökindex",
        ["BytLosenord"] = "Bytte lösenord",
        ["ForkastaUtkast"] = "Förkastade utkast",
        ["LaddaUppDokument"] = "Laddade upp dokument",
        ["LasInDokument"] = "Läste in dokument",
        ["LasInGrunddata"] = "Läste in grunddata",
        ["LatOrganisationUpphora"] = "Lät organisation upphöra",
        ["LoggaIn"] = "Inloggning",
        ["LoggaInSamlat"] = "Inloggning med stadens konto",
        ["LoggaUt"] = "Utloggning",
        ["OppnaKonto"] = "Öppnade konto",
        ["RattaOrganisation"] = "Rättade organisation",
        ["RattaStyrdokument"] = "Rättade styrdokument",
        ["RegistreraDokumentbeslut"] = "Registrerade beslut om dokument",
        ["RegistreraOrganisation"] = "Registrerade organisation",
        ["RegistreraStyrdokument"] = "Registrerade styrdokument",
        ["RelateraStyrdokument"] = "Ändrade relation mellan styrdokument",
        ["SakerstallRoller"] = "Lade in roller",
        ["SkapaDemokonto"] = "Inloggning som demonstration",
        ["SkapaForstaAdministrator"] = "Skapade första administratören",
        ["SkapaForstaLanken"] = "Skapade länk till första administratören",
        ["SkapaKonto"] = "Skapade konto",
        ["SkapaLosenordslank"] = "Skapade länk för lösenord",
        ["SparaKonto"] = "Sparade konto",
        ["StangAvKonto"] = "Stängde av konto",
        ["ValjLosenord"] = "Valde lösenord med länk",
    };

    private static readonly Dictionary<string, string> objekt = new(StringComparer.Ordinal)
    {
        ["Anskaffningsomrade"] = "Anskaffningsområde",
        ["AnskaffningsomradeAvtalsomrade"] = "Avtalsområde i anskaffningsområde",
        ["Anvandare"] = "Konto",
        ["Anvandarorganisation"] = "Kontots organisation",
        ["Avtalsomrade"] = "Avtalsområde",
        ["Dokumentrelation"] = "Relation mellan dokument",
        ["Dokumentversion"] = "Version av dokument",
        ["Engangslank"] = "Engångslänk",
        ["Forvaltning"] = "Förvaltning",
        ["Hanvisning"] = "Hänvisning",
        ["IdentityRole"] = "Roll",
        ["IdentityUserLogin"] = "Koppling till stadens konto",
        ["IdentityUserRole"] = "Rolltilldelning",
        ["IdentityUserToken"] = "Avslutad session",
        ["Inloggning"] = "Inloggning",
        ["Inloggningssparr"] = "Spärrad inloggning",
        ["Kallfil"] = "Källfil",
        ["Omradesgrans"] = "Gräns mellan områden",
        ["Omradesforslag"] = "Förslag till område",
        ["Omradesdefinition"] = "Definition av område",
        ["Organisationsfoljd"] = "Föregångare och efterträdare",
        ["StyrandeDokument"] = "Styrdokument",
        ["Utloggning"] = "Utloggning",
    };

    private static readonly Dictionary<string, string> falt = new(StringComparer.Ordinal)
    {
        ["AccessFailedCount"] = "Felaktiga försök",
        ["AnvandareId"] = "Konto",
        ["Utfall"] = "Utfall",
        ["Avstangd"] = "Avstängt",
        ["ConcurrencyStamp"] = "Märke",
        ["Email"] = "E-postadress",
        ["EmailConfirmed"] = "E-postadressen bekräftad",
        ["Forbrukad"] = "Förbrukad",
        ["GallerTill"] = "Gäller till",
        ["Giltighet.Fran"] = "Gäller från och med",
        ["Giltighet.Till"] = "Gäller till och med",
        ["Kontrollsumma"] = "Kontrollsumma",
        ["LockoutEnabled"] = "Kan spärras",
        ["LockoutEnd"] = "Spärrat till",
        ["LoginProvider"] = "Inloggningssätt",
        ["Name"] = "Namn",
        ["NormalizedEmail"] = "E-postadress i jämförbar form",
        ["NormalizedName"] = "Namn i jämförbar form",
        ["NormalizedUserName"] = "Användarnamn i jämförbar form",
        ["OrganisationId"] = "Organisation",
        ["PasswordHash"] = "Lösenord",
        ["PhoneNumber"] = "Telefon",
        ["PhoneNumberConfirmed"] = "Telefonen bekräftad",
        ["ProviderDisplayName"] = "Utfärdare",
        ["ProviderKey"] = "Ämne hos utfärdaren",
        ["RoleId"] = "Roll",
        ["SecurityStamp"] = "Säkerhetsstämpel",
        ["TwoFactorEnabled"] = "Tvåstegsinloggning",
        ["UserId"] = "Konto",
        ["UserName"] = "Användarnamn",
        ["Value"] = "Värde",
    };

    private static readonly Dictionary<string, string> varden = new(StringComparer.Ordinal)
    {
        ["True"] = "Ja",
        ["False"] = "Nej",
    };

    /// <summary>Om akten har ett namn på svenska (is the act known).</summary>
    /// <param name="akt">Akten (the act).</param>
    public static bool Kanner(string akt) => akter.ContainsKey(akt);

    /// <summary>Aktens namn (name of the act).</summary>
    /// <param name="akt">Akten (the act).</param>
    public static string Akt(string akt) => akter.GetValueOrDefault(akt, akt);

    /// <summary>Objekttypens namn (name of the object type).</summary>
    /// <param name="typ">Typen (the type).</param>
    public static string Objekt(string typ) => objekt.GetValueOrDefault(typ, typ);

    /// <summary>Fältets namn (name of the field).</summary>
    /// <param name="namn">Fältet (the field).</param>
    public static string Falt(string namn) => falt.GetValueOrDefault(namn, namn);

    /// <summary>Värdet i ord (the value in words); tomt när det inte fanns.</summary>
    /// <param name="varde">Värdet (the value).</param>
    public static string Varde(string? varde) => varde is null ? "" : varden.GetValueOrDefault(varde, varde);

    /// <summary>Vad som hände i ett ord (what happened).</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Slag(Handelseslag slag) => slag switch
    {
        Handelseslag.Skapad => "Ny",
        Handelseslag.Andrad => "Ändrad",
        Handelseslag.Borttagen => "Borttagen",
        _ => "Inträffade",
    };
}
