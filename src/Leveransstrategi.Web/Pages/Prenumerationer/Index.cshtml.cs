using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Prenumerationer;

/// <summary>Prenumerationer (subscriptions): vilka områden den inloggade får brev om.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.SkotaEgetKonto)]
public sealed class IndexModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Valda områden (chosen areas).</summary>
    [BindProperty(Name = "omraden")]
    public List<string> Valda { get; set; } = [];

    /// <summary>Området som besökaren kom ifrån (the area the visitor came from); det är ikryssat men inte sparat.</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Läget (the state).</summary>
    public SparaPrenumerationer.View Lage { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lage = await formedlare.Send(new SparaPrenumerationer.Query(), cancellationToken);

    /// <summary>Om ett område är ikryssat (is it ticked): det som skickades, annars det sparade och området som besökaren kom ifrån.</summary>
    /// <param name="omrade">Området (the area).</param>
    public bool ArIkryssat(SparaPrenumerationer.Omrade omrade) =>
        HttpMethods.IsPost(Request.Method) ? Valda.Contains(omrade.Slug) : omrade.Vald || omrade.Slug == Omrade;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Sparar valet (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new SparaPrenumerationer.Command(Valda), cancellationToken);
        this.Meddela(Valda.Count == 0 ? "Du får inga brev." : "Dina val är sparade.");
        return Redirect("/prenumerationer");
    }
}
