using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Lägen att välja bland i listan (states to filter by).</summary>
public enum Lageval
{
    /// <summary>En version gällde dagen (in force).</summary>
    Gallande = 1,

    /// <summary>En beslutad version väntar på sin dag (decided, not yet in force).</summary>
    Kommande = 2,

    /// <summary>Upphävd (repealed) och inte ersatt.</summary>
    Upphavd = 3,

    /// <summary>Ingen anvisning gällde dagen (nothing in force).</summary>
    Saknas = 4,

    /// <summary>En version är påbörjad (being handled), för den som får se utkast.</summary>
    Pagaende = 5,
}

/// <summary>Anvisningar (instructions): de sju områdena och vad som gällde en dag. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private const string Filnamn = "anvisningar";

    private static readonly Csvkolumn<ListAnvisningar.Rad>[] oppna =
    [
        new("Område", rad => rad.Omrade),
        new("Läge", rad => Lage(rad)),
        new("Version", rad => rad.Gallande?.Nummer),
        new("Gäller från", rad => rad.Gallande?.Giltighet.Fran),
        new("Beslutad av", rad => rad.Gallande?.Beslut?.Organ),
        new("Beslutsdag", rad => rad.Gallande?.Beslut?.Datum),
        new("Paragraf", rad => rad.Gallande?.Beslut?.Paragraf),
        new("Diarienummer", rad => rad.Gallande?.Beslut?.Diarienummer?.Text),
        new("Kommande version", rad => rad.Kommande?.Nummer),
        new("Kommande gäller från", rad => rad.Kommande?.Giltighet.Fran),
        new("Ansvarar", rad => rad.Agare),
        new("Adress", rad => $"/anvisningar/{rad.Slug}"),
    ];

    private static readonly Csvkolumn<ListAnvisningar.Rad>[] medUtkast =
    [
        .. oppna,
        new("Påbörjad version", rad => rad.Pagaende?.Nummer),
        new("Påbörjad, läge", rad => rad.Pagaende?.Lage.Ord()),
        new("Nästa prövning", rad => rad.NastaProvning),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => Filens;

    /// <summary>Läge att visa (state filter), om något.</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public Lageval? Vald { get; set; }

    /// <summary>Raderna efter urval (the rows after filtering).</summary>
    public IReadOnlyList<ListAnvisningar.Rad> Rader { get; private set; } = [];

    /// <summary>Om läsaren får se vad som är påbörjat (may see what is being handled).</summary>
    public bool SerUtkast => User.Far(Behorighet.LasaUtkast);

    /// <summary>Lägena att välja bland (states to choose from).</summary>
    public IEnumerable<SelectListItem> Val =>
    [
        new("Alla", ""),
        new("Gällande", nameof(Lageval.Gallande)),
        new("Kommande", nameof(Lageval.Kommande)),
        new("Upphävd", nameof(Lageval.Upphavd)),
        new("Saknas", nameof(Lageval.Saknas)),
        .. SerUtkast ? [new SelectListItem("Påbörjad", nameof(Lageval.Pagaende))] : Array.Empty<SelectListItem>(),
    ];

    private Csvkolumn<ListAnvisningar.Rad>[] Filens => SerUtkast ? medUtkast : oppna;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        await LaddaAsync(cancellationToken);
        return Page();
    }

    /// <summary>Laddar ner listan med samma urval (downloads the list with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        await LaddaAsync(cancellationToken);
        return new Csvsvar<ListAnvisningar.Rad>(Filnamn, Filens, Rader.ToAsyncEnumerable(), DagVald ? Dag : null);
    }

    /// <summary>Laddar ner listan som Excelfil med samma urval (downloads the list as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        await LaddaAsync(cancellationToken);
        return new Excelsvar<ListAnvisningar.Rad>(Filnamn, Filens, Rader.ToAsyncEnumerable(), DagVald ? Dag : null);
    }

    /// <summary>Läget i ord (the state in words) för en rad.</summary>
    /// <param name="rad">Raden (the row).</param>
    public static string Lage(ListAnvisningar.Rad rad)
    {
        ArgumentNullException.ThrowIfNull(rad);
        return rad.Gallande is not null ? "Gällande" : rad.Upphavd is not null ? "Upphävd" : "Saknas – stadens allmänna regler gäller";
    }

    private async Task LaddaAsync(CancellationToken cancellationToken)
    {
        var alla = await formedlare.Send(new ListAnvisningar.Query(Dag), cancellationToken);
        Rader = [.. alla.Where(rad => Vald switch
        {
            Lageval.Gallande => rad.Gallande is not null,
            Lageval.Kommande => rad.Kommande is not null,
            Lageval.Upphavd => rad.Upphavd is not null,
            Lageval.Saknas => rad.Gallande is null && rad.Upphavd is null,
            Lageval.Pagaende => rad.Pagaende is not null,
            _ => true,
        })];
    }
}
