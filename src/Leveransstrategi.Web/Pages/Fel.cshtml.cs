using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages;

/// <summary>
/// Felsida (error page): säger vad som hände och vad användaren kan göra. Visar aldrig undantag eller andra inre uppgifter;
/// vid 500 visas ärendets nummer, som finns i loggen.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FelModel : PageModel
{
    private static readonly Dictionary<int, Feltext> Texter = new()
    {
        [400] = new("Begäran gick inte att läsa", "Något i adressen eller formuläret är fel, eller så har sidan varit öppen så länge att den blivit gammal.", "Gå tillbaka, läs om sidan och försök igen. Det du skrev finns ofta kvar."),
        [403] = new("Du har inte behörighet", "Sidan finns, men din roll får inte använda den.", "Behöver du sidan i ditt arbete? Be portalens administratör om behörighet."),
        [404] = new("Sidan finns inte", "Adressen leder inte till någon sida. Den kan vara felskriven.", "Sök i portalen eller börja på översikten. Länkar till beslutade texter slutar aldrig gälla: berätta för oss om en sådan länk leder hit."),
        [409] = new("Någon annan hann före", "Uppgiften har ändrats sedan du öppnade den, eller är inte längre i ett läge där åtgärden går att göra.", "Gå tillbaka, läs om sidan och se vad som har ändrats innan du försöker igen."),
        [413] = new("Filen är för stor", "Det du skickade är större än portalen tar emot.", "Dela upp filen eller spara den i ett mindre format och försök igen."),
        [429] = new("För många försök", "Det har kommit för många försök på kort tid från din anslutning.", "Vänta en minut och försök igen."),
        [500] = new("Något gick fel hos oss", "Portalen kunde inte slutföra det du bad om. Felet är antecknat i loggen.", "Försök igen om en stund. Händer det igen, kontakta oss och ange numret nedan."),
    };

    /// <summary>Statuskod enligt HTTP.</summary>
    public int Kod { get; private set; }

    /// <summary>Det som visas för statuskoden.</summary>
    public Feltext Text { get; private set; } = Texter[500];

    /// <summary>Nummer som hittar händelsen i loggen; visas bara vid serverfel.</summary>
    public string? Arendenummer { get; private set; }

    /// <summary>Väljer text efter koden i adressen, vilket slags anrop som än ledde hit.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var begard = int.TryParse(RouteData.Values["kod"]?.ToString(), out var kod) ? kod : StatusCodes.Status404NotFound;
        // En okänd kod behåller sin status men får närmaste allmänna text.
        Kod = begard is >= 400 and <= 599 ? begard : StatusCodes.Status404NotFound;
        Text = HttpContext.Features.Get<Feltext>() ?? Texter.GetValueOrDefault(Kod, Texter[Kod >= 500 ? 500 : 400]);
        Arendenummer = Kod >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
        Response.StatusCode = Kod;
    }
}

/// <summary>
/// Feltext (error text): rubrik, vad som hände och vad användaren kan göra. Den som avbryter ett svar kan lägga sin egen bland begärans
/// egenskaper (features), så visas den i stället för kodens.
/// </summary>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Hande">Vad som hände (what happened).</param>
/// <param name="Gor">Vad användaren kan göra (what to do).</param>
/// <param name="Lista">Adressen till listan som felet gäller (address of the list), om någon.</param>
public sealed record Feltext(string Rubrik, string Hande, string Gor, string? Lista = null);
