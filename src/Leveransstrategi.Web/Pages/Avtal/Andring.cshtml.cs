using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Andringar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>En ändring (a change): prövningen, beslutet, och vad som återstår att göra.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
[BehallSkrivet]
public sealed class AndringModel(IMediator formedlare) : PageModel, IFormularsida, IBeslutsuppgifter
{
    /// <summary>Avtalets nummer (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Ändringens nummer (the change).</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int N { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Vem som beslutade (deciding body).</summary>
    [BindProperty]
    public string? Organ { get; set; } = Ramavtal.BeslutandeOrgan;

    /// <summary>Beslutsdag (day of decision).</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    [BindProperty]
    public string? Paragraf { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Dagen då ändringen annonserades (day advertised).</summary>
    [BindProperty]
    [Display(Name = "Dag för annonsen")]
    public string? Dag { get; set; }

    /// <summary>Ändringen (the change).</summary>
    public VisaAndring.View Vy { get; private set; } = null!;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Vy.Versionsmarke : Versionsmarke;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Vy = await formedlare.Send(new VisaAndring.Query(Nummer, N), cancellationToken);

    /// <summary>Visar ändringen (shows the change).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Dnr = Vy.Dnr;
    }

    /// <summary>Registrerar kommunstyrelsens beslut (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostBeslutaAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new BeslutaAndring.Command(Nummer, N, Organ, Datum, Paragraf, Dnr, Versionsmarke), cancellationToken);
        return Klart("Beslutet är registrerat. Ändringen är en del av avtalet.");
    }

    /// <summary>Återtar ändringen (withdraws it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAtertaAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AtertaAndring.Command(Nummer, N, Versionsmarke), cancellationToken);
        return Klart("Ändringen är återtagen.");
    }

    /// <summary>Antecknar annonsen (records the notice).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAnnonseraAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AnnonseraAndring.Command(Nummer, N, Dag, Versionsmarke), cancellationToken);
        return Klart("Annonsen är antecknad.");
    }

    private RedirectResult Klart(string text)
    {
        this.Meddela(text);
        return Redirect($"{Avtalsord.Adress(Nummer)}/andring/{N}");
    }
}
