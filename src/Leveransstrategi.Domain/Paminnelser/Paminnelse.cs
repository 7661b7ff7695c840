using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Paminnelser;

/// <summary>Identitet för en påminnelse (reminder id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct PaminnelseId(Guid Value) : IEntitetsId<PaminnelseId>
{
    /// <inheritdoc/>
    public static PaminnelseId Av(Guid value) => new(value);
}

/// <summary>Påminnelseläge (state of a reminder).</summary>
public enum Paminnelselage
{
    /// <summary>Väntar på nästa brev (waiting for the next letter).</summary>
    Vantar = 1,

    /// <summary>Påmind (reminded): brevet ligger i utkorgen eller är skickat.</summary>
    Pamind = 2,

    /// <summary>Uppskjuten till en dag (snoozed).</summary>
    Uppskjuten = 3,

    /// <summary>Hanterad (handled): någon har tagit hand om saken.</summary>
    Hanterad = 4,

    /// <summary>Avslutad av portalen (closed): dagen gäller inte längre, har passerat, eller ett senare steg tog vid.</summary>
    Avslutad = 5,
}

/// <summary>
/// Påminnelse (reminder) om en dag i ett avtal eller om dess tak: en för varje dag, roll och steg i reglerna. Nyckeln är unik i databasen,
/// så att två noder aldrig gör två.
/// </summary>
public sealed class Paminnelse : IVersionerad
{
    /// <summary>Längsta nyckel (maximum length in characters).</summary>
    public const int MaxLangdNyckel = 120;

    private readonly List<Paminnelsesteg> steg = [];

    /// <summary>Skapar en påminnelse (creates a reminder) som väntar på nästa brev.</summary>
    /// <param name="bevakning">Vad den gäller (what it is about).</param>
    /// <param name="regel">Regeln (the rule).</param>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    public Paminnelse(Bevakning bevakning, Paminnelseregel regel, DateOnly idag, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(bevakning);
        ArgumentNullException.ThrowIfNull(regel);
        Id = new(Guid.CreateVersion7());
        (Ramavtal, Slag, Plats, Dag) = (bevakning.Ramavtal, bevakning.Slag, bevakning.Plats, bevakning.Dag);
        (Troskel, Roll, EskalerasEfter, EskalerasTill) = (regel.Troskel, regel.Roll, regel.EskalerasEfter, regel.EskalerasTill);
        Nyckel = $"{Ramavtal.Value:N}/{(int)Slag}/{Plats}/{Dag:yyyy-MM-dd}/{(int)Roll}/{Troskel}";
        Skapad = idag;
        Lage = Paminnelselage.Vantar;
        Anteckna(Paminnelsestegslag.Skapad, tidpunkt, null, null);
    }

    private Paminnelse() => Nyckel = string.Empty;

    /// <summary>Identitet (id).</summary>
    public PaminnelseId Id { get; private init; }

    /// <summary>Nyckel (key): avtal, slag, dag, roll och steg; unik.</summary>
    public string Nyckel { get; private init; }

    /// <summary>Avtalet (the agreement).</summary>
    public RamavtalId Ramavtal { get; private init; }

    /// <summary>Vad den gäller (what it is about).</summary>
    public Bevakningsslag Slag { get; private init; }

    /// <summary>Förlängningens nummer (number of the option), eller noll.</summary>
    public int Plats { get; private init; }

    /// <summary>Dagen (the day); en påminnelse om taket har ingen.</summary>
    public DateOnly? Dag { get; private init; }

    /// <summary>Dagar före dagen (days before), eller procent av taket (per cent of the ceiling).</summary>
    public int Troskel { get; private init; }

    /// <summary>Den som påmindes först (first receiver).</summary>
    public Paminnelseroll Roll { get; private init; }

    /// <summary>Dagar utan åtgärd innan nästa roll påminns (days until escalation).</summary>
    public int? EskalerasEfter { get; private init; }

    /// <summary>Nästa roll (next role).</summary>
    public Paminnelseroll? EskalerasTill { get; private init; }

    /// <summary>Dagen den skapades (day created).</summary>
    public DateOnly Skapad { get; private init; }

    /// <summary>Läge (state).</summary>
    public Paminnelselage Lage { get; private set; }

    /// <summary>Dagen brevet lades i utkorgen (day of the latest letter).</summary>
    public DateOnly? Pamind { get; private set; }

    /// <summary>Dagen den är uppskjuten till (snoozed until).</summary>
    public DateOnly? UppskjutenTill { get; private set; }

    /// <summary>Dagen den gick vidare till nästa roll (day of escalation).</summary>
    public DateOnly? Eskalerad { get; private set; }

    /// <summary>Stegen (history), i ordning. De ändras aldrig.</summary>
    public IReadOnlyList<Paminnelsesteg> Steg => steg;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Den som påminns nu (current receiver).</summary>
    public Paminnelseroll GarTill => Eskalerad is null ? Roll : EskalerasTill!.Value;

    /// <summary>Om någon behöver göra något (is it open).</summary>
    public bool ArOppen => Lage is Paminnelselage.Vantar or Paminnelselage.Pamind or Paminnelselage.Uppskjuten;

    /// <summary>Det som en människa senast gjorde med den (the latest act of a person), om någon har rört den.</summary>
    public Paminnelsesteg? Rord => steg.Where(en => en.Slag is Paminnelsestegslag.Uppskjuten or Paminnelsestegslag.Hanterad).MaxBy(en => en.Ordning);

    /// <summary>Antecknar att brev är lagda i utkorgen (letters put in the outbox).</summary>
    /// <param name="brev">Brevens nycklar (keys of the letters).</param>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    public void Paminn(IReadOnlyCollection<string> brev, DateOnly idag, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(brev);
        (Lage, Pamind) = (Paminnelselage.Pamind, idag);
        foreach (var nyckel in brev)
            Anteckna(Paminnelsestegslag.Pamind, tidpunkt, null, null, brev: nyckel);
    }

    /// <summary>Det som hindrar att den skjuts upp (obstacles to snoozing) till en dag.</summary>
    /// <param name="till">Dagen (the day), om den är vald.</param>
    /// <param name="idag">Dagen (today).</param>
    public IReadOnlyList<string> HinderForUppskov(DateOnly? till, DateOnly idag)
    {
        var hinder = new List<string>();
        if (!ArOppen)
            hinder.Add("Påminnelsen är redan avslutad.");
        if (Dag <= idag)
            hinder.Add($"Dagen är {Dag:yyyy-MM-dd} och går inte att skjuta upp. Ta hand om saken, eller markera den som hanterad.");
        else if (till <= idag)
            hinder.Add("Välj en dag efter i dag.");
        else if (till > Dag)
            hinder.Add($"Välj en dag senast {Dag:yyyy-MM-dd}, den dag som påminnelsen gäller.");
        return hinder;
    }

    /// <summary>Skjuter upp påminnelsen (snoozes it).</summary>
    /// <param name="till">Till vilken dag (until).</param>
    /// <param name="skal">Varför (reason).</param>
    /// <param name="vem">Vem som gör det (who).</param>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    /// <exception cref="RegelbrottException">Något hindrar.</exception>
    public void SkjutUpp(DateOnly till, string skal, (Guid? Id, string Namn) vem, DateOnly idag, DateTimeOffset tidpunkt)
    {
        RegelbrottException.Vid(HinderForUppskov(till, idag));
        (Lage, UppskjutenTill) = (Paminnelselage.Uppskjuten, till);
        Anteckna(Paminnelsestegslag.Uppskjuten, tidpunkt, skal, vem, till);
    }

    /// <summary>Markerar påminnelsen som hanterad (marks it handled): senare steg för samma dag uteblir.</summary>
    /// <param name="hur">Vad som är gjort (what was done).</param>
    /// <param name="vem">Vem som gör det (who).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    /// <exception cref="RegelbrottException">Den är redan avslutad.</exception>
    public void Hantera(string hur, (Guid? Id, string Namn) vem, DateTimeOffset tidpunkt)
    {
        if (!ArOppen)
            throw new RegelbrottException("Påminnelsen är redan avslutad.");
        (Lage, UppskjutenTill) = (Paminnelselage.Hanterad, null);
        Anteckna(Paminnelsestegslag.Hanterad, tidpunkt, hur, vem);
    }

    /// <summary>Tar upp en påminnelse vars uppskov är slut (wakes a snoozed one), och för den vidare när tiden för det är inne (escalates), en gång.</summary>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    public void GaVidare(DateOnly idag, DateTimeOffset tidpunkt)
    {
        if (Lage == Paminnelselage.Uppskjuten && UppskjutenTill <= idag)
        {
            (Lage, UppskjutenTill) = (Paminnelselage.Vantar, null);
            Anteckna(Paminnelsestegslag.UppskovSlut, tidpunkt, null, null);
        }
        else if (Lage == Paminnelselage.Pamind && Eskalerad is null && EskalerasEfter is { } dagar && Pamind!.Value.AddDays(dagar) <= idag)
        {
            (Lage, Eskalerad) = (Paminnelselage.Vantar, idag);
            Anteckna(Paminnelsestegslag.Eskalerad, tidpunkt, null, null);
        }
    }

    /// <summary>Avslutar påminnelsen (closes it), därför att det som den gäller inte längre väntar.</summary>
    /// <param name="varfor">Varför (why).</param>
    /// <param name="tidpunkt">Nu (now).</param>
    public void Avsluta(string varfor, DateTimeOffset tidpunkt)
    {
        (Lage, UppskjutenTill) = (Paminnelselage.Avslutad, null);
        Anteckna(Paminnelsestegslag.Avslutad, tidpunkt, varfor, null);
    }

    private void Anteckna(Paminnelsestegslag slag, DateTimeOffset tidpunkt, string? text, (Guid? Id, string Namn)? vem, DateOnly? till = null, string? brev = null) =>
        steg.Add(new(steg.Count + 1, slag, tidpunkt, text, vem?.Id, vem?.Namn, till, brev));
}
