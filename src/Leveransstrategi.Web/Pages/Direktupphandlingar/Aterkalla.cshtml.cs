using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Återkalla (withdraw): köpet blev inte av, eller registrerades av misstag. Det ligger kvar men räknas inte.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraDirektupphandling)]
[BehallSkrivet]
public sealed class AterkallaModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Köpet (the purchase).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Varför (why).</summary>
    [BindProperty]
    [Display(Name = "Varför återkallas köpet?")]
    public string? Aterkallelseskal { get; set; }

    /// <summary>Köpet som det är sparat (as saved).</summary>
    public VisaDirektupphandling.View Kop { get; private set; } = null!;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat.</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status400BadRequest ? Versionsmarke : Kop.Versionsmarke;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Kop = await formedlare.Send(new VisaDirektupphandling.Query(Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="BehorighetSaknasException">Köpet är en annan organisations.</exception>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (!Kop.FarAndra)
            throw new BehorighetSaknasException(Behorighet.RegistreraDirektupphandling);
    }

    /// <summary>Återkallar (withdraws).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AterkallaDirektupphandling.Command(Id, Versionsmarke, Aterkallelseskal), cancellationToken);
        this.Meddela("Köpet är återkallat. Det ligger kvar men räknas inte.");
        return Redirect($"/direktupphandlingar/{Id}");
    }
}
