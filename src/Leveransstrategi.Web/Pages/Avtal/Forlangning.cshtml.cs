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

/// <summary>Registrera beslutet om en förlängning (register the decision on an option).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class ForlangningModel(IMediator formedlare, TimeProvider klocka) : Stegsida(formedlare, klocka), IBeslutsuppgifter
{
    /// <summary>Utfall som val (outcomes as choices).</summary>
    public static IEnumerable<SelectListItem> Utfallsval { get; } = [new("Avtalet förlängs", "true"), new("Avtalet förlängs inte", "false")];

    /// <summary>Förlängningens nummer (the option).</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public int N { get; set; }

    /// <summary>Om avtalet förlängs (used or declined).</summary>
    [BindProperty]
    [Display(Name = "Vad beslutade kommunstyrelsen?")]
    public bool? Utnyttjas { get; set; }

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

    /// <summary>Förlängningen (the option), om den finns.</summary>
    public VisaRamavtal.Forlangningsvy? Vald => Avtal.Forlangningar.FirstOrDefault(en => en.Forlangning.Nummer == N);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Dnr = Avtal.Dnr;
        return Vald is null ? NotFound() : Page();
    }

    /// <summary>Registrerar beslutet (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AvgorForlangning.Command(Nummer, N, Utnyttjas, Organ, Datum, Paragraf, Dnr, Versionsmarke), cancellationToken);
        this.Meddela(Utnyttjas == true ? "Beslutet är registrerat. Avtalet förlängs." : "Beslutet är registrerat. Avtalet förlängs inte.");
        return Redirect(Avtalsord.Adress(Nummer));
    }
}
