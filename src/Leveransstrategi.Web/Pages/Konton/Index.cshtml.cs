using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Konton (accounts): lista med urval, sortering och nedladdning.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.AdministreraKonton)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : PageModel, IListsida
{
    private const string Filnamn = "konton";

    private static readonly Csvkolumn<ListKonton.Rad>[] kolumner =
    [
        new("Namn", rad => rad.Namn),
        new("E-postadress", rad => rad.Epost),
        new("Roller", rad => string.Join(", ", rad.Roller.Select(Roller.Namn))),
        new("Organisationer", rad => string.Join(", ", rad.Organisationer)),
        new("Avstängt", rad => rad.Avstangd),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Del av namn eller e-postadress (part of name or e-mail).</summary>
    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Sok { get; set; }

    /// <summary>Rollen (the role).</summary>
    [BindProperty(SupportsGet = true, Name = "roll")]
    public string? Roll { get; set; }

    /// <summary><c>oppna</c>, <c>avstangda</c> eller tomt (status).</summary>
    [BindProperty(SupportsGet = true, Name = "lage")]
    public string? Lage { get; set; }

    /// <summary>Sortering (sort order).</summary>
    [BindProperty(SupportsGet = true, Name = "sortera")]
    public string? Sortera { get; set; }

    /// <summary>Sidan med konton (the page of accounts).</summary>
    public Sida<ListKonton.Rad> Lista { get; private set; } = null!;

    /// <summary>Nu (now).</summary>
    public DateTimeOffset Nu { get; } = klocka.GetUtcNow();

    /// <summary>Roller att välja bland (roles to choose from).</summary>
    public static IEnumerable<SelectListItem> Rollval => Roller.Alla.Select(roll => new SelectListItem(Roller.Namn(roll), roll)).Prepend(new SelectListItem("Alla roller", ""));

    /// <summary>Lägen att välja bland (statuses to choose from).</summary>
    public static IEnumerable<SelectListItem> Lagesval => [new("Öppna och avstängda", ""), new("Öppna", "oppna"), new("Avstängda", "avstangda")];

    private ListKonton.Urval Urval => new(Sok, Roll, Lage switch { "oppna" => false, "avstangda" => true, _ => null }, Sortera);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="sida">Sidans nummer (page number).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(int sida, CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListKonton.Query(Urval, sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) =>
        new Csvsvar<ListKonton.Rad>(Filnamn, kolumner, await formedlare.Send(new ListKonton.AllaQuery(Urval), cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) =>
        new Excelsvar<ListKonton.Rad>(Filnamn, kolumner, await formedlare.Send(new ListKonton.AllaQuery(Urval), cancellationToken));
}
