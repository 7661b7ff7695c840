using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Vad utkastet ändrar (effect of the draft): vilka svar som blir andra, från vad till vad och för vilka.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
public sealed class EffektModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IListsida
{
    private static readonly Csvkolumn<Effektrad>[] kolumner =
    [
        new("Område", rad => rad.Omrade),
        new("Köpare", rad => rad.Kopare),
        new("Köpet är", rad => Regelord.Natur(rad.Kop.Natur)),
        new("Värde utan moms", rad => rad.Kop.Varde),
        new("Månader", rad => rad.Kop.Manader),
        new("Undantaget gäller köpet", rad => rad.Kop.Undantag),
        new("Svar nu", rad => Effektord.Svar(rad.Fran)),
        new("Rubrik nu", rad => Regelord.Text(rad.Fran.Rubrik)),
        new("Svar med utkastet", rad => Effektord.Svar(rad.Till)),
        new("Rubrik med utkastet", rad => Regelord.Text(rad.Till.Rubrik)),
        new("Slutsatsen ändras", rad => rad.Fran.ArAnnanSlutsats(rad.Till)),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Effekten (the effect).</summary>
    public VisaRegeleffekt.View Innehall { get; private set; } = null!;

    /// <summary>Hur slutsatserna flyttar (how the conclusions move): från, till och antal.</summary>
    public IEnumerable<(string Fran, string Till, int Antal)> Sammanfattning => Innehall.Effekt.Rader
        .Where(rad => rad.Fran.ArAnnanSlutsats(rad.Till))
        .GroupBy(rad => (Fran: Effektord.Svar(rad.Fran), Till: Effektord.Svar(rad.Till)))
        .Select(grupp => (grupp.Key.Fran, grupp.Key.Till, grupp.Count()))
        .OrderByDescending(rad => rad.Item3);

    private string Filnamn => $"effekt-utkast-{Innehall.Nummer}";

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Innehall = await formedlare.Send(new VisaRegeleffekt.Query(DagVald ? Dag : null), cancellationToken);

    /// <summary>Laddar ner svaren som ändras (downloads the changes).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return new Csvsvar<Effektrad>(Filnamn, kolumner, Innehall.Effekt.Rader.ToAsyncEnumerable(), Innehall.Dag);
    }

    /// <summary>Laddar ner svaren som ändras som Excelfil (downloads the changes as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        return new Excelsvar<Effektrad>(Filnamn, kolumner, Innehall.Effekt.Rader.ToAsyncEnumerable(), Innehall.Dag);
    }
}
