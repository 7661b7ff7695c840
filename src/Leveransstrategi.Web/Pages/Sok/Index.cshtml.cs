using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Sok;

/// <summary>Sök (search): träffar i det som läsaren får se, med urvalet i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida
{
    /// <summary>Det som söks (the query).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Slag att begränsa till (kind).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Typ { get; set; }

    /// <summary>Sidans nummer (page).</summary>
    [BindProperty(SupportsGet = true)]
    public int Sida { get; set; } = 1;

    /// <summary>Svaret (the answer); saknas när frågan inte gick att ställa.</summary>
    public SokInnehall.View? Svar { get; private set; }

    /// <summary>Sammanfattning i ord (summary in words), till exempel "12 träffar på ”telefoni”".</summary>
    public string Sammanfattning => Svar switch
    {
        null or { ArTom: true } => "Sök",
        { Traffar.Antal: 0 } => $"Inga träffar på ”{Svar.Fraga}”",
        { Traffar.Antal: 1 } => $"1 träff på ”{Svar.Fraga}”",
        _ => $"{Yta.Format.Antal(Svar.Traffar.Antal)} träffar på ”{Svar.Fraga}”",
    };

    /// <summary>Visar träffarna (shows the hits).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // En sida eller ett slag som inte går att läsa ur adressen får inte tyst bli något annat.
        if (!ModelState.IsValid)
            return BadRequest();
        Svar = await formedlare.Send(new SokInnehall.Query(Q, Typ, Sida, DagVald ? Dag : null), cancellationToken);
        return Page();
    }

    /// <inheritdoc/>
    public Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
