namespace Leveransstrategi.Domain.Avtal;

/// <summary>Bevakningsslag (kind of thing watched) i ett ramavtal: en dag att hålla, eller hur mycket av taket som har gått åt.</summary>
public enum Bevakningsslag
{
    /// <summary>Avtalet börjar gälla (first day).</summary>
    Borjar = 1,

    /// <summary>Avtalet slutar (last day), med de förlängningar som är beslutade eller tysta.</summary>
    Slutar = 2,

    /// <summary>Sista dagen att besluta om en uttrycklig förlängning och lämna besked (last day to decide on an express option).</summary>
    Forlangningsbeslut = 3,

    /// <summary>Sista dagen att lämna besked om att en tyst förlängning inte ska bli av (last day to stop a tacit option).</summary>
    Besked = 4,

    /// <summary>Avtalsspärren är slut och avtalet får tecknas (standstill over, may be signed).</summary>
    FarTecknas = 5,

    /// <summary>En andel av taket har gått åt (share of the ceiling). Har ingen dag.</summary>
    Tak = 6,
}

/// <summary>
/// Ramavtalsdag (a dated event of an agreement): en dag som någon behöver känna till. Raden är densamma när dagen flyttas, så att
/// kalendrar känner igen den, och står kvar som inställd när dagen inte längre gäller.
/// </summary>
public sealed class Ramavtalsdag
{
    internal Ramavtalsdag(Bevakningsslag slag, int plats, DateOnly dag)
    {
        Id = Guid.CreateVersion7();
        Slag = slag;
        Plats = plats;
        Dag = dag;
    }

    private Ramavtalsdag()
    {
    }

    /// <summary>Identitet (id), den som kalendrar känner igen.</summary>
    public Guid Id { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Bevakningsslag Slag { get; private init; }

    /// <summary>Förlängningens nummer (number of the option), eller noll.</summary>
    public int Plats { get; private init; }

    /// <summary>Dagen (the day).</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Hur många gånger dagen har ändrats (revision), räknat från noll.</summary>
    public int Sekvens { get; private set; }

    /// <summary>Om dagen inte längre gäller (cancelled).</summary>
    public bool Installd { get; private set; }

    internal void Satt(DateOnly? dag)
    {
        var installd = dag is null;
        if (installd == Installd && (dag is null || dag == Dag))
            return;
        (Dag, Installd) = (dag ?? Dag, installd);
        Sekvens++;
    }
}
