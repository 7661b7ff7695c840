using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Alla aktualitetsprövningar (all reviews): vilka anvisningar som är försenade, snart ska prövas eller saknar dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
public sealed class ProvningarModel(IMediator formedlare, TimeProvider klocka) : PageModel, IListsida
{
    private const string Filnamn = "aktualitetsprovningar";

    private readonly Csvkolumn<ListProvningar.Rad>[] kolumner =
    [
        new("Anvisning", rad => rad.Titel),
        new("Ägare", rad => rad.Agare),
        new("Senast prövad", rad => rad.Senaste),
        new("Utfall", rad => rad.Utfall?.Ord()),
        new("Nästa prövning", rad => rad.Nasta),
        new("Avstånd", rad => rad.Nasta is { } dag ? Format.Forsening(dag, klocka.IDag()) : null),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Urvalen (the filters), med namnen i adressen.</summary>
    public static IEnumerable<SelectListItem> Tidsval { get; } =
    [
        new("Alla anvisningar", ""),
        new("Försenade", "forsenade"),
        new($"Inom {ListProvningar.SnartDagar} dagar", "snart"),
        new("Utan datum", "utan-datum"),
    ];

    /// <summary>Valt urval (chosen filter).</summary>
    [BindProperty(SupportsGet = true, Name = "tid")]
    public string? Tid { get; set; }

    /// <summary>Sortering (sort order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Listan (the list).</summary>
    public ListProvningar.View Lista { get; private set; } = null!;

    private ListProvningar.Urval Urval => new(
        Tid switch
        {
            "forsenade" => ListProvningar.Tid.Forsenade,
            "snart" => ListProvningar.Tid.Snart,
            "utan-datum" => ListProvningar.Tid.UtanDatum,
            _ => ListProvningar.Tid.Alla,
        },
        Sortera);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="sida">Sidans nummer (page number).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(int sida, CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListProvningar.Query(IDag, Urval, sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListProvningar.Rad>(Filnamn, kolumner, await formedlare.Send(new ListProvningar.AllaQuery(IDag, Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListProvningar.Rad>(Filnamn, kolumner, await formedlare.Send(new ListProvningar.AllaQuery(IDag, Urval), cancellationToken));
}
