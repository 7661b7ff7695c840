using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Kalendrar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Kalendrar;

/// <summary>Dina kalendrar (own calendars): skapa en adress, se den en gång och återkalla den.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.SkotaEgetKonto)]
public sealed class IndexModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Rollen (role), eller ingen för den personliga.</summary>
    [BindProperty]
    [Display(Name = "Vilken kalender?")]
    public string? Roll { get; set; }

    /// <summary>Adressen som ska återkallas (the address to revoke).</summary>
    [BindProperty]
    public Guid? Aterkalla { get; set; }

    /// <summary>Den nya adressen (the new address), som visas en gång.</summary>
    public string? Ny { get; private set; }

    /// <summary>Adresserna (the addresses).</summary>
    public ListKalenderadresser.View Lista { get; private set; } = null!;

    /// <summary>Kalendrarna som val (calendars as choices).</summary>
    public IEnumerable<SelectListItem> Val => [new("Min egen: avtal som jag förvaltar, äger eller får avropa på", ""), .. Lista.Roller.Select(roll => new SelectListItem(Ord(roll), roll))];

    /// <summary>Kalendern i ord (a calendar in words).</summary>
    /// <param name="roll">Rollen (role), eller ingen för den personliga.</param>
    public static string Ord(string? roll) => roll is null ? "Min egen" : $"Rollen {Roller.Namn(roll).ToLower(Svensktid.Kultur)}: alla ramavtal";

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListKalenderadresser.Query(), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Skapar eller återkallar en adress (creates or revokes).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Aterkalla is { } id)
        {
            await formedlare.Send(new AterkallaKalenderadress.Command(id), cancellationToken);
            this.Meddela("Adressen är återkallad och slutar gälla genast.");
            return Redirect("/konto/kalender");
        }

        // Nyckeln finns bara i svaret: den går varken att läsa om eller att länka till.
        Ny = Request.Utat($"/kalender/{await formedlare.Send(new SkapaKalenderadress.Command(Roll), cancellationToken)}.ics");
        await LaddaAsync(cancellationToken);
        return Page();
    }
}
