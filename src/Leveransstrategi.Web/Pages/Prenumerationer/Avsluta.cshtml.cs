using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Prenumerationer;

/// <summary>
/// Avslutar en prenumeration med länken i ett brev (one-click unsubscribe, RFC 8058). Att öppna länken ändrar inget, eftersom
/// e-postprogram öppnar länkar av sig själva. E-postprogrammets eget klick har inget formulärskydd: det är den signerade nyckeln som
/// ger rätten, och den gäller bara att avsluta just den prenumerationen.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaOppet)]
[IgnoreAntiforgeryToken]
public sealed class AvslutaModel(IMediator formedlare) : PageModel
{
    /// <summary>Nyckeln ur länken (the signed key).</summary>
    [BindProperty(SupportsGet = true, Name = "nyckel")]
    public string? Nyckel { get; set; }

    /// <summary>Området (the area), om prenumerationen finns.</summary>
    public string? Omrade { get; private set; }

    /// <summary>Om prenumerationen avslutades nu (was it ended now).</summary>
    public bool Avslutad { get; private set; }

    /// <summary>Varför länken inte går att använda (why the link does not work).</summary>
    public string? Fel { get; private set; }

    /// <summary>Frågar (asks); ändrar inget.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => MedLankAsync(async () =>
        Omrade = (await formedlare.Send(new AvslutaPrenumeration.Query(Nyckel), cancellationToken)).Omrade);

    /// <summary>Avslutar (ends the subscription).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => MedLankAsync(async () =>
    {
        Omrade = await formedlare.Send(new AvslutaPrenumeration.Command(Nyckel), cancellationToken);
        Avslutad = Omrade is not null;
    });

    private async Task<IActionResult> MedLankAsync(Func<Task> gor)
    {
        try
        {
            await gor();
        }
        catch (SaknasException fel)
        {
            Fel = fel.Message;
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }
}
