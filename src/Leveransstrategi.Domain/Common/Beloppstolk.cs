using System.Globalization;

namespace Leveransstrategi.Domain.Common;

/// <summary>Beloppstolk (reads and writes amounts): belopp i kronor, så som människor skriver dem.</summary>
public static class Beloppstolk
{
    /// <summary>Hur ett belopp skrivs (how to write an amount).</summary>
    public const string Hjalp = "Skriv beloppet i kronor, till exempel 780 000.";

    /// <summary>Största belopp (largest amount) i kronor.</summary>
    public const decimal Storst = 1_000_000_000_000m;

    // Vanligt, hårt, smalt hårt och smalt mellanslag.
    private static readonly char[] luft = [' ', '\u00A0', '\u202F', '\u2009', '\t'];

    private static readonly NumberFormatInfo tal = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00A0", NegativeSign = "\u2212" };

    /// <summary>Läser ett belopp (reads an amount): mellanslag i alla former, komma eller punkt före ören, och kr eller kronor efter.</summary>
    /// <param name="text">Det som skrevs (the text).</param>
    /// <param name="belopp">Beloppet i kronor (the amount in SEK).</param>
    public static bool Forsok(string? text, out decimal belopp)
    {
        belopp = 0;
        var rent = string.Concat((text ?? string.Empty).Split(luft, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        var enhet = new[] { ("mnkr", 1_000_000m), ("tkr", 1_000m), ("kronor", 1m), ("kr", 1m), (":-", 1m) }.FirstOrDefault(par => rent.EndsWith(par.Item1, StringComparison.Ordinal));
        if (enhet.Item1 is not null)
            rent = rent[..^enhet.Item1.Length];
        rent = rent.Replace('\u2212', '-').Replace(',', '.');
        if (!decimal.TryParse(rent, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var last))
            return false;
        if (decimal.Abs(last) > Storst)
            return false;
        belopp = decimal.Round(last * (enhet.Item1 is null ? 1m : enhet.Item2), 2, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>Beloppet med enhet (the amount with its unit): 1 250 000 kr, med ören bara när de finns och hårda mellanslag.</summary>
    /// <param name="kronor">Beloppet i kronor (SEK).</param>
    public static string Skriv(decimal kronor) => kronor.ToString(kronor == decimal.Truncate(kronor) ? "N0" : "N2", tal) + "\u00A0kr";
}
