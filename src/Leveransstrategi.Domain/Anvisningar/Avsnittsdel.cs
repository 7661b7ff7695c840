namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>
/// Avsnittsdel (part of the heading template): vilken del av mallen ett avsnitt svarar mot. Rubriken går att ändra, delen följer med.
/// </summary>
public enum Avsnittsdel
{
    /// <summary>Ett eget avsnitt utöver mallen (a section beside the template).</summary>
    Eget = 0,

    /// <summary>Omfattning och avgränsning (scope and limits).</summary>
    Omfattning = 1,

    /// <summary>Struktur (structure).</summary>
    Struktur = 2,

    /// <summary>Anskaffning (acquisition).</summary>
    Anskaffning = 3,

    /// <summary>Ansvar (responsibility).</summary>
    Ansvar = 4,

    /// <summary>Förhållningssätt (conduct).</summary>
    Forhallningssatt = 5,

    /// <summary>Affärsmässiga överväganden (business considerations).</summary>
    Affarsmassigt = 6,

    /// <summary>Uppföljning (follow-up).</summary>
    Uppfoljning = 7,

    /// <summary>Övergång och ikraftträdande (transition and entry into force).</summary>
    Overgang = 8,
}

/// <summary>
/// Anvisningsmall (heading template): avsnitten som en ny anvisning börjar med, och de tre delar som leveransstrategin kräver svar
/// på (avsnitt 4.1: hur området struktureras och anskaffas, ansvarsfördelning och förhållningssätt, affärsmässiga överväganden).
/// </summary>
public static class Anvisningsmall
{
    /// <summary>Avsnitten i ordning (the sections, in order).</summary>
    public static IReadOnlyList<(Avsnittsdel Del, string Rubrik)> Avsnitt { get; } =
    [
        (Avsnittsdel.Omfattning, "Omfattning och avgränsning"),
        (Avsnittsdel.Struktur, "Struktur"),
        (Avsnittsdel.Anskaffning, "Anskaffning"),
        (Avsnittsdel.Ansvar, "Ansvar"),
        (Avsnittsdel.Forhallningssatt, "Förhållningssätt"),
        (Avsnittsdel.Affarsmassigt, "Affärsmässiga överväganden"),
        (Avsnittsdel.Uppfoljning, "Uppföljning"),
        (Avsnittsdel.Overgang, "Övergång och ikraftträdande"),
    ];

    /// <summary>De tre obligatoriska delarna (the three mandatory parts): vad de handlar om och avsnitten som svarar på dem.</summary>
    public static IReadOnlyList<(string Namn, IReadOnlyList<Avsnittsdel> Delar)> Obligatoriska { get; } =
    [
        ("hur området struktureras och anskaffas", [Avsnittsdel.Struktur, Avsnittsdel.Anskaffning]),
        ("ansvar och förhållningssätt", [Avsnittsdel.Ansvar, Avsnittsdel.Forhallningssatt]),
        ("affärsmässiga överväganden", [Avsnittsdel.Affarsmassigt]),
    ];

    /// <summary>En tom text efter mallen (an empty text by the template).</summary>
    public static Anvisningstext Tom() =>
        new([.. Avsnitt.Select(post => new Anvisningsavsnitt(AvsnittsId.Ny(), post.Del, post.Rubrik, []))]);

    /// <summary>
    /// Mallens del för en rubrik (part of the template by heading). Den som har tagit bort ett avsnitt ur mallen får tillbaka delen genom
    /// att lägga till ett avsnitt med samma rubrik.
    /// </summary>
    /// <param name="rubrik">Rubriken (heading).</param>
    public static Avsnittsdel DelFor(string rubrik)
    {
        ArgumentNullException.ThrowIfNull(rubrik);
        return Avsnitt.FirstOrDefault(post => string.Equals(post.Rubrik, rubrik.Trim(), StringComparison.OrdinalIgnoreCase)).Del;
    }
}
