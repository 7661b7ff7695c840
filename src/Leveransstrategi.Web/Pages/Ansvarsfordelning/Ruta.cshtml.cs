using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using MediatR;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>En ruta i matrisen (one cell): vem som köper i ett område åt en organisation, med skälen och källorna.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class RutaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Rutan (the cell).</summary>
    public VisaRuta.View Ruta { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="organisation">Organisationens del av adressen (slug).</param>
    /// <param name="omrade">Områdets del av adressen (slug).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string organisation, string omrade, CancellationToken cancellationToken) =>
        Ruta = await formedlare.Send(new VisaRuta.Query(organisation, omrade, Dag), cancellationToken);
}
