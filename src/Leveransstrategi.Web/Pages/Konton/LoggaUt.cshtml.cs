using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Logga ut (sign out): sessionen avslutas på servern och kakan tas bort.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
[Kraver(Behorighet.SkotaEgetKonto)]
public sealed class LoggaUtModel(IMediator formedlare, SignInManager<Anvandare> inloggning) : PageModel
{
    /// <summary>Loggar ut (signs out).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new LoggaUt.Command(await HttpContext.SessionAsync()), cancellationToken);
        await inloggning.SignOutAsync();
        return LocalRedirect("/");
    }
}
