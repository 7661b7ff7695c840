using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Konto.Samlat;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Logga in (sign in) med stadens konto, med lösenord eller, i utvecklingsmiljön, som demonstration.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
/// <param name="samlat">Inställningar för stadens konto (single sign-on settings).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LoggaIn)]
[EnableRateLimiting(Granser.Inloggning)]
public sealed class LoggaInModel(IMediator formedlare, SignInManager<Anvandare> inloggning, IOptions<Samlatval> samlat, TimeProvider klocka)
    : PageModel, IFormularsida
{
    /// <summary>E-postadress (e-mail).</summary>
    [BindProperty, Display(Name = "E-postadress")]
    public string? Epost { get; set; }

    /// <summary>Lösenord (password).</summary>
    [BindProperty, Display(Name = "Lösenord")]
    public string? Losenord { get; set; }

    /// <summary>Sidan att komma tillbaka till (return address).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tillbaka { get; set; }

    /// <summary>Om stadens konto är inställt (is single sign-on configured).</summary>
    public bool StadensKonto => samlat.Value.Pa;

    /// <summary>Om demonstrationens roller får visas (may demonstration roles be shown).</summary>
    public bool MedDemonstration => Demonstration.Tillaten(HttpContext);

    /// <summary>Visar sidan (shows the page).</summary>
    public IActionResult OnGet()
    {
        if (User.Identity?.IsAuthenticated == true)
            return LocalRedirect(this.Lokal(Tillbaka));
        if (Request.Query["fel"] == Samlatinlogg.Schema)
            ModelState.AddModelError(string.Empty, "Det gick inte att logga in med stadens konto. Försök igen, eller logga in med lösenord.");
        return Page();
    }

    /// <summary>Loggar in med lösenord (signs in with a password).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var konto = await formedlare.Send(new LoggaIn.Command(Epost, Losenord), cancellationToken);
        await inloggning.BorjaAsync(konto, klocka);
        return LocalRedirect(this.Lokal(Tillbaka));
    }

    /// <inheritdoc/>
    public Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Returadresser (return addresses): bara inom portalen.</summary>
public static class Returadress
{
    /// <summary>Adressen när den leder inom portalen, annars översikten (local address only).</summary>
    /// <param name="sida">Sidan (the page).</param>
    /// <param name="adress">Adressen (the address).</param>
    public static string Lokal(this PageModel sida, string? adress)
    {
        ArgumentNullException.ThrowIfNull(sida);
        return sida.Url.IsLocalUrl(adress) ? adress! : "/";
    }
}
