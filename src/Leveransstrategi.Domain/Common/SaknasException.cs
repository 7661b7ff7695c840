namespace Leveransstrategi.Domain.Common;

/// <summary>Det som söktes finns inte, eller får inte ses av den som frågar (not found, or not visible to the reader).</summary>
/// <param name="meddelande">Vad som saknas, på svenska (what is missing, in Swedish).</param>
public sealed class SaknasException(string meddelande) : Exception(meddelande);
