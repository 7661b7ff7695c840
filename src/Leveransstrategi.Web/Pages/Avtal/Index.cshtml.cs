using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Ramavtal (agreements), som tidslinje eller tabell, med urvalet i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida, IListsida
{
    private const string Filnamn = "ramavtal";

    private static readonly Csvkolumn<ListRamavtal.Filrad>[] kolumner =
    [
        new("Nummer", rad => rad.Avtal.Nummer),
        new("Titel", rad => rad.Avtal.Titel),
        new("Område", rad => rad.Avtal.Omrade),
        new("Lagregim", rad => rad.Avtal.Regim.Ord()),
        new("Läge", rad => rad.Avtal.Lage.Ord()),
        new("Gäller från", rad => rad.Avtal.GallerFran),
        // Importen läser ”Gäller till” som sista dagen utan förlängningar, så filens egen dag heter något annat.
        new("Gäller till, med utnyttjade förlängningar", rad => rad.Avtal.Slutar, "galler-till"),
        new("Längst till", rad => rad.Avtal.LangstTill),
        new("Nästa åtgärd", rad => rad.Avtal.Atgard.Ord(rad.Avtal.Atgardsdag)),
        new("Åtgärdens dag", rad => rad.Avtal.Atgardsdag),
        new("Takvolym i kronor utan moms", rad => rad.Avtal.TakBelopp),
        new("Reserverat i kronor utan moms", rad => rad.Tak.Reserverat),
        new("Avropat i kronor utan moms", rad => rad.Tak.Avropat),
        new("Kvar i kronor utan moms", rad => rad.Tak.Kvar),
        new("Takvolym i antal", rad => rad.Avtal.TakKvantitet),
        new("Enhet", rad => rad.Avtal.TakEnhet),
        new("Diarienummer", rad => rad.Avtal.Dnr),
        new("Avtalsägare", rad => rad.Avtal.Agare),
        new("Avtalsförvaltare", rad => rad.Avtal.Forvaltare),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Område (area).</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Läge (state).</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>Slug för en organisation som får avropa (entitled organisation).</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public string? Organisation { get; set; }

    /// <summary>Fritext (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Ordning (order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Visningssätt (view): tidslinje eller tabell.</summary>
    [BindProperty(SupportsGet = true, Name = "vy")]
    public string? Vy { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListRamavtal.View Lista { get; private set; } = null!;

    /// <summary>Om avtalen visas som tabell (shown as a plain table).</summary>
    public bool ArTabell => Vy == "tabell";

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => Urval with { Sortera = null } != new ListRamavtal.Urval();

    /// <summary>Områdena som val (areas as choices).</summary>
    public IEnumerable<SelectListItem> Omradesval => Lista.Omraden.Select(omrade => new SelectListItem(omrade.Namn, omrade.Slug)).Prepend(new("Alla områden", ""));

    /// <summary>Nämnder och bolag som val (organisations as choices).</summary>
    public IEnumerable<SelectListItem> Organisationsval => Lista.Organisationer.Select(organisation => new SelectListItem(organisation.Namn, organisation.Slug)).Prepend(new("Alla", ""));

    /// <summary>Lägen som val (states as choices).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } =
    [
        new("Alla", ""),
        new("Kräver åtgärd", "atgard"),
        new("I kraft", "i-kraft"),
        new("Under upphandling", "upphandlas"),
        new("Avslutade", "avslutade"),
    ];

    private ListRamavtal.Urval Urval => new(
        Omrade.SomText(),
        Lage switch
        {
            "atgard" => Lagesurval.KraverAtgard,
            "i-kraft" => Lagesurval.IKraft,
            "upphandlas" => Lagesurval.UnderUpphandling,
            "avslutade" => Lagesurval.Avslutade,
            _ => Lagesurval.Alla,
        },
        Fritext.SomText(),
        Sortera.SomText(),
        Organisation: Organisation.SomText());

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListRamavtal.Query(Dag, Urval with { Fritext = null }), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListRamavtal.Query(Dag, Urval, Nummer), cancellationToken);

    /// <summary>Laddar ner urvalet som CSV (downloads the filtered rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListRamavtal.Filrad>(Filnamn, kolumner, await formedlare.Send(new ListRamavtal.AllaQuery(Dag, Urval), cancellationToken), Dag);

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListRamavtal.Filrad>(Filnamn, kolumner, await formedlare.Send(new ListRamavtal.AllaQuery(Dag, Urval), cancellationToken), Dag);
}
