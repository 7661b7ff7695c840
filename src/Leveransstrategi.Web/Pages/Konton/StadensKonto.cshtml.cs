using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Konto.Samlat;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Skickar vidare till stadens inloggning (starts single sign-on), när den är inställd.</summary>
/// <param name="samlat">Inställningar för stadens konto (single sign-on settings).</param>
[Kraver(Behorighet.LoggaIn)]
public sealed class StadensKontoModel(IOptions<Samlatval> samlat) : PageModel
{
    /// <summary>Skickar vidare (redirects).</summary>
    /// <param name="tillbaka">Sidan att komma tillbaka till (return address).</param>
    public IActionResult OnGet(string? tillbaka) => samlat.Value.Pa
        ? Challenge(new AuthenticationProperties { RedirectUri = Url.Page("/Konton/StadensKontoKlar", new { tillbaka = this.Lokal(tillbaka) }) }, Samlatinlogg.Schema)
        : NotFound();
}
