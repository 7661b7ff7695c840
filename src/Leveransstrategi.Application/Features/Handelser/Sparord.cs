namespace Leveransstrategi.Application.Features.Handelser;

/// <summary>
/// Spårord (words for the trail): vad akter, objekt och fält heter på svenska. Varje nytt kommando får sin rad i <c>akter</c>; ett
/// arkitekturprov säger till när den saknas.
/// </summary>
public static class Sparord
{
    private static readonly Dictionary<string, string> akter = new(StringComparer.Ordinal)
    {
        ["AndraStod"] = "Ändrade stöd för punkt",
        ["AntaForslag"] = "Antog förslag i utkast",
        ["AterforvisaFranKs"] = "Registrerade återförvisning från kommunstyrelsen",
        ["AterforvisaGranskning"] = "Återförvisade från granskning",
        ["AterstallRevision"] = "Tog tillbaka en tidigare text",
        ["AvgorKommentar"] = "Avgjorde kommentar",
        ["AvgorKonflikt"] = "Valde text i en konflikt",
        ["AvslutaPrenumeration"] = "Avslutade prenumeration med länken i ett brev",
        ["BekraftaBelopp"] = "Bekräftade belopp i lag",
        ["BekraftaPost"] = "Bekräftade post i registret",
        ["ByggSokindex"] = "Byggde sökindex",
        ["BytLosenord"] = "Bytte lösenord",
        ["FaststallAnvisning"] = "Registrerade beslut om anvisning",
        ["ForkastaAnvisningsutkast"] = "Förkastade utkast till anvisning",
        ["ForkastaUtkast"] = "Förkastade utkast",
        ["GodkannGranskning"] = "Godkände granskning",
        ["Kommentera"] = "Kommenterade punkt i utkast",
        ["KvitteraAnvisning"] = "Kvitterade anvisning",
        ["LaddaUppAnvisning"] = "Laddade upp dokument till anvisning",
        ["LaddaUppDokument"] = "Laddade upp dokument",
        ["LasInAnvisning"] = "Läste in dokument i utkast till anvisning",
        ["LasInDokument"] = "Läste in dokument",
        ["LasInExempel"] = "Läste in exempelanvisningar",
        ["LasInGrunddata"] = "Läste in grunddata",
        ["LatOrganisationUpphora"] = "Lät organisation upphöra",
        ["LoggaIn"] = "Inloggning",
        ["LoggaInSamlat"] = "Inloggning med stadens konto",
        ["LoggaUt"] = "Utloggning",
        ["MarkeraNarvaro"] = "Öppnade redigeringen",
        ["OppnaKonto"] = "Öppnade konto",
        ["OrdnaAvsnitt"] = "Ändrade avsnitt i utkast",
        ["OrdnaPunkt"] = "Flyttade punkt i utkast",
        ["PaminnOmProvning"] = "Påminde om aktualitetsprövning",
        ["PlaneraProvning"] = "Planerade aktualitetsprövning",
        ["ProvaAnvisning"] = "Prövade anvisningens aktualitet",
        ["RattaOrganisation"] = "Rättade organisation",
        ["RattaStyrdokument"] = "Rättade styrdokument",
        ["RedovisaBrev"] = "Skickade brev",
        ["RegistreraDokumentbeslut"] = "Registrerade beslut om dokument",
        ["RegistreraOrganisation"] = "Registrerade organisation",
        ["RegistreraStyrdokument"] = "Registrerade styrdokument",
        ["RelateraStyrdokument"] = "Ändrade relation mellan styrdokument",
        ["SakerstallRoller"] = "Lade in roller",
        ["SammanfattaUtkast"] = "Skrev vad som är nytt i utkast",
        ["SkapaAnvisningsutkast"] = "Påbörjade ny version av anvisning",
        ["SkapaDemokonto"] = "Inloggning som demonstration",
        ["SkapaForstaAdministrator"] = "Skapade första administratören",
        ["SkapaForstaLanken"] = "Skapade länk till första administratören",
        ["SkapaKonto"] = "Skapade konto",
        ["SkapaLosenordslank"] = "Skapade länk för lösenord",
        ["SkickaTillGranskning"] = "Lämnade utkast till granskning",
        ["SkickaOm"] = "Lade ett brev i utkorgen igen",
        ["SkissaGemensam"] = "Skrev på en gemensam text",
        ["SparaAvsnitt"] = "Sparade avsnitt i utkast",
        ["SparaKonto"] = "Sparade konto",
        ["SparaPrenumerationer"] = "Valde prenumerationer",
        ["StadaUtkorgen"] = "Städade utkorgen",
        ["StangAvKonto"] = "Stängde av konto",
        ["SparaTjansteanteckning"] = "Sparade vägledningens svar",
        ["SvaraPaKommentar"] = "Svarade på kommentar",
        ["TaBrev"] = "Tog ett brev att skicka",
        ["UpphavAnvisning"] = "Registrerade att anvisning upphävs",
        ["ValjLosenord"] = "Valde lösenord med länk",
    };

    private static readonly Dictionary<string, string> objekt = new(StringComparer.Ordinal)
    {
        ["Aktualitetsprovning"] = "Aktualitetsprövning",
        ["Anskaffningsomrade"] = "Anskaffningsområde",
        ["AnskaffningsomradeAvtalsomrade"] = "Avtalsområde i anskaffningsområde",
        ["Anvandare"] = "Konto",
        ["Anvandarorganisation"] = "Kontots organisation",
        ["Anvisning"] = "Anvisning",
        ["Anvisningsversion"] = "Version av anvisning",
        ["Avtalsomrade"] = "Avtalsområde",
        ["Ansvar"] = "Ansvar",
        ["Behovsord"] = "Behovsord",
        ["Beloppsgrans"] = "Belopp i lag",
        ["Centralregel"] = "Regel om centralupphandling",
        ["Lagrum"] = "Lagrum",
        ["Provfall"] = "Provfall",
        ["Regelverksversion"] = "Version av regelverket",
        ["Dokumentrelation"] = "Relation mellan dokument",
        ["Dokumentversion"] = "Version av dokument",
        ["Engangslank"] = "Engångslänk",
        ["Forvaltning"] = "Förvaltning",
        ["Handlaggningssteg"] = "Steg i handläggningen",
        ["Hanvisning"] = "Hänvisning",
        ["IdentityRole"] = "Roll",
        ["IdentityUserLogin"] = "Koppling till stadens konto",
        ["IdentityUserRole"] = "Rolltilldelning",
        ["IdentityUserToken"] = "Avslutad session",
        ["Inloggning"] = "Inloggning",
        ["Inloggningssparr"] = "Spärrad inloggning",
        ["Kallfil"] = "Källfil",
        ["Kommentar"] = "Kommentar",
        ["Kommentarsvar"] = "Svar på kommentar",
        ["Kvittens"] = "Kvittens",
        ["Omradesgrans"] = "Gräns mellan områden",
        ["Omradesforslag"] = "Förslag till område",
        ["Omradesdefinition"] = "Definition av område",
        ["Organisationsfoljd"] = "Föregångare och efterträdare",
        ["Prenumeration"] = "Prenumeration",
        ["Protokollsutdrag"] = "Protokollsutdrag",
        ["StyrandeDokument"] = "Styrdokument",
        ["Tjansteanteckning"] = "Tjänsteanteckning",
        ["Textkonflikt"] = "Konflikt mellan två redaktörers text",
        ["Textrevision"] = "Revision av text",
        ["Utloggning"] = "Utloggning",
    };

    private static readonly Dictionary<string, string> falt = new(StringComparer.Ordinal)
    {
        ["AccessFailedCount"] = "Felaktiga försök",
        ["Agare"] = "Ägare",
        ["Andring"] = "Ändring",
        ["AnvandareId"] = "Konto",
        ["AnvisningId"] = "Anvisning",
        ["Av"] = "Av",
        ["AvId"] = "Konto",
        ["Avgjord"] = "Avgjord",
        ["AvgjordAv"] = "Avgjord av",
        ["AvsnittId"] = "Avsnitt",
        ["Bas"] = "Utgångsläge",
        ["Bekraftad"] = "Bekräftad",
        ["BekraftadAv"] = "Bekräftad av",
        ["Belopp"] = "Belopp",
        ["BeloppIngar"] = "Beloppet ingår",
        ["Underlag"] = "Underlag",
        ["Regler"] = "Regler",
        ["Beslut.Datum"] = "Beslutsdag",
        ["Beslut.DiarienummerNyckel"] = "Diarienummer i jämförbar form",
        ["Beslut.Organ"] = "Beslutat av",
        ["Beslut.Paragraf"] = "Paragraf",
        ["Beslut.diarienummer"] = "Diarienummer",
        ["Dag"] = "Dag",
        ["Deras"] = "Den text som stod i utkastet",
        ["DerasAv"] = "Den texten skrevs av",
        ["DerasTidpunkt"] = "Den texten sparades",
        ["Forslag"] = "Förslag",
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
        ["Grund"] = "Utgick från revision",
        ["Lage"] = "Läge",
        ["Lost"] = "Avgjord",
        ["LostAv"] = "Avgjord av",
        ["Mal"] = "Punkt eller avsnitt",
        ["Min"] = "Den text som sparades sist",
        ["Motivering"] = "Motivering",
        ["Nasta"] = "Nästa prövning",
        ["NastaProvning"] = "Nästa aktualitetsprövning",
        ["Nummer"] = "Nummer",
        ["OmradeId"] = "Område",
        ["Ordning"] = "Ordning",
        ["PunktId"] = "Punkt",
        ["Punkttext"] = "Punktens text då",
        ["Rattar"] = "Rättar version",
        ["Resultat"] = "Text som gäller",
        ["RevisionId"] = "Revision",
        ["Revisioner"] = "Antal revisioner",
        ["Sammanfattning"] = "Vad som är nytt",
        ["SenastAndrad"] = "Senast ändrad",
        ["SenasteForfattare"] = "Senast ändrad av",
        ["SenasteForfattareId"] = "Senast ändrad av konto",
        ["Skal"] = "Skäl",
        ["Skapad"] = "Påbörjad",
        ["Skiss"] = "Påbörjad gemensam text",
        ["Slag"] = "Slag",
        ["Status"] = "Status",
        ["Text"] = "Text",
        ["Tidpunkt"] = "Tidpunkt",
        ["Titel"] = "Titel",
        ["Val"] = "Val",
        ["VersionId"] = "Version",
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
