using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Plats i en regels text (placeholder), som fylls i när svaret skrivs.</summary>
/// <param name="Namn">Så som den skrivs, med klamrar (as written, with braces).</param>
/// <param name="Forklaring">Vad den blir (what it becomes).</param>
public sealed record Regelplats(string Namn, string Forklaring);

/// <summary>Regelplatser (the placeholders) som en regels rubrik och text får ha.</summary>
public static partial class Regelplatser
{
    /// <summary>Alla platser (all placeholders).</summary>
    public static IReadOnlyList<Regelplats> Alla { get; } =
    [
        new("{omrade}", "områdets namn, med liten bokstav inne i en mening"),
        new("{Omrade}", "områdets namn, med stor bokstav först i en mening"),
        new("{organisation}", "köparens namn"),
        new("{upphandlande}", "hela staden för en nämnd, bolaget för ett bolag"),
        new("{normalfallet}", "orden i normalfallet när regeln om centralupphandling gäller i normalfallet, annars inget"),
        new("{undantag}", "det som nämndens undantag gäller, så som beslutet säger"),
        new("{ramavtal}", "ramavtalen som köparen får avropa på, med sista dag"),
        new("{varde}", "värdet som köparen har angett"),
        new("{grans}", "direktupphandlingsgränsen den dagen"),
    ];

    /// <summary>Platser i texten som inte finns (unknown placeholders).</summary>
    /// <param name="text">Texten (the text).</param>
    public static IReadOnlyList<string> Okanda(string text) =>
        [.. Klamrar().Matches(text).Select(traff => traff.Value).Where(plats => Alla.All(kand => kand.Namn != plats)).Distinct()];

    [GeneratedRegex(@"\{[^{}]*\}|[{}]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Klamrar();
}
