using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Leverantörer (suppliers) med läget en dag. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida, IListsida
{
    private const string Filnamn = "leverantorer";

    private static readonly Csvkolumn<ListLeverantorer.Rad>[] kolumner =
    [
        new("Namn", rad => rad.Namn),
        new("Organisationsnummer", rad => rad.Organisationsnummer),
        new("Nummer i ett annat land", rad => rad.UtlandsktNummer),
        new("Läge", rad => rad.Lage.Ord()),
        new("Avstängd till och med", rad => rad.AvstangdTillOchMed),
        new("Uppgången i", rad => rad.Eftertradare),
        new("Uppgången från och med", rad => rad.UppgangenDag),
        new("Ramavtal", rad => rad.Ramavtal),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Fritext (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Läge (status), så som det står i adressen.</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Sidan av listan (the page of the list).</summary>
    public Sida<ListLeverantorer.Rad> Sida { get; private set; } = null!;

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => Urval != new ListLeverantorer.Urval(Dag);

    private ListLeverantorer.Urval Urval => new(Dag, Fritext.SomText(), Leverantorsord.Lage(Lage));

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Sida = await formedlare.Send(new ListLeverantorer.Query(Urval with { Fritext = null }), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Sida = await formedlare.Send(new ListLeverantorer.Query(Urval, Nummer), cancellationToken);

    /// <summary>Laddar ner urvalet som CSV (downloads the filtered rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListLeverantorer.Rad>(Filnamn, kolumner, await formedlare.Send(new ListLeverantorer.AllaQuery(Urval), cancellationToken), Dag);

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListLeverantorer.Rad>(Filnamn, kolumner, await formedlare.Send(new ListLeverantorer.AllaQuery(Urval), cancellationToken), Dag);
}
