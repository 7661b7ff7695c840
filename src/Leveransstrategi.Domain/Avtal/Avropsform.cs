using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropsbehov (the need): det som avgör formen. Värde och timmar räknas med alla förlängningar och optioner.</summary>
/// <param name="Varde">Värdet i kronor utan mervärdesskatt (value, SEK excl. VAT).</param>
/// <param name="Timmar">Timmarna (hours), om avropet räknas i timmar.</param>
/// <param name="Roller">Rollerna (roles) som avropas.</param>
/// <param name="OanvandbaraSvar">Antal oanvändbara svar hittills (unusable answers so far).</param>
public sealed record Avropsbehov(decimal Varde, decimal? Timmar, IReadOnlyList<string> Roller, int OanvandbaraSvar);

/// <summary>Avropsform (the form of a call-off), uträknad ur avtalets regler och förklarad i steg.</summary>
/// <param name="Slag">Formen (kind).</param>
/// <param name="Lagrum">Paragrafen (section) i lagen om offentlig upphandling.</param>
/// <param name="Steg">Förklaringen (the explanation), i ordning.</param>
public sealed record Avropsform(Avropsformslag Slag, string Lagrum, IReadOnlyList<string> Steg)
{
    /// <summary>Det som hindrar att formen räknas ut (obstacles).</summary>
    /// <param name="regel">Avtalets regel (the rule).</param>
    /// <param name="behov">Behovet (the need).</param>
    /// <param name="leverantorer">Antal antagna leverantörer i delområdet (suppliers in the lot).</param>
    public static IReadOnlyList<string> Hinder(Avropsregel regel, Avropsbehov behov, int leverantorer)
    {
        ArgumentNullException.ThrowIfNull(regel);
        ArgumentNullException.ThrowIfNull(behov);
        var hinder = new List<string>();
        if (leverantorer < 1)
            hinder.Add("Delområdet har ingen antagen leverantör. Lägg till leverantörerna först.");
        if (regel.Grundform == Avropsformslag.EnLeverantor && leverantorer > 1)
            hinder.Add("Avropsregeln gäller en leverantör, men delområdet har flera. Ange hur avtalet väljer mellan dem.");
        if (behov.Varde < 0 || behov.Timmar < 0)
            hinder.Add("Värdet och timmarna kan inte vara mindre än noll.");
        if (regel.HogstTimmar is { } timmar && behov.Timmar is null && leverantorer > 1)
            hinder.Add($"Ange antalet timmar med alla förlängningar. Gränsen {Matt.Skriv(timmar, "timmar")} avgör avropsformen.");
        return hinder;
    }

    /// <summary>Räknar ut formen (computes the form).</summary>
    /// <param name="regel">Avtalets regel (the rule).</param>
    /// <param name="behov">Behovet (the need).</param>
    /// <param name="leverantorer">Antal antagna leverantörer i delområdet (suppliers in the lot).</param>
    /// <exception cref="RegelbrottException">Något saknas, se <see cref="Hinder"/>.</exception>
    public static Avropsform Berakna(Avropsregel regel, Avropsbehov behov, int leverantorer)
    {
        RegelbrottException.Vid(Hinder(regel, behov, leverantorer));
        if (leverantorer == 1)
            return Med(Avropsformslag.EnLeverantor, ["Delområdet har en antagen leverantör. Avropet görs från den, på avtalets villkor."]);
        var steg = new List<string> { $"Avtalets grundform är {Namn(regel.Grundform)} ({regel.Kalla})." };
        if (regel.Grundform == Avropsformslag.Fku)
            return Med(regel.Grundform, [.. steg, "Alla avrop görs därför med förnyad konkurrensutsättning."]);

        var fku = Provad(steg, regel.HogstTimmar, behov.Timmar, "timmar") | Provad(steg, regel.HogstBelopp, behov.Varde, null);
        var roller = behov.Roller.Where(roll => regel.FkuRoller.Any(en => string.Equals(en, roll.Trim(), StringComparison.OrdinalIgnoreCase))).ToList();
        if (roller.Count > 0)
            steg.Add($"{(roller.Count == 1 ? "Rollen" : "Rollerna")} {string.Join(", ", roller)} avropas alltid med förnyad konkurrensutsättning.");
        var svar = behov.OanvandbaraSvar >= regel.SvarTillFku;
        if (svar)
            steg.Add($"{Matt.Antal(behov.OanvandbaraSvar, "oanvändbart svar", "oanvändbara svar")} har kommit in. Efter {regel.SvarTillFku} gäller förnyad konkurrensutsättning.");
        var slag = fku || roller.Count > 0 || svar ? Avropsformslag.Fku : regel.Grundform;
        steg.Add($"Avropet görs med {Namn(slag)}.");
        return Med(slag, steg);
    }

    /// <summary>Formens namn (name of a form), så som det står i en mening.</summary>
    /// <param name="slag">Formen (kind).</param>
    public static string Namn(Avropsformslag slag) => slag switch
    {
        Avropsformslag.EnLeverantor => "en leverantör",
        Avropsformslag.Rangordning => "rangordning",
        Avropsformslag.Fordelningsnyckel => "fördelningsnyckel",
        _ => "förnyad konkurrensutsättning",
    };

    private static Avropsform Med(Avropsformslag slag, IReadOnlyList<string> steg) => new(slag, slag switch
    {
        Avropsformslag.EnLeverantor => "7 kap. 4 §",
        Avropsformslag.Fku => "7 kap. 7–9 §§",
        _ => "7 kap. 6 §",
    }, steg);

    private static bool Provad(List<string> steg, decimal? grans, decimal? varde, string? enhet)
    {
        if (grans is not { } hogst || varde is not { } provat)
            return false;
        var over = provat > hogst;
        steg.Add(over
            ? $"Avropet är {Matt.Skriv(provat, enhet)} med alla förlängningar, mer än gränsen {Matt.Skriv(hogst, enhet)}. Över gränsen gäller förnyad konkurrensutsättning."
            : $"Avropet är {Matt.Skriv(provat, enhet)} med alla förlängningar, inom gränsen {Matt.Skriv(hogst, enhet)}.");
        return over;
    }
}
