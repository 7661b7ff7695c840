using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Ansök om undantag (apply for an exception).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.AnsokaUndantag)]
[BehallSkrivet]
public sealed class NyttModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Nämnden (the committee).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vem ansöker?")]
    public string? Organisation { get; set; }

    /// <summary>Regeln (the rule).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vilken regel behöver ni undantag från?")]
    public string? Grund { get; set; }

    /// <summary>Vad (what).</summary>
    [BindProperty]
    [Display(Name = "Vad ska undantaget gälla?")]
    public string? Vad { get; set; }

    /// <summary>Skäl (reasons).</summary>
    [BindProperty]
    [Display(Name = "Varför behöver nämnden undantaget?")]
    public string? Skal { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    [Display(Name = "Från och med")]
    public string? Fran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    [Display(Name = "Till och med")]
    public string? Till { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    [Display(Name = "Nämndens diarienummer")]
    public string? Dnr { get; set; }

    /// <summary>Vad som går att välja (choices).</summary>
    public ValjUndantagsgrund.View Val { get; private set; } = null!;

    /// <summary>Regeln som är vald (the chosen rule), om någon.</summary>
    public ValjUndantagsgrund.Val? Vald => Val.Grunder.FirstOrDefault(val => val.Nyckel == Grund);

    /// <summary>Nämnder som val (committees as choices).</summary>
    public IEnumerable<SelectListItem> Organisationsval => Val.Organisationer.Select(o => new SelectListItem(o.Namn, o.Slug));

    /// <summary>Regler som val (rules as choices).</summary>
    public IEnumerable<SelectListItem> Grundval => [new("Välj regel", ""), .. Val.Grunder.Select(val => new SelectListItem(val.Lydelse is { } lydelse ? $"{val.Titel}: {Kort(lydelse)}" : val.Titel, val.Nyckel))];

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Val = await formedlare.Send(new ValjUndantagsgrund.Query(klocka.IDag()), cancellationToken);
        Organisation ??= Val.Organisationer is [var enda] ? enda.Slug : null;
    }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Lämnar ansökan (applies).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await formedlare.Send(new AnsokUndantag.Command(Organisation ?? string.Empty, Grund, Vad, Skal, Fran, Till, Dnr), cancellationToken);
        this.Meddela("Ansökan är lämnad till IT-avdelningen.");
        return Redirect($"/undantag/{id}");
    }

    private static string Kort(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";
}
