using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Luckor i ansvaret (gaps and conflicts) en dag. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
public sealed class LuckorModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "luckor-i-ansvaret";

    private static readonly Csvkolumn<Luckrad>[] kolumner =
    [
        new("Slag", rad => Luckvisning.Ental(rad.Slag)),
        new("Gäller", rad => rad.Galler),
        new("Vad som är fel", rad => rad.Text),
        new("Gör så här", rad => rad.Gor),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Slagen att välja bland (kinds to choose from).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } =
        [new("Alla slag", ""), .. Enum.GetValues<Luckslag>().Select(slag => new SelectListItem(Luckvisning.Flertal(slag), Ansvarsord.Kod(slag)))];

    /// <summary>Valt slag (kind), om något.</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public string? Slag { get; set; }

    /// <summary>Valt område eller avtalsområde (area), om något.</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListLuckor.View Lista { get; private set; } = null!;

    /// <summary>Områdena att välja bland (areas to choose from).</summary>
    public IEnumerable<SelectListItem> Omradesval => [new("Alla områden", ""), .. Lista.Omraden.Select(o => new SelectListItem(o.Namn, o.Slug))];

    private ListLuckor.Urval Urval => new(Enum.GetValues<Luckslag>().Cast<Luckslag?>().FirstOrDefault(slag => Ansvarsord.Kod(slag!.Value) == Slag), Omrade);

    /// <summary>Visar listan (shows the list).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListLuckor.Query(Dag, Urval, Sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => new Csvsvar<Luckrad>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) => new Excelsvar<Luckrad>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    private Task<IAsyncEnumerable<Luckrad>> RaderAsync(CancellationToken cancellationToken) => formedlare.Send(new ListLuckor.AllaQuery(Dag, Urval), cancellationToken);
}
