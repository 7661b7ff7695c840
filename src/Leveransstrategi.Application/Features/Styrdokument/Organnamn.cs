namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Organnamn (names of deciding bodies): texten förkortar, registret skriver ut.</summary>
public static class Organnamn
{
    private static readonly Dictionary<string, string> fulla = new(StringComparer.OrdinalIgnoreCase)
    {
        ["KF"] = "Kommunfullmäktige",
        ["KS"] = "Kommunstyrelsen",
    };

    /// <summary>Namnet utskrivet (the full name).</summary>
    /// <param name="organ">Namn eller förkortning (name or abbreviation).</param>
    public static string Fullt(string organ) => fulla.GetValueOrDefault(organ, organ);

    /// <summary>Förkortningen, om organet har en (the abbreviation).</summary>
    /// <param name="organ">Namn eller förkortning (name or abbreviation).</param>
    public static string Kort(string organ) => fulla.FirstOrDefault(par => string.Equals(par.Value, organ, StringComparison.OrdinalIgnoreCase)).Key ?? organ;
}
