using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Vem köper vad (the matrix) en dag, eller två dagar jämförda. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "ansvar";

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => Filens(Matris);

    /// <summary>Vald grupp (code of the group), om någon.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Visa { get; set; }

    /// <summary>Dagen att jämföra med (the day to compare with) så som den står i adressen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Jamfor { get; set; }

    /// <summary>Dagen att jämföra med (the day to compare with), om någon.</summary>
    public DateOnly? Jamford { get; private set; }

    /// <summary>Matrisen (the matrix).</summary>
    public VisaAnsvarsmatris.View Matris { get; private set; } = null!;

    /// <summary>Antal rader (number of rows).</summary>
    public int Antal => Matris.Grupper.Sum(grupp => grupp.Rader.Count);

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (string.IsNullOrWhiteSpace(Jamfor))
            return;
        if (Datumtolk.Forsok(Jamfor, out var dag))
            Jamford = dag;
        else
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    /// <summary>Visar matrisen (shows the matrix).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Matris = await HamtaAsync(cancellationToken);

    /// <summary>Laddar ner matrisen med samma urval (downloads the matrix with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        var matris = await HamtaAsync(cancellationToken);
        return new Csvsvar<Filrad>(Filnamn, Filens(matris), Rader(matris), Dag);
    }

    /// <summary>Laddar ner matrisen som Excelfil med samma urval (downloads the matrix as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        var matris = await HamtaAsync(cancellationToken);
        return new Excelsvar<Filrad>(Filnamn, Filens(matris), Rader(matris), Dag);
    }

    private static IAsyncEnumerable<Filrad> Rader(VisaAnsvarsmatris.View matris) =>
        matris.Grupper.SelectMany(grupp => grupp.Rader.Select(rad => new Filrad(grupp.Slag, rad))).ToAsyncEnumerable();

    private static string? Ord(Domain.Ansvarsfordelning.Kopansvarslage? lage) => lage?.Ord();

    private Task<VisaAnsvarsmatris.View> HamtaAsync(CancellationToken cancellationToken) =>
        formedlare.Send(new VisaAnsvarsmatris.Query(Dag, Jamford, ValdGrupp()), cancellationToken);

    private List<Csvkolumn<Filrad>> Filens(VisaAnsvarsmatris.View matris) =>
    [
        new("Namn", rad => rad.Rad.Namn),
        new("Grupp", rad => rad.Grupp.Namn()),
        .. matris.Omraden.SelectMany((omrade, plats) => Jamford is { } jamford
            ? new Csvkolumn<Filrad>[]
            {
                new($"{omrade.Namn} {Format.Datum(Dag)}", rad => rad.Rad.Rutor[plats].Lage.Ord(), omrade.Slug),
                new($"{omrade.Namn} {Format.Datum(jamford)}", rad => Ord(rad.Rad.Rutor[plats].Jamfort), $"{omrade.Slug}-jamford"),
            }
            : [new(omrade.Namn, rad => rad.Rad.Rutor[plats].Lage.Ord(), omrade.Slug)]),
    ];

    private Matrisgrupp? ValdGrupp() => string.IsNullOrWhiteSpace(Visa)
        ? null
        : Enum.GetValues<Matrisgrupp>().Where(grupp => Ansvarsord.Kod(grupp) == Visa).Select(grupp => (Matrisgrupp?)grupp).FirstOrDefault()
            ?? throw new RegelbrottException("Den gruppen finns inte. Välj en i listan.");

    private sealed record Filrad(Matrisgrupp Grupp, VisaAnsvarsmatris.Rad Rad);
}
