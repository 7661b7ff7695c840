namespace Leveransstrategi.Domain.Vagledning;

/// <summary>
/// Faktum (input of the decision table): det som en regel kan ställa villkor på. Vad köparen svarar, och det som portalen själv vet om
/// dagen: reglerna om centralupphandling, undantag, ramavtal och lagens belopp.
/// </summary>
public enum Faktum
{
    /// <summary>Organisationens slag (kind of organisation): <see cref="Faktavarden.Namnd"/> eller <see cref="Faktavarden.Bolag"/>.</summary>
    Organisation = 1,

    /// <summary>Köpets art (nature): vanligt, myndighetsutövning, strategisk ledningsfunktion eller ett gemensamt system.</summary>
    Natur = 2,

    /// <summary>Regeln om centralupphandling (central-procurement rule) som gäller organisationen.</summary>
    Centralregel = 3,

    /// <summary>Om ett beslutat undantag gäller (a decided exception applies).</summary>
    Undantag = 4,

    /// <summary>Om ett ramavtal täcker köpet (a framework agreement covers it).</summary>
    Ramavtal = 5,

    /// <summary>Värdet mot direktupphandlingsgränsen (value against the direct-award limit).</summary>
    Varde = 6,

    /// <summary>Värdet mot dokumentationsgränsen (value against the documentation limit).</summary>
    Dokumentation = 7,

    /// <summary>Värdet mot EU:s tröskelvärde (value against the EU threshold).</summary>
    Troskel = 8,

    /// <summary>Om en anvisning gällde (an instruction was in force).</summary>
    Anvisning = 9,

    /// <summary>Områdets slug (slug of the area), för en regel som bara gäller ett område.</summary>
    Omrade = 10,

    /// <summary>Tiden mot fyra år (duration against four years).</summary>
    Tid = 11,

    /// <summary>Slutsatsens kod (the conclusion), för skäl, steg och förbehåll; aldrig i en slutsats villkor.</summary>
    Slutsats = 12,
}

/// <summary>Faktavärden (values of the inputs).</summary>
public static class Faktavarden
{
    /// <summary>En nämnd (a committee).</summary>
    public const string Namnd = "namnd";

    /// <summary>Ett bolag (a company).</summary>
    public const string Bolag = "bolag";

    /// <summary>Ett vanligt köp (an ordinary purchase).</summary>
    public const string Vanlig = "vanlig";

    /// <summary>Myndighetsutövning (exercise of public authority).</summary>
    public const string Myndighetsutovning = "myndighetsutovning";

    /// <summary>Strategisk ledningsfunktion (strategic management function).</summary>
    public const string StrategiskLedning = "strategisk-ledning";

    /// <summary>Gemensamt system (a system shared by the city).</summary>
    public const string GemensamtSystem = "gemensamt-system";

    /// <summary>Ska (shall).</summary>
    public const string Ska = "ska";

    /// <summary>I normalfallet (in the normal case).</summary>
    public const string INormalfallet = "i-normalfallet";

    /// <summary>Får (may).</summary>
    public const string Far = "far";

    /// <summary>Ingen (none).</summary>
    public const string Ingen = "ingen";

    /// <summary>Ja (yes).</summary>
    public const string Ja = "ja";

    /// <summary>Nej (no).</summary>
    public const string Nej = "nej";

    /// <summary>Täcker och har utrymme (covers and has room).</summary>
    public const string Tacker = "tacker";

    /// <summary>Täcker men utrymmet är slut (covers but is spent).</summary>
    public const string UtanUtrymme = "utan-utrymme";

    /// <summary>Inom gränsen (within the limit).</summary>
    public const string Inom = "inom";

    /// <summary>Över gränsen (beyond the limit).</summary>
    public const string Over = "over";

    /// <summary>Lagens belopp är inte bekräftat (the amount of the law is not confirmed), så värdet kan inte prövas.</summary>
    public const string Obekraftat = "obekraftat";

    /// <summary>Slutsatsens kod som värde (a conclusion code as a value), till exempel egenRegi.</summary>
    /// <param name="kod">Koden (the code).</param>
    public static string Kod(Slutsatskod kod)
    {
        var namn = kod.ToString();
        return char.ToLowerInvariant(namn[0]) + namn[1..];
    }

    /// <summary>Alla värden ett faktum kan ha (the domain of an input); tomt för områdets slug.</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    public static IReadOnlyList<string> For(Faktum faktum) => faktum switch
    {
        Faktum.Organisation => [Namnd, Bolag],
        Faktum.Natur => [Vanlig, Myndighetsutovning, StrategiskLedning, GemensamtSystem],
        Faktum.Centralregel => [Ska, INormalfallet, Far, Ingen],
        Faktum.Undantag or Faktum.Anvisning => [Ja, Nej],
        Faktum.Ramavtal => [Tacker, UtanUtrymme, Ingen],
        Faktum.Varde or Faktum.Dokumentation or Faktum.Troskel => [Inom, Over, Obekraftat],
        Faktum.Tid => [Inom, Over],
        _ => [],
    };
}

/// <summary>Fakta (the inputs): ett värde för varje faktum som är känt.</summary>
/// <param name="Varden">Värdena (the values).</param>
public sealed record Fakta(IReadOnlyDictionary<Faktum, string> Varden)
{
    /// <summary>Värdet (the value), om det är känt.</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    public string? this[Faktum faktum] => Varden.GetValueOrDefault(faktum);

    /// <summary>Med ett värde till (with one more value).</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    /// <param name="varde">Värdet (the value).</param>
    public Fakta Med(Faktum faktum, string varde) => new(new Dictionary<Faktum, string>(Varden) { [faktum] = varde });
}
