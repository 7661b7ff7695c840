using Leveransstrategi.Domain.Avtal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Leverantörsord (words for suppliers): läget i ord, i adresser och som märkning.</summary>
public static class Leverantorsord
{
    /// <summary>Lägena som val (statuses as choices).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } =
    [
        new("Alla", ""),
        new("Får anlitas", "aktiv"),
        new("Avstängda", "avstangd"),
        new("Uppgångna i en annan", "uppgangen"),
    ];

    /// <summary>Läget i ord (the status in words).</summary>
    /// <param name="lage">Läget (the status).</param>
    public static string Ord(this Leverantorslage lage) => lage switch
    {
        Leverantorslage.Avstangd => "Avstängd",
        Leverantorslage.Uppgangen => "Uppgången i en annan",
        _ => "Får anlitas",
    };

    /// <summary>Lägets märkning (badge).</summary>
    /// <param name="lage">Läget (the status).</param>
    public static string Markning(this Leverantorslage lage) => lage switch
    {
        Leverantorslage.Avstangd => "fara",
        Leverantorslage.Uppgangen => "upphavd",
        _ => "gallande",
    };

    /// <summary>Läget ur adressen (the status from the address), eller inget.</summary>
    /// <param name="kod">Det som står i adressen (as written).</param>
    public static Leverantorslage? Lage(string? kod) => kod switch
    {
        "aktiv" => Leverantorslage.Aktiv,
        "avstangd" => Leverantorslage.Avstangd,
        "uppgangen" => Leverantorslage.Uppgangen,
        _ => null,
    };
}
