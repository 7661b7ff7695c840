using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Möjliga dubbletter (possible duplicates) i leverantörsregistret. Portalen pekar, människor prövar.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class DubbletterModel(IMediator formedlare) : PageModel
{
    /// <summary>Vad som är lika (what is alike): <c>nummer</c>, annars namnet.</summary>
    [BindProperty(SupportsGet = true, Name = "lika")]
    public string? Lika { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Om grupperna har samma nummer (same number).</summary>
    public bool SammaNummer => Lika == "nummer";

    /// <summary>Svaret (the answer).</summary>
    public ListDubbletter.View Svar { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Svar = await formedlare.Send(new ListDubbletter.Query(SammaNummer, Nummer), cancellationToken);
}
