using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Provfallen körda mot utkastet (test cases run against the draft); ett avslutas med skäl.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class ProvfallModel(IMediator formedlare) : Regelutkastsida(formedlare), IListsida
{
    private static readonly Csvkolumn<VisaRegelutkast.Provrad>[] kolumner =
    [
        new("Provfall", rad => rad.Namn),
        new("Område", rad => rad.Underlag.Omrade),
        new("Köpare", rad => rad.Underlag.Organisation),
        new("Dag", rad => rad.Underlag.Dag),
        new("Köpet är", rad => Regelord.Natur(rad.Underlag.Natur)),
        new("Värde utan moms", rad => rad.Underlag.Varde),
        new("Månader", rad => rad.Underlag.Manader),
        new("Väntat svar", rad => Regelord.Kod(rad.Vantat)),
        new("Svar i utkastet", rad => Regelord.Kod(rad.Blev)),
        new("Rader som svarade", rad => string.Join(", ", rad.Rader)),
        new("Håller", rad => rad.Haller),
        new("Källa", rad => rad.Kalla.Visning),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Provfallet som avslutas (the case to end).</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>Varför det inte längre är rätt (reason).</summary>
    [BindProperty]
    public string? Skal { get; set; }

    private string Filnamn => $"provfall-utkast-{Utkast.Nummer}";

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Laddar ner provfallen (downloads the cases).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return new Csvsvar<VisaRegelutkast.Provrad>(Filnamn, kolumner, Utkast.Provfall.ToAsyncEnumerable());
    }

    /// <summary>Laddar ner provfallen som Excelfil (downloads the cases as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return new Excelsvar<VisaRegelutkast.Provrad>(Filnamn, kolumner, Utkast.Provfall.ToAsyncEnumerable());
    }

    /// <summary>Avslutar ett provfall (ends a case).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AvslutaProvfall.Command(Id, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Provfallet är avslutat. Skälet visas för den som registrerar beslutet.");
        return Redirect($"{Adress}/provfall");
    }
}
