namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>Utdragsbit (segment of an excerpt): ren text som ska visas, aldrig märkspråk.</summary>
/// <param name="Text">Texten (plain text).</param>
/// <param name="Traff">Om biten svarar mot frågan och ska framhävas (matches the query).</param>
public readonly record struct Utdragsbit(string Text, bool Traff);
