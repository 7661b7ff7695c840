using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Granska ett utkast (review a draft): godkänn det till kommunstyrelsen eller återförvisa det med ett skäl.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
[BehallSkrivet]
public sealed class GranskaModel(IMediator formedlare) : Utkastsida(formedlare)
{
    /// <summary>Varför versionen återförvisas (reason).</summary>
    [BindProperty]
    public string? Skal { get; set; }

    /// <summary>Vad som skiljer från den beslutade versionen (the difference), eller <see langword="null"/> när inget är beslutat.</summary>
    public Jamforelsevisning? Jamforelse { get; private set; }

    /// <summary>Visar granskningen (shows the review).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Godkänner (approves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostGodkannAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new GodkannGranskning.Command(Slug, Versionsmarke), cancellationToken);
        this.Meddela("Versionen är godkänd och väntar på kommunstyrelsens beslut.");
        return Redirect($"/anvisningar/{Slug}/utkast");
    }

    /// <summary>Återförvisar (sends back).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAterforvisaAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AterforvisaGranskning.Command(Slug, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Versionen är återförvisad och är ett utkast igen.");
        return Redirect($"/anvisningar/{Slug}/utkast");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        Jamforelse = Utkast.Forlaga is { } forlaga
            ? new(
                Textjamforelse.Jamfor(forlaga.Text, Utkast.Text),
                new($"version {forlaga.Nummer}", $"/anvisningar/{Slug}/version/{forlaga.Nummer}", forlaga.Text),
                new("utkastet", $"/anvisningar/{Slug}/utkast", Utkast.Text),
                Utkast.Punkter)
            : null;
    }
}
