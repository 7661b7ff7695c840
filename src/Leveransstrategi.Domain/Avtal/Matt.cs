using System.Globalization;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Mått (figures in words): belopp, mängder och andelar så som förklaringarna skriver dem, lika på alla sidor.</summary>
internal static class Matt
{
    private static readonly CultureInfo svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Värdet med enhet (with unit): kronor när ingen enhet är angiven.</summary>
    /// <param name="varde">Värdet (value).</param>
    /// <param name="enhet">Enheten (unit), eller <see langword="null"/> för kronor.</param>
    public static string Skriv(decimal varde, string? enhet = null)
    {
        // Samma tecken som beloppen, utan deras enhet.
        var kronor = Beloppstolk.Skriv(varde);
        return enhet is null ? kronor : kronor[..^2] + enhet;
    }

    /// <summary>Procent (per cent) med högst en decimal.</summary>
    /// <param name="procent">Procenten (value in per cent).</param>
    public static string Procent(decimal procent) =>
        decimal.Round(procent, 1, MidpointRounding.AwayFromZero).ToString("0.#", svenska).Replace('-', '\u2212') + "\u00A0%";

    /// <summary>Antal med böjt ord (count with its noun).</summary>
    /// <param name="antal">Antalet (count).</param>
    /// <param name="en">Ordet i ental (singular).</param>
    /// <param name="flera">Ordet i flertal (plural).</param>
    public static string Antal(int antal, string en, string flera) => $"{antal} {(antal == 1 ? en : flera)}";
}
