using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Grund för sidorna som visar en anvisning (base of the instruction pages), den som gäller eller en bestämd version.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Anvisningssida(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Anvisningen så som den läses (the instruction as read).</summary>
    public Anvisningslasning Lasning { get; private set; } = null!;

    /// <summary>Laddar anvisningen (loads the instruction).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="version">Versionen (the version), om en bestämd.</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task LaddaAsync(string slug, int? version, CancellationToken cancellationToken) =>
        Lasning = new(await formedlare.Send(new VisaAnvisning.Query(slug, Dag, version), cancellationToken), Dag, IDag, DagVald);
}
