using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Konfliktord (words about conflicts), desamma på konfliktsidan, i historiken och i besked.</summary>
public static class Konfliktord
{
    /// <summary>Vad konflikten gäller (what it is about): punkt 4.2, eller rubriken.</summary>
    /// <param name="konflikt">Konflikten (the conflict).</param>
    /// <param name="nummer">Punkternas nummer (numbers of the clauses).</param>
    public static string Vad(Textkonflikt konflikt, IReadOnlyDictionary<PunktId, string> nummer)
    {
        ArgumentNullException.ThrowIfNull(konflikt);
        ArgumentNullException.ThrowIfNull(nummer);
        if (konflikt.Slag == Konfliktslag.Rubrik)
            return $"rubriken {konflikt.Deras}";
        return nummer.TryGetValue(new(konflikt.Mal), out var vilket) ? $"punkt {vilket}" : "en borttagen punkt";
    }

    /// <summary>Valet i ord (the choice in words).</summary>
    /// <param name="konflikt">Konflikten (the conflict).</param>
    public static string Valet(Textkonflikt konflikt)
    {
        ArgumentNullException.ThrowIfNull(konflikt);
        return konflikt.Val switch
        {
            Konfliktval.Min when konflikt.Resultat is null => "punkten togs bort",
            Konfliktval.Deras when konflikt.Resultat is null => "punkten togs bort",
            Konfliktval.Min => $"texten av {konflikt.Av}",
            Konfliktval.Deras => $"texten av {konflikt.DerasAv}",
            Konfliktval.Gemensam => "en gemensam text",
            _ => "texterna blev lika",
        };
    }

    /// <summary>Rubrik på konfliktsidan (heading).</summary>
    /// <param name="konflikter">Konflikterna (the conflicts).</param>
    public static string Rubrik(IReadOnlyList<Textkonflikt> konflikter)
    {
        ArgumentNullException.ThrowIfNull(konflikter);
        return konflikter.Count switch
        {
            0 => "Inget väntar på ett val",
            1 when konflikter[0].Slag == Konfliktslag.Rubrik => "Ni har ändrat samma rubrik",
            1 when konflikter[0].Slag != Konfliktslag.Text => "En punkt är både ändrad och borttagen",
            1 => "Ni har ändrat samma punkt",
            _ => "Ni har ändrat samma text",
        };
    }

    /// <summary>Antalet i ord (number in words), till verktygsraden.</summary>
    /// <param name="antal">Antal öppna konflikter (open conflicts).</param>
    public static string Vantar(int antal) => antal == 1 ? "En konflikt väntar på ett val" : $"{antal} konflikter väntar på ett val";

    /// <summary>Vad som hände, när den ena tog bort punkten (what happened).</summary>
    /// <param name="konflikt">Konflikten (the conflict).</param>
    /// <param name="arMin">Om läsaren sparade sist (is the reader the one who saved last).</param>
    public static string? Forklaring(Textkonflikt konflikt, bool arMin)
    {
        ArgumentNullException.ThrowIfNull(konflikt);
        return (konflikt.Slag, arMin) switch
        {
            (Konfliktslag.BorttagenAvMig, true) => "Du tog bort punkten, den andra redaktören ändrade den. Den ändrade texten står kvar tills någon har valt.",
            (Konfliktslag.BorttagenAvAnnan, true) => "Den andra redaktören tog bort punkten, du ändrade den. Din text står kvar tills någon har valt.",
            (Konfliktslag.BorttagenAvMig, false) => $"{konflikt.Av} tog bort punkten, {konflikt.DerasAv} ändrade den. Den ändrade texten står kvar tills någon har valt.",
            (Konfliktslag.BorttagenAvAnnan, false) => $"{konflikt.DerasAv} tog bort punkten, {konflikt.Av} ändrade den. Den ändrade texten står kvar tills någon har valt.",
            _ => null,
        };
    }
}
