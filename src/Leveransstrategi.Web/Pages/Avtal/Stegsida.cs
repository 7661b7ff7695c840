using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Stegsida (a page that registers something on an agreement): avtalet, märket och om någon annan hann före.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Stegsida(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Numret (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Avtalet (the agreement).</summary>
    public VisaRamavtal.View Avtal { get; private set; } = null!;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Avtal.Versionsmarke : Versionsmarke;

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken) => Avtal = await formedlare.Send(new VisaRamavtal.Query(Nummer, klocka.IDag()), cancellationToken);
}
