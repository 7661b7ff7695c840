namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Portalens uppgifter om sig själv (portal settings), avsnittet <c>Portal</c> i inställningarna: det som skiljer
/// en kommun från en annan och det som kan ändras utan att portalen byggs om.
/// </summary>
public sealed class PortalOptions
{
    /// <summary>Avsnittets namn i inställningarna.</summary>
    public const string Avsnitt = "Portal";

    /// <summary>
    /// Portalens adress utåt, till exempel https://leverans.exempel.se (public address). Länkar som lämnas ut byggs av den; utan den
    /// byggs de av adressen som begäran kom till.
    /// </summary>
    public string? Adress { get; set; }

    /// <summary>Tjänstens namn, så som det står i sidhuvud och sidtitel.</summary>
    public string Tjanst { get; set; } = "Leveransstrategi";

    /// <summary>Stadens namn: den som ansvarar för tjänsten.</summary>
    public string Stad { get; set; } = "Stockholms stad";

    /// <summary>Den del av organisationen som svarar på frågor om tjänsten.</summary>
    public string Kontaktenhet { get; set; } = "IT-avdelningen, stadsledningskontoret";

    /// <summary>E-postadress för frågor och synpunkter.</summary>
    public string KontaktEpost { get; set; } = "stadsledningskontoret@stockholm.se";

    /// <summary>Telefon till kontaktenheten, eller tomt när ingen är utsedd.</summary>
    public string KontaktTelefon { get; set; } = "";

    /// <summary>E-postadress till stadens dataskyddsombud. Tom: sidan hänvisar till kontaktenheten.</summary>
    public string DataskyddsombudEpost { get; set; } = "";

    /// <summary>Hur länge den som administrerar konton sparar namn i historiken, i klartext.</summary>
    public string Bevarande { get; set; } = "så länge den beslutade texten finns kvar, eftersom historiken hör till en allmän handling";

    /// <summary>Tillsynsmyndighet (supervisor) enligt lagen om tillgänglighet till digital offentlig service.</summary>
    public string Tillsynsmyndighet { get; set; } = "Myndigheten för digital förvaltning (Digg)";

    /// <summary>Adress till tillsynsmyndighetens formulär för anmälan.</summary>
    public string TillsynAnmalan { get; set; } = "https://www.digg.se/tdosanmalan";

    /// <summary>Tillgänglighetsredogörelsens uppgifter; allt som sidan påstår kommer härifrån.</summary>
    public TillganglighetOptions Tillganglighet { get; set; } = new();
}
