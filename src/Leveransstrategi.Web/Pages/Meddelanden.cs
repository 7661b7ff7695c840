namespace Leveransstrategi.Web.Pages;

/// <summary>Meddelanden (confirmations) som bärs till nästa sida efter att något är gjort.</summary>
public static class Meddelanden
{
    /// <summary>Nyckel i TempData (key).</summary>
    public const string Nyckel = "Meddelande";
}
