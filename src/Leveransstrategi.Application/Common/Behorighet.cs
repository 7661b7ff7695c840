using Microsoft.AspNetCore.Authorization;

namespace Leveransstrategi.Application.Common;

/// <summary>Behörighet (permission): vad någon får göra. Rollerna ger behörigheter, se <see cref="Roller"/>.</summary>
public enum Behorighet
{
    /// <summary>Läsa det som är beslutat och i kraft (read what is open); alla, även utan konto.</summary>
    LasaOppet = 1,

    /// <summary>Logga in och välja sitt första lösenord (sign in); alla, även utan konto.</summary>
    LoggaIn = 2,

    /// <summary>Sköta sitt eget konto (own account); alla som är inloggade.</summary>
    SkotaEgetKonto = 3,

    /// <summary>Läsa utkast och förslag (read drafts and proposals).</summary>
    LasaUtkast = 4,

    /// <summary>Läsa in dokument som utkast (read documents in as drafts).</summary>
    LasaInDokument = 5,

    /// <summary>Registrera beslut och sköta registret över styrdokument (register decisions, keep the register).</summary>
    RegistreraBeslut = 6,

    /// <summary>Administrera organisationer (manage organisations).</summary>
    AdministreraOrganisationer = 7,

    /// <summary>Administrera konton och roller (manage accounts and roles).</summary>
    AdministreraKonton = 8,

    /// <summary>Läsa händelseloggen (read the audit trail).</summary>
    LasaHandelser = 9,

    /// <summary>Driva portalen från kommandoraden (operate from the command line); aldrig över webben.</summary>
    Driva = 10,

    /// <summary>Redigera anvisningar (edit instructions), lämna dem till granskning och granska andras.</summary>
    RedigeraAnvisningar = 11,

    /// <summary>Kommentera utkast (comment on drafts) och föreslå lydelser.</summary>
    KommenteraUtkast = 12,

    /// <summary>Kvittera för en nämnd (acknowledge for a committee) att den tagit del av en anvisning.</summary>
    Kvittera = 13,

    /// <summary>Sköta utkorgen (manage the outbox): se brev som inte gick fram och skicka dem igen.</summary>
    SkotaUtkorgen = 14,

    /// <summary>Läsa kvittenser (read acknowledgements): vilka nämnder som har tagit del av vilken version.</summary>
    LasaKvittenser = 15,

    /// <summary>Bekräfta belopp i lag (confirm legal amounts) som vägledningen använder.</summary>
    BekraftaBelopp = 16,

    /// <summary>Spara vägledningens svar som tjänsteanteckning (save the guide's answer) för sin organisation.</summary>
    SparaVagledning = 17,

    /// <summary>Läsa tjänsteanteckningar (read saved answers): den egna organisationens, eller alla för den som får läsa utkast.</summary>
    LasaTjansteanteckningar = 18,

    /// <summary>Ansöka om undantag (apply for an exception) för sin organisation, och komplettera eller återkalla ansökan.</summary>
    AnsokaUndantag = 19,

    /// <summary>Handlägga undantag (handle exceptions): begära komplettering och lämna förslag till beslut.</summary>
    HandlaggaUndantag = 20,

    /// <summary>Redigera ansvar (edit responsibilities): registrera och avsluta vem som gör vad, enligt beslut.</summary>
    RedigeraAnsvar = 21,

    /// <summary>Registrera direktupphandlingar (register direct awards) för sin organisation: planera, genomföra, rätta, återkalla och dokumentera.</summary>
    RegistreraDirektupphandling = 23,

    /// <summary>Läsa direktupphandlingar (read direct awards) i den egna organisationens upphandlande myndighet.</summary>
    LasaDirektupphandlingar = 24,

    /// <summary>Läsa alla myndigheters direktupphandlingar (read the direct awards of every authority).</summary>
    LasaAllaDirektupphandlingar = 25,

    /// <summary>Redigera vägledningens regelverk (edit the rules of the guide): utkast, provfall och behovsord.</summary>
    RedigeraRegelverk = 22,

    /// <summary>Se den egna nämndens sida (see one's own committee's page): vad som väntar och vad som gäller den.</summary>
    SeMinNamnd = 26,

    /// <summary>Sköta leverantörer (manage suppliers): registrera, byta namn, slå ihop, stänga av och häva avstängningar.</summary>
    SkotaLeverantorer = 31,

    /// <summary>Förvalta ramavtal (manage framework agreements): registrera, rätta, annonsera och underrätta.</summary>
    ForvaltaRamavtal = 30,

    /// <summary>Registrera avrop (register call-offs) för sin organisation, eller för alla för den som förvaltar ramavtal; lägga, rätta och annullera dem.</summary>
    RegistreraAvrop = 32,

    /// <summary>Läsa avrop (read call-offs); det som bara är reserverat ser den egna organisationen och de som följer upp avtalen.</summary>
    LasaAvrop = 33,

    /// <summary>Läsa avtalens pris- och indexvillkor (read price clauses) också när de omfattas av sekretess.</summary>
    LasaAvtalspriser = 39,

    /// <summary>Läsa påminnelser om ramavtal (read reminders): kommande, öppna och avslutade.</summary>
    LasaPaminnelser = 40,

    /// <summary>Hantera påminnelser (handle reminders): skjuta upp dem och markera dem som hanterade.</summary>
    HanteraPaminnelser = 41,

    /// <summary>Redigera reglerna för påminnelser (edit reminder rules).</summary>
    RedigeraPaminnelseregler = 42,

    /// <summary>Läsa importer till ramavtalen (read imports): vilka filer som är inlästa, av vem, och vad varje rad blev.</summary>
    LasaImporter = 43,
}

/// <summary>
/// Talar om vilken behörighet en sida, en fråga eller ett kommando kräver (declares the permission needed). Sidan prövas av
/// webbens regler och begäran av <see cref="Behaviors.Behorighetskontroll{TRequest, TResponse}"/>: två spärrar med samma ord.
/// </summary>
/// <param name="behorighet">Behörigheten (the permission).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KraverAttribute(Behorighet behorighet) : Attribute, IAuthorizeData
{
    /// <summary>Behörigheten (the permission).</summary>
    public Behorighet Behorighet { get; } = behorighet;

    /// <inheritdoc/>
    string? IAuthorizeData.Policy
    {
        get => Behorighet.ToString();
        set => throw new NotSupportedException("Behörigheten sätts när attributet skrivs.");
    }

    /// <inheritdoc/>
    string? IAuthorizeData.Roles { get; set; }

    /// <inheritdoc/>
    string? IAuthorizeData.AuthenticationSchemes { get; set; }
}

/// <summary>
/// Ett kommando som gäller en viss organisation (request about one organisation): en nämndadministratör får bara handla för sina egna.
/// </summary>
public interface IGallerOrganisation
{
    /// <summary>Organisationens slug (the organisation's slug).</summary>
    string Organisation { get; }

    /// <summary>Den behörighet som låter någon handla för alla (permission to act for every organisation), om det finns en.</summary>
    Behorighet? ForAlla => null;
}
