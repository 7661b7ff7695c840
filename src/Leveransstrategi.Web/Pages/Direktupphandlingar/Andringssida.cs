using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Ändringssida (a page that changes a purchase): det sparade, märket och vad som skiljer när någon annan hann före.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Andringssida(IMediator formedlare, TimeProvider klocka) : Kopsida(formedlare, klocka)
{
    /// <summary>Köpet (the purchase).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Köpet som det är sparat (as saved).</summary>
    public VisaDirektupphandling.View Kop { get; private set; } = null!;

    /// <summary>Om någon annan hann ändra (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Krock || Versionsmarke == Guid.Empty ? Kop.Versionsmarke : Versionsmarke;

    /// <summary>Det som skiljer det skrivna från det som nu är sparat (differences to what is saved).</summary>
    public IEnumerable<(string Falt, string? Sparat, string? Skrivet)> Skillnader => new[]
    {
        ("Vad", Kop.Uppgifter.Vad, Vad),
        ("CPV-kod", Kop.Uppgifter.Cpv.Text, Cpv),
        ("Värde", Format.Belopp(Kop.Uppgifter.Varde), Varde),
        ("Dag", Format.Datum(Kop.Uppgifter.Dag), Dag),
        ("Enhet", Kop.Uppgifter.Enhet, Enhet),
        ("Leverantör", Kop.Uppgifter.Leverantor, Leverantor),
        ("Leverantörens organisationsnummer", Kop.Uppgifter.Leverantorsnummer?.Text, Leverantorsnummer),
        ("Skäl", Kop.Uppgifter.Skal, Skal),
        ("Diarienummer", Kop.Uppgifter.Dnr?.Text, Dnr),
    }.Where(rad => rad.Item2.SomText() != rad.Item3.SomText());

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Kop = await Formedlare.Send(new VisaDirektupphandling.Query(Id), cancellationToken);
        await base.LaddaAsync(cancellationToken);
    }

    /// <summary>Laddar köpet för den som får ändra det (loads it for somebody who may change it), och fyller fälten.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="BehorighetSaknasException">Köpet är en annan organisations.</exception>
    protected async Task OppnaAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (!Kop.FarAndra)
            throw new BehorighetSaknasException(Behorighet.RegistreraDirektupphandling);
        Fyll(Kop.Uppgifter);
    }
}
