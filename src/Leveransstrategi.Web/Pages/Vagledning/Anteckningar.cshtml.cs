using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>Sparade svar (list of saved answers): de egna nämndernas, eller allas för den som granskar. Urvalet står i adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaTjansteanteckningar)]
public sealed class AnteckningarModel(IMediator formedlare) : PageModel, IListsida
{
    private const string Filnamn = "tjansteanteckningar";

    private static readonly Csvkolumn<ListTjansteanteckningar.Rad>[] kolumner =
    [
        new("Sparad", rad => DateOnly.FromDateTime(rad.Tidpunkt.Svensk().DateTime)),
        new("Nämnd eller bolag", rad => rad.Organisation),
        new("Område", rad => rad.Omrade),
        new("Behov", rad => rad.Behov),
        new("Slutsats", rad => Regelord.Kod(rad.Kod)),
        new("Svar", rad => rad.Rubrik),
        new("Diarienummer", rad => rad.Dnr),
        new("Sparad av", rad => rad.Av),
        new("Sida", rad => $"/vagledning/anteckning/{rad.Id}"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Slutsatserna att välja bland (conclusions to choose from).</summary>
    public static IEnumerable<SelectListItem> Slutsatsval { get; } =
        [new("Alla slutsatser", ""), .. Enum.GetValues<Slutsatskod>().Select(kod => new SelectListItem(Regelord.Kod(kod), Faktavarden.Kod(kod)))];

    /// <summary>Vald organisation (organisation), om någon.</summary>
    [BindProperty(SupportsGet = true, Name = "organisation")]
    public string? Organisation { get; set; }

    /// <summary>Valt område (area), om något.</summary>
    [BindProperty(SupportsGet = true, Name = "omrade")]
    public string? Omrade { get; set; }

    /// <summary>Vald slutsats (conclusion), om någon.</summary>
    [BindProperty(SupportsGet = true, Name = "slutsats")]
    public string? Slutsats { get; set; }

    /// <summary>Ord att söka (free text).</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? Text { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sida { get; set; } = 1;

    /// <summary>Listan (the list).</summary>
    public ListTjansteanteckningar.View Lista { get; private set; } = null!;

    /// <summary>Om något urval är gjort (is anything filtered).</summary>
    public bool HarUrval => Urval != new ListTjansteanteckningar.Urval();

    /// <summary>Organisationerna att välja bland (organisations to choose from).</summary>
    public IEnumerable<SelectListItem> Organisationsval => [new("Alla nämnder och bolag", ""), .. Lista.Organisationer.Select(o => new SelectListItem(o.Namn, o.Slug))];

    /// <summary>Områdena att välja bland (areas to choose from).</summary>
    public IEnumerable<SelectListItem> Omradesval => [new("Alla områden", ""), .. Lista.Omraden.Select(o => new SelectListItem(o.Namn, o.Slug))];

    private ListTjansteanteckningar.Urval Urval => new(
        Organisation.SomText(),
        Omrade.SomText(),
        Enum.GetValues<Slutsatskod>().Cast<Slutsatskod?>().FirstOrDefault(kod => Faktavarden.Kod(kod!.Value) == Slutsats),
        Text.SomText());

    /// <summary>Visar listan (shows the list).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lista = await formedlare.Send(new ListTjansteanteckningar.Query(Urval, Sida), cancellationToken);

    /// <summary>Laddar ner urvalet (downloads the filtered rows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => new Csvsvar<ListTjansteanteckningar.Rad>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    /// <summary>Laddar ner urvalet som Excelfil (downloads the filtered rows as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) => new Excelsvar<ListTjansteanteckningar.Rad>(Filnamn, kolumner, await RaderAsync(cancellationToken));

    private Task<IAsyncEnumerable<ListTjansteanteckningar.Rad>> RaderAsync(CancellationToken cancellationToken) => formedlare.Send(new ListTjansteanteckningar.AllaQuery(Urval), cancellationToken);
}
