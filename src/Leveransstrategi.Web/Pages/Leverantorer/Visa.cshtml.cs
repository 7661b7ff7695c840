using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>En leverantör (a supplier) en dag, med historia och ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "leverantorens-ramavtal";

    private static readonly Csvkolumn<VisaLeverantor.Avtalet>[] kolumner =
    [
        new("Ramavtal", rad => rad.Nummer),
        new("Titel", rad => rad.Titel),
        new("Delområde", rad => rad.Delomrade),
        new("Delområdets namn", rad => rad.Delomradesnamn),
        new("Rang", rad => rad.Rang),
        new("Andel enligt fördelningsnyckeln i procent", rad => rad.Andel),
        new("Del av det avropade i procent", rad => rad.Faktisk is { } del ? decimal.Round(del, 2) : null),
        new("Avropat i kronor utan moms", rad => rad.Avropat),
        new("Gäller från", rad => rad.Fran),
        new("Gäller till utan förlängningar", rad => rad.Till),
        new("Undertecknat av", rad => rad.Tecknat?.Namn),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Leverantören (the supplier).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Leverantören som den var dagen (the supplier on the day).</summary>
    public VisaLeverantor.View Leverantor { get; private set; } = null!;

    /// <summary>De senaste avropen (latest call-offs), för den som får läsa avrop.</summary>
    public SenasteAvrop.View? Avrop { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Leverantor = await formedlare.Send(new VisaLeverantor.Query(Id, Dag), cancellationToken);
        if (User.Far(Behorighet.LasaAvrop))
            Avrop = await formedlare.Send(new SenasteAvrop.LeverantorQuery(Leverantor.Led, Dag), cancellationToken);
    }

    /// <summary>Laddar ner avtalen som CSV (downloads the agreements as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<VisaLeverantor.Avtalet>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    /// <summary>Laddar ner avtalen som Excelfil (downloads the agreements as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<VisaLeverantor.Avtalet>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    private async Task<IAsyncEnumerable<VisaLeverantor.Avtalet>> RaderAsync(CancellationToken cancellationToken) =>
        (await formedlare.Send(new VisaLeverantor.Query(Id, Dag), cancellationToken)).Avtal.ToAsyncEnumerable();
}
