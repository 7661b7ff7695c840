using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Kommentarer och förslag till ett utkast (comments and suggestions).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class KommentarerModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Värdet som visar också avgjorda (shows the settled too).</summary>
    public const string Alla = "alla";

    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Vilka som visas (which ones): öppna, eller <see cref="Alla"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Visa { get; set; }

    /// <summary>Bara en punkt (only one clause), som också är den som kommenteras.</summary>
    [BindProperty(SupportsGet = true, Name = "punkt")]
    public Guid? Punkt { get; set; }

    /// <summary>Kommentaren (the comment).</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Förslag till lydelse (suggested wording).</summary>
    [BindProperty]
    public string? Forslag { get; set; }

    /// <summary>Revisionen som förslaget utgår från (base of the suggestion).</summary>
    [BindProperty]
    public Guid? Revision { get; set; }

    /// <summary>Kommentaren som besvaras eller avgörs (the comment acted on).</summary>
    [BindProperty]
    public Guid Kommentar { get; set; }

    /// <summary>Svaret (the reply).</summary>
    [BindProperty]
    public string? Svar { get; set; }

    /// <summary>Kommentarens märke (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Det som visas (what is shown).</summary>
    public ListKommentarer.View Lista { get; private set; } = null!;

    /// <summary>Punkten som kommenteras (the clause commented on), när den är vald och finns.</summary>
    public ListKommentarer.Punktval? Vald => Lista.Punkter.FirstOrDefault(punkt => punkt.Id.Value == Punkt);

    /// <summary>Punkter att välja bland (clauses).</summary>
    public IEnumerable<SelectListItem> Punktval =>
        [new("Välj punkt", ""), .. Lista.Punkter.Select(punkt => new SelectListItem($"{punkt.Nummer} {Borjan(punkt.Text)}", punkt.Id.Value.ToString()))];

    /// <summary>Vad som inte gick (heading of the error summary).</summary>
    public string Felrubrik => Request.Query["handler"].ToString() switch
    {
        "Svara" => "Svaret är inte sparat",
        "Los" => "Kommentaren är inte löst",
        "Avboj" => "Förslaget är inte avböjt",
        "Anta" => "Förslaget är inte antaget",
        _ => "Kommentaren är inte sparad",
    };

    /// <summary>Visar kommentarerna (shows the comments).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Forslag = Vald?.Text;
        Revision = Lista.Revision;
    }

    /// <summary>Kommenterar (comments).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await formedlare.Send(new Kommentera.Command(Slug, Punkt is { } punkt ? new PunktId(punkt) : null, Text, Forslag, Revision), cancellationToken);
        return Klart("Kommentaren är sparad.", id);
    }

    /// <summary>Svarar (replies).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostSvaraAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new SvaraPaKommentar.Command(Slug, Kommentar, Svar), cancellationToken);
        return Klart("Svaret är sparat.", Kommentar);
    }

    /// <summary>Löser kommentaren (resolves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostLosAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AvgorKommentar.Command(Slug, Kommentar, Avboj: false, Versionsmarke), cancellationToken);
        return Klart("Kommentaren är löst.");
    }

    /// <summary>Avböjer förslaget (declines).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAvbojAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new AvgorKommentar.Command(Slug, Kommentar, Avboj: true, Versionsmarke), cancellationToken);
        return Klart("Förslaget är avböjt. Texten är oförändrad.");
    }

    /// <summary>Antar förslaget (accepts).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAntaAsync(CancellationToken cancellationToken)
    {
        var utfall = await formedlare.Send(new AntaForslag.Command(Slug, Kommentar, Versionsmarke), cancellationToken);
        if (utfall.Konflikter.Count == 0)
            return Klart("Förslaget är antaget och står i utkastet.");
        this.Meddela("Punkten har ändrats sedan förslaget skrevs, och samma ord är ändrade i båda. Välj vad som ska gälla.");
        return Redirect($"/anvisningar/{Slug}/utkast/konflikter");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Lista = await formedlare.Send(new ListKommentarer.Query(Slug, Visa == Alla, Punkt is { } punkt ? new PunktId(punkt) : null), cancellationToken);

    private static string Borjan(string text)
    {
        var rad = text.Split('\n')[0];
        return rad.Length > 60 ? rad[..59] + "…" : rad;
    }

    private RedirectToPageResult Klart(string meddelande, Guid? kommentar = null)
    {
        this.Meddela(meddelande);
        return RedirectToPage("/Anvisningar/Kommentarer", null, new { slug = Slug, visa = Visa, punkt = Punkt }, kommentar is { } id ? $"kommentar-{id}" : null);
    }
}
