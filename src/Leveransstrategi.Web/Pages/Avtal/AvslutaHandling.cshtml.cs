using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avsluta en handling (end a document) i ett ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class AvslutaHandlingModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Avtalets nummer (agreement number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Handlingens identitet (id of the document).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Skäl (reason).</summary>
    [BindProperty]
    [Display(Name = "Varför avslutas handlingen?")]
    public string? Skal { get; set; }

    /// <summary>Handlingen (the document).</summary>
    public AvslutaHandling.View Handling { get; private set; } = null!;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Handling.Versionsmarke : Versionsmarke;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Handling = await formedlare.Send(new AvslutaHandling.Query(Nummer, Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Avslutar handlingen (ends the document).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AvslutaHandling.Command(Nummer, Id, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Handlingen är avslutad. Den står kvar bland de avslutade.");
        return Redirect($"{Avtalsord.Adress(Nummer)}#handlingar");
    }
}
