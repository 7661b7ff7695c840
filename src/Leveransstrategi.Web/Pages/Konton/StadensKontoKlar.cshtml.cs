using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Konto.Samlat;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Tar emot svaret från stadens inloggning (completes single sign-on). Den som inte släpps in får veta varför.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
/// <param name="samlat">Inställningar för stadens konto (single sign-on settings).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LoggaIn)]
public sealed class StadensKontoKlarModel(IMediator formedlare, SignInManager<Anvandare> inloggning, IOptions<Samlatval> samlat, TimeProvider klocka)
    : PageModel, IFormularsida
{
    /// <summary>Loggar in (signs in).</summary>
    /// <param name="tillbaka">Sidan att komma tillbaka till (return address).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string? tillbaka, CancellationToken cancellationToken)
    {
        var svar = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (!samlat.Value.Pa || svar.Principal is not { } person)
            return RedirectToPage("/Konton/LoggaIn", new { tillbaka });

        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        var roller = person.FindAll(samlat.Value.Rollkrav)
            .Select(krav => samlat.Value.Roller.GetValueOrDefault(krav.Value))
            .OfType<string>()
            .Distinct()
            .ToList();
        var konto = await formedlare.Send(
            new LoggaInSamlat.Command(Krav("iss"), Krav("sub"), person.FindFirst("name")?.Value, person.FindFirst("email")?.Value, roller),
            cancellationToken);
        await inloggning.BorjaAsync(konto, klocka);
        return LocalRedirect(this.Lokal(tillbaka));

        string Krav(string namn) => person.FindFirst(namn)?.Value ?? string.Empty;
    }

    /// <inheritdoc/>
    public Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
