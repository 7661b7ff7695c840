using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Påbörja en ny version av en anvisning (begin a new draft).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
[BehallSkrivet]
public sealed class NyVersionModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Området (the area).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Slag av version (kind of version).</summary>
    [BindProperty]
    public Versionsslag Slag { get; set; } = Versionsslag.Ordinarie;

    /// <summary>Anvisningen (the instruction).</summary>
    public VisaAnvisning.View Anvisning { get; private set; } = null!;

    /// <summary>Den påbörjade versionen (the version being handled), om någon.</summary>
    public VisaAnvisning.Versionsrad? Pagaende =>
        Anvisning.Versioner.FirstOrDefault(v => v.Lage is Anvisningslage.Utkast or Anvisningslage.UnderGranskning or Anvisningslage.InforKs);

    /// <summary>Den senast beslutade (latest decided), som utkastet utgår från, om någon.</summary>
    public VisaAnvisning.Versionsrad? Forlaga => Anvisning.Versioner.FirstOrDefault(v => v.Beslut is not null);

    /// <summary>Om det finns något att rätta (is there anything to correct).</summary>
    public bool KanRattas => Forlaga is { Upphavande: null };

    /// <summary>Slag att välja mellan (kinds).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } =
    [
        new("Ny version: innehållet ändras", nameof(Versionsslag.Ordinarie)),
        new("Rättelse av skrivfel: innehållet är detsamma", nameof(Versionsslag.Rattelse)),
    ];

    /// <summary>Visar vad som händer (shows what will happen).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Påbörjar versionen (begins the version).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await formedlare.Send(new SkapaAnvisningsutkast.Command(Slug, Slag == Versionsslag.Rattelse), cancellationToken);
        this.Meddela($"Version {nummer} är påbörjad. Det som gäller i dag är oförändrat.");
        return Redirect($"/anvisningar/{Slug}/utkast");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Anvisning = await formedlare.Send(new VisaAnvisning.Query(Slug, klocka.IDag()), cancellationToken);
}
