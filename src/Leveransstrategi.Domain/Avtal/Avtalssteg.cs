using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Steg i ramavtalets väg (gate): underlag, annons, tilldelning, underrättelse, tecknande, uppsägning.</summary>
public enum Avtalsstegslag
{
    /// <summary>Förfrågningsunderlaget är godkänt (documents approved) av kommunstyrelsen.</summary>
    UnderlagGodkant = 1,

    /// <summary>Annonserat (advertised) av servicenämnden.</summary>
    Annonserat = 2,

    /// <summary>Tilldelat (awarded) av kommunstyrelsen.</summary>
    Tilldelat = 3,

    /// <summary>Underrättelse om tilldelning skickad (award notice sent).</summary>
    Underrattat = 4,

    /// <summary>Tecknat (signed) av kommunstyrelsen.</summary>
    Tecknat = 5,

    /// <summary>Uppsagt (terminated): avtalet upphör före sin sista dag.</summary>
    Uppsagt = 6,
}

/// <summary>Avtalssteg (a gate passed): dagen, och beslutet när steget behöver ett. Ett steg ändras aldrig.</summary>
public sealed class Avtalssteg
{
    internal Avtalssteg(int ordning, Avtalsstegslag slag, DateOnly dag, Beslut? beslut, Underrattelsesatt? satt)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Slag = slag;
        Dag = dag;
        Beslut = beslut;
        Satt = satt;
    }

    private Avtalssteg()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Plats i ordningen (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Steget (gate).</summary>
    public Avtalsstegslag Slag { get; private init; }

    /// <summary>Dagen (day): när det skedde, eller för en uppsägning den sista dag som avtalet gäller.</summary>
    public DateOnly Dag { get; private init; }

    /// <summary>Beslutet (decision), när steget behöver ett.</summary>
    public Beslut? Beslut { get; private init; }

    /// <summary>Hur underrättelsen skickades (how the notice was sent).</summary>
    public Underrattelsesatt? Satt { get; private init; }

    /// <summary>Om steget fanns en dag (did it exist on a day): en uppsägning finns från sitt beslut, också när avtalet slutar senare.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public bool FannsDen(DateOnly dag) => Slag == Avtalsstegslag.Uppsagt ? !(Beslut?.Datum > dag) : Dag <= dag;

    /// <summary>Om steget behöver kommunstyrelsens beslut (needs a decision): underlag, tilldelning, tecknande och uppsägning.</summary>
    /// <param name="slag">Steget (gate).</param>
    public static bool BehoverBeslut(Avtalsstegslag slag) => slag is Avtalsstegslag.UnderlagGodkant or Avtalsstegslag.Tilldelat or Avtalsstegslag.Tecknat or Avtalsstegslag.Uppsagt;
}
