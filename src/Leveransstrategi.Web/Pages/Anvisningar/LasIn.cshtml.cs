using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Läs in från Word (read a Word document into the draft): välj en fil att torrköra.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
public sealed class LasInModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Filen (the file).</summary>
    [BindProperty]
    public IFormFile? Fil { get; set; }

    /// <summary>Utkastet (the draft).</summary>
    public VisaUtkast.View Utkast { get; private set; } = null!;

    /// <summary>Största fil i megabyte (maximum size).</summary>
    public static int Megabyte => Dokumentlasare.Maxstorlek / 1024 / 1024;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Tar emot filen (receives the file).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Fil is null)
            throw new OlasbartDokumentException("Välj ett Word-dokument (.docx) att läsa in.");
        if (Fil.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException($"Filen är större än {Megabyte} MB. Ta bort bilderna ur dokumentet och försök igen.");
        using var innehall = new MemoryStream();
        await Fil.CopyToAsync(innehall, cancellationToken);
        var id = await formedlare.Send(new LaddaUppAnvisning.Command(Slug, Fil.FileName, innehall.ToArray()), cancellationToken);
        return RedirectToPage("/Anvisningar/GranskaInlasning", new { slug = Slug, id });
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Utkast = await formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
}
