using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Avsluta ett ansvar (end a responsibility); den som är för sent ute får se det som nu är sparat.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraAnsvar)]
[BehallSkrivet]
public sealed class AvslutaModel(IMediator formedlare) : PageModel, IFormularsida, IKallsida
{
    /// <summary>Om någon tar vid, som val (choices).</summary>
    public static IEnumerable<SelectListItem> TarVidval { get; } = [new("Ja, någon annan tar vid", "true"), new("Nej, ansvaret upphör", "false")];

    /// <summary>Ansvaret (the responsibility).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (concurrency token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    [Display(Name = "Sista dagen som ansvaret gäller")]
    public string? SistaDag { get; set; }

    /// <summary>Om någon tar vid (does somebody take over).</summary>
    [BindProperty]
    [Display(Name = "Tar någon annan vid?")]
    public bool? NagonTarVid { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kalla { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kalltitel { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kallavsnitt { get; set; }

    /// <summary>Läget före handlingen (the state before the act).</summary>
    public AvslutaAnsvar.View Lage { get; private set; } = null!;

    /// <inheritdoc/>
    public IEnumerable<SelectListItem> Kallor => NyttModel.Kallval(Lage.Kallor);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lage = await formedlare.Send(new AvslutaAnsvar.Query(Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Versionsmarke = Lage.Versionsmarke;
    }

    /// <summary>Avslutar ansvaret (ends the responsibility).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AvslutaAnsvar.Command(Id, Versionsmarke, SistaDag, NagonTarVid, Kalla, Kalltitel, Kallavsnitt), cancellationToken);
        this.Meddela($"Ansvaret är avslutat. Sista dagen är {Format.DatumLopande(SistaDag.SomDatum()!.Value)}.");
        return Redirect("/ansvar/luckor");
    }
}
