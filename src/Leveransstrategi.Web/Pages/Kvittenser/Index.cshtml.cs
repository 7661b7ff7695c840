using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Kvittenser;

/// <summary>
/// Kvittenser (acknowledgements): för nämndadministratören det som den egna nämnden ska ta del av, för andra vilka nämnder som har
/// gjort det.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaKvittenser)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida, IListsida
{
    private const string Filnamn = "kvittenser";

    private static readonly Csvkolumn<ListKvittenser.Rad>[] kolumner =
    [
        new("Nämnd", rad => rad.Namnd),
        new("Anvisning", rad => rad.Anvisning),
        new("Version", rad => rad.Version),
        new("Kvitterad", rad => rad.Kvitterad is { } tid ? DateOnly.FromDateTime(tid.Svensk().DateTime) : null),
        new("Av", rad => rad.Av),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Lägen att välja bland (states to choose from).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } = [new("Har inte kvitterat", ""), new("Har kvitterat", "klara"), new("Alla", "alla")];

    /// <summary>Området (the area), om ett är valt.</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Nämnden (the committee), om en är vald.</summary>
    [BindProperty(SupportsGet = true, Name = "namnd")]
    public string? Namnd { get; set; }

    /// <summary>Läget (the state).</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>De egna nämnderna (one's own committees), för den som kvitterar.</summary>
    public AttKvittera.View? Egna { get; private set; }

    /// <summary>Alla nämnder (all committees), för den som följer upp.</summary>
    public ListKvittenser.View? Lista { get; private set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Områden att välja bland (areas to choose from).</summary>
    public IEnumerable<SelectListItem> Omradesval => [new("Alla anvisningar", ""), .. Lista!.Anvisningar.Select(a => new SelectListItem(a.Titel, a.Slug))];

    /// <summary>Nämnder att välja bland (committees to choose from).</summary>
    public IEnumerable<SelectListItem> Namndval => [new("Alla nämnder", ""), .. Lista!.Namnder.Select(n => new SelectListItem(n.Namn, n.Slug))];

    private ListKvittenser.Urval Urval => new(
        Lage switch { "klara" => ListKvittenser.Lage.Klara, "alla" => ListKvittenser.Lage.Alla, _ => ListKvittenser.Lage.Saknas },
        Omrade,
        Namnd);

    // Den som bara kvitterar för sin nämnd har inget att följa upp.
    private bool FoljerUpp => !User.Far(Behorighet.Kvittera) || User.Far(Behorighet.LasaUtkast);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        if (User.Far(Behorighet.Kvittera))
            Egna = await formedlare.Send(new AttKvittera.Query(klocka.IDag()), cancellationToken);
        if (FoljerUpp)
            Lista = await formedlare.Send(new ListKvittenser.Query(klocka.IDag(), Urval, Sida), cancellationToken);
    }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListKvittenser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListKvittenser.AllaQuery(klocka.IDag(), Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListKvittenser.Rad>(Filnamn, kolumner, await formedlare.Send(new ListKvittenser.AllaQuery(klocka.IDag(), Urval), cancellationToken));

    /// <summary>Kvitterar för en nämnd (acknowledges for a committee).</summary>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="organisation">Nämnden (the committee).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(string? slug, int version, string? organisation, CancellationToken cancellationToken)
    {
        await formedlare.Send(new KvitteraAnvisning.Command(slug ?? "", version, organisation ?? ""), cancellationToken);
        this.Meddela($"Det är antecknat att nämnden har tagit del av version {version}.");
        return Redirect("/kvittenser");
    }
}
