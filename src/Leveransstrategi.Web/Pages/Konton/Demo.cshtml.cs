using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Loggar in som demonstration (demonstration sign-in). Finns inte utanför utvecklingsmiljön eller för den som sitter vid en annan dator.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LoggaIn)]
public sealed class DemoModel(IMediator formedlare, SignInManager<Anvandare> inloggning, TimeProvider klocka) : PageModel
{
    /// <summary>Adressen går inte att öppna (the address cannot be opened): den tar bara emot valet av roll.</summary>
    public IActionResult OnGet() => NotFound();

    /// <summary>Loggar in (signs in).</summary>
    /// <param name="roll">Kontot för rollen (the account of the role).</param>
    /// <param name="tillbaka">Sidan att komma tillbaka till (return address).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(string? roll, string? tillbaka, CancellationToken cancellationToken)
    {
        if (!Demonstration.Tillaten(HttpContext))
            return NotFound();
        var konto = await formedlare.Send(new SkapaDemokonto.Command(roll), cancellationToken);
        await inloggning.BorjaAsync(konto, klocka);
        return LocalRedirect(this.Lokal(tillbaka));
    }
}
