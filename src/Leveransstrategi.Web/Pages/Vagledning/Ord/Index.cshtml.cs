using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Ord;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning.Ord;

/// <summary>Behovsord (synonyms): lista med urval, sortering och nedladdning.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare) : PageModel, IListsida
{
    private const string Filnamn = "behovsord";

    private static readonly Csvkolumn<ListBehovsord.Rad>[] kolumner = [new("Ord", rad => rad.Ord), new("Område", rad => rad.Omrade)];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Del av ordet (part of the word).</summary>
    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Sok { get; set; }

    /// <summary>Områdets slug (area).</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Sortering (sort order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Listan och områdena (the list).</summary>
    public ListBehovsord.View Innehall { get; private set; } = null!;

    /// <summary>Områden att välja bland (areas).</summary>
    public IEnumerable<SelectListItem> Omradesval => Innehall.Omraden.Select(o => new SelectListItem(o.Namn, o.Slug)).Prepend(new("Alla områden", ""));

    private ListBehovsord.Urval Urval => new(Sok, Omrade, Sortera);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="sida">Sidans nummer (page number).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(int sida, CancellationToken cancellationToken) => Innehall = await formedlare.Send(new ListBehovsord.Query(Urval, sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListBehovsord.Rad>(Filnamn, kolumner, await formedlare.Send(new ListBehovsord.AllaQuery(Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListBehovsord.Rad>(Filnamn, kolumner, await formedlare.Send(new ListBehovsord.AllaQuery(Urval), cancellationToken));
}
