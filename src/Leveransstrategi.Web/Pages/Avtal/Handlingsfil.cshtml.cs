using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>En handlings fil (the file of a document), för nedladdning.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class HandlingsfilModel(IMediator formedlare) : PageModel
{
    /// <summary>Lämnar ut filen (serves the file), aldrig för att visas i portalens namn.</summary>
    /// <param name="nummer">Avtalets nummer (agreement number).</param>
    /// <param name="id">Handlingen (the document).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string nummer, Guid id, CancellationToken cancellationToken)
    {
        var fil = await formedlare.Send(new HamtaHandling.Query(nummer, id), cancellationToken);
        return File(fil.Innehall, "application/octet-stream", fil.Filnamn);
    }
}
