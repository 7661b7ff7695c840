using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Meddelande (message to the next page): en bekräftelse som visas en gång, överst på sidan som
/// besökaren leds till.
/// </summary>
public static class Meddelande
{
    private const string Nyckel = "meddelande";

    /// <summary>Lämnar ett meddelande till nästa sida (leaves a message). Aldrig hemligheter: det följer med i en kaka.</summary>
    /// <param name="sida">Sidan (the page).</param>
    /// <param name="text">Texten (the text).</param>
    public static void Meddela(this PageModel sida, string text)
    {
        ArgumentNullException.ThrowIfNull(sida);
        sida.TempData[Nyckel] = text;
    }

    /// <summary>Läser meddelandet, som därmed är visat (reads the message).</summary>
    /// <param name="lada">Var meddelanden ligger (temp data).</param>
    public static string? Las(ITempDataDictionary lada)
    {
        ArgumentNullException.ThrowIfNull(lada);
        return lada[Nyckel] as string;
    }
}
