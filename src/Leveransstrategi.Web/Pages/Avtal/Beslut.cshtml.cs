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

/// <summary>Registrera kommunstyrelsens beslut i avtalets väg (register a gate with its decision).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class BeslutModel(IMediator formedlare, TimeProvider klocka) : Stegsida(formedlare, klocka), IBeslutsuppgifter
{
    /// <summary>Steget (gate).</summary>
    [BindProperty]
    [Display(Name = "Vad beslutade kommunstyrelsen?")]
    public Avtalsstegslag? Steg { get; set; }

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

    /// <summary>Dagen då avtalet tecknades, eller dess sista dag (day of signing, or last day).</summary>
    [BindProperty]
    public string? Dag { get; set; }

    /// <summary>Stegen som kan registreras nu (gates that can be registered now).</summary>
    public IReadOnlyList<SelectListItem> Stegval =>
    [
        .. new[] { Avtal.NastaSteg, Avtal.HinderForUppsagning.Count == 0 ? Avtalsstegslag.Uppsagt : null }
            .OfType<Avtalsstegslag>().Where(Avtalssteg.BehoverBeslut).Select(steg => new SelectListItem(Ramavtal.Namn(steg), steg.ToString())),
    ];

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Steg = Avtal.NastaSteg;
        Dnr = Avtal.Dnr;
    }

    /// <summary>Registrerar beslutet (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new RegistreraAvtalsbeslut.Command(Nummer, Steg, Dag, Organ, Datum, Paragraf, Dnr, Versionsmarke), cancellationToken);
        this.Meddela($"Beslutet är registrerat: {Ramavtal.Namn(Steg!.Value).ToLower(Svensktid.Kultur)}.");
        return Redirect(Avtalsord.Adress(Nummer));
    }
}
