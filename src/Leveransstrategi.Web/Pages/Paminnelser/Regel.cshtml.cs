using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Paminnelser;

/// <summary>En regel för påminnelser (a reminder rule): ny, ändrad från en dag, eller avslutad.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraPaminnelseregler)]
[BehallSkrivet]
public sealed class RegelModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Det värde som avslutar (the value that ends the rule).</summary>
    public const string Slut = "avsluta";

    /// <summary>Regeln (the rule), eller ingen för en ny.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Vad som ska göras (which form).</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Vad som bevakas (what is watched).</summary>
    [BindProperty]
    [Display(Name = "Vad gäller påminnelsen?")]
    public Bevakningsslag? Slag { get; set; }

    /// <summary>Lagregim (legal regime).</summary>
    [BindProperty]
    [Display(Name = "Vilka avtal?")]
    public Lagregim? Regim { get; set; }

    /// <summary>Dagar eller procent (threshold), så som det skrevs.</summary>
    [BindProperty]
    [Display(Name = "Dagar i förväg, eller procent av taket")]
    public string? Troskel { get; set; }

    /// <summary>Vem som påminns (receiver).</summary>
    [BindProperty]
    [Display(Name = "Vem påminns?")]
    public Paminnelseroll? Roll { get; set; }

    /// <summary>Dagar till nästa roll (days until escalation), så som det skrevs.</summary>
    [BindProperty]
    [Display(Name = "Går vidare efter så många dagar")]
    public string? EskalerasEfter { get; set; }

    /// <summary>Nästa roll (next role).</summary>
    [BindProperty]
    [Display(Name = "Går vidare till")]
    public Paminnelseroll? EskalerasTill { get; set; }

    /// <summary>Första dagen (first day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Gäller från och med")]
    public string? Fran { get; set; }

    /// <summary>Sista dagen (last day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Regelns sista dag")]
    public string? SistaDag { get; set; }

    /// <summary>Regeln som den är sparad (as saved).</summary>
    public Paminnelseregel? Sparad { get; private set; }

    /// <summary>Dagens datum (today).</summary>
    public DateOnly Idag { get; private set; }

    /// <summary>Om någon annan hann före (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form).</summary>
    public Guid Marke => Sparad is { } regel && (Krock || Versionsmarke == Guid.Empty) ? regel.Versionsmarke : Versionsmarke;

    /// <summary>Vad som kan bevakas, som val (kinds as choices).</summary>
    public static IEnumerable<SelectListItem> Slagval => [new("Välj", ""), .. Paminnelseord.Slagval];

    /// <summary>Rollerna som val (roles as choices).</summary>
    public static IEnumerable<SelectListItem> Rollval => [new("Välj", ""), .. Paminnelseord.Rollval];

    /// <summary>Nästa roll som val (next role as choices).</summary>
    public static IEnumerable<SelectListItem> Nastaval => [new("Ingen", ""), .. Paminnelseord.Rollval];

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        var lista = await formedlare.Send(new ListPaminnelseregler.Query(), cancellationToken);
        Idag = lista.Idag;
        if (Id is { } id)
            Sparad = lista.Regler.FirstOrDefault(regel => regel.Id.Value == id) ?? throw new SaknasException("Regeln finns inte.");
    }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Fran = Format.Datum(Idag);
        if (Sparad is not { } regel)
            return;
        (Slag, Regim, Roll, EskalerasTill) = (regel.Slag, regel.Regim, regel.Roll, regel.EskalerasTill);
        Troskel = regel.Troskel.ToString(Svensktid.Kultur);
        EskalerasEfter = regel.EskalerasEfter?.ToString(Svensktid.Kultur);
        if (regel.Giltighet.Fran > Idag)
            Fran = Format.Datum(regel.Giltighet.Fran);
    }

    /// <summary>Sparar eller avslutar (saves or ends).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Handling == Slut && Id is { } id)
        {
            await formedlare.Send(new AvslutaPaminnelseregel.Command(id, SistaDag, Versionsmarke), cancellationToken);
            this.Meddela($"Regeln gäller till och med {Format.Datum(SistaDag.SomDatum())}.");
        }
        else
        {
            await formedlare.Send(new SparaPaminnelseregel.Command(Id, Slag, Regim, Troskel, Roll, EskalerasEfter, EskalerasTill, Fran, Versionsmarke), cancellationToken);
            this.Meddela($"Regeln är sparad och gäller från och med {Format.Datum(Fran.SomDatum())}.");
        }

        return Redirect(Paminnelseord.Regler);
    }
}
