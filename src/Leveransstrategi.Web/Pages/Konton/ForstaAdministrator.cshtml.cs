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

/// <summary>Skapa den första administratören (create the first administrator) med engångslänken ur loggen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LoggaIn)]
[EnableRateLimiting(Granser.Inloggning)]
public sealed class ForstaAdministratorModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Nyckeln i länken (the key).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nyckel { get; set; }

    /// <summary>Namn (name).</summary>
    [BindProperty, Display(Name = "Namn")]
    public string? Namn { get; set; }

    /// <summary>E-postadress (e-mail).</summary>
    [BindProperty, Display(Name = "E-postadress")]
    public string? Epost { get; set; }

    /// <summary>Lösenord (password).</summary>
    [BindProperty, Display(Name = "Lösenord")]
    public string? Losenord { get; set; }

    /// <summary>Om länken går att använda (is the link usable).</summary>
    public bool Galler { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (!Galler)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>Skapar administratören (creates the administrator).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new SkapaForstaAdministrator.Command(Nyckel, Namn, Epost, Losenord), cancellationToken);
        this.Meddela("Kontot är skapat. Logga in för att lägga till fler konton.");
        return LocalRedirect("/logga-in?tillbaka=%2Fadmin%2Fkonton");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Galler = await formedlare.Send(new SkapaForstaAdministrator.Query(Nyckel), cancellationToken);
}
