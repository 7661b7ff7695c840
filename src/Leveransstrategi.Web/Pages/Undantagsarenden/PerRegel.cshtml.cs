using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Undantag per regel (exceptions per rule): en signal om att en regel kan behöva skrivas om.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class PerRegelModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "undantag-per-regel";

    private static readonly Csvkolumn<ListUndantagssignaler.Rad>[] kolumner =
    [
        new("Regel", rad => rad.Titel),
        new("Gäller", rad => rad.Galler),
        new("Beviljade i allt", rad => rad.Beviljade),
        new("Avslagna", rad => rad.Avslagna),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Anvisningens slug (instruction), om bara dess punkter ska visas.</summary>
    [BindProperty(SupportsGet = true, Name = "anvisning")]
    public string? Anvisning { get; set; }

    /// <summary>Raderna (the rows).</summary>
    public IReadOnlyList<ListUndantagssignaler.Rad> Rader { get; private set; } = [];

    /// <summary>Visar listan (shows the list).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Rader = await HamtaAsync(cancellationToken);

    /// <summary>Laddar ner listan (downloads the list).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListUndantagssignaler.Rad>(Filnamn, kolumner, (await HamtaAsync(cancellationToken)).ToAsyncEnumerable(), Dag);

    /// <summary>Laddar ner listan som Excelfil (downloads the list as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListUndantagssignaler.Rad>(Filnamn, kolumner, (await HamtaAsync(cancellationToken)).ToAsyncEnumerable(), Dag);

    private Task<IReadOnlyList<ListUndantagssignaler.Rad>> HamtaAsync(CancellationToken cancellationToken) =>
        formedlare.Send(new ListUndantagssignaler.Query(Dag, Anvisning.SomText()), cancellationToken);
}
