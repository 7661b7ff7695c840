using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Registrera ett styrdokument (register a governing document).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class NyModel(IMediator formedlare) : Postformular
{
    /// <summary>Visar formuläret (shows the form).</summary>
    public void OnGet()
    {
    }

    /// <summary>Registrerar (registers).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var slug = await formedlare.Send(new RegistreraStyrdokument.Command(Uppgifter()), cancellationToken);
        this.Meddela($"{Titel} är registrerat.");
        return Redirect($"/styrdokument/{slug}");
    }

    /// <inheritdoc/>
    public override Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
