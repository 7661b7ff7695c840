using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Admin.Organisationer;

/// <summary>Låt en organisation upphöra (end an organisation). Hindren står på sidan före handlingen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.AdministreraOrganisationer)]
[BehallSkrivet]
public sealed class UpphorModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Organisationens del av adressen (the slug).</summary>
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    /// <summary>Det som skrivs (the form).</summary>
    [BindProperty]
    public Falt Formular { get; set; } = new();

    /// <summary>Bekräftelse till nästa sida (confirmation).</summary>
    [TempData]
    public string? Bekraftelse { get; set; }

    /// <summary>Läget före handlingen (the state before the act).</summary>
    public LatOrganisationUpphora.View Lage { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Lage = await formedlare.Send(new LatOrganisationUpphora.Query(Slug), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Formular.Versionsmarke = Lage.Versionsmarke;
    }

    /// <summary>Låter organisationen upphöra (ends it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(
            new LatOrganisationUpphora.Command(Slug, Formular.Versionsmarke, Formular.SistaDag ?? "", Formular.Eftertradare),
            cancellationToken);
        Bekraftelse = "Sista dagen är registrerad.";
        return RedirectToPage("Ratta", new { Slug });
    }

    /// <summary>Fälten (the fields).</summary>
    public sealed class Falt
    {
        /// <summary>Versionsmärke (concurrency token).</summary>
        public Guid Versionsmarke { get; set; }

        /// <summary>Sista dagen (last day).</summary>
        [Display(Name = "Sista dag")]
        public string? SistaDag { get; set; }

        /// <summary>Efterträdarens slug (slug of the successor).</summary>
        [Display(Name = "Efterträdare")]
        public string? Eftertradare { get; set; }
    }
}
