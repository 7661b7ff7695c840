using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>
/// En punkt genom sitt id (a clause by its id): leder till platsen i den version som gällde dagen. Finns den inte där säger sidan det, med
/// svarskoden 404, och visar de beslutade versioner som har den.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class PunktSidaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Var punkten finns (where the clause is).</summary>
    public HittaPunkt.View Punkt { get; private set; } = null!;

    /// <summary>Leder vidare till punkten (redirects to the clause).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="id">Punktens id (id of the clause).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string slug, Guid id, CancellationToken cancellationToken)
    {
        Punkt = await formedlare.Send(new HittaPunkt.Query(slug, id, Dag), cancellationToken);
        if (Punkt.Gallande is { } plats)
            return Redirect(Request.MedDatum($"/anvisningar/{Punkt.Slug}#punkt-{plats.Nummer}"));
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
