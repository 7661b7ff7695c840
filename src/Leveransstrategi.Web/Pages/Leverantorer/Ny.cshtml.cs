using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Registrera leverantör (register a supplier). Kan den redan finnas visas vilka det är, och inget sparas förrän det är bekräftat.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.SkotaLeverantorer)]
[BehallSkrivet]
public sealed class NyModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Namn (name).</summary>
    [BindProperty]
    [Display(Name = "Namn")]
    public string? Namn { get; set; }

    /// <summary>Organisationsnummer (Swedish number).</summary>
    [BindProperty]
    [Display(Name = "Organisationsnummer")]
    public string? Organisationsnummer { get; set; }

    /// <summary>Nummer i ett annat land (foreign number).</summary>
    [BindProperty]
    [Display(Name = "Nummer i ett annat land")]
    public string? UtlandsktNummer { get; set; }

    /// <summary>De som har visats (shown to the reader).</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Sedda { get; set; } = [];

    /// <summary>Om läsaren säger att det är en annan än dem (confirmed to be another).</summary>
    [BindProperty]
    [Display(Name = "Det är en annan leverantör än de här")]
    public bool ArAnnan { get; set; }

    /// <summary>Leverantörer som kan vara densamma (possible duplicates).</summary>
    public IReadOnlyList<RegistreraLeverantor.Lik> Lika { get; private set; } = [];

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Lika = await formedlare.Send(new RegistreraLeverantor.Query(Namn, Organisationsnummer, UtlandsktNummer), cancellationToken);
        if (Lika.All(en => Sedda.Contains(en.Id)))
            return;
        // Ett kryss gäller bara dem som läsaren hade sett.
        ArAnnan = false;
        ModelState.Remove(nameof(ArAnnan));
    }

    /// <summary>Visar formuläret (shows the form).</summary>
    public void OnGet()
    {
    }

    /// <summary>Registrerar (registers).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await formedlare.Send(new RegistreraLeverantor.Command(Namn, Organisationsnummer, UtlandsktNummer, ArAnnan ? Sedda : []), cancellationToken);
        this.Meddela("Leverantören är registrerad.");
        return Redirect($"/leverantorer/{id}");
    }
}
