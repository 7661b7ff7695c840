using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Omraden;

/// <summary>Områden (areas): de sju anskaffningsområdena och avtalsområdena. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Fritext (free text), om någon.</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Anskaffningsområden (areas).</summary>
    public IReadOnlyList<ListOmraden.Rad> Omraden { get; private set; } = [];

    /// <summary>Avtalsområden (contract areas).</summary>
    public IReadOnlyList<ListAvtalsomraden.Rad> Avtalsomraden { get; private set; } = [];

    /// <summary>Om listan är begränsad av ett urval (is filtered).</summary>
    public bool ArUrval => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Omraden = await formedlare.Send(new ListOmraden.Query(Dag, Text), cancellationToken);
        Avtalsomraden = await formedlare.Send(new ListAvtalsomraden.Query(Dag, Text), cancellationToken);
    }

    /// <summary>Laddar ner områdena med samma urval (downloads the areas with the same filter).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        var fil = Csv.Skriv(
            ["Slag", "Avsnitt", "Namn", "Beskrivning", "Avtalsområden", "Regel", "Källa", "CPV"],
            Omraden
                .Select(rad => new[]
                {
                    "Anskaffningsområde",
                    rad.Kod,
                    rad.Namn,
                    rad.Sammanfattning,
                    string.Join(", ", rad.Avtalsomraden.Select(a => a.Namn)),
                    null,
                    rad.Kalla.Visning,
                    string.Join(", ", rad.Cpv),
                })
                .Concat(Avtalsomraden.Select(rad => new[]
                {
                    "Avtalsområde",
                    null,
                    rad.Namn,
                    rad.Beskrivning,
                    null,
                    rad.Regel,
                    rad.Kalla.Visning,
                    null,
                })));
        return File(fil, Csv.Typ, $"omraden-{Format.Datum(Dag)}.csv");
    }
}
