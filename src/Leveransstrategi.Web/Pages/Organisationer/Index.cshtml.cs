using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Organisationer;

/// <summary>Organisationer (organisations) som fanns en dag, ordnade efter slag. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    /// <summary>Rader på en sida (page size): hela staden får plats, utan att sidan växer utan gräns.</summary>
    public const int PerSida = 100;

    private const string Filnamn = "organisationer";

    private static readonly Csvkolumn<ListOrganisationer.Rad>[] kolumner =
    [
        new("Namn", rad => rad.Namn),
        new("Slag", rad => Organisationsslagtext.Namn(rad.Slag)),
        new("Nummer", rad => rad.Nummer),
        new("Förvaltning", rad => rad.Forvaltning),
        new("Organisationsnummer", rad => rad.Organisationsnummer),
        new("Gäller från", rad => rad.GallerFran),
        new("Gäller till", rad => rad.GallerTill),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Valt slag (code of the kind), om något.</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public string? Slag { get; set; }

    /// <summary>Fritext (free text), om någon.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Fritext { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListOrganisationer.View Lista { get; private set; } = null!;

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => !string.IsNullOrWhiteSpace(Slag) || !string.IsNullOrWhiteSpace(Fritext);

    /// <summary>Om dagen ligger före det som portalen vet (before the first known facts).</summary>
    public bool ForeKanda => Lista.ForstaKanda is { } forsta && Dag < forsta;

    /// <summary>Antalen i en mening (the numbers in words).</summary>
    public string Antal
    {
        get
        {
            var delar = Lista.PerSlag.Select(grupp => Organisationsslagtext.Antal(grupp.Slag, grupp.Varde)).ToList();
            return delar.Count > 1 ? $"{string.Join(", ", delar[..^1])} och {delar[^1]}" : string.Concat(delar);
        }
    }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListOrganisationer.Query(Dag, ValtSlag(), Fritext, Nummer, PerSida), cancellationToken);

    /// <summary>Laddar ner listan med samma urval (downloads the list with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListOrganisationer.Rad>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    /// <summary>Laddar ner listan som Excelfil med samma urval (downloads the list as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListOrganisationer.Rad>(Filnamn, kolumner, await RaderAsync(cancellationToken), Dag);

    private async Task<IAsyncEnumerable<ListOrganisationer.Rad>> RaderAsync(CancellationToken cancellationToken) =>
        (await formedlare.Send(new ListOrganisationer.Query(Dag, ValtSlag(), Fritext, 1, ListOrganisationer.StorstaStorlek), cancellationToken)).Sida.Rader.ToAsyncEnumerable();

    private Organisationsslag? ValtSlag() => Slag switch
    {
        null or "" => null,
        _ when Organisationsslagtext.Forsok(Slag, out var slag) => slag,
        _ => throw new RegelbrottException("Det slaget av organisation finns inte. Välj ett i listan."),
    };
}
