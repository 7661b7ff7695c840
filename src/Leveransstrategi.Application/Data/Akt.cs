namespace Leveransstrategi.Application.Data;

/// <summary>
/// Akt (the act under way): namnet på det som görs, för spåret. Sätts av pipelinen för varje kommando; utan akt får inget skrivas.
/// </summary>
public sealed class Akt
{
    /// <summary>Namn (name of the act), till exempel RegistreraBeslut.</summary>
    public string? Namn { get; set; }
}
