using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Förbigåendeskäl (reason to pass a supplier over) som går att dokumentera.</summary>
public enum Forbigaendeskal
{
    /// <summary>Leverantören har tackat nej (declined).</summary>
    TackatNej = 1,

    /// <summary>Leverantören svarade inte i tid (no answer in time).</summary>
    SvaradeInte = 2,

    /// <summary>Det som erbjöds uppfyllde inte kraven (offer did not meet the requirements).</summary>
    UppfyllerInteKraven = 3,

    /// <summary>Leverantören kan inte leverera till den dag som behövs (cannot deliver in time).</summary>
    KanInteLevereraITid = 4,

    /// <summary>Jäv eller intressekonflikt (conflict of interest).</summary>
    Jav = 5,

    /// <summary>Leverantören var avstängd (suspended). Portalen antecknar det ur registret; ingen väljer det.</summary>
    Avstangd = 6,
}

/// <summary>Förbigående (passing over): en leverantör som står på tur men inte får avropet, med skälet dokumenterat.</summary>
public sealed record Forbigaende
{
    /// <summary>Längsta motivering (maximum length in characters).</summary>
    public const int MaxLangdMotivering = 2000;

    /// <summary>Skapar ett förbigående (creates a passing over).</summary>
    /// <param name="leverantor">Leverantören (supplier).</param>
    /// <param name="skal">Skälet (reason).</param>
    /// <param name="motivering">Vad som hände, och när (documentation of it).</param>
    /// <exception cref="RegelbrottException">Skälet går inte att välja, eller motiveringen saknas eller är för lång.</exception>
    public Forbigaende(LeverantorId leverantor, Forbigaendeskal skal, string motivering)
    {
        if (!Valbara.Contains(skal))
            throw new RegelbrottException("Välj varför leverantören förbigås. Är den avstängd hoppar portalen själv över den.");
        var renad = motivering?.Trim() ?? string.Empty;
        if (renad.Length == 0)
            throw new RegelbrottException("Skriv vad som hände och när. Skälet att gå förbi en leverantör ska vara dokumenterat.");
        if (renad.Length > MaxLangdMotivering)
            throw new RegelbrottException($"Motiveringen får ha högst {MaxLangdMotivering} tecken.");
        (Leverantor, Skal, Motivering) = (leverantor, skal, renad);
    }

    private Forbigaende(Avropskandidat avstangd, DateOnly dag) =>
        (Leverantor, Skal, Motivering) = (avstangd.Leverantor, Forbigaendeskal.Avstangd, $"{avstangd.Avstangd} Avropet är gjort {dag:yyyy-MM-dd}.");

    /// <summary>Skälen som den som avropar kan välja (reasons a person may choose).</summary>
    public static IReadOnlyList<Forbigaendeskal> Valbara { get; } = [.. Enum.GetValues<Forbigaendeskal>().Where(skal => skal != Forbigaendeskal.Avstangd)];

    /// <summary>Leverantören (supplier).</summary>
    public LeverantorId Leverantor { get; }

    /// <summary>Skälet (reason).</summary>
    public Forbigaendeskal Skal { get; }

    /// <summary>Motiveringen (documentation).</summary>
    public string Motivering { get; }

    /// <summary>Skälets namn (name of a reason), som en fortsättning på leverantörens namn.</summary>
    /// <param name="skal">Skälet (reason).</param>
    public static string Namn(Forbigaendeskal skal) => skal switch
    {
        Forbigaendeskal.TackatNej => "har tackat nej",
        Forbigaendeskal.SvaradeInte => "svarade inte i tid",
        Forbigaendeskal.UppfyllerInteKraven => "uppfyllde inte kraven",
        Forbigaendeskal.KanInteLevereraITid => "kan inte leverera i tid",
        Forbigaendeskal.Avstangd => "var avstängd",
        _ => "har en intressekonflikt eller är jävig",
    };

    /// <summary>Förbigåendet av en avstängd leverantör (passing over a suspended one), så som registret säger den dag avropet görs.</summary>
    /// <param name="kandidat">Leverantören (candidate), som är avstängd.</param>
    /// <param name="dag">Dagen (day).</param>
    internal static Forbigaende Avstangning(Avropskandidat kandidat, DateOnly dag) => new(kandidat, dag);
}
