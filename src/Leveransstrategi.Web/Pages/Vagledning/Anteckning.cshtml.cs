using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>En tjänsteanteckning (a frozen answer), så som svaret löd, och om det hade blivit ett annat i dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaTjansteanteckningar)]
public sealed class AnteckningModel(IMediator formedlare) : PageModel
{
    /// <summary>Anteckningen (the note).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Innehållet (its content).</summary>
    public VisaTjansteanteckning.View Anteckning { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Anteckning = await formedlare.Send(new VisaTjansteanteckning.Query(Id), cancellationToken);
}
