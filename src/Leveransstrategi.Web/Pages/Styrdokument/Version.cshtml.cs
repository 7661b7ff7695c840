using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>En bestämd version av ett styrdokument (a certain version), med permanent adress.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VersionModel(IMediator formedlare, TimeProvider klocka) : Dokumentsida(formedlare, klocka)
{
    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(string slug, int nummer, CancellationToken cancellationToken) => LaddaAsync(slug, nummer, cancellationToken);

    /// <summary>Hämtar filen som texten lästes ur (downloads the source file).</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetFilAsync(string slug, int nummer, CancellationToken cancellationToken)
    {
        var fil = await Formedlare.Send(new HamtaKallfil.Query(slug, nummer), cancellationToken);
        return File(fil.Innehall, "application/octet-stream", fil.Filnamn);
    }

    /// <summary>Förkastar utkastet (discards the draft).</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="versionsmarke">Märket från formuläret (token).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostForkastaAsync(string slug, int nummer, Guid versionsmarke, CancellationToken cancellationToken)
    {
        await Formedlare.Send(new ForkastaUtkast.Command(slug, nummer, versionsmarke), cancellationToken);
        this.Meddela($"Version {nummer} är förkastad. Den ligger kvar i listan över versioner.");
        return Redirect($"/styrdokument/{slug}");
    }
}
