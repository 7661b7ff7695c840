using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Registrera att en anvisning upphävs (register a repeal).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class UpphavModel(IMediator formedlare) : PageModel, IFormularsida, IBeslutsuppgifter
{
    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

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

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    public string? SistaDag { get; set; }

    /// <summary>Att uppgifterna är kontrollerade (confirmed).</summary>
    [BindProperty]
    public bool Bekraftat { get; set; }

    /// <summary>Anvisningens märke (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Det som upphävs (what is repealed).</summary>
    public UpphavAnvisning.View Anvisning { get; private set; } = null!;

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Organ = "Kommunstyrelsen";
        Versionsmarke = Anvisning.Versionsmarke;
    }

    /// <summary>Registrerar upphävandet (registers the repeal).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new UpphavAnvisning.Command(Slug, Organ, Datum, Paragraf, Dnr, SistaDag, Versionsmarke, Bekraftat), cancellationToken);
        this.Meddela($"Upphävandet är registrerat. Anvisningen gäller till och med {Format.DatumLopande(SistaDag.SomDatum()!.Value)}.");
        return Redirect($"/anvisningar/{Slug}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Anvisning = await formedlare.Send(new UpphavAnvisning.Query(Slug), cancellationToken);
}
