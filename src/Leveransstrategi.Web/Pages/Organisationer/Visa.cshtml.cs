using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using MediatR;

namespace Leveransstrategi.Web.Pages.Organisationer;

/// <summary>En organisation (an organisation): fakta, historia, och platser för ansvar och ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Organisationen (the organisation).</summary>
    public VisaOrganisation.View Organisation { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Organisationens del av adressen (the slug).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string slug, CancellationToken cancellationToken) =>
        Organisation = await formedlare.Send(new VisaOrganisation.Query(slug, Dag), cancellationToken);
}
