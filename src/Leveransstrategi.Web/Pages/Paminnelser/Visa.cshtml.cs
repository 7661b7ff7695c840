using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Paminnelser;

/// <summary>En påminnelse (a reminder) med historia, och att skjuta upp den eller markera den som hanterad.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaPaminnelser)]
[BehallSkrivet]
public sealed class VisaModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Det värde som skjuter upp (the value that snoozes).</summary>
    public const string Skjut = "skjut-upp";

    /// <summary>Påminnelsen (the reminder).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Vad som ska göras (which form).</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Till vilken dag (snooze until), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Påminn igen den")]
    public string? Till { get; set; }

    /// <summary>Varför (reason).</summary>
    [BindProperty]
    [Display(Name = "Varför skjuts den upp?")]
    public string? Skal { get; set; }

    /// <summary>Vad som är gjort (what was done).</summary>
    [BindProperty]
    [Display(Name = "Vad är gjort?")]
    public string? Hur { get; set; }

    /// <summary>Det som visas (the view).</summary>
    public VisaPaminnelse.View Vy { get; private set; } = null!;

    /// <summary>Påminnelsen (the reminder).</summary>
    public Paminnelse Post => Vy.Paminnelse;

    /// <summary>Om någon annan hann före (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form).</summary>
    public Guid Marke => Krock || Versionsmarke == Guid.Empty ? Post.Versionsmarke : Versionsmarke;

    /// <summary>Rubriken (heading).</summary>
    public string Rubrik => Post.Dag is null ? $"{Post.Slag.Stegord(Post.Troskel)} har gått åt" : Post.Slag.Ord(Post.Plats);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Vy = await formedlare.Send(new VisaPaminnelse.Query(Id), cancellationToken);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Skjuter upp eller markerar som hanterad (snoozes or marks handled).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Handling == Skjut)
        {
            await formedlare.Send(new SkjutUppPaminnelse.Command(Id, Till, Skal, Versionsmarke), cancellationToken);
            this.Meddela($"Påminnelsen är uppskjuten till {Format.Datum(Till.SomDatum())}.");
        }
        else
        {
            await formedlare.Send(new HanteraPaminnelse.Command(Id, Hur, Versionsmarke), cancellationToken);
            this.Meddela("Påminnelsen är markerad som hanterad.");
        }

        return Redirect($"{Paminnelseord.Lista}/{Id}");
    }
}
