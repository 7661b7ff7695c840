using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Dokumentera (document a direct award): får växa fram, och är klar först när allt är ifyllt.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraDirektupphandling)]
[BehallSkrivet]
public sealed class DokumenteraModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Köpet (the purchase).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Behovet och föremålet (the need).</summary>
    [BindProperty]
    [Display(Name = "Vad köptes och varför behövdes det?")]
    public string? Behov { get; set; }

    /// <summary>Hur värdet beräknades (how the value was estimated).</summary>
    [BindProperty]
    [Display(Name = "Hur beräknades värdet?")]
    public string? Vardeberakning { get; set; }

    /// <summary>Tillfrågade leverantörer (competition).</summary>
    [BindProperty]
    [Display(Name = "Vilka leverantörer tillfrågades?")]
    public string? Konkurrens { get; set; }

    /// <summary>Varför leverantören valdes (why this supplier).</summary>
    [BindProperty]
    [Display(Name = "Varför valdes leverantören?")]
    public string? Leverantorsval { get; set; }

    /// <summary>Varför köpet kunde direktupphandlas (why a direct award).</summary>
    [BindProperty]
    [Display(Name = "Varför kunde köpet direktupphandlas?")]
    public string? Grund { get; set; }

    /// <summary>Avtalets tid (term).</summary>
    [BindProperty]
    [Display(Name = "När slöts avtalet och hur länge gäller det?")]
    public string? Avtalstid { get; set; }

    /// <summary>Vad knappen gör (what the button does): spara eller klar.</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Köpet som det är sparat (as saved).</summary>
    public VisaDirektupphandling.View Kop { get; private set; } = null!;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om någon annan hann ändra (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Response.StatusCode == StatusCodes.Status400BadRequest ? Versionsmarke : Kop.Versionsmarke;

    /// <summary>Texterna som skiljer sig från det som nu är sparat (differences to what is saved).</summary>
    public IEnumerable<(string Falt, string? Sparat)> Skillnader => new[]
    {
        ("Vad köptes och varför behövdes det?", Kop.Dokumentation.Behov, Behov),
        ("Hur beräknades värdet?", Kop.Dokumentation.Vardeberakning, Vardeberakning),
        ("Vilka leverantörer tillfrågades?", Kop.Dokumentation.Konkurrens, Konkurrens),
        ("Varför valdes leverantören?", Kop.Dokumentation.Leverantorsval, Leverantorsval),
        ("Varför kunde köpet direktupphandlas?", Kop.Dokumentation.Grund, Grund),
        ("När slöts avtalet och hur länge gäller det?", Kop.Dokumentation.Avtalstid, Avtalstid),
    }.Where(rad => rad.Item2.SomText() != rad.Item3.SomText()).Select(rad => (rad.Item1, rad.Item2));

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) =>
        Kop = await formedlare.Send(new VisaDirektupphandling.Query(Id), cancellationToken);

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="BehorighetSaknasException">Köpet är en annan organisations.</exception>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (!Kop.FarAndra)
            throw new BehorighetSaknasException(Behorighet.RegistreraDirektupphandling);
        var dokumentation = Kop.Dokumentation;
        (Behov, Vardeberakning, Konkurrens) = (dokumentation.Behov, dokumentation.Vardeberakning, dokumentation.Konkurrens);
        // Skälen som redan är skrivna behöver inte skrivas en gång till.
        (Leverantorsval, Grund, Avtalstid) = (dokumentation.Leverantorsval, dokumentation == Dokumentation.Tom ? Kop.Uppgifter.Skal : dokumentation.Grund, dokumentation.Avtalstid);
    }

    /// <summary>Sparar (saves), halvfärdigt eller klart.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var klar = Handling == "klar";
        await formedlare.Send(new DokumenteraDirektupphandling.Command(Id, Versionsmarke, klar, Behov, Vardeberakning, Konkurrens, Leverantorsval, Grund, Avtalstid), cancellationToken);
        this.Meddela(klar ? "Dokumentationen är klar." : "Dokumentationen är sparad.");
        return Redirect($"/direktupphandlingar/{Id}");
    }
}
