using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Start;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>
/// Det du skrev finns kvar (what you typed is kept): visar ett formulär som inte gick att spara, och låter den som skrev logga in och
/// skicka det igen. Inget sparas här och inget skickas av sig självt. Sidan ändrar inget och har därför inget eget formulärskydd; det
/// som kommer från en annan webbplats avvisas.
/// </summary>
[Kraver(Behorighet.LasaOppet)]
[IgnoreAntiforgeryToken]
public sealed class KvarModel : PageModel
{
    private const string Skydd = "__RequestVerificationToken";

    /// <summary>Sidan som formuläret skickades till (the address posted to).</summary>
    [BindProperty(SupportsGet = true, Name = "till")]
    public string? Till { get; set; }

    /// <summary>Varför det inte sparades (why it was not saved).</summary>
    [BindProperty(SupportsGet = true, Name = "skal")]
    public string? Skal { get; set; }

    /// <summary>Varför det inte går att spara ens efter ett nytt försök (why it cannot be saved), om något.</summary>
    public string? Hinder => Skal switch
    {
        BehallSkrivetAttribute.Nekad => "Du har inte längre behörighet att spara det här. Fråga en administratör om din roll har ändrats.",
        BehallSkrivetAttribute.Borta => "Det du skrev till finns inte längre. Någon annan har avslutat eller tagit bort det.",
        _ => null,
    };

    /// <summary>Formulärets fält (fields of the form).</summary>
    public IReadOnlyList<(string Namn, string Varde)> Falt { get; private set; } = [];

    /// <summary>Det som är text och inte märken (the prose).</summary>
    public IEnumerable<string> Texter => Falt.Select(falt => falt.Varde).Where(varde => varde.Any(char.IsLetter) && !Guid.TryParse(varde, out _) && !bool.TryParse(varde, out _));

    /// <summary>Om någon är inloggad (is somebody signed in).</summary>
    public bool Inloggad => User.Identity?.IsAuthenticated == true;

    /// <summary>Visar sidan för den som just har loggat in i en ny flik (after sign-in in a new tab).</summary>
    public void OnGet()
    {
    }

    /// <summary>Visar det skrivna (shows what was typed).</summary>
    public IActionResult OnPost()
    {
        if (!BehallSkrivetAttribute.ArEgen(Request) || !Url.IsLocalUrl(Till) || !Request.HasFormContentType)
            return BadRequest();
        Falt = [.. Request.Form.Where(par => par.Key != Skydd).SelectMany(par => par.Value, (par, varde) => (par.Key, varde ?? string.Empty))];
        return Page();
    }
}
