using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Handelser;

/// <summary>Händelser (audit trail): vem som gjorde vad och när, med urval i adressen och nedladdning.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaHandelser)]
public sealed class IndexModel(IMediator formedlare) : PageModel, IListsida
{
    private const string Filnamn = "handelser";

    private static readonly Csvkolumn<ListHandelser.Rad>[] kolumner =
    [
        new("Tidpunkt", rad => rad.Tidpunkt.Svensk().ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
        new("Vem", rad => rad.Anvandare),
        new("Akt", rad => Sparord.Akt(rad.Akt)),
        new("Vad hände", rad => Sparord.Slag(rad.Slag)),
        new("Objekt", rad => Sparord.Objekt(rad.Objekttyp)),
        new("Objektets id", rad => rad.ObjektId),
        new("Gamla värden", rad => Varden(rad, andring => andring.Gammalt)),
        new("Nya värden", rad => Varden(rad, andring => andring.Nytt)),
        new("Begäran", rad => rad.BegaransId),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Första dag (first day).</summary>
    [BindProperty(SupportsGet = true, Name = "fran"), Display(Name = "Från och med")]
    public string? Fran { get; set; }

    /// <summary>Sista dag (last day).</summary>
    [BindProperty(SupportsGet = true, Name = "till"), Display(Name = "Till och med")]
    public string? Till { get; set; }

    /// <summary>Vem (who).</summary>
    [BindProperty(SupportsGet = true, Name = "vem"), Display(Name = "Vem")]
    public string? Vem { get; set; }

    /// <summary>Akt (act).</summary>
    [BindProperty(SupportsGet = true, Name = "akt"), Display(Name = "Akt")]
    public string? Akt { get; set; }

    /// <summary>Objekttyp (object type).</summary>
    [BindProperty(SupportsGet = true, Name = "objekttyp"), Display(Name = "Objekt")]
    public string? Objekttyp { get; set; }

    /// <summary>Objektets id (object id).</summary>
    [BindProperty(SupportsGet = true, Name = "objekt"), Display(Name = "Objektets id")]
    public string? Objekt { get; set; }

    /// <summary>Text i gamla eller nya värden (text).</summary>
    [BindProperty(SupportsGet = true, Name = "text"), Display(Name = "Text i värdena")]
    public string? Text { get; set; }

    /// <summary>Det som visas (what is shown).</summary>
    public ListHandelser.View? Vy { get; private set; }

    /// <summary>Akter att välja bland (acts to choose from).</summary>
    public IEnumerable<SelectListItem> Aktval => Val(Vy?.Akter ?? [], Sparord.Akt, "Alla akter");

    /// <summary>Objekttyper att välja bland (object types to choose from).</summary>
    public IEnumerable<SelectListItem> Objektval => Val(Vy?.Objekttyper ?? [], Sparord.Objekt, "Alla objekt");

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="sida">Sidans nummer (page number).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(int sida, CancellationToken cancellationToken)
    {
        var urval = LasUrval();
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        Vy = await formedlare.Send(new ListHandelser.Query(urval, sida), cancellationToken);
    }

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        var urval = LasUrval();
        return ModelState.IsValid
            ? new Csvsvar<ListHandelser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListHandelser.AllaQuery(urval), cancellationToken))
            : BadRequest();
    }

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        var urval = LasUrval();
        return ModelState.IsValid
            ? new Excelsvar<ListHandelser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListHandelser.AllaQuery(urval), cancellationToken))
            : BadRequest();
    }

    private static string Varden(ListHandelser.Rad rad, Func<ListHandelser.Andring, string?> varde) => string.Join(
        "; ",
        rad.Varden.Where(andring => varde(andring) is not null).Select(andring => $"{Sparord.Falt(andring.Falt)}: {Sparord.Varde(varde(andring))}"));

    private static IEnumerable<SelectListItem> Val(IEnumerable<string> varden, Func<string, string> namn, string alla) => varden
        .Select(varde => new SelectListItem(namn(varde), varde))
        .OrderBy(val => val.Text, StringComparer.CurrentCulture)
        .Prepend(new SelectListItem(alla, ""));

    private ListHandelser.Urval LasUrval() => new(Dag(nameof(Fran), Fran), Dag(nameof(Till), Till), Vem, Akt, Objekttyp, Objekt, Text);

    private DateOnly? Dag(string falt, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (Datumtolk.Forsok(text, out var dag))
            return dag;
        ModelState.AddModelError(falt, Datumtolk.Hjalp);
        return null;
    }
}
