using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Kvittenser (acknowledgements) av en version: vilka nämnder som har tagit del av den och vilka som inte har det.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaKvittenser)]
public sealed class KvittenserModel(IMediator formedlare, TimeProvider klocka) : PageModel
{
    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Versionen; utan den visas den senast beslutade (the version).</summary>
    [BindProperty(SupportsGet = true, Name = "version")]
    public int? Version { get; set; }

    /// <summary>Läget (the state).</summary>
    public VisaKvittenser.View Lage { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lage = await formedlare.Send(new VisaKvittenser.Query(Slug, Version, klocka.IDag()), cancellationToken);
}
