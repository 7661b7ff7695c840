using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Välj lösenord (choose a password) med engångslänken från en administratör.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LoggaIn)]
[EnableRateLimiting(Granser.Inloggning)]
public sealed class ValjLosenordModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Nyckeln i länken (the key).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nyckel { get; set; }

    /// <summary>Lösenord (password).</summary>
    [BindProperty, Display(Name = "Nytt lösenord")]
    public string? Losenord { get; set; }

    /// <summary>Kontots e-postadress (e-mail), eller <see langword="null"/> när länken inte går att använda.</summary>
    public string? Epost { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (Epost is null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>Sparar lösenordet (saves the password).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new ValjLosenord.Command(Nyckel, Losenord), cancellationToken);
        this.Meddela("Lösenordet är sparat. Logga in med det.");
        return LocalRedirect("/logga-in");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Epost = await formedlare.Send(new ValjLosenord.Query(Nyckel), cancellationToken);
}
