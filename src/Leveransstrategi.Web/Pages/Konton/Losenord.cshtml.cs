using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Byt lösenord (change password): den här inloggningen står kvar, alla andra upphör.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
[Kraver(Behorighet.SkotaEgetKonto)]
[EnableRateLimiting(Granser.Inloggning)]
public sealed class LosenordModel(IMediator formedlare, SignInManager<Anvandare> inloggning) : PageModel, IFormularsida
{
    /// <summary>Nuvarande lösenord (current password).</summary>
    [BindProperty, Display(Name = "Nuvarande lösenord")]
    public string? Nuvarande { get; set; }

    /// <summary>Nytt lösenord (new password).</summary>
    [BindProperty, Display(Name = "Nytt lösenord")]
    public string? Nytt { get; set; }

    /// <summary>E-postadressen, för lösenordshanteraren (e-mail, for the password manager).</summary>
    public string Epost { get; private set; } = "";

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Byter lösenord (changes the password).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new BytLosenord.Command(Nuvarande, Nytt), cancellationToken);
        var konto = await inloggning.UserManager.GetUserAsync(User) ?? throw new InvalidOperationException("Den inloggade finns inte.");
        await inloggning.RefreshSignInAsync(konto);
        this.Meddela("Lösenordet är bytt. Du är utloggad på andra ställen.");
        return LocalRedirect("/konto");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Epost = (await formedlare.Send(new VisaEgetKonto.Query(), cancellationToken)).Epost;
}
