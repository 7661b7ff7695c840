using Leveransstrategi.Web.Yta;
using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Kakor (cookies): varje kaka som portalen sätter, med ändamål och livslängd.</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class KakorModel : PageModel
{
    /// <summary>Kakorna, en rad för varje namn i <see cref="Kaknamn"/>.</summary>
    public static IReadOnlyList<(string Namn, string Andamal, string Livslangd)> Kakor { get; } =
    [
        (Kaknamn.Inloggning, "Håller dig inloggad. Sätts när du loggar in.", "Tas bort när du loggar ut eller stänger webbläsaren, eller när inloggningen löper ut."),
        (Kaknamn.SamladInloggning, "Bär svaret från stadens gemensamma inloggning tillbaka hit.", "Några minuter, medan du loggar in."),
        (Kaknamn.Antiforgery, "Skyddar formulär, så att ingen annan webbplats kan skicka dem i ditt namn.", "Tas bort när du stänger webbläsaren."),
        (Kaknamn.Meddelande, "Bär en bekräftelse, till exempel ”Sparat”, till nästa sida, och minns för redaktörer vilka besked som har visats.", "Tas bort när meddelandet har visats, eller när du stänger webbläsaren."),
        (Kaknamn.Kortkommandon, "Minns att du har stängt av kortkommandon. Sätts bara om du själv stänger av dem.", "Ett år, eller tills du slår på dem igen."),
    ];
}
