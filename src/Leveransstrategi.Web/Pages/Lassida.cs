using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages;

/// <summary>
/// Lässida (read page): visar det som gällde en dag, i dag om inget annat är valt med <c>?datum=</c>. Ett datum som inte går att
/// läsa ger 400 och besked om hur det skrivs.
/// </summary>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Lassida(TimeProvider klocka) : PageModel
{
    /// <summary>Datumet så som det står i adressen (the day as written in the address).</summary>
    [BindProperty(SupportsGet = true, Name = Datumval.Parameter)]
    public string? Datum { get; set; }

    /// <summary>Dagen som sidan visar (the day shown).</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Om läsaren har valt en dag (a day was chosen).</summary>
    public bool DagVald { get; private set; }

    /// <summary>Dagens datum i Sverige (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Dag = IDag;
        if (string.IsNullOrWhiteSpace(Datum))
            return;
        if (Datumtolk.Forsok(Datum, out var dag))
            (Dag, DagVald) = (dag, true);
        else
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }
}
