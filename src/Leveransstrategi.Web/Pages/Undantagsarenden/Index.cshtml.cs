using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Registret över undantag (the register of exceptions), öppet för det som är beslutat.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "undantag";

    private static readonly Csvkolumn<ListUndantag.Rad>[] kolumner =
    [
        new("Nämnd", rad => rad.Namnd),
        new("Regel", rad => rad.Regel),
        new("Undantaget gäller", rad => rad.Vad),
        new("Läge", rad => rad.Lage.Ord()),
        new("Från", rad => rad.Giltighet.Fran),
        new("Till", rad => rad.Giltighet.Till),
        new("Villkor", rad => rad.Villkor),
        new("Beslut", rad => rad.Beslut is { } beslut ? Undantagsord.Ord(beslut) : null),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Vilka som visas (which ones).</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Visa { get; set; }

    /// <summary>Nämnden (the committee), om en är vald.</summary>
    [BindProperty(SupportsGet = true, Name = "namnd")]
    public string? Namnd { get; set; }

    /// <summary>Regeln (the rule), om en är vald.</summary>
    [BindProperty(SupportsGet = true, Name = "regel")]
    public string? Regel { get; set; }

    /// <summary>Ord att leta efter (words).</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListUndantag.View Lista { get; private set; } = null!;

    /// <summary>Om läsaren får ansöka (may apply).</summary>
    public bool FarAnsoka => User.Far(Behorighet.AnsokaUndantag);

    /// <summary>Om läsaren kan se ärenden som pågår (may see open cases).</summary>
    public bool SerPagaende => FarAnsoka || User.Far(Behorighet.LasaUtkast);

    /// <summary>Om något urval är gjort (is a filter set).</summary>
    public bool ArUrval => !string.IsNullOrEmpty(Visa) || !string.IsNullOrEmpty(Namnd) || !string.IsNullOrEmpty(Regel) || !string.IsNullOrWhiteSpace(Text);

    /// <summary>Lägen att välja bland (states).</summary>
    public IEnumerable<SelectListItem> Visningsval => SerPagaende
        ? [new("Gäller eller börjar gälla", ""), new("Pågår", "pagaende"), new("Avslutade", "avslutade"), new("Alla", "alla")]
        : [new("Gäller eller börjar gälla", ""), new("Gäller inte, eller avslagna", "avslutade"), new("Alla beslutade", "alla")];

    /// <summary>Nämnder att välja bland (committees).</summary>
    public IEnumerable<SelectListItem> Namndval => [new("Alla nämnder", ""), .. Lista.Namnder.Select(val => new SelectListItem(val.Namn, val.Slug))];

    /// <summary>Regler att välja bland (rules).</summary>
    public IEnumerable<SelectListItem> Regelval => [new("Alla regler", ""), .. Lista.Regler.Select(val => new SelectListItem(val.Namn, val.Slug))];

    private ListUndantag.Urval Urval => new(
        Visa switch
        {
            "pagaende" => ListUndantag.Visning.Pagaende,
            "avslutade" => ListUndantag.Visning.Avslutade,
            "alla" => ListUndantag.Visning.Alla,
            _ => ListUndantag.Visning.Gallande,
        },
        Namnd,
        Regel,
        Text);

    /// <summary>Visar registret (shows the register).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListUndantag.Query(Dag, Urval, Sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListUndantag.Rad>(Filnamn, kolumner, await formedlare.Send(new ListUndantag.AllaQuery(Dag, Urval), cancellationToken), Dag);

    /// <summary>Laddar ner urvalet som Excelfil (downloads the rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListUndantag.Rad>(Filnamn, kolumner, await formedlare.Send(new ListUndantag.AllaQuery(Dag, Urval), cancellationToken), Dag);
}
