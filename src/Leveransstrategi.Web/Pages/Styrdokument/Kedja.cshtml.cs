using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using MediatR;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Styrkedjan (the chain of governing documents) som bild och som lista.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class KedjaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Kedjan (the chain).</summary>
    public Styrkedja Kedja { get; private set; } = null!;

    /// <summary>Antal dokument vars beslutsdag inte är känd (documents without a known day).</summary>
    public int UtanDag => Kedja.Noder.Count(nod => nod.Dokument is { } post && post.Beslut?.Datum is null);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Kedja = new Styrkedja(await formedlare.Send(new VisaKedja.Query(Dag), cancellationToken));
}
