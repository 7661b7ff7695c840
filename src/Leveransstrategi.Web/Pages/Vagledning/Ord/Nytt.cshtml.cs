using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Ord;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Ord;

/// <summary>Lägg till ett behovsord (add a synonym).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class NyttModel(IMediator formedlare) : Ordsida(formedlare)
{
    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Lägger till ordet (adds the word).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new LaggTillBehovsord.Command(Ord, Omrade), cancellationToken);
        this.Meddela($"”{Ord!.Trim()}” är tillagt. Vägledningen använder det nu.");
        return Redirect("/vagledning/ord");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken) => Sparat = await Formedlare.Send(new ListBehovsord.EttQuery(), cancellationToken);
}
