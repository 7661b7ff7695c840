using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Admin.Organisationer;

/// <summary>Registrera en organisation (register an organisation).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.AdministreraOrganisationer)]
[BehallSkrivet]
public sealed class NyModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Det som skrivs (the form).</summary>
    [BindProperty]
    public Falt Formular { get; set; } = new();

    /// <summary>Bekräftelse till nästa sida (confirmation).</summary>
    [TempData]
    public string? Bekraftelse { get; set; }

    /// <inheritdoc/>
    public Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Registrerar (registers).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var slug = await formedlare.Send(
            new RegistreraOrganisation.Command(
                Formular.Namn ?? "",
                Formular.Slag ?? "",
                Formular.Organisationsnummer,
                Formular.GallerFran,
                Formular.Forvaltningsnummer,
                Formular.Forvaltning),
            cancellationToken);
        Bekraftelse = "Organisationen är registrerad.";
        return RedirectToPage("Ratta", new { slug });
    }

    /// <summary>Fälten (the fields).</summary>
    public sealed class Falt
    {
        /// <summary>Namn (name).</summary>
        [Display(Name = "Namn")]
        public string? Namn { get; set; }

        /// <summary>Slagets kod (code of the kind).</summary>
        [Display(Name = "Slag")]
        public string? Slag { get; set; }

        /// <summary>Organisationsnummer (corporate identity number).</summary>
        [Display(Name = "Organisationsnummer")]
        public string? Organisationsnummer { get; set; }

        /// <summary>Första dagen (first day).</summary>
        [Display(Name = "Gäller från")]
        public string? GallerFran { get; set; }

        /// <summary>Nummer (number).</summary>
        [Display(Name = "Förvaltningens eller bolagets nummer")]
        public string? Forvaltningsnummer { get; set; }

        /// <summary>Förvaltning (administration).</summary>
        [Display(Name = "Förvaltning")]
        public string? Forvaltning { get; set; }
    }
}
