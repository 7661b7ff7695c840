using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avropen (call-offs), den egna nämndens först, med urvalet i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaAvrop)]
public sealed class AvropenModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida, IListsida
{
    private const string Filnamn = "avrop";

    private static readonly Csvkolumn<ListAvrop.Rad>[] kolumner =
    [
        new("Nummer", rad => rad.Nummer),
        new("Vad", rad => rad.Vad),
        new("Ramavtal", rad => rad.Ramavtal),
        new("Avtalets titel", rad => rad.Titel),
        new("Delområde", rad => rad.Delomrade),
        new("Nämnd eller bolag", rad => rad.Namnd),
        new("Leverantör", rad => rad.Leverantor),
        new("Värde i kronor utan moms", rad => rad.Varde),
        new("Mängd", rad => rad.Kvantitet),
        new("Dag", rad => rad.Dag),
        new("Från", rad => rad.Fran),
        new("Till", rad => rad.Till),
        new("Läge", rad => rad.Lage.Ord()),
        new("Form", rad => rad.Form.Ord()),
        new("Diarienummer", rad => rad.Dnr),
        new("Över taket", rad => rad.OverTaket ? "ja" : "nej"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Nämnden (organisation).</summary>
    [BindProperty(SupportsGet = true, Name = "namnd")]
    public string? Namnd { get; set; }

    /// <summary>Ramavtalets nummer (agreement).</summary>
    [BindProperty(SupportsGet = true, Name = "ramavtal")]
    public string? Ramavtal { get; set; }

    /// <summary>Läget (state).</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>Fritext (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListAvrop.View Lista { get; private set; } = null!;

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => Urval != new ListAvrop.Urval();

    /// <summary>Nämnderna som val (organisations as choices).</summary>
    public IEnumerable<SelectListItem> Namndval => Lista.Namnder.Select(namnd => new SelectListItem(namnd.Namn, namnd.Slug)).Prepend(new("Alla", ""));

    /// <summary>Lägen som val (states as choices).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } = [new("Alla", ""), new("Avropade", "avropat"), new("Reserverade", "reserverat"), new("Annullerade", "annullerat")];

    private ListAvrop.Urval Urval => new(
        Namnd.SomText(),
        Ramavtal.SomText(),
        Lage switch
        {
            "avropat" => Avropslage.Avropat,
            "reserverat" => Avropslage.Reserverat,
            "annullerat" => Avropslage.Annullerat,
            _ => null,
        },
        Fritext.SomText());

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListAvrop.Query(Dag, Urval with { Fritext = null }), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListAvrop.Query(Dag, Urval, Nummer), cancellationToken);

    /// <summary>Laddar ner urvalet som CSV (downloads the filtered rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListAvrop.Rad>(Filnamn, kolumner, await formedlare.Send(new ListAvrop.AllaQuery(Dag, Urval), cancellationToken), Dag);

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListAvrop.Rad>(Filnamn, kolumner, await formedlare.Send(new ListAvrop.AllaQuery(Dag, Urval), cancellationToken), Dag);
}
