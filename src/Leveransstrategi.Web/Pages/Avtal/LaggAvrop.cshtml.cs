using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Lägg avrop (place a reserved call-off).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraAvrop)]
[BehallSkrivet]
public sealed class LaggAvropModel(IMediator formedlare, TimeProvider klocka) : Avropsandring(formedlare)
{
    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await OppnaAsync(cancellationToken);
        (Formular.Dag, Formular.Leverantor) = (Format.Datum(klocka.IDag()), Vy.Avrop.Leverantor?.Value);
    }

    /// <summary>Lägger avropet (places it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new LaggAvrop.Command(Nummer, Formular, Versionsmarke), cancellationToken);
        this.Meddela("Avropet är lagt.");
        return Redirect(Avropsord.Adress(Nummer));
    }
}
