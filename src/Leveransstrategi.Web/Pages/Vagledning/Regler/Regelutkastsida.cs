using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Grund för sidorna om ett utkast till regelverk (base of the pages about a draft of the rules).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public abstract class Regelutkastsida(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Adressen till utkastet (address of the draft).</summary>
    public const string Adress = "/vagledning/regler/utkast";

    /// <summary>Utkastets märke när sidan visades (token from the page).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Det publicerade och utkastet (published and draft).</summary>
    public VisaRegelutkast.View Lage { get; private set; } = null!;

    /// <summary>Utkastet (the draft).</summary>
    /// <exception cref="SaknasException">Inget utkast pågår.</exception>
    public VisaRegelutkast.Utkastet Utkast => Lage.Utkast ?? throw new SaknasException("Det finns inget utkast till regelverk.");

    /// <summary>
    /// Märket som nästa försök skickar (token of the next attempt): efter en krock det nya, eftersom läsaren då har det nya framför sig.
    /// </summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Utkast.Versionsmarke : Versionsmarke;

    /// <summary>Källor att välja bland (sources to choose from): styrdokument och lagrum.</summary>
    protected IEnumerable<SelectListItem> Dokumentval =>
    [
        .. Lage.Namn.Dokument.Select(par => new SelectListItem($"Styrdokument: {par.Value}", $"{nameof(Regelkallslag.Styrdokument)}:{par.Key}")),
        .. Lage.Namn.Lagrum.Select(par => new SelectListItem($"Lag: {par.Value}", $"{nameof(Regelkallslag.Lagrum)}:{par.Key}")),
    ];

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Lage = await formedlare.Send(new VisaRegelutkast.Query(), cancellationToken);
        _ = KraverUtkast ? Utkast : null;
    }

    /// <summary>Om sidan bara finns medan ett utkast pågår (exists only during a draft).</summary>
    protected virtual bool KraverUtkast => true;
}
