using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Omraden;
using MediatR;

namespace Leveransstrategi.Web.Pages.Omraden;

/// <summary>Områden (areas): de sju anskaffningsområdena och avtalsområdena.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Anskaffningsområden (areas).</summary>
    public IReadOnlyList<ListOmraden.Rad> Omraden { get; private set; } = [];

    /// <summary>Avtalsområden (contract areas).</summary>
    public IReadOnlyList<ListAvtalsomraden.Rad> Avtalsomraden { get; private set; } = [];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Omraden = await formedlare.Send(new ListOmraden.Query(Dag), cancellationToken);
        Avtalsomraden = await formedlare.Send(new ListAvtalsomraden.Query(Dag), cancellationToken);
    }
}
