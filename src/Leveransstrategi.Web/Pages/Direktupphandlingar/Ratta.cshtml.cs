using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Rätta (correct): det som blev fel. Historiken säger vad som ändrades och varför.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraDirektupphandling)]
[BehallSkrivet]
public sealed class RattaModel(IMediator formedlare, TimeProvider klocka) : Andringssida(formedlare, klocka)
{
    /// <summary>Varför uppgifterna rättas (why).</summary>
    [BindProperty]
    [Display(Name = "Varför rättas uppgifterna?")]
    public string? Rattelseskal { get; set; }

    /// <inheritdoc/>
    public override bool FarVanta => Kop.Status == Direktupphandlingsstatus.Planerad;

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => OppnaAsync(cancellationToken);

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        TaValdKod();
        await Formedlare.Send(new RattaDirektupphandling.Command(Id, Versionsmarke, Rattelseskal, Vad, Cpv?.Trim(), Varde, Dag, Enhet, Leverantor, Leverantorsnummer, Skal, Dnr), cancellationToken);
        this.Meddela("Uppgifterna är rättade.");
        return Redirect($"/direktupphandlingar/{Id}");
    }
}
