using Leveransstrategi.Application.Common;
using MediatR;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>En bestämd version av en anvisning (a certain version), med permanent adress.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VersionModel(IMediator formedlare, TimeProvider klocka) : Anvisningssida(formedlare, klocka)
{
    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(string slug, int nummer, CancellationToken cancellationToken) => LaddaAsync(slug, nummer, cancellationToken);
}
