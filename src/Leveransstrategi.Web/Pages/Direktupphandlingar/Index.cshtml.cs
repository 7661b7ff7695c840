using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Direktupphandlingar (direct awards), med urvalet i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaDirektupphandlingar)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida, IListsida
{
    private const string Filnamn = "direktupphandlingar";

    private static readonly Csvkolumn<ListDirektupphandlingar.Rad>[] kolumner =
    [
        new("Vad", rad => rad.Vad),
        new("Köpare", rad => rad.Namnd),
        new("Enhet", rad => rad.Enhet),
        new("CPV-kod", rad => rad.Cpv),
        new("Slag", rad => Kopslag.Namn(rad.Slag)),
        new("Värde utan moms", rad => rad.Varde),
        new("Dag", rad => rad.Dag),
        new("Status", rad => rad.Status.Ord()),
        new("Leverantör", rad => rad.Leverantor),
        new("Leverantörens organisationsnummer", rad => rad.Leverantorsnummer),
        new("Skäl", rad => rad.Skal),
        new("Diarienummer", rad => rad.Dnr),
        new("Dokumentation", rad => Kopord.Dokumentationslage(rad.DokumentationKlar, rad.Saknar)),
        new("Dokumentation senast", rad => rad.Saknar ? Domain.Direktupphandlingar.Dokumentation.SistaDag(rad.Dag) : null),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Köparens slug (the buyer).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    /// <summary>Kalenderår (year).</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ar { get; set; }

    /// <summary>Slag (kind).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Slag { get; set; }

    /// <summary>Status (state), eller <c>saknar</c> för dem som saknar dokumentation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Fritext (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Listan (the list).</summary>
    public ListDirektupphandlingar.View Lista { get; private set; } = null!;

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => Urval != new ListDirektupphandlingar.Urval();

    /// <summary>Köparna som val (buyers as choices).</summary>
    public IEnumerable<SelectListItem> Kopareval => Lista.Kopare.Select(kopare => new SelectListItem(kopare.Namn, kopare.Slug)).Prepend(new("Alla köpare", ""));

    /// <summary>Åren som val (years as choices).</summary>
    public IEnumerable<SelectListItem> Arsval => Lista.Ar.Select(ar => new SelectListItem($"{ar}", $"{ar}")).Prepend(new("Alla år", ""));

    /// <summary>Slagen som val (kinds as choices).</summary>
    public IEnumerable<SelectListItem> Slagval => Lista.Slag.Select(slag => new SelectListItem(Kopslag.Namn(slag), slag)).Prepend(new("Alla slag", ""));

    /// <summary>Status som val (states as choices).</summary>
    public static IEnumerable<SelectListItem> Statusval { get; } =
    [
        new("Alla", ""),
        new("Planerade", "planerad"),
        new("Genomförda", "genomford"),
        new("Saknar dokumentation", "saknar"),
        new("Återkallade", "aterkallad"),
    ];

    private ListDirektupphandlingar.Urval Urval => new(
        Organisation.SomText(),
        Ar,
        Slag.SomText(),
        Status switch
        {
            "planerad" => Direktupphandlingsstatus.Planerad,
            "genomford" => Direktupphandlingsstatus.Genomford,
            "aterkallad" => Direktupphandlingsstatus.Aterkallad,
            _ => null,
        },
        Status == "saknar",
        Fritext.SomText());

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListDirektupphandlingar.Query(Urval with { Fritext = null }), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListDirektupphandlingar.Query(Urval, Nummer), cancellationToken);

    /// <summary>Laddar ner urvalet som CSV (downloads the filtered rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListDirektupphandlingar.Rad>(Filnamn, kolumner, await formedlare.Send(new ListDirektupphandlingar.AllaQuery(Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListDirektupphandlingar.Rad>(Filnamn, kolumner, await formedlare.Send(new ListDirektupphandlingar.AllaQuery(Urval), cancellationToken));
}
