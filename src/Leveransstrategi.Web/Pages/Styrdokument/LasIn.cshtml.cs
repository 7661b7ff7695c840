using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Läs in dokument (read a document in): välj en fil att torrköra.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaInDokument)]
public sealed class LasInModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Filen (the file).</summary>
    [BindProperty]
    public IFormFile? Fil { get; set; }

    /// <summary>Posten som texten hör till (the entry), om den är vald på förhand.</summary>
    [BindProperty(SupportsGet = true, Name = "post")]
    public string? Post { get; set; }

    /// <summary>Största fil i megabyte (maximum size).</summary>
    public static int Megabyte => Dokumentlasare.Maxstorlek / 1024 / 1024;

    /// <summary>Visar sidan (shows the page).</summary>
    public void OnGet()
    {
    }

    /// <summary>Tar emot filen (receives the file).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Fil is null)
            throw new OlasbartDokumentException("Välj en fil att läsa in.");
        if (Fil.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException($"Filen är större än {Megabyte} MB. Dela upp den eller ta bort bilderna och försök igen.");
        using var innehall = new MemoryStream();
        await Fil.CopyToAsync(innehall, cancellationToken);
        var id = await formedlare.Send(new LaddaUppDokument.Command(Fil.FileName, innehall.ToArray()), cancellationToken);
        return RedirectToPage("/Styrdokument/Granska", new { id, post = Post });
    }

    /// <inheritdoc/>
    public Task LaddaAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
