using Leveransstrategi.Application.Features.Vagledning.Ord;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning.Ord;

/// <summary>Grund för formulären om ett behovsord (base of the forms about a synonym).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public abstract class Ordsida(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Ordet (the word).</summary>
    [BindProperty]
    public string? Ord { get; set; }

    /// <summary>Området (area).</summary>
    [BindProperty]
    public string? Omrade { get; set; }

    /// <summary>Ordet så som det är sparat (as saved), och områdena.</summary>
    public ListBehovsord.Ett Sparat { get; protected set; } = null!;

    /// <summary>Områden att välja bland (areas).</summary>
    public IEnumerable<SelectListItem> Omradesval => Sparat.Omraden.Select(o => new SelectListItem(o.Namn, o.Slug)).Prepend(new("Välj område", ""));

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public abstract Task LaddaAsync(CancellationToken cancellationToken);
}
