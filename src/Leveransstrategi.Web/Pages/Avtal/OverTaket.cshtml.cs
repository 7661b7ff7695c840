using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Över taket (exposure list): avropen som gjorts över ett tak, med skäl och beslutare, och de tak som är överskridna nu.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaAvrop)]
public sealed class OverTaketModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "avrop-over-taket";

    private static readonly Csvkolumn<ListOverTaket.Rad>[] kolumner =
    [
        new("Nummer", rad => rad.Nummer),
        new("Vad", rad => rad.Vad),
        new("Ramavtal", rad => rad.Ramavtal),
        new("Avtalets titel", rad => rad.Titel),
        new("Nämnd eller bolag", rad => rad.Namnd),
        new("Värde i kronor utan moms", rad => rad.Varde),
        new("Dag", rad => rad.Dag),
        new("Annullerat", rad => rad.Annullerat ? "ja" : "nej"),
        new("Skäl", rad => rad.Skal),
        new("Lagrum", rad => rad.Lagrum),
        new("Beslutat av", rad => rad.Beslutare),
        new("Diarienummer", rad => rad.Dnr),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListOverTaket.View Lista { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListOverTaket.Query(Dag, Nummer), cancellationToken);

    /// <summary>Laddar ner listan som CSV (downloads the rows as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListOverTaket.Rad>(Filnamn, kolumner, await formedlare.Send(new ListOverTaket.AllaQuery(Dag), cancellationToken), Dag);

    /// <summary>Laddar ner listan som Excelfil (downloads the rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListOverTaket.Rad>(Filnamn, kolumner, await formedlare.Send(new ListOverTaket.AllaQuery(Dag), cancellationToken), Dag);
}
