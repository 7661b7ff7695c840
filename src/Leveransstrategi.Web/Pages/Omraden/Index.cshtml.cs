using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Omraden;

/// <summary>Områden (areas): de sju anskaffningsområdena och avtalsområdena. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private static readonly Csvkolumn<Filrad>[] kolumner =
    [
        new("Slag", rad => rad.Slag),
        new("Avsnitt", rad => rad.Kod),
        new("Namn", rad => rad.Namn),
        new("Beskrivning", rad => rad.Beskrivning),
        new("Regel om upphandling", rad => rad.Regel),
        new("Källa", rad => rad.Kalla.Visning),
        new("Berör", rad => string.Join(", ", rad.Beror)),
        new("CPV", rad => string.Join(", ", rad.Cpv)),
        new("Anvisning", rad => rad.Anvisning is null ? null : Pages.Anvisningar.IndexModel.Lage(rad.Anvisning)),
        new("Anvisningen gäller från", rad => rad.Anvisning?.Gallande?.Giltighet.Fran),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Fritext (free text), om någon.</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Anskaffningsområden (areas).</summary>
    public IReadOnlyList<ListOmraden.Rad> Omraden { get; private set; } = [];

    /// <summary>Områdenas anvisningar (instructions of the areas) efter områdets slug.</summary>
    public IReadOnlyDictionary<string, ListAnvisningar.Rad> Anvisningar { get; private set; } = new Dictionary<string, ListAnvisningar.Rad>();

    /// <summary>Avtalsområden (contract areas).</summary>
    public IReadOnlyList<ListAvtalsomraden.Rad> Avtalsomraden { get; private set; } = [];

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => !string.IsNullOrWhiteSpace(Text);

    private string Filnamn => DagVald ? $"omraden-som-gallde-{Format.Datum(Dag)}" : "omraden";

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Omraden = await formedlare.Send(new ListOmraden.Query(Dag, Text), cancellationToken);
        Anvisningar = (await formedlare.Send(new ListAnvisningar.Query(Dag), cancellationToken)).ToDictionary(rad => rad.Slug);
        Avtalsomraden = await formedlare.Send(new ListAvtalsomraden.Query(Dag, Text), cancellationToken);
    }

    /// <summary>Laddar ner områdena med samma urval (downloads the areas with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<Filrad>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    /// <summary>Laddar ner områdena som Excelfil med samma urval (downloads the areas as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<Filrad>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    private async Task<IAsyncEnumerable<Filrad>> RaderAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return Omraden
            .Select(rad => new Filrad("Anskaffningsområde", rad.Kod, rad.Namn, rad.Sammanfattning, null, rad.Kalla, rad.Avtalsomraden.Select(a => a.Namn), rad.Cpv, Anvisningar.GetValueOrDefault(rad.Slug)))
            .Concat(Avtalsomraden.Select(rad => new Filrad(
                "Avtalsområde", null, rad.Namn, rad.Beskrivning, rad.Regel, rad.Kalla, rad.Anskaffningsomraden.Select(o => o.Namn), [], null)))
            .ToAsyncEnumerable();
    }

    /// <summary>En rad i filen (a row of the file): ett område av endera slaget.</summary>
    private sealed record Filrad(
        string Slag,
        string? Kod,
        string Namn,
        string Beskrivning,
        string? Regel,
        Kallhanvisning Kalla,
        IEnumerable<string> Beror,
        IReadOnlyList<string> Cpv,
        ListAnvisningar.Rad? Anvisning);
}
