using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Taköverskridande (override of the ceiling): varför ett avrop görs fast det går över taket, med vilket stöd och vem som har bestämt det.
/// Portalen antecknar beslutet och tar det aldrig.
/// </summary>
public sealed record Takoverskridande
{
    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 2000;

    /// <summary>Längsta lagrum (maximum length in characters).</summary>
    public const int MaxLangdLagrum = 200;

    /// <summary>Skapar ett överskridande (creates it).</summary>
    /// <param name="skal">Skälet (reason).</param>
    /// <param name="lagrum">Lagrummet (section of the law) som det vilar på.</param>
    /// <param name="beslutare">Vem som har beslutat (decider), roll eller organ.</param>
    /// <param name="dnr">Beslutets diarienummer (registry number).</param>
    /// <exception cref="RegelbrottException">En uppgift saknas eller är för lång.</exception>
    public Takoverskridande(string? skal, string? lagrum, string? beslutare, string? dnr)
    {
        Skal = Kravd(skal, MaxLangdSkal, "Skriv varför avropet görs över taket.", "Skälet");
        Lagrum = Kravd(lagrum, MaxLangdLagrum, "Ange det lagrum som avropet över taket vilar på.", "Lagrummet");
        Beslutare = Kravd(beslutare, Beslut.MaxLangdOrgan, "Ange vem som har beslutat om avropet över taket, roll eller organ.", "Beslutaren");
        Dnr = Diarienummer.Tolka(Kravd(dnr, Diarienummer.MaxLangd, "Ange diarienumret för beslutet om avropet över taket.", "Diarienumret")).Text;
    }

    private Takoverskridande() => Skal = Lagrum = Beslutare = Dnr = string.Empty;

    /// <summary>Skälet (reason).</summary>
    public string Skal { get; private init; }

    /// <summary>Lagrummet (section of the law).</summary>
    public string Lagrum { get; private init; }

    /// <summary>Vem som har beslutat (decider).</summary>
    public string Beslutare { get; private init; }

    /// <summary>Beslutets diarienummer (registry number).</summary>
    public string Dnr { get; private init; }

    private static string Kravd(string? text, int langst, string saknas, string vad)
    {
        var renad = text?.Trim() ?? string.Empty;
        return renad.Length == 0 ? throw new RegelbrottException(saknas) : renad.Length > langst ? throw new RegelbrottException($"{vad} får ha högst {langst} tecken.") : renad;
    }
}
