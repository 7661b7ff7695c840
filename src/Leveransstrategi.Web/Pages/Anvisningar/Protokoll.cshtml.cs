using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Protokollsutdraget till en beslutad version (the extract of the minutes), som fil.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class ProtokollModel(IMediator formedlare) : PageModel
{
    /// <summary>Lämnar ut filen (downloads the file).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string slug, int nummer, CancellationToken cancellationToken)
    {
        var fil = await formedlare.Send(new HamtaProtokollsutdrag.Query(slug, nummer), cancellationToken);
        return File(fil.Innehall, "application/pdf", fil.Filnamn);
    }
}
