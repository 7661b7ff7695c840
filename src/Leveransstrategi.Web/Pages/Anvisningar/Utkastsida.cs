using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Grund för sidorna om en påbörjad version (base of the pages about a draft).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public abstract class Utkastsida(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Versionens märke när sidan visades (token from the page).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Utkastet med allt runt det (the draft and what surrounds it).</summary>
    public VisaUtkast.View Utkast { get; private set; } = null!;

    /// <summary>Versionen i ord (the version in words).</summary>
    public string Version => Utkast.Slag == Versionsslag.Rattelse
        ? $"Version {Utkast.Nummer}, rättelse av version {Utkast.Rattar}"
        : $"Version {Utkast.Nummer}";

    /// <summary>Steget som gav versionen dess status (the step that led to the current state).</summary>
    public Handlaggningssteg SenasteSteg => Utkast.Steg[0];

    /// <summary>
    /// Märket som nästa försök skickar (token of the next attempt): efter en krock det nya, eftersom läsaren då har det nya framför sig.
    /// </summary>
    public Guid Marke => HttpContext.Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Utkast.Versionsmarke : Versionsmarke;

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <summary>Var ett hinder rättas till (where an obstacle is removed), eller <see langword="null"/>.</summary>
    /// <param name="hinder">Hindret (the obstacle).</param>
    public (string Adress, string Text)? Rattas(Utkasthinder hinder)
    {
        ArgumentNullException.ThrowIfNull(hinder);
        return hinder.Plats switch
        {
            Hinderplats.Konflikter => ($"/anvisningar/{Slug}/utkast/konflikter", "Gå till konflikterna"),
            Hinderplats.Kommentarer => ($"/anvisningar/{Slug}/utkast/kommentarer", "Gå till kommentarerna"),
            Hinderplats.Text when Utkast.Status == Anvisningsstatus.Utkast && (hinder.Avsnitt ?? (Utkast.Text.Avsnitt is [var forsta, ..] ? forsta.Id : null)) is { } avsnitt =>
                ($"/anvisningar/{Slug}/utkast/avsnitt/{avsnitt.Value}", hinder.Avsnitt is null ? "Öppna redigeringen" : $"Redigera {Utkast.Text.Hitta(avsnitt)!.Rubrik}".TrimEnd()),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken) => Utkast = await formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
}
