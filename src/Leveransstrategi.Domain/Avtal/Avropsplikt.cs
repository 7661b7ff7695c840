using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropspliktens slag (kind of duty that follows a call-off).</summary>
public enum Avropspliktsslag
{
    /// <summary>Underrättelse (notice) till dem som tillfrågades.</summary>
    Underrattelse = 1,

    /// <summary>Dokumentation (documentation) av avropet.</summary>
    Dokumentation = 2,

    /// <summary>Efterannons (contract award notice).</summary>
    Efterannons = 3,

    /// <summary>Rapport (report) till avtalsförvaltaren.</summary>
    Rapport = 4,
}

/// <summary>Vad plikten vilar på (basis of the duty).</summary>
public enum Pliktgrund
{
    /// <summary>Lagen (the act).</summary>
    Lag = 1,

    /// <summary>Avtalet (the agreement).</summary>
    Avtal = 2,

    /// <summary>Portalens kontroll (a check of the portal's): ingen regel sätter dagen.</summary>
    Kontroll = 3,
}

/// <summary>Rapportperiod (reporting period) i avtalet.</summary>
public enum Rapportperiod
{
    /// <summary>Varje avrop för sig (each call-off).</summary>
    Avrop = 1,

    /// <summary>Kalendermånad (calendar month).</summary>
    Manad = 2,

    /// <summary>Kvartal (quarter).</summary>
    Kvartal = 3,
}

/// <summary>Avropsplikt (duty that follows a call-off) med sista dag och källa.</summary>
/// <param name="Slag">Slaget (kind).</param>
/// <param name="Senast">Sista dagen (due day).</param>
/// <param name="Grund">Vad plikten vilar på (basis).</param>
/// <param name="Kalla">Paragrafen eller avtalets punkt (section or clause), om någon.</param>
/// <param name="Forklaring">Vad som ska göras, och hur dagen är räknad (what, and the working).</param>
public sealed record Avropsplikt(Avropspliktsslag Slag, DateOnly Senast, Pliktgrund Grund, string? Kalla, string Forklaring);

/// <summary>Pliktregel (what the agreement asks for) efter ett avrop.</summary>
public sealed record Pliktregel
{
    /// <summary>Flest dagar (most days) för en plikt.</summary>
    public const int FlestDagar = 365;

    /// <summary>Skapar en regel (creates a rule).</summary>
    /// <param name="kalla">Var i avtalet regeln står (clause of the agreement).</param>
    /// <param name="rapport">Hur ofta avropen rapporteras (reporting period), om de gör det.</param>
    /// <param name="rapportdagar">Dagar efter perioden (days after the period).</param>
    /// <param name="efterannonsdagar">Dagar efter avropet för en efterannons (days to the award notice), om avtalet har en.</param>
    /// <param name="frivilligSparr">Om avtalet har en frivillig avtalsspärr vid FKU (voluntary standstill).</param>
    /// <exception cref="RegelbrottException">Källan saknas, eller dagarna är utanför 0–365.</exception>
    public Pliktregel(string kalla, Rapportperiod? rapport = null, int rapportdagar = 0, int? efterannonsdagar = null, bool frivilligSparr = false)
    {
        if (string.IsNullOrWhiteSpace(kalla))
            throw new RegelbrottException("Ange var i avtalet plikten står.");
        if (rapportdagar is < 0 or > FlestDagar || efterannonsdagar is < 0 or > FlestDagar)
            throw new RegelbrottException($"Ange dagarna som ett tal mellan 0 och {FlestDagar}.");
        (Kalla, Rapport, Rapportdagar, Efterannonsdagar, FrivilligSparr) = (kalla.Trim(), rapport, rapportdagar, efterannonsdagar, frivilligSparr);
    }

    /// <summary>Var i avtalet regeln står (clause of the agreement).</summary>
    public string Kalla { get; }

    /// <summary>Hur ofta avropen rapporteras (reporting period).</summary>
    public Rapportperiod? Rapport { get; }

    /// <summary>Dagar efter perioden (days after the period).</summary>
    public int Rapportdagar { get; }

    /// <summary>Dagar efter avropet för en efterannons (days to the award notice).</summary>
    public int? Efterannonsdagar { get; }

    /// <summary>Om avtalet har en frivillig avtalsspärr vid FKU (voluntary standstill).</summary>
    public bool FrivilligSparr { get; }
}
