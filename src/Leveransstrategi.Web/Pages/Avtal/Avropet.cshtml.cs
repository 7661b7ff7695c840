using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Ett avrop (a call-off) med form, plikter och historik.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaAvrop)]
public sealed class AvropetModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Numret (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Plikten som är gjord (the duty done).</summary>
    [BindProperty]
    public Guid Plikt { get; set; }

    /// <summary>Dagen den gjordes (day).</summary>
    [BindProperty]
    public string? Dag { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Avropet (the call-off).</summary>
    public VisaAvrop.View Vy { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Vy = await formedlare.Send(new VisaAvrop.Query(Nummer), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Antecknar att en plikt är gjord (marks a duty as done).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new GorAvropsplikt.Command(Nummer, Plikt, Dag, Versionsmarke), cancellationToken);
        this.Meddela("Plikten är antecknad som gjord.");
        return Redirect(Avropsord.Adress(Nummer));
    }
}
