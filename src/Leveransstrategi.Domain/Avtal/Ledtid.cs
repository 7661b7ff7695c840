namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Ledtid (lead time): hur många dagar det har tagit från steget före till ett steg, mätt i de egna avslutade upphandlingarna. Medianen
/// används, så att en enda lång upphandling inte flyttar dagen.
/// </summary>
/// <param name="Till">Steget som tiden leder till (the gate).</param>
/// <param name="Dagar">Uppmätta dagar (measured days), en för varje avslutad upphandling.</param>
public sealed record Ledtid(Avtalsstegslag Till, IReadOnlyList<int> Dagar)
{
    /// <summary>Minst antal mätningar (fewest measurements) för en median.</summary>
    public const int MinstMatt = 3;

    /// <summary>Medianen i dagar (median), uppåt avrundad, eller inget när mätningarna är för få.</summary>
    public int? Median
    {
        get
        {
            if (Dagar.Count < MinstMatt)
                return null;
            var ordnade = Dagar.Order().ToList();
            var mitten = ordnade.Count / 2;
            return ordnade.Count % 2 == 1 ? ordnade[mitten] : (ordnade[mitten - 1] + ordnade[mitten] + 1) / 2;
        }
    }
}
