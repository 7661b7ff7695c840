using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Registrera annonsen eller underrättelsen (register a gate that needs no decision).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class StegModel(IMediator formedlare, TimeProvider klocka) : Stegsida(formedlare, klocka)
{
    /// <summary>Hur underrättelsen skickades, som val (how the notice was sent).</summary>
    public static IEnumerable<SelectListItem> Sattval { get; } =
    [
        new("Elektroniskt: avtalsspärren är 10 dagar", nameof(Underrattelsesatt.Elektroniskt)),
        new("På annat sätt: avtalsspärren är 15 dagar", nameof(Underrattelsesatt.Annat)),
    ];

    /// <summary>Steget (gate).</summary>
    [BindProperty]
    public Avtalsstegslag? Steg { get; set; }

    /// <summary>Dagen (day).</summary>
    [BindProperty]
    [Display(Name = "Vilken dag?")]
    public string? Dag { get; set; }

    /// <summary>Hur underrättelsen skickades (how the notice was sent).</summary>
    [BindProperty]
    [Display(Name = "Hur skickades underrättelsen?")]
    public Underrattelsesatt? Satt { get; set; }

    /// <summary>Om nästa steg är servicenämndens (is the next gate registered here).</summary>
    public bool ArHar => Avtal.NastaSteg is Avtalsstegslag.Annonserat or Avtalsstegslag.Underrattat;

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Registrerar steget (registers the gate).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new RegistreraAvtalssteg.Command(Nummer, Steg, Dag, Satt, Versionsmarke), cancellationToken);
        this.Meddela($"Steget är registrerat: {Ramavtal.Namn(Steg!.Value).ToLower(Svensktid.Kultur)}.");
        return Redirect(Avtalsord.Adress(Nummer));
    }
}
