using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Skrivsätt för datum, tider, belopp och andelar (formatting), ett ställe för hela ytan. Tabellform är 2008-03-03,
/// löpande text är 3 mars 2008; siffror och enheter hålls ihop med hårt mellanslag.
/// </summary>
public static class Format
{
    /// <summary>Det som visas när en uppgift inte är känd.</summary>
    public const string Saknas = "uppgift saknas";

    /// <summary>Hårt mellanslag (no-break space).</summary>
    public const char Hart = '\u00A0';

    private static readonly NumberFormatInfo Tal = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Hart.ToString(),
        NegativeSign = "\u2212",
    };

    /// <summary>Tabellform: 2008-03-03. Okänt datum blir <see cref="Saknas"/>.</summary>
    public static string Datum(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Saknas;

    /// <summary>Månaden i diagram (the month): sep. 2006.</summary>
    /// <param name="dag">En dag i månaden.</param>
    public static string Manad(DateOnly dag) => dag.ToString("MMM yyyy", Svensktid.Kultur);

    /// <summary>Textform: 3 mars 2008. Okänt datum blir <see cref="Saknas"/>.</summary>
    public static string DatumText(DateOnly? datum) => datum?.ToString($"d'{Hart}'MMMM yyyy", Svensktid.Kultur) ?? Saknas;

    /// <summary>Löpande text: den 3 mars 2008.</summary>
    public static string DatumLopande(DateOnly datum) => $"den{Hart}{DatumText(datum)}";

    /// <summary>Klockslag: kl. 9.42.</summary>
    public static string Tid(TimeOnly tid) => $"kl.{Hart}{tid.ToString("H.mm", CultureInfo.InvariantCulture)}";

    /// <summary>Dag och klockslag i svensk tid: 2008-03-03 kl. 9.42.</summary>
    public static string Tidpunkt(DateTimeOffset tidpunkt)
    {
        var lokal = tidpunkt.Svensk();
        return $"{Datum(DateOnly.FromDateTime(lokal.DateTime))} {Tid(TimeOnly.FromDateTime(lokal.DateTime))}";
    }

    /// <summary>Tidsspann: 2006-09-01 – 2008-08-31; öppet åt något håll skrivs med fr.o.m. eller t.o.m.</summary>
    public static string Intervall(DateOnly? fran, DateOnly? till) => (fran, till) switch
    {
        (null, null) => Saknas,
        ({ } f, null) => $"fr.o.m. {Datum(f)}",
        (null, { } t) => $"t.o.m. {Datum(t)}",
        ({ } f, { } t) => $"{Datum(f)} – {Datum(t)}",
    };

    /// <summary>Antal med tusental åtskilda: 1 250.</summary>
    public static string Antal(long antal) => antal.ToString("N0", Tal);

    /// <summary>Belopp i kronor: 1 250 000 kr, med ören bara när de finns. Okänt belopp blir <see cref="Saknas"/>.</summary>
    public static string Belopp(decimal? kronor) => kronor is { } k ? Beloppstolk.Skriv(k) : Saknas;

    /// <summary>Belopp i miljoner kronor med högst en decimal: 26,6 mnkr.</summary>
    public static string Mnkr(decimal kronor) => Math.Round(kronor / 1_000_000m, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", Tal) + Hart + "mnkr";

    /// <summary>Andel med basen utskriven: 78 % av 120 mnkr.</summary>
    /// <param name="del">Andelen som bråk, till exempel 0,78.</param>
    /// <param name="bas">Det som andelen räknas på, färdigformaterat.</param>
    public static string Procent(decimal del, string bas) => $"{(del * 100m).ToString("#,0.#", Tal)}{Hart}% av {bas}";

    /// <summary>Frist med datum och avstånd: den 30 juni 2008 (3 veckor kvar).</summary>
    public static string Frist(DateOnly sista, DateOnly idag) => $"{DatumLopande(sista)} ({Avstand(sista.DayNumber - idag.DayNumber)})";

    /// <summary>Avståndet till en dag som något ska vara gjort, räknat i dagar: 52 dagar försenad, i dag, 12 dagar kvar.</summary>
    /// <param name="sista">Dagen då det ska vara gjort.</param>
    /// <param name="idag">Dagens datum.</param>
    public static string Forsening(DateOnly sista, DateOnly idag) => (sista.DayNumber - idag.DayNumber) switch
    {
        0 => "i dag",
        1 => $"1{Hart}dag kvar",
        -1 => $"1{Hart}dag försenad",
        > 0 and var kvar => $"{Antal(kvar)}{Hart}dagar kvar",
        var sen => $"{Antal(-sen)}{Hart}dagar försenad",
    };

    private static string Avstand(int dagar) => dagar switch
    {
        0 => "i dag",
        1 => $"1{Hart}dag kvar",
        -1 => $"1{Hart}dag sedan",
        >= 14 => $"{dagar / 7}{Hart}veckor kvar",
        > 1 => $"{dagar}{Hart}dagar kvar",
        <= -14 => $"{-dagar / 7}{Hart}veckor sedan",
        _ => $"{-dagar}{Hart}dagar sedan",
    };
}
