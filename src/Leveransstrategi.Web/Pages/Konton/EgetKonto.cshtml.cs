using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Ditt konto (own account): namn, roller och organisationer.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.SkotaEgetKonto)]
public sealed class EgetKontoModel(IMediator formedlare) : PageModel
{
    /// <summary>Kontot (the account).</summary>
    public VisaEgetKonto.View Vy { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Vy = await formedlare.Send(new VisaEgetKonto.Query(), cancellationToken);
}
