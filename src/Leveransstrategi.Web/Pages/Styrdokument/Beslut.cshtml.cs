using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Registrera beslutet om en inläst version (register the decision).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class BeslutModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Dokumentet (the document).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Versionen (the version).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public int Nummer { get; set; }

    /// <summary>Vem som beslutade (deciding body).</summary>
    [BindProperty]
    public string? Organ { get; set; }

    /// <summary>Beslutsdag (day of decision).</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Att beslutsdagen inte är känd (not known).</summary>
    [BindProperty]
    public bool DatumOkant { get; set; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    [BindProperty]
    public string? Paragraf { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    public string? GallerFran { get; set; }

    /// <summary>Versionsmärke (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Dokumentet med versionen (the document with the version).</summary>
    public VisaStyrdokument.View Dokument { get; private set; } = null!;

    /// <summary>Om versionen går att besluta om (the version is a draft).</summary>
    public bool ArUtkast => Dokument.Version?.Status == Versionsstatus.Utkast;

    /// <summary>Visar formuläret med det som registret redan vet (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        var ersatter = Dokument.Versioner.Any(v => v.Status == Versionsstatus.Beslutad);
        Organ = Dokument.Beslut?.Organ;
        Versionsmarke = Dokument.Versionsmarke;
        if (ersatter)
            return;
        Datum = Dokument.Beslut?.Datum is { } dag ? Format.Datum(dag) : null;
        Paragraf = Dokument.Beslut?.Paragraf;
        Dnr = Dokument.Beslut?.Diarienummer?.Text;
    }

    /// <summary>Registrerar beslutet (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(
            new RegistreraDokumentbeslut.Command(Slug, Nummer, Organ, Datum, DatumOkant, Paragraf, Dnr, GallerFran, Versionsmarke),
            cancellationToken);
        this.Meddela($"Beslutet om version {Nummer} är registrerat. Texten är låst och alla kan läsa den.");
        return Redirect($"/styrdokument/{Slug}/version/{Nummer}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Dokument = await formedlare.Send(new VisaStyrdokument.Query(Slug, klocka.IDag(), Nummer), cancellationToken);
}
