using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Ett köp (a direct award): uppgifter, köp av samma slag, mönster, dokumentation och historik.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaDirektupphandlingar)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : PageModel
{
    /// <summary>Köpet (the purchase).</summary>
    public VisaDirektupphandling.View Kop { get; private set; } = null!;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="id">Köpet (the purchase).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        Kop = await formedlare.Send(new VisaDirektupphandling.Query(id), cancellationToken);
}
