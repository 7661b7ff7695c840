namespace Leveransstrategi.Application.Data;

/// <summary>
/// Akt (the act under way): namnet på det som görs, för spåret. Sätts av pipelinen för varje kommando; utan akt får inget skrivas.
/// </summary>
public sealed class Akt
{
    /// <summary>Namn (name of the act), till exempel RegistreraBeslut.</summary>
    public string? Namn { get; set; }

    /// <summary>Den som portalen handlar på uppdrag av (on whose behalf the portal acts), när ett jobb gör det som någon har bett om.</summary>
    public (Guid? Id, string Namn)? Uppdragsgivare { get; set; }
}
