namespace Leveransstrategi.Application.Common;

/// <summary>Roller (roles) och de behörigheter som de ger.</summary>
public static class Roller
{
    /// <summary>Redaktör (editor) på IT-avdelningen.</summary>
    public const string Redaktor = "redaktor";

    /// <summary>Beslutsregistrator (decision registrar) på KS-kansliet.</summary>
    public const string Beslutsregistrator = "beslutsregistrator";

    /// <summary>Nämndadministratör (board administrator) för sina organisationer.</summary>
    public const string Namndadministrator = "namndadministrator";

    /// <summary>Avtalsförvaltare (contract manager) i servicenämnden.</summary>
    public const string Avtalsforvaltare = "avtalsforvaltare";

    /// <summary>Revisor (auditor): läser allt och ändrar inget.</summary>
    public const string Revisor = "revisor";

    /// <summary>Administratör (administrator) av konton och organisationer.</summary>
    public const string Administrator = "administrator";

    private static readonly HashSet<Behorighet> utanKonto = [Behorighet.LasaOppet, Behorighet.LoggaIn];

    private static readonly Dictionary<string, (string Namn, HashSet<Behorighet> Far)> roller = new()
    {
        [Redaktor] = ("Redaktör", [Behorighet.LasaUtkast, Behorighet.LasaInDokument, Behorighet.RedigeraAnvisningar, Behorighet.KommenteraUtkast, Behorighet.LasaKvittenser, Behorighet.LasaTjansteanteckningar, Behorighet.HandlaggaUndantag, Behorighet.RedigeraAnsvar, Behorighet.LasaDirektupphandlingar, Behorighet.LasaAllaDirektupphandlingar, Behorighet.RedigeraRegelverk, Behorighet.LasaAvrop, Behorighet.LasaPaminnelser]),
        [Beslutsregistrator] = ("Beslutsregistrator", [Behorighet.LasaUtkast, Behorighet.RegistreraBeslut, Behorighet.KommenteraUtkast, Behorighet.LasaKvittenser, Behorighet.LasaAvrop, Behorighet.LasaPaminnelser]),
        [Namndadministrator] = ("Nämndadministratör", [Behorighet.Kvittera, Behorighet.LasaKvittenser, Behorighet.SparaVagledning, Behorighet.LasaTjansteanteckningar, Behorighet.AnsokaUndantag, Behorighet.RegistreraDirektupphandling, Behorighet.LasaDirektupphandlingar, Behorighet.SeMinNamnd, Behorighet.RegistreraAvrop, Behorighet.LasaAvrop]),
        [Avtalsforvaltare] = ("Avtalsförvaltare", [Behorighet.LasaKvittenser, Behorighet.LasaDirektupphandlingar, Behorighet.LasaAllaDirektupphandlingar, Behorighet.SkotaLeverantorer, Behorighet.ForvaltaRamavtal, Behorighet.RegistreraAvrop, Behorighet.LasaAvrop, Behorighet.LasaAvtalspriser, Behorighet.LasaPaminnelser, Behorighet.HanteraPaminnelser, Behorighet.RedigeraPaminnelseregler, Behorighet.LasaImporter]),
        [Revisor] = ("Revisor", [Behorighet.LasaUtkast, Behorighet.LasaHandelser, Behorighet.LasaKvittenser, Behorighet.LasaTjansteanteckningar, Behorighet.LasaDirektupphandlingar, Behorighet.LasaAllaDirektupphandlingar, Behorighet.LasaAvrop, Behorighet.LasaAvtalspriser, Behorighet.LasaPaminnelser, Behorighet.LasaImporter]),
        [Administrator] = ("Administratör", [Behorighet.AdministreraKonton, Behorighet.AdministreraOrganisationer, Behorighet.LasaHandelser, Behorighet.SkotaUtkorgen, Behorighet.BekraftaBelopp, Behorighet.LasaPaminnelser, Behorighet.HanteraPaminnelser, Behorighet.RedigeraPaminnelseregler]),
    };

    /// <summary>Alla roller (all roles).</summary>
    public static IReadOnlyCollection<string> Alla => roller.Keys;

    /// <summary>Rollens namn på svenska (display name).</summary>
    /// <param name="roll">Rollen (the role).</param>
    public static string Namn(string roll) => roller.TryGetValue(roll, out var post) ? post.Namn : roll;

    /// <summary>Om rollerna ger behörigheten (do the roles grant the permission).</summary>
    /// <param name="inloggad">Om någon är inloggad (is somebody signed in).</param>
    /// <param name="anvandarensRoller">Rollerna (the roles).</param>
    /// <param name="behorighet">Behörigheten (the permission).</param>
    public static bool Ger(bool inloggad, IEnumerable<string> anvandarensRoller, Behorighet behorighet) =>
        utanKonto.Contains(behorighet)
        || (inloggad && behorighet == Behorighet.SkotaEgetKonto)
        || anvandarensRoller.Any(roll => roller.TryGetValue(roll, out var post) && post.Far.Contains(behorighet));
}
