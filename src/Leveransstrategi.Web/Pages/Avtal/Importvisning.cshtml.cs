using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>En import (an import): kolumnerna, torrkörningen, hur långt den har kommit, rapporten, och att ångra den.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="vackare">Väcker jobbet (wakes the job).</param>
[Kraver(Behorighet.LasaImporter)]
public sealed class ImportvisningModel(IMediator formedlare, IJobbvackare vackare) : PageModel, IFormularsida
{
    private const string Filnamn = "importrapport";

    private static readonly Csvkolumn<VisaImport.Rad>[] kolumner =
    [
        new("Rad", rad => rad.Nummer),
        new("Utfall", rad => rad.Utfall.Ord()),
        new("Post", rad => rad.Post),
        new("Kolumn", rad => rad.Kolumn),
        new("Skäl", rad => rad.Text),
    ];

    /// <summary>Importen (the import).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Utfallet som visas (outcome shown).</summary>
    [BindProperty(SupportsGet = true, Name = "utfall")]
    public Importutfall? Utfall { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Nummer { get; set; } = 1;

    /// <summary>Rubriken per fält (heading by field).</summary>
    [BindProperty]
    public Dictionary<string, string?> Kolumner { get; set; } = [];

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Importen (the import).</summary>
    public VisaImport.View Import { get; private set; } = null!;

    /// <summary>Fälten (fields) som filen kan ha.</summary>
    public IReadOnlyList<Importfalt> Falt => Importfalten.For(Import.Slag);

    /// <summary>Om läsaren får importera (may the reader import).</summary>
    public bool FarImportera => User.Far(Behorighet.ForvaltaRamavtal);

    /// <summary>Om kolumnerna går att välja (may the mapping be changed).</summary>
    public bool KanValjas => FarImportera && Import.Lage is (Importlage.Uppladdad or Importlage.Provad);

    /// <summary>Den valda rubriken för ett fält (selected heading).</summary>
    /// <param name="falt">Fältet (field).</param>
    public string? Vald(string falt) => Kolumner.Count > 0 ? Kolumner.GetValueOrDefault(falt) : Import.Kolumner.GetValueOrDefault(falt);

    /// <summary>Rubrikerna som val (headings as choices).</summary>
    /// <param name="falt">Fältet (field).</param>
    public IEnumerable<SelectListItem> Rubrikval(string falt) =>
        Import.Rubriker.Where(rubrik => rubrik.Length > 0).Distinct().Select(rubrik => new SelectListItem(rubrik, rubrik, rubrik == Vald(falt))).Prepend(new("Finns inte i filen", ""));

    /// <summary>Visar importen (shows the import).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Laddar ner rapporten som CSV (downloads the report as CSV).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<VisaImport.Rad>(Filnamn, kolumner, await formedlare.Send(new VisaImport.AllaQuery(Id, Utfall), cancellationToken));

    /// <summary>Laddar ner rapporten som Excelfil (downloads the report as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<VisaImport.Rad>(Filnamn, kolumner, await formedlare.Send(new VisaImport.AllaQuery(Id, Utfall), cancellationToken));

    /// <summary>Begär en torrkörning (asks for a dry run).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostProvaAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new ProvaImport.Command(Id, Kolumner, Versionsmarke), cancellationToken);
        await vackare.VackImportAsync(cancellationToken);
        return Redirect($"/ramavtal/import/{Id}");
    }

    /// <summary>Begär att importen körs (asks for the run).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostKorAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new KorImport.Command(Id, Versionsmarke), cancellationToken);
        await vackare.VackImportAsync(cancellationToken);
        return Redirect($"/ramavtal/import/{Id}");
    }

    /// <summary>Ångrar importen (undoes the import).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAngraAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AngraImport.Command(Id, Versionsmarke), cancellationToken);
        this.Meddela("Importen är ångrad.");
        return Redirect($"/ramavtal/import/{Id}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Import = await formedlare.Send(new VisaImport.Query(Id, Utfall, Nummer), cancellationToken);
}
