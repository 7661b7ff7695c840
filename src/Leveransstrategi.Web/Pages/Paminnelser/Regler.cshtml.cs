using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Paminnelser;

/// <summary>Reglerna för påminnelser (reminder rules): de som gäller, de som ska gälla och de som har gällt.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaPaminnelser)]
public sealed class ReglerModel(IMediator formedlare) : PageModel, IListsida
{
    private const string Filnamn = "paminnelseregler";

    private static readonly Csvkolumn<Paminnelseregel>[] kolumner =
    [
        new("Vad", regel => regel.Slag.Slagord()),
        new("När", regel => regel.Slag.Stegord(regel.Troskel)),
        new("Lagregim", regel => regel.Regim?.Ord() ?? "Alla"),
        new("Till", regel => regel.Roll.Ord()),
        new("Går vidare efter dagar", regel => regel.EskalerasEfter),
        new("Går vidare till", regel => regel.EskalerasTill?.Ord()),
        new("Gäller från", regel => regel.Giltighet.Fran),
        new("Gäller till", regel => regel.Giltighet.Till),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Listan (the list).</summary>
    public ListPaminnelseregler.View Lista { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListPaminnelseregler.Query(), cancellationToken);

    /// <summary>Laddar ner reglerna som CSV (downloads the rules as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<Paminnelseregel>(Filnamn, kolumner, (await formedlare.Send(new ListPaminnelseregler.Query(), cancellationToken)).Regler.ToAsyncEnumerable());

    /// <summary>Laddar ner reglerna som Excelfil (downloads the rules as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<Paminnelseregel>(Filnamn, kolumner, (await formedlare.Send(new ListPaminnelseregler.Query(), cancellationToken)).Regler.ToAsyncEnumerable());
}
