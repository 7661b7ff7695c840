namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Beslut (a decision): organ, datum, paragraf och diarienummer hör ihop och följs åt.
/// Det som inte är känt saknas; det visas som "uppgift saknas" och hittas aldrig på.
/// </summary>
public sealed record Beslut
{
    /// <summary>Längsta organnamn (maximum length in characters).</summary>
    public const int MaxLangdOrgan = 120;

    /// <summary>Längsta paragraf (maximum length in characters).</summary>
    public const int MaxLangdParagraf = 30;

    private readonly string? diarienummer;

    /// <summary>Skapar ett beslut (creates a decision).</summary>
    /// <param name="organ">Vem som beslutade, till exempel Kommunfullmäktige (the deciding body).</param>
    /// <param name="datum">Beslutsdag (day of decision), om känd.</param>
    /// <param name="paragraf">Paragraf i protokollet (section of the minutes), om känd.</param>
    /// <param name="diarienummer">Ärendets diarienummer (registry number of the case), om känt.</param>
    /// <exception cref="RegelbrottException">Organ saknas eller en text är för lång.</exception>
    public Beslut(string organ, DateOnly? datum, string? paragraf, Diarienummer? diarienummer)
    {
        if (string.IsNullOrWhiteSpace(organ))
            throw new RegelbrottException("Ange vem som beslutade, till exempel Kommunfullmäktige.");
        if (organ.Length > MaxLangdOrgan)
            throw new RegelbrottException($"Namnet på den som beslutade får ha högst {MaxLangdOrgan} tecken.");
        if (paragraf?.Length > MaxLangdParagraf)
            throw new RegelbrottException($"Paragrafen får ha högst {MaxLangdParagraf} tecken.");
        Organ = organ.Trim();
        Datum = datum;
        Paragraf = string.IsNullOrWhiteSpace(paragraf) ? null : paragraf.Trim();
        this.diarienummer = diarienummer?.Text;
        DiarienummerNyckel = diarienummer?.Nyckel;
    }

    private Beslut() => Organ = string.Empty;

    /// <summary>Organ (deciding body).</summary>
    public string Organ { get; private init; }

    /// <summary>Beslutsdag (day of decision), om känd.</summary>
    public DateOnly? Datum { get; private init; }

    /// <summary>Paragraf (section of the minutes), om känd.</summary>
    public string? Paragraf { get; private init; }

    /// <summary>Diarienummer (registry number of the case), om känt.</summary>
    public Diarienummer? Diarienummer => diarienummer is null ? null : Common.Diarienummer.Tolka(diarienummer);

    /// <summary>Söknyckel för diarienumret (search key), se <see cref="Common.Diarienummer.Nyckel"/>.</summary>
    public string? DiarienummerNyckel { get; private init; }
}
