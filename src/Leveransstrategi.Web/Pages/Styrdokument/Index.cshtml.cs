using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Styrdokument (register of governing documents).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    /// <summary>Rader på en sida (rows on a page).</summary>
    public const int Storlek = 50;

    private const string Filnamn = "styrdokument";

    private static readonly IReadOnlyList<Csvkolumn<ListStyrdokument.Rad>> kolumner =
    [
        new("Titel", rad => rad.Titel),
        new("Slag", rad => rad.Slag.Ord()),
        new("Beslutat av", rad => rad.Beslut?.Organ),
        new("Datum", rad => rad.Beslut?.Datum),
        new("Paragraf", rad => rad.Beslut?.Paragraf),
        new("Diarienummer", rad => rad.Beslut?.Diarienummer?.Text),
        new("Text inläst", rad => rad.HarText),
        new("Adress", rad => $"/styrdokument/{rad.Slug}"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Ord i titeln eller diarienummer (text filter).</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Slag (kind filter).</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public Dokumentslag? Slag { get; set; }

    /// <summary>Organ (deciding body filter).</summary>
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    /// <summary>Sortering (sort order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Sida (page).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListStyrdokument.View Lista { get; private set; } = null!;

    /// <summary>Om något filter är valt (any filter chosen).</summary>
    public bool Filtrerat => !string.IsNullOrWhiteSpace(Text) || Slag is not null || !string.IsNullOrWhiteSpace(Organ);

    /// <summary>Slag att välja bland (kinds).</summary>
    public IEnumerable<SelectListItem> Slagval => [new("Alla slag", ""), .. Dokumentord.Slagval];

    /// <summary>Organ att välja bland (deciding bodies).</summary>
    public IEnumerable<SelectListItem> Organval => [new("Alla", ""), .. Lista.Organ.Select(organ => new SelectListItem(organ, organ))];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(Urval(), cancellationToken);

    /// <summary>Laddar ner listan med samma urval (downloads the list with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListStyrdokument.Rad>(Filnamn, kolumner, await formedlare.Send(new ListStyrdokument.AllaQuery(Urval()), cancellationToken));

    /// <summary>Laddar ner listan som Excelfil (downloads the list as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListStyrdokument.Rad>(Filnamn, kolumner, await formedlare.Send(new ListStyrdokument.AllaQuery(Urval()), cancellationToken));

    private ListStyrdokument.Query Urval() => new(Dag, Text, Slag, Organ, string.IsNullOrEmpty(Sortera) ? "titel" : Sortera, Sida, Storlek);
}
