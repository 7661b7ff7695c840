namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ramavtalsåtgärd (next thing to do) i ett ramavtal.</summary>
public enum Ramavtalsatgard
{
    /// <summary>Ingen (nothing left to do).</summary>
    Ingen = 1,

    /// <summary>Underlaget ska godkännas (documents to be approved).</summary>
    GodkannUnderlag = 2,

    /// <summary>Avtalet ska annonseras (to be advertised).</summary>
    Annonsera = 3,

    /// <summary>Avtalet ska tilldelas (to be awarded).</summary>
    Tilldela = 4,

    /// <summary>Anbudsgivarna ska underrättas (tenderers to be notified).</summary>
    Underratta = 5,

    /// <summary>Avtalet kan tecknas från och med dagen (may be signed from the day).</summary>
    Teckna = 6,

    /// <summary>Besked om en förlängning ska lämnas senast dagen (notice of an option due).</summary>
    LamnaBesked = 7,

    /// <summary>Avtalet slutar dagen och kan inte förlängas (ends, no option left).</summary>
    LoperUt = 8,
}

/// <summary>
/// Ramavtalsperiod (a period during which nothing changes by itself): läget och det som står på tur, från en dag till en annan. Perioderna
/// räknas fram ur <see cref="Ramavtal.Lage"/> när avtalet ändras, så att databasen kan välja och ordna avtal för vilken dag som helst.
/// </summary>
public sealed class Ramavtalsperiod
{
    internal Ramavtalsperiod(Ramavtal avtal, DateOnly fran) => (Id, Ramavtal, Nummer, Fran) = (Guid.CreateVersion7(), avtal.Id, avtal.Nummer, fran);

    private Ramavtalsperiod() => Nummer = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Avtalet (agreement).</summary>
    public RamavtalId Ramavtal { get; private init; }

    /// <summary>Avtalets nummer (number), som aldrig ändras: listan ordnas utan att avtalet läses.</summary>
    public string Nummer { get; private init; }

    /// <summary>Första dagen (first day); kalenderns första dag för den första perioden.</summary>
    public DateOnly Fran { get; private init; }

    /// <summary>Sista dagen (last day); kalenderns sista dag för den sista perioden, så att en dags perioder går att söka i ett index.</summary>
    public DateOnly Till { get; private set; }

    /// <summary>Läget (status) när taket inte är nått.</summary>
    public Ramavtalslage Lage { get; private set; }

    /// <summary>Avtalets sista dag (last day of the agreement), så som det bedöms under perioden.</summary>
    public DateOnly? Slutar { get; private set; }

    /// <summary>Sista dagen med alla förlängningar (longest possible).</summary>
    public DateOnly? LangstTill { get; private set; }

    /// <summary>Det som står på tur (next thing to do).</summary>
    public Ramavtalsatgard Atgard { get; private set; }

    /// <summary>Dagen som åtgärden räknas mot (its day), när den har en.</summary>
    public DateOnly? Atgardsdag { get; private set; }

    internal void Satt(DateOnly till, Periodlage lage) =>
        (Till, Lage, Slutar, LangstTill, Atgard, Atgardsdag) = (till, lage.Lage, lage.Slutar, lage.LangstTill, lage.Atgard, lage.Atgardsdag);
}

/// <summary>Periodläge (what a period says): det som ska ändras för att en ny period ska börja.</summary>
internal readonly record struct Periodlage(Ramavtalslage Lage, DateOnly? Slutar, DateOnly? LangstTill, Ramavtalsatgard Atgard, DateOnly? Atgardsdag)
{
    internal static Periodlage For(Ramavtal avtal, DateOnly dag)
    {
        var (atgard, atgardsdag) = avtal.NastaAtgard(dag);
        return new(avtal.Lage(dag, taketNatt: false), avtal.Slutar(dag), avtal.LangstTillDen(dag), atgard, atgardsdag);
    }
}
