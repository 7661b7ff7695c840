using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Hur en förlängning blir av (how an extension comes about).</summary>
public enum Forlangningsatt
{
    /// <summary>Uttryckligt (express): den som beslutar lämnar besked om att förlänga.</summary>
    Uttryckligt = 1,

    /// <summary>Tyst (tacit): avtalet förlängs om ingen lämnar besked om annat.</summary>
    Tyst = 2,
}

/// <summary>Vad som har hänt med förlängningen (state of the option).</summary>
public enum Forlangningsstatus
{
    /// <summary>Inget är beslutat (open).</summary>
    Oppen = 1,

    /// <summary>Utnyttjad (used).</summary>
    Utnyttjad = 2,

    /// <summary>Avstådd (declined).</summary>
    Avstadd = 3,
}

/// <summary>Förlängning (extension option) i ett ramavtal: hela månader efter avtalets slut, med sista dag för besked.</summary>
public sealed class Forlangning
{
    internal Forlangning(int nummer, int manader, int beskedsmanader, Forlangningsatt satt)
    {
        if (manader is < 1 or > 120)
            throw new RegelbrottException("En förlängning är minst 1 och högst 120 hela månader.");
        if (beskedsmanader is < 0 or > 36)
            throw new RegelbrottException("Besked om en förlängning lämnas högst 36 hela månader före avtalets slut.");
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Manader = manader;
        Beskedsmanader = beskedsmanader;
        Satt = satt;
        Status = Forlangningsstatus.Oppen;
    }

    private Forlangning()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Plats i ordningen (number), från 1.</summary>
    public int Nummer { get; private init; }

    /// <summary>Månader (months) som avtalet förlängs med.</summary>
    public int Manader { get; private init; }

    /// <summary>Beskedstid i månader (months of notice) före avtalets slut.</summary>
    public int Beskedsmanader { get; private init; }

    /// <summary>Hur den blir av (express or tacit).</summary>
    public Forlangningsatt Satt { get; private init; }

    /// <summary>Vad som har hänt (state).</summary>
    public Forlangningsstatus Status { get; private set; }

    /// <summary>Beslutet (decision) att förlänga eller avstå.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Vad som hade hänt en dag (state on a day): den är öppen till dess den avgörs.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Forlangningsstatus StatusDen(DateOnly dag) => Beslut?.Datum > dag ? Forlangningsstatus.Oppen : Status;

    internal void Avgor(bool utnyttjas, Beslut beslut) =>
        (Status, Beslut) = (utnyttjas ? Forlangningsstatus.Utnyttjad : Forlangningsstatus.Avstadd, beslut);
}

/// <summary>En förlängnings dagar (the days of an option), när alla före den utnyttjas.</summary>
/// <param name="Forlangning">Förlängningen (the option).</param>
/// <param name="Fran">Första dagen i den (its first day).</param>
/// <param name="Till">Sista dagen i den (its last day).</param>
/// <param name="SenastBesked">Sista dagen att lämna besked (last day to give notice).</param>
public sealed record Forlangningsdagar(Forlangning Forlangning, DateOnly Fran, DateOnly Till, DateOnly SenastBesked);
