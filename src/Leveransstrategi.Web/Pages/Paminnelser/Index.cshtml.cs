using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Paminnelser;

/// <summary>Påminnelser (reminders): öppna, kommande och avslutade, med urvalet i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaPaminnelser)]
public sealed class IndexModel(IMediator formedlare) : PageModel, IFormularsida, IListsida
{
    private static readonly Csvkolumn<ListPaminnelser.Rad>[] kolumner =
    [
        new("Dag", rad => rad.Dag),
        new("Vad", rad => rad.Slag.Ord(rad.Plats)),
        new("Avtal", rad => rad.Nummer),
        new("Titel", rad => rad.Titel),
        new("Steg", rad => rad.Slag.Stegord(rad.Troskel)),
        new("Påminns", rad => rad.Paminns),
        new("Till", rad => rad.Roll.Ord()),
        new("Läge", rad => rad.Lage?.Ord() ?? "Kommande"),
        new("Uppskjuten till", rad => rad.UppskjutenTill),
        new("Gick vidare", rad => rad.Eskalerad),
        new("Gick vidare till", rad => rad.Eskalerad is null ? null : rad.EskalerasTill?.Ord()),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Vilka som visas (which are shown).</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Visa { get; set; }

    /// <summary>Slag (kind).</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public string? Slag { get; set; }

    /// <summary>Roll (role).</summary>
    [BindProperty(SupportsGet = true, Name = "roll")]
    public string? Roll { get; set; }

    /// <summary>Fritext (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListPaminnelser.View Lista { get; private set; } = null!;

    /// <summary>Vilka som visas (which are shown).</summary>
    public Paminnelseurval Vald => Paminnelseord.Val<Paminnelseurval>(Visa) ?? Paminnelseurval.Oppna;

    /// <summary>Om listan är begränsad (is filtered) utöver vilka som visas.</summary>
    public bool ArUrval => Urval != new ListPaminnelser.Urval(Vald);

    /// <summary>Slagen som val (kinds as choices).</summary>
    public static IEnumerable<SelectListItem> Slagval => [new("Alla", ""), .. Paminnelseord.Slagval];

    /// <summary>Rollerna som val (roles as choices).</summary>
    public static IEnumerable<SelectListItem> Rollval => [new("Alla", ""), .. Paminnelseord.Rollval];

    private ListPaminnelser.Urval Urval => new(Vald, Paminnelseord.Val<Bevakningsslag>(Slag), Paminnelseord.Val<Paminnelseroll>(Roll), Fritext.SomText());

    private string Filnamn => Vald switch { Paminnelseurval.Kommande => "paminnelser-kommande", Paminnelseurval.Avslutade => "paminnelser-avslutade", _ => "paminnelser-oppna" };

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListPaminnelser.Query(Urval with { Fritext = null }), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListPaminnelser.Query(Urval, Nummer), cancellationToken);

    /// <summary>Laddar ner urvalet som CSV (downloads the filtered rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListPaminnelser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListPaminnelser.AllaQuery(Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListPaminnelser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListPaminnelser.AllaQuery(Urval), cancellationToken));
}
