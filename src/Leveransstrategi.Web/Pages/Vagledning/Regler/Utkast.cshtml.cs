using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Utkastet till regelverk (the draft): tabellen, vad som är ändrat och det som återstår.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class UtkastModel(IMediator formedlare) : Regelutkastsida(formedlare)
{
    /// <inheritdoc/>
    protected override bool KraverUtkast => false;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Påbörjar en ny version (starts a draft).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostPaborjaAsync(CancellationToken cancellationToken)
    {
        var nummer = await Formedlare.Send(new SkapaRegelutkast.Command(), cancellationToken);
        this.Meddela($"Version {nummer} är påbörjad.");
        return Redirect(Adress);
    }

    /// <summary>Flyttar en rad ett steg (moves a row).</summary>
    /// <param name="rad">Raden (the row).</param>
    /// <param name="upp">Uppåt (up).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostFlyttaAsync(string rad, bool upp, CancellationToken cancellationToken)
    {
        await Formedlare.Send(new FlyttaRegelrad.Command(rad, upp, Versionsmarke), cancellationToken);
        this.Meddela(upp ? "Raden är flyttad upp." : "Raden är flyttad ner.");
        return Redirect($"{Adress}#{rad}");
    }

    /// <summary>Återställer en rad (restores a row).</summary>
    /// <param name="rad">Raden (the row).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAterstallAsync(string rad, CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AterstallRegelrad.Command(rad, Versionsmarke), cancellationToken);
        this.Meddela("Raden är som i den publicerade versionen igen.");
        return Redirect($"{Adress}#andringar");
    }
}
