using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Rätta ramavtal (correct an agreement).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class RattaModel(IMediator formedlare, TimeProvider klocka) : Formularsida(formedlare, klocka)
{
    /// <summary>Numret (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Avtalet som det är sparat (as saved).</summary>
    public RattaRamavtal.View Sparat { get; private set; } = null!;

    /// <summary>Om någon annan hann ändra (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Krock || Versionsmarke == Guid.Empty ? Sparat.Versionsmarke : Versionsmarke;

    /// <summary>Det som skiljer det skrivna från det som nu är sparat (differences to what is saved).</summary>
    public IEnumerable<(string Falt, string? Sparat, string? Skrivet)> Skillnader =>
        Avtalsrader.For(Sparat.Formular).Zip(Avtalsrader.For(Formular), (sparat, skrivet) => (sparat.Falt, sparat.Varde, skrivet.Varde)).Where(rad => rad.Item2 != rad.Item3);

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Sparat = await Formedlare.Send(new RattaRamavtal.Query(Nummer), cancellationToken);
        await base.LaddaAsync(cancellationToken);
    }

    /// <summary>Visar formuläret (shows the form) med det som är sparat.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Formular = (await Formedlare.Send(new RattaRamavtal.Query(Nummer), cancellationToken)).Formular;
        await LaddaAsync(cancellationToken);
    }

    /// <summary>Sparar rättelsen (saves), eller lägger till en rad.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (LaggerTillRad)
        {
            await LaddaAsync(cancellationToken);
            return Page();
        }

        await Formedlare.Send(new RattaRamavtal.Command(Nummer, Formular, Versionsmarke), cancellationToken);
        this.Meddela("Uppgifterna är rättade.");
        return Redirect(Avtalsord.Adress(Nummer));
    }
}
