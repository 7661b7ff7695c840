using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Lägg till ett provfall (add a test case).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class NyttProvfallModel(IMediator formedlare) : Regelutkastsida(formedlare)
{
    /// <summary>Vad det visar (what it shows).</summary>
    [BindProperty]
    public string? Namn { get; set; }

    /// <summary>Området (area).</summary>
    [BindProperty]
    public string? Omrade { get; set; }

    /// <summary>Köparen (buyer).</summary>
    [BindProperty]
    public string? Organisation { get; set; }

    /// <summary>Köpets dag (day).</summary>
    [BindProperty]
    public string? Dag { get; set; }

    /// <summary>Köpets art (nature).</summary>
    [BindProperty]
    public string? Natur { get; set; }

    /// <summary>Värde (value).</summary>
    [BindProperty]
    public string? Varde { get; set; }

    /// <summary>Månader (months).</summary>
    [BindProperty]
    public int? Manader { get; set; }

    /// <summary>Om köpet är det som ett undantag gäller (what an exception is about).</summary>
    [BindProperty]
    public string? Undantag { get; set; }

    /// <summary>Väntat svar (expected).</summary>
    [BindProperty]
    public Slutsatskod? Vantat { get; set; }

    /// <summary>Källan (source).</summary>
    [BindProperty]
    public string? Kalla { get; set; }

    /// <summary>Avsnitt (section).</summary>
    [BindProperty]
    public string? Avsnitt { get; set; }

    /// <summary>Områden att välja bland (areas).</summary>
    public IEnumerable<SelectListItem> Omradesval => [new("Välj område", ""), .. Lage.Namn.Omraden.Select(par => new SelectListItem(par.Value, par.Key))];

    /// <summary>Köpare att välja bland (buyers).</summary>
    public IEnumerable<SelectListItem> Koparval => [new("Välj nämnd eller bolag", ""), .. Lage.Namn.Organisationer.Select(par => new SelectListItem(par.Value, par.Key))];

    /// <summary>Köpets art att välja bland (natures).</summary>
    public static IEnumerable<SelectListItem> Naturval { get; } = [new("Obesvarat", ""), .. Faktavarden.For(Faktum.Natur).Select(varde => new SelectListItem(Regelord.Natur(varde), varde))];

    /// <summary>Svar om undantag (answers about an exception).</summary>
    public static IEnumerable<SelectListItem> Undantagsval { get; } = [new("Obesvarat, eller inget undantag", ""), new("Ja, köpet är det som undantaget gäller", Faktavarden.Ja), new("Nej, det är ett annat köp", Faktavarden.Nej)];

    /// <summary>Källor att välja bland (sources).</summary>
    public IEnumerable<SelectListItem> Kallval => [new("Välj källa", ""), .. Dokumentval];

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Lägger till provfallet (adds the case).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new LaggTillProvfall.Command(Namn, Omrade, Organisation, Dag, Natur, Varde, Manader, Undantag, Vantat, Kalla, Avsnitt), cancellationToken);
        this.Meddela("Provfallet är tillagt och prövar utkastet.");
        return Redirect($"{Adress}/provfall");
    }
}
