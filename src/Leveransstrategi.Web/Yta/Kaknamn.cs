namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Namn på de kakor (cookies) som portalen sätter. Inga andra får sättas: sidan Kakor räknar upp just dessa,
/// och alla är nödvändiga för en tjänst som användaren själv har begärt (LEK 2022:482, 9 kap. 28 §).
/// </summary>
public static class Kaknamn
{
    /// <summary>Inloggning (sign-in): håller reda på vem som är inloggad.</summary>
    public const string Inloggning = "Leverans.Inloggning";

    /// <summary>Samlad inloggning (single sign-on): bär svaret från stadens inloggning i några minuter.</summary>
    public const string SamladInloggning = "Leverans.Samlad";

    /// <summary>Skydd mot förfalskade formulär (antiforgery).</summary>
    public const string Antiforgery = "Leverans.Antiforgery";

    /// <summary>Meddelande (temp data): bär en bekräftelse till nästa sida.</summary>
    public const string Meddelande = "Leverans.Meddelande";

    /// <summary>Kortkommandon (keyboard shortcuts): minns att användaren har stängt av dem.</summary>
    public const string Kortkommandon = "Leverans.Kortkommandon";
}
