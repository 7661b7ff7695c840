using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Stäng av (suspend) en leverantör för en tid.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.SkotaLeverantorer)]
[BehallSkrivet]
public sealed class StangAvModel(IMediator formedlare, TimeProvider klocka) : Leverantorssida(formedlare, klocka)
{
    /// <summary>Första dagen (first day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Första dag")]
    public string? ForstaDag { get; set; }

    /// <summary>Sista dagen (last day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Sista dag")]
    public string? SistaDag { get; set; }

    /// <summary>Skäl (reason).</summary>
    [BindProperty]
    [Display(Name = "Varför stängs leverantören av?")]
    public string? Skal { get; set; }

    /// <summary>Källa (source).</summary>
    [BindProperty]
    [Display(Name = "Beslut eller lagrum")]
    public string? Kalla { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<(string Falt, string? Skrivet)> Skrivet =>
        [("Första dag", ForstaDag), ("Sista dag", SistaDag), ("Skäl", Skal), ("Beslut eller lagrum", Kalla)];

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new StangAvLeverantor.Command(Id, Versionsmarke, ForstaDag, SistaDag, Skal, Kalla), cancellationToken);
        this.Meddela("Avstängningen är registrerad. Den upphör av sig själv efter sista dagen.");
        return Redirect($"/leverantorer/{Id}");
    }
}
