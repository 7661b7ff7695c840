using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Registrera att ett undantag upphör i förtid (register an early end).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class AvslutaModel(IMediator formedlare) : PageModel, IFormularsida, IBeslutsuppgifter
{
    /// <summary>Undantaget (the exception).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

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

    /// <summary>Märket (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Undantaget (the exception).</summary>
    public VisaUndantag.View Undantag { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Undantag = await formedlare.Send(new VisaUndantag.Query(Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Organ = Undantag.Beslut?.Organ;
        Versionsmarke = Undantag.Versionsmarke;
    }

    /// <summary>Registrerar att undantaget upphör (registers the end).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AvslutaUndantag.Command(Id, Organ, Datum, Paragraf, Dnr, SistaDag, Versionsmarke), cancellationToken);
        this.Meddela($"Det är registrerat. Undantaget gäller till och med {Format.DatumLopande(SistaDag.SomDatum()!.Value)}.");
        return Redirect($"/undantag/{Id}");
    }
}
