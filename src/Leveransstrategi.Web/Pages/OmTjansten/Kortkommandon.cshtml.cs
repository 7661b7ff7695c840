using Leveransstrategi.Web.Yta;
using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>
/// Kortkommandon (keyboard shortcuts): vilka som finns, och ett val att stänga av dem. Valet gäller webbläsaren och
/// kräver inget konto. Källa: WCAG 2.1.4.
/// </summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class KortkommandonModel : PageModel
{
    private const string Av = "av";

    /// <summary>Sant när kortkommandona är påslagna i den här webbläsaren.</summary>
    public bool Pa => Request.Cookies[Kaknamn.Kortkommandon] != Av;

    /// <summary>Bekräftelse efter ett byte.</summary>
    [TempData]
    public string? Bekraftelse { get; set; }

    /// <summary>Slår på eller stänger av kortkommandona.</summary>
    public IActionResult OnPost(bool pa)
    {
        var val = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Strict,
            Secure = Request.IsHttps,
        };
        if (pa) Response.Cookies.Delete(Kaknamn.Kortkommandon, val);
        else Response.Cookies.Append(Kaknamn.Kortkommandon, Av, val);
        Bekraftelse = pa ? "Kortkommandon är påslagna." : "Kortkommandon är avstängda.";
        return RedirectToPage();
    }
}
