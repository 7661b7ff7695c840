using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Admin.Organisationer;

/// <summary>Rätta en organisations uppgifter (correct an organisation); den som sparar för sent får se det som nu är sparat.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.AdministreraOrganisationer)]
[BehallSkrivet]
public sealed class RattaModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Organisationens del av adressen (the slug).</summary>
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    /// <summary>Det som skrivs (the form).</summary>
    [BindProperty]
    public Falt Formular { get; set; } = new();

    /// <summary>Bekräftelse från förra sidan (confirmation).</summary>
    [TempData]
    public string? Bekraftelse { get; set; }

    /// <summary>Uppgifterna som de är sparade nu (the facts as saved).</summary>
    public RattaOrganisation.View Sparat { get; private set; } = null!;

    /// <summary>Det som hindrar att organisationen upphör (obstacles to ending it).</summary>
    public IReadOnlyList<string> Hinder { get; private set; } = [];

    /// <summary>Det som skiljer det skrivna från det som nu är sparat (differences to what is saved).</summary>
    public IEnumerable<(string Falt, string? Sparat, string? Skrivet)> Skillnader => new[]
    {
        ("Namn", Sparat.Namn, Formular.Namn),
        ("Organisationsnummer", Sparat.Organisationsnummer, Formular.Organisationsnummer),
        ("Gäller från", Datum(Sparat.GallerFran), Formular.GallerFran),
        ("Gäller till", Datum(Sparat.GallerTill), Formular.GallerTill),
        ("Förvaltning", Sparat.Forvaltning, Formular.Forvaltning),
        ("Nummer", Sparat.Forvaltningsnummer, Formular.Forvaltningsnummer),
    }.Where(rad => rad.Item2.SomText() != rad.Item3.SomText());

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Sparat = await formedlare.Send(new RattaOrganisation.Query(Slug), cancellationToken);
        Hinder = (await formedlare.Send(new LatOrganisationUpphora.Query(Slug), cancellationToken)).Hinder;
    }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Formular = new Falt
        {
            Versionsmarke = Sparat.Versionsmarke,
            Namn = Sparat.Namn,
            Organisationsnummer = Sparat.Organisationsnummer,
            GallerFran = Datum(Sparat.GallerFran),
            GallerTill = Datum(Sparat.GallerTill),
            Forvaltningsnummer = Sparat.Forvaltningsnummer,
            Forvaltning = Sparat.Forvaltning,
        };
    }

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(
            new RattaOrganisation.Command(
                Slug,
                Formular.Versionsmarke,
                Formular.Namn ?? "",
                Formular.Organisationsnummer,
                Formular.GallerFran,
                Formular.GallerTill,
                Formular.Forvaltningsnummer,
                Formular.Forvaltning),
            cancellationToken);
        Bekraftelse = "Uppgifterna är sparade.";
        return RedirectToPage(new { Slug });
    }

    private static string? Datum(DateOnly? dag) => dag is null ? null : Format.Datum(dag);

    /// <summary>Fälten (the fields).</summary>
    public sealed class Falt
    {
        /// <summary>Versionsmärke (concurrency token).</summary>
        public Guid Versionsmarke { get; set; }

        /// <summary>Namn (name).</summary>
        [Display(Name = "Namn")]
        public string? Namn { get; set; }

        /// <summary>Organisationsnummer (corporate identity number).</summary>
        [Display(Name = "Organisationsnummer")]
        public string? Organisationsnummer { get; set; }

        /// <summary>Första dagen (first day).</summary>
        [Display(Name = "Gäller från")]
        public string? GallerFran { get; set; }

        /// <summary>Sista dagen (last day).</summary>
        [Display(Name = "Gäller till")]
        public string? GallerTill { get; set; }

        /// <summary>Nummer (number).</summary>
        [Display(Name = "Förvaltningens eller bolagets nummer")]
        public string? Forvaltningsnummer { get; set; }

        /// <summary>Förvaltning (administration).</summary>
        [Display(Name = "Förvaltning")]
        public string? Forvaltning { get; set; }
    }
}
