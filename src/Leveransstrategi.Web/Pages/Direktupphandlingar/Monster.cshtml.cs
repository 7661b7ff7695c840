using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Mönster att pröva (patterns to look into): köp som kan behöva räknas ihop. Portalen pekar, människor prövar.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaDirektupphandlingar)]
public sealed class MonsterModel(IMediator formedlare, TimeProvider klocka) : PageModel, IListsida
{
    private const string Filnamn = "direktupphandlingar-att-prova";

    private static readonly Csvkolumn<(Delningsmonster Monster, Kop Kop)>[] kolumner =
    [
        new("Mönster", rad => rad.Monster.Slag.Rubrik()),
        new("Slag", rad => Kopslag.Namn(rad.Monster.Kopslag)),
        new("Tillsammans utan moms", rad => rad.Monster.Summa),
        new("Gräns", rad => rad.Monster.Grans.Ord()),
        new("Köp", rad => rad.Kop.Vad),
        new("Köpare", rad => rad.Kop.Namnd),
        new("Enhet", rad => rad.Kop.Enhet),
        new("Leverantör", rad => rad.Kop.Leverantor),
        new("Dag", rad => rad.Kop.Dag),
        new("Status", rad => rad.Kop.Status.Ord()),
        new("Värde utan moms", rad => rad.Kop.Varde),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Kalenderår (year).</summary>
    [BindProperty(SupportsGet = true)]
    public int Ar { get; set; } = klocka.IDag().Year;

    /// <summary>Bara mönster som rör köparen (only those that touch the buyer).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    /// <summary>Listan (the list).</summary>
    public ListDelningsmonster.View Lista { get; private set; } = null!;

    /// <summary>Åren som val (years as choices).</summary>
    public IEnumerable<SelectListItem> Arsval => Lista.Ar.Append(Ar).Distinct().OrderDescending().Select(ar => new SelectListItem($"{ar}", $"{ar}"));

    /// <summary>Köparna som val (buyers as choices).</summary>
    public IEnumerable<SelectListItem> Kopareval => Lista.Kopare.Select(kopare => new SelectListItem(kopare.Namn, kopare.Slug)).Prepend(new("Alla köpare", ""));

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListDelningsmonster.Query(Ar, Organisation), cancellationToken);

    /// <summary>Laddar ner mönstren som CSV (downloads the patterns as CSV), en rad för varje köp.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<(Delningsmonster, Kop)>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    /// <summary>Laddar ner mönstren som Excelfil (downloads the patterns as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<(Delningsmonster, Kop)>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    private async Task<IAsyncEnumerable<(Delningsmonster, Kop)>> RaderAsync(CancellationToken cancellationToken) =>
        (await formedlare.Send(new ListDelningsmonster.Query(Ar, Organisation), cancellationToken)).Monster
            .SelectMany(monster => monster.Kop, (monster, kop) => (monster, kop)).ToAsyncEnumerable();
}
