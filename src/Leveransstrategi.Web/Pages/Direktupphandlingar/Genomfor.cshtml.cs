using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Genomför (mark as made): det planerade köpet blev av, med de uppgifter som blev.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraDirektupphandling)]
[BehallSkrivet]
public sealed class GenomforModel(IMediator formedlare, TimeProvider klocka) : Andringssida(formedlare, klocka)
{
    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => OppnaAsync(cancellationToken);

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        TaValdKod();
        await Formedlare.Send(new GenomforDirektupphandling.Command(Id, Versionsmarke, Vad, Cpv?.Trim(), Varde, Dag, Enhet, Leverantor, Leverantorsnummer, Skal, Dnr), cancellationToken);
        this.Meddela("Köpet är registrerat som genomfört.");
        return Redirect($"/direktupphandlingar/{Id}");
    }
}
