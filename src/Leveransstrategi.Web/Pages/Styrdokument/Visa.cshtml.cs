using Leveransstrategi.Application.Common;
using MediatR;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Ett styrdokument (a governing document) så som det gällde en dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Dokumentsida(formedlare, klocka)
{
    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(string slug, CancellationToken cancellationToken) => LaddaAsync(slug, null, cancellationToken);
}
