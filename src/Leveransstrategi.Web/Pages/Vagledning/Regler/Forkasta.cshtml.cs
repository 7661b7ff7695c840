using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Förkasta utkastet (discard the draft), med skäl.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class ForkastaModel(IMediator formedlare) : Regelutkastsida(formedlare)
{
    /// <summary>Varför (reason).</summary>
    [BindProperty]
    public string? Skal { get; set; }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Förkastar utkastet (discards).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new ForkastaRegelutkast.Command(Skal, Versionsmarke), cancellationToken);
        this.Meddela("Utkastet är förkastat. Det som gäller är oförändrat.");
        return Redirect("/vagledning/regler");
    }
}
