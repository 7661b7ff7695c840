using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>En leverantör (a supplier) en dag, med historia och ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Leverantören (the supplier).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Leverantören som den var dagen (the supplier on the day).</summary>
    public VisaLeverantor.View Leverantor { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Leverantor = await formedlare.Send(new VisaLeverantor.Query(Id, Dag), cancellationToken);
}
