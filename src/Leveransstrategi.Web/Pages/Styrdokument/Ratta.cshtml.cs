using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Rätta en registerposts uppgifter och relationer (correct an entry).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class RattaModel(IMediator formedlare) : Postformular
{
    /// <summary>Dokumentet (the document).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Versionsmärke (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Relationens slag (kind of a new relation).</summary>
    [BindProperty]
    public Relationsslag? Relationsslag { get; set; }

    /// <summary>Det andra dokumentet (the other document).</summary>
    [BindProperty]
    public string? Till { get; set; }

    /// <summary>Dokumentet där relationen står (document that states it).</summary>
    [BindProperty]
    public string? Kalla { get; set; }

    /// <summary>Avsnittet där den står (section).</summary>
    [BindProperty]
    public string? Avsnitt { get; set; }

    /// <summary>Posten så som den är sparad (the entry as saved).</summary>
    public VisaPost.View Post { get; private set; } = null!;

    /// <summary>Andra dokument (other documents).</summary>
    public IEnumerable<SelectListItem> Andra => [new("Välj dokument", ""), .. Post.Andra.Select(annan => new SelectListItem(annan.Titel, annan.Slug))];

    /// <summary>Relationernas slag (kinds of relation).</summary>
    public static IEnumerable<SelectListItem> Relationsval { get; } =
    [
        new("Välj relation", ""),
        .. Enum.GetValues<Relationsslag>().Select(slag => new SelectListItem(slag.Ord(), slag.ToString())),
    ];

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Fyll(Post);
        Versionsmarke = Post.Versionsmarke;
    }

    /// <summary>Sparar rättelsen (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new RattaStyrdokument.Command(Slug, Uppgifter(), Versionsmarke), cancellationToken);
        return Klart($"Uppgifterna om {Titel} är rättade.", "");
    }

    /// <summary>Bekräftar ett förslag (confirms a proposal).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostBekraftaAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new BekraftaPost.Command(Slug, Versionsmarke), cancellationToken);
        return Klart("Posten är bekräftad och syns för alla.", "");
    }

    /// <summary>Lägger till en relation (adds a relation).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostRelateraAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new RelateraStyrdokument.Command(Slug, Relationsslag, Till, Kalla, Avsnitt, Versionsmarke), cancellationToken);
        return Klart("Relationen är tillagd.", "/ratta");
    }

    /// <summary>Tar bort en relation (removes a relation).</summary>
    /// <param name="relation">Relationen (the relation).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostTaBortRelationAsync(Guid relation, CancellationToken cancellationToken)
    {
        await formedlare.Send(new RelateraStyrdokument.TaBort(Slug, relation, Versionsmarke), cancellationToken);
        return Klart("Relationen är borttagen.", "/ratta");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Post = await formedlare.Send(new VisaPost.Query(Slug), cancellationToken);
        // Formulären på sidan skickas var för sig; det som inte skickades visas så som det är sparat.
        if (Request.HasFormContentType && !Request.Form.ContainsKey(nameof(Titel)))
            Fyll(Post);
    }

    private RedirectResult Klart(string meddelande, string sida)
    {
        this.Meddela(meddelande);
        return Redirect($"/styrdokument/{Slug}{sida}");
    }
}
