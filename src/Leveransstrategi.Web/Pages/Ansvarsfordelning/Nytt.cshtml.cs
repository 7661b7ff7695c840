using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Registrera ett ansvar (register a responsibility). En länk hit kan fylla i vem, roll, område och första dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RedigeraAnsvar)]
[BehallSkrivet]
public sealed class NyttModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida, IKallsida
{
    private RegistreraAnsvar.View val = null!;

    /// <summary>Vem (who).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vem")]
    public string? Vem { get; set; }

    /// <summary>Roll (role).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vad gör den?")]
    public string? Roll { get; set; }

    /// <summary>Vad ansvaret gäller (what it is about).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vad gäller ansvaret?")]
    public string? Galler { get; set; }

    /// <summary>Beskrivning (what it means).</summary>
    [BindProperty]
    [Display(Name = "Vad innebär det?")]
    public string? Beskrivning { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kalla { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kalltitel { get; set; }

    /// <inheritdoc/>
    [BindProperty]
    public string? Kallavsnitt { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Gäller från")]
    public string? GallerFran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    [Display(Name = "Gäller till")]
    public string? GallerTill { get; set; }

    /// <summary>Vem som går att välja (who can be chosen).</summary>
    public IEnumerable<SelectListItem> Vemval =>
    [
        new("Välj vem", ""),
        .. Enum.GetValues<Organisationskrets>().Select(krets => new SelectListItem($"{krets.Namn()[..1].ToUpper(Svensktid.Kultur)}{krets.Namn()[1..]}", Ansvarsord.Kod(krets))),
        .. val.Organisationer.Select(o => new SelectListItem(o.Namn, o.Slug)),
    ];

    /// <summary>Rollerna (the roles).</summary>
    public IEnumerable<SelectListItem> Rollval { get; } =
        [new("Välj vad den gör", ""), .. Enum.GetValues<Ansvarsroll>().Select(roll => new SelectListItem(roll.Verb(), Ansvarsord.Kod(roll)))];

    /// <summary>Områdena (the areas).</summary>
    public IEnumerable<SelectListItem> Gallerval =>
    [
        new("Välj område", ""),
        new("Hela it-området", Ansvarsplats.HelaIt),
        .. val.Omraden.Select(o => new SelectListItem($"Anskaffningsområdet {o.Namn}", Ansvarsplats.Omrade(o.Slug))),
        .. val.Avtalsomraden.Select(a => new SelectListItem($"Avtalsområdet {a.Namn}", Ansvarsplats.Avtalsomrade(a.Slug))),
    ];

    /// <inheritdoc/>
    public IEnumerable<SelectListItem> Kallor => Kallval(val.Kallor);

    /// <summary>Källorna som val (sources as choices).</summary>
    /// <param name="kallor">Källorna (the sources).</param>
    internal static IEnumerable<SelectListItem> Kallval(IEnumerable<Kallval> kallor) => [new("Välj källa", ""), .. kallor.Select(kalla => new SelectListItem(kalla.Namn, kalla.Kod))];

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => val = await formedlare.Send(new RegistreraAnsvar.Query(klocka.IDag()), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Registrerar ansvaret (registers the responsibility).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new RegistreraAnsvar.Command(Vem, Roll, Galler, Beskrivning, Kalla, Kalltitel, Kallavsnitt, GallerFran, GallerTill), cancellationToken);
        this.Meddela($"Ansvaret är registrerat. Det gäller från {Format.DatumLopande(GallerFran.SomDatum()!.Value)}.");
        return Redirect("/ansvar/luckor");
    }
}
