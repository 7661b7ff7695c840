using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avtalsord (words for agreements): vad lägen, regimer och åtgärder heter på sidorna och i filerna.</summary>
public static class Avtalsord
{
    /// <summary>Sidan för ett avtal (address of an agreement).</summary>
    /// <param name="nummer">Numret (number).</param>
    public static string Adress(string nummer) => $"/ramavtal/{Uri.EscapeDataString(nummer)}";

    /// <summary>Lägets ord (word of a status).</summary>
    /// <param name="lage">Läget (status).</param>
    public static string Ord(this Ramavtalslage lage) => lage switch
    {
        Ramavtalslage.Planerat => "Planerat",
        Ramavtalslage.Annonserat => "Annonserat",
        Ramavtalslage.Tilldelat => "Tilldelat",
        Ramavtalslage.Avtalssparr => "Avtalsspärr",
        Ramavtalslage.Galler => "Gäller",
        Ramavtalslage.Utganget => "Utgånget",
        Ramavtalslage.Uppsagt => "Uppsagt",
        _ => "Taket nått",
    };

    /// <summary>Lägets märkning (badge of a status).</summary>
    /// <param name="lage">Läget (status).</param>
    public static string Markning(this Ramavtalslage lage) => lage switch
    {
        Ramavtalslage.Galler => "gallande",
        Ramavtalslage.Planerat or Ramavtalslage.Annonserat => "utkast",
        Ramavtalslage.Tilldelat or Ramavtalslage.Avtalssparr => "info",
        Ramavtalslage.Slut => "fara",
        _ => "upphavd",
    };

    /// <summary>Regimens ord (word of a legal regime).</summary>
    /// <param name="regim">Regimen (regime).</param>
    public static string Ord(this Lagregim regim) => regim switch
    {
        Lagregim.Direktivstyrt => "Direktivstyrt (över EU:s tröskelvärde)",
        Lagregim.Nationellt => "Nationellt (19 kap.)",
        _ => "Direktupphandling (19 a kap.)",
    };

    /// <summary>Åtgärden i ord (the next thing to do in words).</summary>
    /// <param name="atgard">Åtgärden (action).</param>
    /// <param name="atgardsdag">Dagen (its day).</param>
    public static string Ord(this Ramavtalsatgard atgard, DateOnly? atgardsdag) => atgard switch
    {
        Ramavtalsatgard.GodkannUnderlag => "Underlaget ska godkännas",
        Ramavtalsatgard.Annonsera => "Ska annonseras",
        Ramavtalsatgard.Tilldela => "Ska tilldelas",
        Ramavtalsatgard.Underratta => "Underrätta anbudsgivarna",
        Ramavtalsatgard.Teckna => $"Kan tecknas från {Format.DatumText(atgardsdag)}",
        Ramavtalsatgard.LamnaBesked => $"Besked senast {Format.DatumText(atgardsdag)}",
        Ramavtalsatgard.LoperUt => $"Löper ut {Format.DatumText(atgardsdag)}",
        _ => "",
    };

    /// <summary>Det viktigaste om raden (the main point of a row): åtgärden när den är nära, annars läget.</summary>
    /// <param name="rad">Raden (the row).</param>
    /// <param name="dag">Dagen som sidan visar (the day shown).</param>
    public static (string Slag, string Ord) Huvudsak(this ListRamavtal.Rad rad, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(rad);
        return rad.KraverAtgard(dag) && rad.Lage != Ramavtalslage.Avtalssparr ? ("remiss", rad.Atgard.Ord(rad.Atgardsdag)) : (rad.Lage.Markning(), rad.Lage.Ord());
    }

    /// <summary>Taket i ord (a ceiling in words).</summary>
    /// <param name="belopp">Kronor (SEK).</param>
    /// <param name="kvantitet">Antal (quantity).</param>
    /// <param name="enhet">Enhet (unit).</param>
    public static string? Tak(decimal? belopp, decimal? kvantitet, string? enhet)
    {
        var mangd = kvantitet is { } antal ? $"{Domain.Common.Beloppstolk.Skriv(antal)[..^3]}{Format.Hart}{enhet}" : null;
        return belopp is { } kronor ? mangd is null ? Format.Belopp(kronor) : $"{Format.Belopp(kronor)} och {mangd}" : mangd;
    }

    /// <summary>Avtalets slut i ord (the end in words), utan punkt.</summary>
    /// <param name="slutar">Sista dagen (last day).</param>
    public static string Slut(DateOnly? slutar) => slutar is { } dag ? $"gäller till {Format.Datum(dag)}" : "gäller tills vidare";

    /// <summary>Utrymmet i ord (the room in words).</summary>
    /// <param name="tak">Taket i kronor (ceiling, SEK excl. VAT).</param>
    /// <param name="kvar">Det som är kvar (what is left).</param>
    public static string Utrymme(decimal? tak, decimal? kvar) => (tak, kvar) switch
    {
        ({ } belopp, { } rest) => $"{Format.Belopp(decimal.Max(0, rest))} är kvar av takvolymen på {Format.Belopp(belopp)}.",
        ({ } belopp, null) => $"Takvolymen är {Format.Belopp(belopp)}. Hur mycket som är kvar är inte känt.",
        (null, { } rest) => $"Högst {Format.Belopp(decimal.Max(0, rest))} är kvar i ett delområde.",
        _ => "Avtalet har ingen takvolym i kronor.",
    };

    /// <summary>Förlängningens läge i ord (state of an option).</summary>
    /// <param name="status">Status (state).</param>
    public static string Ord(this Forlangningsstatus status) => status switch
    {
        Forlangningsstatus.Utnyttjad => "Utnyttjad",
        Forlangningsstatus.Avstadd => "Avstådd",
        _ => "Inte avgjord",
    };

    /// <summary>Hur förlängningen blir av, i ord (express or tacit).</summary>
    /// <param name="satt">Sättet (way).</param>
    public static string Ord(this Forlangningsatt satt) => satt == Forlangningsatt.Tyst ? "Tyst: förlängs om ingen lämnar besked" : "Uttrycklig: förlängs bara efter besked";
}
