using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Hur underrättelsen om tilldelning skickades (how the award notice was sent).</summary>
public enum Underrattelsesatt
{
    /// <summary>Elektroniskt (electronically): tio dagar.</summary>
    Elektroniskt = 1,

    /// <summary>På annat sätt (otherwise): femton dagar.</summary>
    Annat = 2,
}

/// <summary>
/// Avtalsspärr (standstill) efter underrättelse om tilldelning: lagen (2016:1145) om offentlig upphandling 20 kap. 1 §, räknad enligt
/// lagen (1930:173). Första dagen är dagen efter att underrättelsen skickades. Slutar tiden på en lördag, söndag, helgdag, midsommar-,
/// jul- eller nyårsafton går den ut nästa vardag.
/// </summary>
/// <param name="Skickad">Dagen då underrättelsen skickades (sent).</param>
/// <param name="Satt">Hur (how).</param>
public sealed record Avtalssparr(DateOnly Skickad, Underrattelsesatt Satt)
{
    /// <summary>Antal dagar (days).</summary>
    public int Dagar => Satt == Underrattelsesatt.Elektroniskt ? 10 : 15;

    /// <summary>Sista dagen i spärren (last day of the standstill).</summary>
    public DateOnly SistaDag => Helgdagar.NastaVardag(Skickad.AddDays(Dagar));

    /// <summary>Första dagen då avtal får tecknas (first day a contract may be signed).</summary>
    public DateOnly TidigastTecknat => SistaDag.AddDays(1);

    /// <summary>Det som hindrar att avtalet tecknas en dag (obstacle to signing), om något.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public string? Hinder(DateOnly dag) => dag >= TidigastTecknat
        ? null
        : $"Avtalsspärren gäller till och med {SistaDag:yyyy-MM-dd}: underrättelsen skickades {Skickad:yyyy-MM-dd} och {Dagar} dagar räknas från dagen efter. Tidigaste dag att teckna avtal är {TidigastTecknat:yyyy-MM-dd}.";
}
