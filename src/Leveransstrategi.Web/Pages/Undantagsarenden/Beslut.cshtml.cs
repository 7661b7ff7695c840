using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Registrera beslutet om ett undantag (register the decision).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class BeslutModel(IMediator formedlare) : PageModel, IFormularsida, IBeslutsuppgifter
{
    /// <summary>Utfall att välja bland (outcomes).</summary>
    public static IEnumerable<SelectListItem> Utfallsval { get; } = [new("Bifall: undantaget är beviljat", nameof(Undantagsutfall.Bifall)), new("Avslag", nameof(Undantagsutfall.Avslag))];

    /// <summary>Undantaget (the exception).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Utfall (outcome).</summary>
    [BindProperty]
    [Display(Name = "Vad blev beslutet?")]
    public Undantagsutfall? Utfall { get; set; }

    /// <summary>Vem som beslutade (deciding body).</summary>
    [BindProperty]
    public string? Organ { get; set; }

    /// <summary>Beslutsdag (day of decision).</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    [BindProperty]
    public string? Paragraf { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Delegation (delegation).</summary>
    [BindProperty]
    [Display(Name = "Delegation")]
    public string? Delegation { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    [Display(Name = "Undantaget gäller från och med")]
    public string? Fran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    [Display(Name = "Undantaget gäller till och med")]
    public string? Till { get; set; }

    /// <summary>Villkor eller skäl (conditions or reasons).</summary>
    [BindProperty]
    [Display(Name = "Villkor vid bifall, skäl vid avslag")]
    public string? Text { get; set; }

    /// <summary>Märket (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Undantaget (the exception).</summary>
    public VisaUndantag.View Undantag { get; private set; } = null!;

    /// <summary>Om ärendet pågår (is it open).</summary>
    public bool ArOppet => Undantag.Lage < Undantagslage.Kommande;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Undantag = await formedlare.Send(new VisaUndantag.Query(Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Organ = Undantag.Grund.Organ;
        Fran = Format.Datum(Undantag.Onskat.Fran);
        Till = Format.Datum(Undantag.Onskat.Till);
        Versionsmarke = Undantag.Versionsmarke;
    }

    /// <summary>Registrerar beslutet (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new RegistreraUndantagsbeslut.Command(Id, Utfall, Organ, Datum, Paragraf, Dnr, Delegation, Fran, Till, Text, Versionsmarke), cancellationToken);
        this.Meddela(Utfall == Undantagsutfall.Bifall ? "Beslutet är registrerat. Undantaget står i det öppna registret." : "Avslaget är registrerat.");
        return Redirect($"/undantag/{Id}");
    }
}
