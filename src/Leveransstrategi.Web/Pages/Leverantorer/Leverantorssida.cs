using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Leverantörssida (a page that changes a supplier): det sparade, märket, och vad som nu gäller när någon annan hann före.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Leverantorssida(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Leverantören (the supplier).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Leverantören som den är sparad (as saved).</summary>
    public VisaLeverantor.View Leverantor { get; private set; } = null!;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om någon annan hann ändra (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Krock || Versionsmarke == Guid.Empty ? Leverantor.Versionsmarke : Versionsmarke;

    /// <summary>Det som läsaren skrev (what was typed), fält för fält, så att en krock visar båda.</summary>
    public abstract IEnumerable<(string Falt, string? Skrivet)> Skrivet { get; }

    /// <summary>Det som nu är sparat (what is saved now).</summary>
    public IEnumerable<(string Falt, string Sparat)> Sparat =>
    [
        ("Namn", Leverantor.NamnFran is { } fran ? $"{Leverantor.NamnNu}, från {Format.Datum(fran)}" : Leverantor.NamnNu),
        ("Uppgången i", Leverantor.Eftertradare is { } en ? $"{en.Namn}, från {Format.Datum(en.Dag)}" : "Ingen"),
        ("Avstängningar", Leverantor.Avstangningar.Count == 0 ? "Inga" : string.Join("; ", Leverantor.Avstangningar.Select(Avstangningstext))),
    ];

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken) =>
        Leverantor = await formedlare.Send(new VisaLeverantor.Query(Id, IDag), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public virtual Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    private static string Avstangningstext(VisaLeverantor.Avstangning en) =>
        $"{Format.Datum(en.Fran)} – {Format.Datum(en.Till)}{(en.HavdFran is { } havd ? $" (hävd från {Format.Datum(havd)})" : "")}";
}
