using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Ord;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Ord;

/// <summary>Ändra eller ta bort ett behovsord (change or end a synonym).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class AndraModel(IMediator formedlare) : Ordsida(formedlare)
{
    /// <summary>Ordets identitet (id).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Märket när sidan visades (token from the page).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Märket som nästa försök skickar (token of the next attempt).</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status409Conflict || Versionsmarke == Guid.Empty ? Sparat.Versionsmarke : Versionsmarke;

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        (Ord, Omrade) = (Sparat.Ord, Sparat.Omrade);
    }

    /// <summary>Sparar ordet (saves the word).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AndraBehovsord.Command(Id, Ord, Omrade, Versionsmarke), cancellationToken);
        return Klart($"”{Ord!.Trim()}” är sparat. Vägledningen använder det nu.");
    }

    /// <summary>Tar bort ordet (ends the word).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostTaBortAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AvslutaBehovsord.Command(Id, Versionsmarke), cancellationToken);
        return Klart("Ordet är borttaget ur vägledningen. Du kan lägga till det igen.");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Sparat = await Formedlare.Send(new ListBehovsord.EttQuery(Id), cancellationToken);
        // Formuläret för att ta bort skickar inte ordet; då visas det som är sparat.
        if (Request.HasFormContentType && !Request.Form.ContainsKey(nameof(Ord)))
            (Ord, Omrade) = (Sparat.Ord, Sparat.Omrade);
    }

    private RedirectResult Klart(string meddelande)
    {
        this.Meddela(meddelande);
        return Redirect("/vagledning/ord");
    }
}
