using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avropsord (words for call-offs): vad lägen, former och plikter heter på sidorna och i filerna.</summary>
public static class Avropsord
{
    /// <summary>Sidan för ett avrop (address of a call-off).</summary>
    /// <param name="nummer">Numret (number).</param>
    public static string Adress(string nummer) => $"/avrop/{Uri.EscapeDataString(nummer)}";

    /// <summary>Lägets ord (word of a state).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Ord(this Avropslage lage) => lage switch
    {
        Avropslage.Reserverat => "Reserverat",
        Avropslage.Avropat => "Avropat",
        _ => "Annullerat",
    };

    /// <summary>Lägets märkning (badge of a state).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Markning(this Avropslage lage) => lage switch
    {
        Avropslage.Reserverat => "utkast",
        Avropslage.Avropat => "gallande",
        _ => "upphavd",
    };

    /// <summary>Formens ord (word of a form).</summary>
    /// <param name="form">Formen (form).</param>
    public static string Ord(this Avropsformslag form) => Stor(Avropsform.Namn(form));

    /// <summary>Skälets ord (word of a reason to pass a supplier over).</summary>
    /// <param name="skal">Skälet (reason).</param>
    public static string Ord(this Forbigaendeskal skal) => Stor(Forbigaende.Namn(skal));

    /// <summary>Rapportperiodens ord (word of a reporting period).</summary>
    /// <param name="period">Perioden (period).</param>
    public static string Ord(this Rapportperiod period) => period switch
    {
        Rapportperiod.Avrop => "Efter varje avrop",
        Rapportperiod.Manad => "Varje månad",
        _ => "Varje kvartal",
    };

    /// <summary>Händelsens ord (word of an event).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static string Ord(this Avropshandelseslag slag) => slag switch
    {
        Avropshandelseslag.Reserverat => "Reserverat",
        Avropshandelseslag.Avropat => "Avropat",
        Avropshandelseslag.Rattat => "Rättat",
        Avropshandelseslag.Annullerat => "Annullerat",
        Avropshandelseslag.PliktKlar => "Plikt gjord",
        Avropshandelseslag.HoppadOver => "Avstängd hoppades över",
        _ => "Beslut över taket",
    };

    /// <summary>Vad plikten vilar på, i ord (basis of a duty).</summary>
    /// <param name="grund">Grunden (basis).</param>
    /// <param name="kalla">Paragrafen eller punkten (section or clause).</param>
    public static string Ord(this Pliktgrund grund, string? kalla) => grund switch
    {
        Pliktgrund.Lag => $"Lagen om offentlig upphandling {kalla}",
        Pliktgrund.Avtal => $"Avtalet, {kalla}",
        _ => "Portalens kontroll; ingen regel sätter dagen",
    };

    /// <summary>Takets siffror i ord (figures of a ceiling in words).</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static string Kvar(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        if (tak.Tak is not { } satt)
            return "Inget tak är satt.";
        var kronor = tak.Kvar is { } kvar ? kvar < 0 ? $"{Format.Belopp(-kvar)} över taket" : $"{Format.Belopp(kvar)} kvar av {Format.Belopp(satt.Belopp)}" : null;
        var antal = tak.KvarKvantitet is { } rest ? rest < 0 ? $"{Mangd(-rest, satt.Enhet)} över taket" : $"{Mangd(rest, satt.Enhet)} kvar av {Mangd(satt.Kvantitet!.Value, satt.Enhet)}" : null;
        return string.Join(" och ", new[] { kronor, antal }.OfType<string>());
    }

    /// <summary>Det som är taget av taket i ord (what is taken, in words).</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static string Taget(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        var kronor = $"Avropat {Format.Belopp(tak.Avropat)}, reserverat {Format.Belopp(tak.Reserverat)}";
        return tak.Tak?.Enhet is { } enhet ? $"{kronor}. Avropat {Mangd(tak.AvropadKvantitet, enhet)}, reserverat {Mangd(tak.ReserveradKvantitet, enhet)}" : kronor;
    }

    /// <summary>Beloppet kort (an amount in short): i miljoner när det är minst en.</summary>
    /// <param name="kronor">Kronor (SEK).</param>
    public static string Kort(decimal kronor) => decimal.Abs(kronor) >= 1_000_000 ? Format.Mnkr(kronor) : Format.Belopp(kronor);

    /// <summary>Taket kort (the ceiling in short), det mått som är närmast att ta slut.</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static string TakKort(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        return tak.MangdenForst ? Mangd(tak.Tak!.Kvantitet!.Value, tak.Tak.Enhet) : Kort(tak.Tak!.Belopp!.Value);
    }

    /// <summary>Det som är kvar, kort (what is left in short), i det mått som är närmast att ta slut.</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static string KvarKort(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        var kvar = tak.MangdenForst ? tak.KvarKvantitet!.Value : tak.Kvar!.Value;
        var ord = tak.MangdenForst ? Mangd(decimal.Abs(kvar), tak.Tak!.Enhet) : Kort(decimal.Abs(kvar));
        return kvar < 0 ? $"{ord} över taket" : $"{ord} kvar";
    }

    /// <summary>Andelen taget i hela procent (share taken), nedåt så att ett tak med plats kvar aldrig visas som fullt.</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static string TagetProcent(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        return $"{Format.Antal((long)decimal.Floor(tak.Taget!.Value * 100))}{Format.Hart}%";
    }

    /// <summary>Delarna av taket i procent (shares of the ceiling): avropat och reserverat, det mått som är närmast taket, tillsammans högst hundra.</summary>
    /// <param name="tak">Taket (ceiling).</param>
    public static (decimal Avropat, decimal Reserverat)? Andelar(this Taklage tak)
    {
        ArgumentNullException.ThrowIfNull(tak);
        (decimal, decimal)? kronor = tak.Tak?.Belopp is { } belopp ? (tak.Avropat / belopp * 100, tak.Reserverat / belopp * 100) : null;
        (decimal, decimal)? antal = tak.Tak?.Kvantitet is { } mangd ? (tak.AvropadKvantitet / mangd * 100, tak.ReserveradKvantitet / mangd * 100) : null;
        var (avropat, reserverat) = (kronor, antal) switch
        {
            ({ } k, { } a) => k.Item1 + k.Item2 >= a.Item1 + a.Item2 ? k : a,
            ({ } k, null) => k,
            (null, { } a) => a,
            _ => (-1m, 0m),
        };
        if (avropat < 0)
            return null;
        avropat = decimal.Min(100, avropat);
        return (avropat, decimal.Min(100 - avropat, reserverat));
    }

    /// <summary>Mängden med enhet (quantity with its unit).</summary>
    /// <param name="antal">Antalet (quantity).</param>
    /// <param name="enhet">Enheten (unit).</param>
    public static string Mangd(decimal antal, string? enhet) => $"{Domain.Common.Beloppstolk.Skriv(antal)[..^3]}{Format.Hart}{enhet}";

    private static string Stor(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
