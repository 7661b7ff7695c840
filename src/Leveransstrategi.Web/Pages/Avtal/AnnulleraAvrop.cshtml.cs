using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Annullera avrop (annul a call-off): det blev inte av. Det ligger kvar men tar ingen plats under taket.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraAvrop)]
[BehallSkrivet]
public sealed class AnnulleraAvropModel(IMediator formedlare) : Avropsandring(formedlare)
{
    /// <summary>Varför (why).</summary>
    [BindProperty]
    [Display(Name = "Varför annulleras avropet?")]
    public string? Skal { get; set; }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => OppnaAsync(cancellationToken);

    /// <summary>Annullerar (annuls).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AnnulleraAvrop.Command(Nummer, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Avropet är annullerat. Det ligger kvar men tar ingen plats under taket.");
        return Redirect(Avropsord.Adress(Nummer));
    }
}
