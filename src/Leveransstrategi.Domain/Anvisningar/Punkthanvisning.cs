using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>
/// Korshänvisning i en punkts text (cross-reference). Lagras som <c>[[punkt:id]]</c> och visas med punktens nummer, så att den följer
/// med när punkter numreras om. Det som inte gick att tolka står kvar som det skrevs, <c>[[4.9]]</c>, och är en bruten hänvisning.
/// </summary>
/// <param name="Text">Hänvisningen så som den står (as written), med hakparenteser.</param>
/// <param name="Punkt">Punkten (the clause), eller <see langword="null"/> när den inte gick att tolka.</param>
public sealed partial record Punkthanvisning(string Text, PunktId? Punkt)
{
    /// <summary>Hänvisningarna i en text, i ordning (references in a text).</summary>
    /// <param name="text">Texten (the text).</param>
    public static IEnumerable<Punkthanvisning> I(string text) =>
        Monster().Matches(text).Select(traff => new Punkthanvisning(traff.Value, Tolka(traff)));

    /// <summary>Byter varje hänvisning mot något annat (replaces every reference).</summary>
    /// <param name="text">Texten (the text).</param>
    /// <param name="ersatt">Vad som ska stå i stället (the replacement).</param>
    public static string Byt(string text, Func<Punkthanvisning, string> ersatt) =>
        Monster().Replace(text, traff => ersatt(new Punkthanvisning(traff.Value, Tolka(traff))));

    /// <summary>Så som en hänvisning lagras (as stored).</summary>
    /// <param name="punkt">Punkten (the clause).</param>
    public static string Lagrad(PunktId punkt) => $"[[punkt:{punkt.Value:D}]]";

    private static PunktId? Tolka(Match traff) =>
        Guid.TryParseExact(traff.Groups["id"].Value, "D", out var id) ? new PunktId(id) : null;

    [GeneratedRegex(@"\[\[(?:punkt:(?<id>[0-9a-f-]{36})|[^\[\]\r\n]{1,80})\]\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Monster();
}
