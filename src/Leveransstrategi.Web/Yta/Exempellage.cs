namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Exempelläge (is there demonstration content): avgörs en gång vid start ur det som finns i databasen, så att varje sida kan säga det
/// utan att fråga igen.
/// </summary>
public sealed class Exempellage
{
    /// <summary>Inställningen som i utvecklingsmiljön avgör om exempel läses in (the setting); sant om den inte är satt.</summary>
    public const string Installning = "Data:Exempel";

    /// <summary>Om databasen har påhittade anvisningar (does the database hold any).</summary>
    public bool Finns { get; set; }

    /// <summary>Om databasen har påhittade ramavtal (does the database hold demonstration agreements).</summary>
    public bool HarRamavtal { get; set; }
}
