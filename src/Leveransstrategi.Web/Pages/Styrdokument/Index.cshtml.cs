using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Styrdokument (register of governing documents).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Rader på en sida (rows on a page).</summary>
    public const int Storlek = 50;

    /// <summary>Ord i titeln eller diarienummer (text filter).</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Slag (kind filter).</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public Dokumentslag? Slag { get; set; }

    /// <summary>Organ (deciding body filter).</summary>
    [BindProperty(SupportsGet = true, Name = "organ")]
    public string? Organ { get; set; }

    /// <summary>Sortering (sort order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Sida (page).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListStyrdokument.View Lista { get; private set; } = null!;

    /// <summary>Om något filter är valt (any filter chosen).</summary>
    public bool Filtrerat => !string.IsNullOrWhiteSpace(Text) || Slag is not null || !string.IsNullOrWhiteSpace(Organ);

    /// <summary>Slag att välja bland (kinds).</summary>
    public IEnumerable<SelectListItem> Slagval => [new("Alla slag", ""), .. Dokumentord.Slagval];

    /// <summary>Organ att välja bland (deciding bodies).</summary>
    public IEnumerable<SelectListItem> Organval => [new("Alla", ""), .. Lista.Organ.Select(organ => new SelectListItem(organ, organ))];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(
            new ListStyrdokument.Query(Dag, Text, Slag, Organ, string.IsNullOrEmpty(Sortera) ? "titel" : Sortera, Sida, Storlek),
            cancellationToken);
}
