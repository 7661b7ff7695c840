namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Utdrag (excerpt with highlights): det stycke av texten där flest av frågans led möts, i hela ord. Resultatet är data och
/// inte märkspråk; sidan kodar det som all annan text.
/// </summary>
public static class Utdrag
{
    /// <summary>Ungefärlig längd (approximate length in characters).</summary>
    public const int Langd = 240;

    private const string Uteslutning = "…";

    // Plats för ett helt ord på var sida, så att en träff aldrig hamnar utanför när gränserna flyttas till hela ord.
    private const int Marginal = 40;

    /// <summary>Utdraget kring de tätaste träffarna, eller textens början när inget träffas (the densest passage).</summary>
    /// <param name="text">Originaltexten (original text).</param>
    /// <param name="fraga">Frågan (the query).</param>
    /// <param name="langd">Ungefärlig längd (approximate length in characters).</param>
    public static IReadOnlyList<Utdragsbit> Av(string? text, Sokfraga fraga, int langd = Langd)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        var rensad = PaEnRad(text);
        if (rensad.Length == 0)
            return [];
        var traffar = Traffar.I(rensad, fraga);
        var (start, slut) = HelaOrd(rensad, Fonster(rensad.Length, traffar, langd));
        var bitar = Bitar(rensad, start, slut, traffar);
        if (start > 0)
            bitar.Insert(0, new Utdragsbit(Uteslutning + " ", false));
        if (slut < rensad.Length)
            bitar.Add(new Utdragsbit(" " + Uteslutning, false));
        return bitar;
    }

    /// <summary>Hela texten med träffarna framhävda, för rubriker (the whole text with its matches, for titles).</summary>
    /// <param name="text">Originaltexten (original text).</param>
    /// <param name="fraga">Frågan (the query).</param>
    public static IReadOnlyList<Utdragsbit> Markerad(string? text, Sokfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        var rensad = PaEnRad(text);
        return Bitar(rensad, 0, rensad.Length, Traffar.I(rensad, fraga));
    }

    /// <summary>Bitarna som ren text (plain text).</summary>
    /// <param name="bitar">Bitarna (segments).</param>
    public static string SomText(IEnumerable<Utdragsbit> bitar) => string.Concat(bitar.Select(bit => bit.Text));

    private static string PaEnRad(string? text) =>
        string.Join(' ', Ordsokare.Rensa(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (int Start, int Slut) Fonster(int textlangd, List<Traffar.Traff> traffar, int langd)
    {
        if (textlangd <= langd || traffar.Count == 0)
            return (0, Math.Min(textlangd, langd));
        var (bastaStart, bastaSlut, bastaPoang) = (0, 0, -1);
        for (var i = 0; i < traffar.Count; i++)
        {
            var inom = traffar.Skip(i).TakeWhile(traff => traff.Slut - traffar[i].Start <= langd - Marginal).ToList();
            if (inom.Count == 0)
                inom.Add(traffar[i]);
            // Olika led väger tyngre än samma ord många gånger.
            var poang = (inom.Select(traff => traff.Led).Distinct().Count() * 100) + Math.Min(inom.Count, 99);
            if (poang > bastaPoang)
                (bastaStart, bastaSlut, bastaPoang) = (inom[0].Start, inom.Max(traff => traff.Slut), poang);
        }

        var luft = Math.Max(0, langd - (bastaSlut - bastaStart)) / 2;
        var start = Math.Max(0, Math.Min(bastaStart - luft, textlangd - langd));
        return (start, Math.Min(textlangd, Math.Max(start + langd, bastaSlut)));
    }

    /// <summary>Flyttar gränserna in till hela ord; ett ord som är längre än utdraget delas (moves to word boundaries).</summary>
    private static (int Start, int Slut) HelaOrd(string text, (int Start, int Slut) fonster)
    {
        var (start, slut) = fonster;
        if (start > 0 && text[start - 1] != ' ')
        {
            var nasta = text.IndexOf(' ', start, slut - start);
            start = nasta < 0 ? start : nasta + 1;
        }

        if (slut < text.Length && text[slut] != ' ')
        {
            var forra = text.LastIndexOf(' ', slut - 1, slut - start);
            slut = forra <= start ? slut : forra;
        }

        if (start > 0 && char.IsLowSurrogate(text[start]))
            start--;
        if (slut < text.Length && char.IsLowSurrogate(text[slut]))
            slut--;
        return (start, slut);
    }

    private static List<Utdragsbit> Bitar(string text, int start, int slut, List<Traffar.Traff> traffar)
    {
        var bitar = new List<Utdragsbit>();
        var lage = start;
        foreach (var traff in traffar)
        {
            var traffStart = Math.Max(traff.Start, lage);
            var traffSlut = Math.Min(traff.Slut, slut);
            if (traffSlut <= traffStart)
                continue;
            if (traffStart > lage)
                bitar.Add(new Utdragsbit(text[lage..traffStart], false));
            bitar.Add(new Utdragsbit(text[traffStart..traffSlut], true));
            lage = traffSlut;
        }

        if (slut > lage)
            bitar.Add(new Utdragsbit(text[lage..slut], false));
        return bitar;
    }
}
