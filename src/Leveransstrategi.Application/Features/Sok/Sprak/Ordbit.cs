namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>Vad en ordbit är (kind of token).</summary>
public enum Ordslag
{
    /// <summary>Ett ord i löpande följd (a word in sequence).</summary>
    Ord,

    /// <summary>Ett sammansatt ord som helhet, till exempel <c>itkonsulter</c> för IT-konsulter (a hyphenated word joined).</summary>
    Helord,

    /// <summary>Ett diarienummer som en enda nyckel (a registry number as one key).</summary>
    Diarienummer,
}

/// <summary>Ordbit (token): en form som går att söka på och var i texten den står.</summary>
/// <param name="Form">Formen i gemener, för diarienummer nyckeln (normalised form or key).</param>
/// <param name="Start">Första tecknet i den rensade texten (offset in the cleaned text).</param>
/// <param name="Langd">Antal tecken (length in characters).</param>
/// <param name="Slag">Slaget (kind).</param>
public readonly record struct Ordbit(string Form, int Start, int Langd, Ordslag Slag)
{
    /// <summary>Läget efter sista tecknet (offset after the last character).</summary>
    public int Slut => Start + Langd;
}
