using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Administration;

/// <summary>Utkorgen (the outbox): brev som väntar, är skickade eller behöver någons beslut. Brevens text visas inte.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="sandare">Sändaren (the sender).</param>
[Kraver(Behorighet.SkotaUtkorgen)]
public sealed class UtkorgModel(IMediator formedlare, IBrevsandare sandare) : PageModel, IFormularsida, IListsida
{
    private const string Filnamn = "utkorg";

    private static readonly Csvkolumn<ListBrev.Rad>[] kolumner =
    [
        new("Skapat", rad => Format.Tidpunkt(rad.Skapat)),
        new("Ämne", rad => rad.Amne),
        new("Till", rad => rad.Till),
        new("Läge", rad => Ord(rad.Lage)),
        new("Försök", rad => rad.Forsok),
        new("Ändrat", rad => rad.Andrat is { } tid ? Format.Tidpunkt(tid) : null),
        new("Fel", rad => rad.Fel),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Läget (the state), om ett är valt.</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListBrev.View Lista { get; private set; } = null!;

    /// <summary>Om e-post är inställd (is sending configured).</summary>
    public bool Pa => sandare.Pa;

    /// <summary>Var breven hamnar (where the letters go).</summary>
    public string Vart => sandare.Vart;

    /// <summary>Antal som behöver någons beslut (letters that need a decision).</summary>
    public int AttAvgora => Antal(Brevlage.Misslyckades) + Antal(Brevlage.Oklart);

    /// <summary>Lägen att välja bland (states to choose from).</summary>
    public IEnumerable<SelectListItem> Lagesval =>
    [
        new("Alla lägen", ""),
        .. Enum.GetValues<Brevlage>().Select(lage => new SelectListItem($"{Ord(lage)} ({Format.Antal(Antal(lage))})", Kod(lage))),
    ];

    private Brevlage? ValtLage => Enum.GetValues<Brevlage>().Cast<Brevlage?>().FirstOrDefault(lage => Kod(lage!.Value) == Lage);

    /// <summary>Läget i ord (the state in words).</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Ord(Brevlage lage) => lage switch
    {
        Brevlage.Vantar => "Väntar",
        Brevlage.Skickas => "Skickas nu",
        Brevlage.Skickat => "Skickat",
        Brevlage.Misslyckades => "Misslyckades",
        Brevlage.Oklart => "Oklart",
        _ => throw new ArgumentOutOfRangeException(nameof(lage)),
    };

    /// <summary>Slag av märkning (kind of badge).</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Markning(Brevlage lage) => lage switch
    {
        Brevlage.Skickat => "gallande",
        Brevlage.Misslyckades => "fara",
        Brevlage.Oklart => "remiss",
        _ => "info",
    };

    /// <summary>Antal brev i ett läge (number of letters in a state).</summary>
    /// <param name="lage">Läget (the state).</param>
    public int Antal(Brevlage lage) => Lista.PerLage.GetValueOrDefault(lage);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListBrev.Query(ValtLage, Sida), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListBrev.Rad>(Filnamn, kolumner, await formedlare.Send(new ListBrev.AllaQuery(ValtLage), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListBrev.Rad>(Filnamn, kolumner, await formedlare.Send(new ListBrev.AllaQuery(ValtLage), cancellationToken));

    /// <summary>Lägger ett brev i utkorgen igen (puts a letter back).</summary>
    /// <param name="id">Brevet (the letter).</param>
    /// <param name="marke">Märket (token).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid marke, CancellationToken cancellationToken)
    {
        await formedlare.Send(new SkickaOm.Command(id, marke), cancellationToken);
        this.Meddela("Brevet ligger i utkorgen igen och skickas inom en minut.");
        return Redirect(Request.AdressMed());
    }

    private static string Kod(Brevlage lage) => lage.ToString().ToLowerInvariant();
}
