using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropsformslag (kind of call-off): hur leverantören utses.</summary>
public enum Avropsformslag
{
    /// <summary>En leverantör (one supplier), 7 kap. 4 §.</summary>
    EnLeverantor = 1,

    /// <summary>Rangordning (ranking), 7 kap. 6 §.</summary>
    Rangordning = 2,

    /// <summary>Fördelningsnyckel (distribution key), 7 kap. 6 §.</summary>
    Fordelningsnyckel = 3,

    /// <summary>Förnyad konkurrensutsättning (renewed competition, FKU), 7 kap. 7–9 §§.</summary>
    Fku = 4,
}

/// <summary>
/// Avropsregel (call-off rule) så som avtalet anger den: grundformen, och när förnyad konkurrensutsättning (FKU) i stället gäller. Gränserna
/// ingår i grundformen: "till och med 320 timmar" är rangordning vid 320.
/// </summary>
public sealed record Avropsregel
{
    /// <summary>Längsta källa (maximum length of the clause in characters).</summary>
    public const int MaxLangdKalla = 200;

    /// <summary>Skapar en regel (creates a rule).</summary>
    /// <param name="grundform">Grundformen (basic form).</param>
    /// <param name="kalla">Var i avtalet regeln står (clause of the agreement).</param>
    /// <param name="hogstTimmar">Högsta antal timmar i grundformen (most hours), om avtalet har en gräns.</param>
    /// <param name="hogstBelopp">Högsta belopp i grundformen i kronor (highest amount, SEK excl. VAT), om avtalet har en gräns.</param>
    /// <param name="fkuRoller">Roller som alltid avropas med FKU (roles that always need FKU), om några.</param>
    /// <param name="svarTillFku">Antal oanvändbara svar efter vilka FKU gäller (unusable answers before FKU), om avtalet har en gräns.</param>
    /// <param name="tillatnaSkal">Skäl att gå förbi en leverantör (allowed reasons to pass one over); alla om inga anges.</param>
    /// <exception cref="RegelbrottException">Källan saknas, en gräns är inte större än noll, eller FKU har gränser.</exception>
    public Avropsregel(Avropsformslag grundform, string kalla, decimal? hogstTimmar = null, decimal? hogstBelopp = null, IReadOnlyList<string>? fkuRoller = null, int? svarTillFku = null, IReadOnlyList<Forbigaendeskal>? tillatnaSkal = null)
    {
        var renad = kalla?.Trim() ?? string.Empty;
        if (renad.Length is 0 or > MaxLangdKalla)
            throw new RegelbrottException($"Ange var i avtalet avropsregeln står, med högst {MaxLangdKalla} tecken.");
        if (hogstTimmar <= 0 || hogstBelopp <= 0 || svarTillFku <= 0)
            throw new RegelbrottException("Avropsregelns gränser ska vara större än noll.");
        if (grundform == Avropsformslag.Fku && (hogstTimmar is not null || hogstBelopp is not null || svarTillFku is not null || fkuRoller is { Count: > 0 }))
            throw new RegelbrottException("Gäller förnyad konkurrensutsättning för alla avrop finns inga gränser. Ta bort dem eller välj en annan grundform.");
        (Grundform, Kalla, HogstTimmar, HogstBelopp, SvarTillFku) = (grundform, renad, hogstTimmar, hogstBelopp, svarTillFku);
        FkuRoller = fkuRoller ?? [];
        TillatnaSkal = tillatnaSkal ?? Forbigaende.Valbara;
    }

    /// <summary>Grundformen (basic form).</summary>
    public Avropsformslag Grundform { get; }

    /// <summary>Var i avtalet regeln står (clause of the agreement).</summary>
    public string Kalla { get; }

    /// <summary>Högsta antal timmar i grundformen (most hours).</summary>
    public decimal? HogstTimmar { get; }

    /// <summary>Högsta belopp i grundformen i kronor (highest amount, SEK excl. VAT).</summary>
    public decimal? HogstBelopp { get; }

    /// <summary>Roller som alltid avropas med FKU (roles that always need FKU).</summary>
    public IReadOnlyList<string> FkuRoller { get; }

    /// <summary>Antal oanvändbara svar efter vilka FKU gäller (unusable answers before FKU).</summary>
    public int? SvarTillFku { get; }

    /// <summary>Hur ett avrop görs från en enda leverantör (one supplier, in words).</summary>
    public const string EnLeverantorIOrd = "En leverantör: avropa direkt från den, på avtalets villkor.";

    /// <summary>Hur ett avrop görs (how to call off), i ord.</summary>
    /// <param name="leverantorer">Antal leverantörer (suppliers).</param>
    public string IOrd(int leverantorer)
    {
        if (leverantorer == 1)
            return EnLeverantorIOrd;
        var vilka = Matt.Antal(leverantorer, "leverantör", "leverantörer");
        var grund = Grundform switch
        {
            Avropsformslag.Rangordning => $"Rangordning bland {vilka}: fråga nummer ett först.",
            Avropsformslag.Fordelningsnyckel => $"Fördelningsnyckel bland {vilka}: avtalet anger vems tur det är.",
            Avropsformslag.Fku => $"Förnyad konkurrensutsättning bland {vilka}.",
            _ => EnLeverantorIOrd,
        };
        var granser = new[] { HogstTimmar is { } timmar ? Matt.Skriv(timmar, "timmar") : null, HogstBelopp is { } belopp ? Matt.Skriv(belopp) : null }.OfType<string>().ToList();
        return granser.Count == 0 ? grund : $"{grund} Över {string.Join(" eller ", granser)} gäller förnyad konkurrensutsättning.";
    }

    /// <summary>Skäl att gå förbi en leverantör (allowed reasons to pass one over).</summary>
    public IReadOnlyList<Forbigaendeskal> TillatnaSkal { get; }
}
