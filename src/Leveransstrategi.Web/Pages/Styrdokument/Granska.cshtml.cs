using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Granska inläsningen (check the dry run) och läs in som utkast.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaInDokument)]
public sealed class GranskaModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Posten som texten hör till (the entry); tom för en ny.</summary>
    [BindProperty(SupportsGet = true, Name = "post")]
    public string? Post { get; set; }

    /// <summary>Titel för en ny post (title of a new entry).</summary>
    [BindProperty]
    public string? Titel { get; set; }

    /// <summary>Slag för en ny post (kind of a new entry).</summary>
    [BindProperty]
    public Dokumentslag? Slag { get; set; }

    /// <summary>Om okända beslut ska bli förslag till poster (propose entries).</summary>
    [BindProperty]
    public bool ForeslaPoster { get; set; }

    /// <summary>Uppladdningen (the upload).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Torrkörningen (the dry run).</summary>
    public TorrkorInlasning.View Torrkorning { get; private set; } = null!;

    /// <summary>Poster att välja bland (entries).</summary>
    public IEnumerable<SelectListItem> Poster =>
        [new("En ny post i registret", ""), .. Torrkorning.Poster.Select(post => new SelectListItem(post.Titel, post.Slug))];

    /// <summary>Slag att välja bland (kinds).</summary>
    public IEnumerable<SelectListItem> Slagval => [new("Välj slag", ""), .. Dokumentord.Slagval];

    /// <summary>Visar granskningen (shows the dry run).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Post ??= Torrkorning.Mal?.Slug;
        Titel = Torrkorning.Dokument.Titel;
        ForeslaPoster = true;
    }

    /// <summary>Läser in som utkast (reads in as a draft).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var fil = await formedlare.Send(new HamtaUppladdning.Query(Id), cancellationToken);
        var utfall = await formedlare.Send(
            new LasInDokument.Command(fil.Filnamn, fil.Innehall, Post, Titel, Slag, ForeslaPoster, Id),
            cancellationToken);
        this.Meddela(utfall.NyaPoster switch
        {
            0 => $"Version {utfall.Version} är inläst som utkast.",
            1 => $"Version {utfall.Version} är inläst som utkast. En ny post i registret är föreslagen.",
            _ => $"Version {utfall.Version} är inläst som utkast. {utfall.NyaPoster} nya poster i registret är föreslagna.",
        });
        return Redirect($"/styrdokument/{utfall.Slug}/version/{utfall.Version}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        var fil = await formedlare.Send(new HamtaUppladdning.Query(Id), cancellationToken);
        Torrkorning = await formedlare.Send(new TorrkorInlasning.Query(fil.Filnamn, fil.Innehall), cancellationToken);
    }
}
