using Leveransstrategi.Application.Common;
using MediatR;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Ett områdes anvisning (an instruction) så som den gällde en dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Anvisningssida(formedlare, klocka)
{
    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(string slug, CancellationToken cancellationToken) => LaddaAsync(slug, null, cancellationToken);
}
