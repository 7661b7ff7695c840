using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Förkasta ett utkast (discard a draft) med ett skäl.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
[BehallSkrivet]
public sealed class ForkastaModel(IMediator formedlare) : Utkastsida(formedlare)
{
    /// <summary>Varför utkastet förkastas (reason).</summary>
    [BindProperty]
    public string? Skal { get; set; }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Förkastar utkastet (discards the draft).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new ForkastaAnvisningsutkast.Command(Slug, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Utkastet är förkastat. Det som gäller i dag är oförändrat.");
        return Redirect($"/anvisningar/{Slug}");
    }
}
