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
    internal Ramavtalsperiod(DateOnly fran) => (Id, Fran) = (Guid.CreateVersion7(), fran);

    private Ramavtalsperiod()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Första dagen (first day); kalenderns första dag för den första perioden.</summary>
    public DateOnly Fran { get; private init; }

    /// <summary>Sista dagen (last day), eller inget för den sista perioden.</summary>
    public DateOnly? Till { get; private set; }

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

    internal void Satt(DateOnly? till, Ramavtal avtal)
    {
        var (atgard, dag) = avtal.NastaAtgard(Fran);
        (Till, Lage, Slutar, LangstTill, Atgard, Atgardsdag) = (till, avtal.Lage(Fran, taketNatt: false), avtal.Slutar(Fran), avtal.LangstTill, atgard, dag);
    }
}
