using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>Regelverket (the rule set) bakom vägledningen, med provfallen som visar att det svarar rätt.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class ReglerModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "provfall";

    private static readonly Csvkolumn<KorProvfall.Rad>[] kolumner =
    [
        new("Provfall", rad => rad.Namn),
        new("Område", rad => rad.Underlag.Omrade),
        new("Köpare", rad => rad.Underlag.Organisation),
        new("Dag", rad => rad.Underlag.Dag),
        new("Köpet är", rad => Regelord.Natur(rad.Underlag.Natur)),
        new("Värde utan moms", rad => rad.Underlag.Varde),
        new("Väntat svar", rad => Regelord.Kod(rad.Vantat)),
        new("Svar", rad => Regelord.Kod(rad.Blev)),
        new("Källa", rad => rad.Kalla.Visning),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Versionens nummer (number of the version), om en är vald.</summary>
    [BindProperty(SupportsGet = true, Name = "version")]
    public int? Version { get; set; }

    /// <summary>Regelverket (the rule set).</summary>
    public VisaRegelverk.View Regelverk { get; private set; } = null!;

    /// <summary>Provfallen (the test cases).</summary>
    public IReadOnlyList<KorProvfall.Rad> Provfall { get; private set; } = [];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Regelverk = await formedlare.Send(new VisaRegelverk.Query(Dag, Version), cancellationToken);
        Provfall = await formedlare.Send(new KorProvfall.Query(Regelverk.Nummer), cancellationToken);
    }

    /// <summary>Laddar ner provfallen (downloads the test cases).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<KorProvfall.Rad>(Filnamn, kolumner, (await formedlare.Send(new KorProvfall.Query(Version), cancellationToken)).ToAsyncEnumerable());

    /// <summary>Laddar ner provfallen som Excelfil (downloads the test cases as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<KorProvfall.Rad>(Filnamn, kolumner, (await formedlare.Send(new KorProvfall.Query(Version), cancellationToken)).ToAsyncEnumerable());
}
