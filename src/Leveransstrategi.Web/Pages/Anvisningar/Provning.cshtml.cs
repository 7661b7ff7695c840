using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Aktualitetsprövning (review) av en anvisning: registrera en prövning, planera nästa och se vad som har prövats.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class ProvningModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Utfall att välja bland (outcomes to choose from).</summary>
    public static IEnumerable<SelectListItem> Utfallsval { get; } =
    [
        new("Oförändrad: texten är fortfarande riktig", nameof(Provningsutfall.Oforandrad)),
        new("Revideras: texten behöver en ny version", nameof(Provningsutfall.Revideras)),
        new("Upphävs: anvisningen behövs inte längre", nameof(Provningsutfall.Upphavs)),
    ];

    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Utfall (outcome).</summary>
    [BindProperty]
    [Display(Name = "Vad kom prövningen fram till?")]
    public Provningsutfall? Utfall { get; set; }

    /// <summary>Motivering (reason).</summary>
    [BindProperty]
    [Display(Name = "Varför")]
    public string? Motivering { get; set; }

    /// <summary>Nästa prövning efter den här (next review).</summary>
    [BindProperty]
    [Display(Name = "Nästa prövning")]
    public string? NastaProvning { get; set; }

    /// <summary>Ägare (owner).</summary>
    [BindProperty]
    [Display(Name = "Ägare")]
    public string? Agare { get; set; }

    /// <summary>Planerad nästa prövning (planned next review).</summary>
    [BindProperty]
    [Display(Name = "Nästa prövning")]
    public string? Nasta { get; set; }

    /// <summary>Versionsmärke (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Läget (the state).</summary>
    public VisaProvning.View Lage { get; private set; } = null!;

    /// <summary>Punkter som undantag har sökts från (clauses with exceptions): en signal till prövningen.</summary>
    public IReadOnlyList<ListUndantagssignaler.Rad> Signaler { get; private set; } = [];

    /// <summary>Märket som formulären bär (the token of the forms): efter en krock det som nu är sparat.</summary>
    public Guid Marke => Response.StatusCode is StatusCodes.Status400BadRequest ? Versionsmarke : Lage.Versionsmarke;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om planens formulär har fel (is the error in the plan).</summary>
    public bool FelIPlanen { get; private set; }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Lage = await formedlare.Send(new VisaProvning.Query(Slug, IDag), cancellationToken);
        Signaler = await formedlare.Send(new ListUndantagssignaler.Query(IDag, Slug), cancellationToken);
        if (FelIPlanen)
            return;
        Agare = Lage.Agare;
        Nasta = Lage.NastaProvning is { } dag ? Format.Datum(dag) : null;
    }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Registrerar en prövning (records a review).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new ProvaAnvisning.Command(Slug, Utfall, Motivering, NastaProvning, Versionsmarke), cancellationToken);
        this.Meddela(Utfall switch
        {
            Provningsutfall.Revideras => "Prövningen är registrerad. Den gällande texten står kvar tills en ny version är beslutad.",
            Provningsutfall.Upphavs => "Prövningen är registrerad. Anvisningen gäller tills kommunstyrelsen har beslutat att upphäva den.",
            _ => "Prövningen är registrerad.",
        });
        return Redirect($"/anvisningar/{Slug}/provning");
    }

    /// <summary>Sparar planen (saves the plan).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostPlaneraAsync(CancellationToken cancellationToken)
    {
        FelIPlanen = true;
        await formedlare.Send(new PlaneraProvning.Command(Slug, Agare, Nasta, Versionsmarke), cancellationToken);
        this.Meddela("Planen är sparad.");
        return Redirect($"/anvisningar/{Slug}/provning");
    }
}
