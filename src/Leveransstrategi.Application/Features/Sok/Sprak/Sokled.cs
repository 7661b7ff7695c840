namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>Sökvillkor (one way to match): termer i följd, där en ensam term kan gälla som början på en längre.</summary>
/// <param name="Termer">Indextermer i följd (index terms in sequence).</param>
/// <param name="ArBorjan">Om den enda termen är början på en längre (prefix).</param>
public sealed record Sokvillkor(IReadOnlyList<string> Termer, bool ArBorjan)
{
    /// <summary>En hel term (one exact term).</summary>
    /// <param name="term">Termen (the term).</param>
    public static Sokvillkor Hel(string term) => new([term], false);

    /// <summary>Början på en term (a prefix).</summary>
    /// <param name="term">Början (the prefix).</param>
    public static Sokvillkor Borjan(string term) => new([term], true);

    /// <summary>Om termen svarar mot villkoret när det är en enda term (matches a single term).</summary>
    /// <param name="term">Termen (the term).</param>
    public bool Motsvarar(string term) =>
        Termer.Count == 1 && (ArBorjan ? term.StartsWith(Termer[0], StringComparison.Ordinal) : term == Termer[0]);
}

/// <summary>Sökled (one part of the query): räcker att ett av villkoren stämmer, men varje led måste stämma.</summary>
/// <param name="Villkor">Villkoren, det snävaste först (alternatives, narrowest first).</param>
public sealed record Sokled(IReadOnlyList<Sokvillkor> Villkor);
