using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Importera (import): välj en fil, och se de importer som är gjorda. Den som bara får läsa ser importerna.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaImporter)]
public sealed class ImportModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Vad filen innehåller (what it holds).</summary>
    [BindProperty]
    public Importslag? Slag { get; set; }

    /// <summary>Filen (the file).</summary>
    [BindProperty]
    public IFormFile? Fil { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Om läsaren får importera (may the reader import).</summary>
    public bool FarImportera => User.Far(Behorighet.ForvaltaRamavtal);

    /// <summary>Importerna (the imports).</summary>
    public Sida<ListImporter.Rad> Lista { get; private set; } = null!;

    /// <summary>Slag av filer som val (kinds as choices).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } = [.. Enum.GetValues<Importslag>().Select(slag => new SelectListItem(slag.Ord(), slag.ToString()))];

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
            throw new OlasbartDokumentException("Välj en fil att läsa in.");
        if (Fil.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException($"Filen är större än {Megabyte} MB. Dela upp den och försök igen.");
        using var innehall = new MemoryStream();
        await Fil.CopyToAsync(innehall, cancellationToken);
        return Redirect($"/ramavtal/import/{await formedlare.Send(new LaddaUppImport.Command(Slag, Fil.FileName, innehall.ToArray()), cancellationToken)}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListImporter.Query(Nummer), cancellationToken);
}
