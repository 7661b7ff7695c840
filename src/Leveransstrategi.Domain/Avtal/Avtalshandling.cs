using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för en handling (document id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AvtalshandlingId(Guid Value) : IEntitetsId<AvtalshandlingId>
{
    /// <inheritdoc/>
    public static AvtalshandlingId Av(Guid value) => new(value);
}

/// <summary>Avtalshandlingens slag (kind of document).</summary>
public enum Avtalshandlingsslag
{
    /// <summary>Avtalet (the signed agreement).</summary>
    Avtal = 1,

    /// <summary>Bilaga (annex).</summary>
    Bilaga = 2,

    /// <summary>Förfrågningsunderlag (procurement documents).</summary>
    Forfragningsunderlag = 3,

    /// <summary>Tilldelningsbeslut (award decision).</summary>
    Tilldelningsbeslut = 4,

    /// <summary>Ändring (amendment).</summary>
    Andring = 5,

    /// <summary>Annat (other).</summary>
    Annat = 6,
}

/// <summary>Avtalshandlingens uppgifter (facts of a document), satta på en gång.</summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Datum">Handlingens dag (its date).</param>
/// <param name="Sekretess">Om den omfattas av sekretess (is it secret).</param>
public sealed record Avtalshandlingsuppgifter(string Titel, Avtalshandlingsslag Slag, DateOnly Datum, bool Sekretess)
{
    /// <summary>Handlingsnummer (registry number of the document), om den har ett.</summary>
    public string? Nummer { get; init; }

    /// <summary>Adressen dit handlingen finns (link), när den inte är en fil här.</summary>
    public string? Lank { get; init; }

    /// <summary>Filen (the file), när den finns här.</summary>
    public Avtalshandlingsfil? Fil { get; init; }
}

/// <summary>
/// Avtalshandling (document of an agreement): avtalet, en bilaga eller något annat som hör till, som en länk eller som en fil i portalen. Den
/// ändras aldrig och tas aldrig bort. En handling som har blivit fel eller ersatts avslutas med ett skäl.
/// </summary>
public sealed class Avtalshandling : IVersionerad
{
    /// <summary>Längsta titel (maximum length in characters).</summary>
    public const int MaxLangdTitel = 200;

    /// <summary>Längsta handlingsnummer (maximum length in characters).</summary>
    public const int MaxLangdNummer = 60;

    /// <summary>Längsta länk (maximum length in characters).</summary>
    public const int MaxLangdLank = 500;

    /// <summary>Längsta skäl att avsluta (maximum length in characters).</summary>
    public const int MaxLangdSkal = 500;

    /// <summary>Skapar en handling (creates a document).</summary>
    /// <param name="ramavtal">Avtalet (agreement).</param>
    /// <param name="uppgifter">Uppgifterna (facts).</param>
    /// <param name="tillagd">Dagen den läggs till (day added).</param>
    /// <exception cref="RegelbrottException">Uppgifterna går inte att ta emot; se <see cref="Hinder"/>.</exception>
    public Avtalshandling(RamavtalId ramavtal, Avtalshandlingsuppgifter uppgifter, DateOnly tillagd)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        if (Hinder(uppgifter, tillagd) is { Count: > 0 } hinder)
            throw new RegelbrottException(hinder);
        Id = new(Guid.CreateVersion7());
        (Ramavtal, Tillagd) = (ramavtal, tillagd);
        (Titel, Slag, Datum, Sekretess) = (uppgifter.Titel.Trim(), uppgifter.Slag, uppgifter.Datum, uppgifter.Sekretess);
        (Nummer, Lank, Fil) = (Rensad(uppgifter.Nummer), Rensad(uppgifter.Lank), uppgifter.Fil);
    }

    private Avtalshandling() => Titel = string.Empty;

    /// <summary>Identitet (id).</summary>
    public AvtalshandlingId Id { get; private init; }

    /// <summary>Avtalet (agreement).</summary>
    public RamavtalId Ramavtal { get; private init; }

    /// <summary>Titel (title).</summary>
    public string Titel { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Avtalshandlingsslag Slag { get; private init; }

    /// <summary>Handlingsnummer (registry number of the document).</summary>
    public string? Nummer { get; private init; }

    /// <summary>Handlingens dag (its date).</summary>
    public DateOnly Datum { get; private init; }

    /// <summary>Länk (link) till en handling som inte är en fil här.</summary>
    public string? Lank { get; private init; }

    /// <summary>Filen (the file), när handlingen finns här.</summary>
    public Avtalshandlingsfil? Fil { get; private init; }

    /// <summary>Om den omfattas av sekretess (is it secret): då ser bara den som får läsa avtalens priser mer än att den finns.</summary>
    public bool Sekretess { get; private init; }

    /// <summary>Dagen den lades till (day added).</summary>
    public DateOnly Tillagd { get; private init; }

    /// <summary>Dagen den avslutades (day ended), om den är avslutad.</summary>
    public DateOnly? Avslutad { get; private set; }

    /// <summary>Varför den avslutades (why it was ended).</summary>
    public string? Avslutsskal { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Det som hindrar att handlingen läggs till (obstacles to adding it).</summary>
    /// <param name="uppgifter">Uppgifterna (facts).</param>
    /// <param name="idag">I dag (today).</param>
    public static IReadOnlyList<string> Hinder(Avtalshandlingsuppgifter uppgifter, DateOnly idag)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        var hinder = new List<string>();
        if (string.IsNullOrWhiteSpace(uppgifter.Titel))
            hinder.Add("Skriv vad handlingen heter.");
        if (uppgifter.Datum > idag)
            hinder.Add("Handlingens dag ligger i framtiden.");
        if (uppgifter.Fil is null == Rensad(uppgifter.Lank) is null)
            hinder.Add("Ange antingen en länk eller en fil.");
        if (Rensad(uppgifter.Lank) is { } lank && !ArLank(lank))
            hinder.Add("Länken ska börja med https://.");
        return hinder;
    }

    /// <summary>Om texten är en adress som går att länka till (is it a usable link).</summary>
    /// <param name="text">Texten (the text).</param>
    public static bool ArLank(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var adress) && adress.Scheme == Uri.UriSchemeHttps && adress.UserInfo.Length == 0;

    /// <summary>Avslutar handlingen (ends the document). Den står kvar med skälet.</summary>
    /// <param name="skal">Skäl (reason).</param>
    /// <param name="dag">Dagen (day).</param>
    /// <exception cref="RegelbrottException">Den är redan avslutad, eller skälet saknas.</exception>
    public void Avsluta(string skal, DateOnly dag)
    {
        if (Avslutad is not null)
            throw new RegelbrottException("Handlingen är redan avslutad.");
        if (string.IsNullOrWhiteSpace(skal))
            throw new RegelbrottException("Skriv varför handlingen avslutas.");
        (Avslutad, Avslutsskal) = (dag, skal.Trim());
    }

    private static string? Rensad(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
