using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Ett undantag (an exception): ansökan, beredningen för den som får se den, och beslutet.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
[BehallSkrivet]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Undantaget (the exception).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Det som skrivs i ärendet (what is written).</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Märket (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Undantaget (the exception).</summary>
    public VisaUndantag.View Undantag { get; private set; } = null!;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Märket som formulären bär (the token of the forms): efter en krock det som nu är sparat.</summary>
    public Guid Marke => Response.StatusCode is StatusCodes.Status400BadRequest ? Versionsmarke : Undantag.Versionsmarke;

    /// <summary>Om ärendet pågår (is it open).</summary>
    public bool ArOppet => Undantag.Lage is Undantagslage.Inkommet or Undantagslage.Handlaggs or Undantagslage.VantarPaNamnden or Undantagslage.InforBeslut;

    /// <summary>Om läsaren handlägger (handles it). Den egna nämndens ansökan handlägger någon annan.</summary>
    public bool Handlagger => ArOppet && !Undantag.ArEget && User.Far(Behorighet.HandlaggaUndantag);

    /// <summary>Om läsaren skriver för nämnden (writes for the committee).</summary>
    public bool Skriver => ArOppet && Undantag.ArEget;

    /// <summary>Om läsaren registrerar beslut (registers decisions).</summary>
    public bool Registrerar => User.Far(Behorighet.RegistreraBeslut);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Undantag = await formedlare.Send(new VisaUndantag.Query(Id), cancellationToken);

    /// <summary>Visar undantaget (shows it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Tar upp ärendet (starts handling).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostTaUppAsync(CancellationToken cancellationToken) =>
        GorAsync(new TaUppUndantag.Command(Id, Versionsmarke), "Ärendet är upptaget.", cancellationToken);

    /// <summary>Begär komplettering (asks for more).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostBegarAsync(CancellationToken cancellationToken) =>
        GorAsync(new BegarKomplettering.Command(Id, Text, Versionsmarke), "Begäran är lämnad till nämnden.", cancellationToken);

    /// <summary>Lämnar förslag (proposes).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostForeslaAsync(CancellationToken cancellationToken) =>
        GorAsync(new ForeslaUndantagsbeslut.Command(Id, Text, Versionsmarke), "Förslaget är lämnat. Ärendet väntar på beslut.", cancellationToken);

    /// <summary>Kompletterar (completes).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostKompletteraAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return await GorAsync(new KompletteraUndantag.Command(Id, Undantag.Organisation, Text, Versionsmarke), "Kompletteringen är lämnad till IT-avdelningen.", cancellationToken);
    }

    /// <summary>Återkallar (withdraws).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAterkallaAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return await GorAsync(new AterkallaUndantag.Command(Id, Undantag.Organisation, Text, Versionsmarke), "Ansökan är återkallad.", cancellationToken);
    }

    private async Task<IActionResult> GorAsync(IKommando kommando, string kvitto, CancellationToken cancellationToken)
    {
        await formedlare.Send(kommando, cancellationToken);
        this.Meddela(kvitto);
        return Redirect($"/undantag/{Id}");
    }
}
