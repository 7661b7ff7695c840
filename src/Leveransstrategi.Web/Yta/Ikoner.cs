using System.Collections.Frozen;
using System.Text.Json;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Ikonerna (icons) som portalen använder, ur Aksel genom <c>Frontend/ikoner.json</c>: vårt namn till det som ritas.
/// </summary>
public static class Ikoner
{
    private static readonly FrozenDictionary<string, string> Alla = Las();

    /// <summary>Alla namn som finns.</summary>
    public static IEnumerable<string> Namn => Alla.Keys;

    /// <summary>Svg-elementets innehåll för ikonen.</summary>
    /// <exception cref="ArgumentException">Namnet finns inte i <c>Frontend/ikoner.json</c>.</exception>
    public static string Innehall(string namn) => Alla.TryGetValue(namn, out var innehall)
        ? innehall
        : throw new ArgumentException($"Ikonen ”{namn}” finns inte. Lägg till den i Frontend/ikoner.json. Finns: {string.Join(", ", Alla.Keys.Order())}.", nameof(namn));

    private static FrozenDictionary<string, string> Las()
    {
        using var strom = typeof(Ikoner).Assembly.GetManifestResourceStream("ikoner.json")
            ?? throw new InvalidOperationException("Ikonerna saknas i programmet. Bygg om: bygget hämtar dem med npm.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(strom)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
