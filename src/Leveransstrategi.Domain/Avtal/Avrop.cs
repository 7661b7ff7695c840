using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för ett avrop (call-off id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AvropId(Guid Value) : IEntitetsId<AvropId>
{
    /// <inheritdoc/>
    public static AvropId Av(Guid value) => new(value);
}

/// <summary>Avropsläge (state of a call-off).</summary>
public enum Avropslage
{
    /// <summary>Reserverat (reserved): avropet bereds och tar plats under taket.</summary>
    Reserverat = 1,

    /// <summary>Avropat (placed): beställningen är gjord.</summary>
    Avropat = 2,

    /// <summary>Annullerat (annulled): det räknas inte, men ligger kvar.</summary>
    Annullerat = 3,
}

/// <summary>Avropsuppgifter (facts of a call-off) som rättas tillsammans.</summary>
/// <param name="Vad">Vad som avropas (what).</param>
/// <param name="Varde">Värdet med alla optioner i kronor utan mervärdesskatt (value, SEK excl. VAT).</param>
/// <param name="Fran">Första dagen (first day).</param>
public sealed record Avropsuppgifter(string Vad, decimal Varde, DateOnly Fran)
{
    /// <summary>Mängden i takets enhet (quantity), när taket är en mängd.</summary>
    public decimal? Kvantitet { get; init; }

    /// <summary>Timmarna (hours) med alla förlängningar, när avropet räknas i timmar.</summary>
    public decimal? Timmar { get; init; }

    /// <summary>Sista dagen (last day), om den är bestämd.</summary>
    public DateOnly? Till { get; init; }

    /// <summary>Nämndens eget diarienummer (own registry number).</summary>
    public Diarienummer? Dnr { get; init; }

    /// <summary>Rollerna (roles) som avropas.</summary>
    public IReadOnlyList<string> Roller { get; init; } = [];

    /// <summary>Antal oanvändbara svar hittills (unusable answers so far).</summary>
    public int OanvandbaraSvar { get; init; }

    /// <summary>Volymen (volume) som tar plats under taket.</summary>
    public Avropsvolym Volym => new(Varde, Kvantitet);

    /// <summary>Behovet (need) som avgör avropsformen.</summary>
    public Avropsbehov Behov => new(Varde, Timmar, Roller, OanvandbaraSvar);

    /// <summary>Det som hindrar uppgifterna (obstacles): noll och minus är inga avrop.</summary>
    public IReadOnlyList<string> Hinder()
    {
        var hinder = new List<string>();
        if (string.IsNullOrWhiteSpace(Vad))
            hinder.Add("Skriv vad som avropas.");
        else if (Vad.Trim().Length > Avrop.MaxLangdVad)
            hinder.Add($"Vad som avropas får ha högst {Avrop.MaxLangdVad} tecken.");
        if (Varde < 0)
            hinder.Add("Värdet kan inte vara mindre än noll. Rätta eller annullera ett avrop i stället för att registrera ett med minus.");
        if (Varde == 0)
            hinder.Add("Värdet kan inte vara noll. Ange det högsta värdet med alla optioner, även om det är uppskattat.");
        if (Kvantitet <= 0 || Timmar <= 0)
            hinder.Add("Mängden och timmarna ska vara större än noll.");
        if (OanvandbaraSvar < 0)
            hinder.Add("Antalet oanvändbara svar kan inte vara mindre än noll.");
        if (Till < Fran)
            hinder.Add("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        return hinder;
    }
}

/// <summary>Avropsplats (where a call-off belongs): avtal, delområde och den som avropar.</summary>
/// <param name="Ramavtal">Avtalet (agreement).</param>
/// <param name="Delomrade">Delområdets nummer (lot).</param>
/// <param name="Organisation">Den som avropar (organisation).</param>
public sealed record Avropsplats(RamavtalId Ramavtal, int Delomrade, OrganisationId Organisation);

/// <summary>
/// Avrop (call-off): vad en organisation beställer på ett ramavtal. Inget tas bort: det som blev fel rättas, det som inte blev av annulleras,
/// och historiken säger vad som ändrades och varför. Taket prövas av <see cref="Takraknare"/>.
/// </summary>
public sealed partial class Avrop : IVersionerad
{
    /// <summary>Längsta nummer (maximum length in characters).</summary>
    public const int MaxLangdNummer = 40;

    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdVad = 300;

    /// <summary>Längsta förklaring av formen (maximum length in characters).</summary>
    public const int MaxLangdForklaring = 4000;

    private readonly List<string> roller = [];
    private readonly List<Avropsforbigaende> forbigangna = [];
    private readonly List<Pliktbevakning> plikter = [];
    private readonly List<Avropshandelse> historik = [];

    /// <summary>Registrerar ett avrop (registers a call-off), reserverat eller avropat.</summary>
    /// <param name="nummer">Numret (number), unikt.</param>
    /// <param name="lopnummer">Löpnumret (running number), när portalen gav numret.</param>
    /// <param name="plats">Avtal, delområde och organisation (where).</param>
    /// <param name="leverantor">Leverantören (supplier); får vara öppen medan avropet är reserverat.</param>
    /// <param name="uppgifter">Uppgifterna (facts).</param>
    /// <param name="form">Avropsformen (form) med sin förklaring.</param>
    /// <param name="lage">Reserverat eller avropat (state).</param>
    /// <param name="dag">Dagen (day).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <param name="import">Importen (import) som avropet kom med, om någon.</param>
    /// <exception cref="RegelbrottException">Numret saknas, uppgifterna räcker inte, eller leverantören saknas när avropet är gjort.</exception>
    public Avrop(string nummer, int? lopnummer, Avropsplats plats, LeverantorId? leverantor, Avropsuppgifter uppgifter, Avropsform form, Avropslage lage, DateOnly dag, Avropshandling handling, Guid? import = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        ArgumentNullException.ThrowIfNull(uppgifter);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(handling);
        var renat = nummer?.Trim() ?? string.Empty;
        if (renat.Length is 0 or > MaxLangdNummer)
            throw new RegelbrottException($"Ange avropets nummer med högst {MaxLangdNummer} tecken.");
        if (lage == Avropslage.Annullerat)
            throw new RegelbrottException("Ett avrop registreras som reserverat eller avropat.");
        RegelbrottException.Vid([.. uppgifter.Hinder(), .. HinderForLage(lage, leverantor)]);
        Id = new(Guid.CreateVersion7(handling.Tidpunkt));
        (Nummer, Lopnummer, Import, Vad) = (renat, lopnummer, import, string.Empty);
        (Ramavtal, Delomrade, Organisation, Leverantor) = (plats.Ramavtal, plats.Delomrade, plats.Organisation, leverantor);
        (Form, Lagrum, Forklaring) = (form.Slag, form.Lagrum, string.Join('\n', form.Steg));
        (Lage, Dag) = (lage, dag);
        (Reserverat, Avropat) = lage == Avropslage.Reserverat ? ((DateOnly?)dag, (DateOnly?)null) : (null, dag);
        Skriv(uppgifter);
        historik.Add(new(lage == Avropslage.Reserverat ? Avropshandelseslag.Reserverat : Avropshandelseslag.Avropat, $"Värde {Matt.Skriv(Varde)}", handling));
    }

    private Avrop() => Nummer = Vad = Lagrum = Forklaring = string.Empty;

    /// <summary>Identitet (id).</summary>
    public AvropId Id { get; private init; }

    /// <summary>Nummer (number), till exempel A-131.</summary>
    public string Nummer { get; private init; }

    /// <summary>Löpnumret (running number), när portalen gav numret.</summary>
    public int? Lopnummer { get; private init; }

    /// <summary>Avtalet (agreement).</summary>
    public RamavtalId Ramavtal { get; private init; }

    /// <summary>Delområdets nummer (lot).</summary>
    public int Delomrade { get; private init; }

    /// <summary>Den som avropar (organisation).</summary>
    public OrganisationId Organisation { get; private init; }

    /// <summary>Leverantören (supplier), när den är utsedd.</summary>
    public LeverantorId? Leverantor { get; private set; }

    /// <summary>Vad som avropas (what).</summary>
    public string Vad { get; private set; }

    /// <summary>Värdet med alla optioner i kronor utan mervärdesskatt (value, SEK excl. VAT).</summary>
    public decimal Varde { get; private set; }

    /// <summary>Mängden i takets enhet (quantity).</summary>
    public decimal? Kvantitet { get; private set; }

    /// <summary>Timmarna (hours).</summary>
    public decimal? Timmar { get; private set; }

    /// <summary>Rollerna (roles).</summary>
    public IReadOnlyList<string> Roller => roller;

    /// <summary>Antal oanvändbara svar (unusable answers).</summary>
    public int OanvandbaraSvar { get; private set; }

    /// <summary>Första dagen (first day).</summary>
    public DateOnly Fran { get; private set; }

    /// <summary>Sista dagen (last day), om den är bestämd.</summary>
    public DateOnly? Till { get; private set; }

    /// <summary>Nämndens eget diarienummer (own registry number).</summary>
    public string? Dnr { get; private set; }

    /// <summary>Avropsformen (form) när avropet registrerades.</summary>
    public Avropsformslag Form { get; private set; }

    /// <summary>Paragrafen (section) som formen vilar på.</summary>
    public string Lagrum { get; private set; }

    /// <summary>Hur formen räknades ut (explanation), ett steg per rad.</summary>
    public string Forklaring { get; private set; }

    /// <summary>Läget (state) nu.</summary>
    public Avropslage Lage { get; private set; }

    /// <summary>Dagen (day): beställningens, eller reservationens tills den är gjord.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Dagen då det reserverades (reserved on).</summary>
    public DateOnly? Reserverat { get; private set; }

    /// <summary>Dagen då det avropades (placed on).</summary>
    public DateOnly? Avropat { get; private set; }

    /// <summary>Dagen då det annullerades (annulled on).</summary>
    public DateOnly? Annullerat { get; private set; }

    /// <summary>Beslutet att gå över taket (override), om något.</summary>
    public Takoverskridande? Overskridande { get; private set; }

    /// <summary>Importen (import) som avropet kom med, om någon.</summary>
    public Guid? Import { get; private init; }

    /// <summary>Förbigångna leverantörer (suppliers passed over).</summary>
    public IReadOnlyList<Avropsforbigaende> Forbigangna => forbigangna;

    /// <summary>Plikterna (duties) som följer.</summary>
    public IReadOnlyList<Pliktbevakning> Plikter => plikter;

    /// <summary>Historiken (history), det äldsta först.</summary>
    public IReadOnlyList<Avropshandelse> Historik => historik;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Volymen (volume) som avropet tar under taket nu.</summary>
    public Avropsvolym Volym => Lage == Avropslage.Annullerat ? Avropsvolym.Ingen : new(Varde, Kvantitet);

    /// <summary>Uppgifterna som de är nu (facts as they are).</summary>
    public Avropsuppgifter Uppgifter => new(Vad, Varde, Fran)
    {
        Kvantitet = Kvantitet,
        Timmar = Timmar,
        Till = Till,
        Dnr = Dnr is null ? null : Diarienummer.Tolka(Dnr),
        Roller = [.. roller],
        OanvandbaraSvar = OanvandbaraSvar,
    };

    /// <summary>Läget en dag (state on a day), eller <see langword="null"/> innan det fanns.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Avropslage? LagePa(DateOnly dag) => Annullerat <= dag ? Avropslage.Annullerat
        : Avropat <= dag ? Avropslage.Avropat
        : Reserverat <= dag ? Avropslage.Reserverat
        : null;
}
