using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avropsändring (a page that changes a call-off): det sparade, märket och vad som skiljer när någon annan hann före.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public abstract class Avropsandring(IMediator formedlare) : Avropsformularsida, IFormularsida
{
    /// <summary>Numret (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Versionsmärke (token from the form).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Avropet som det är sparat (as saved).</summary>
    public VisaAvrop.View Vy { get; private set; } = null!;

    /// <summary>Om någon annan hann ändra (a conflict).</summary>
    public bool Krock => Response.StatusCode == StatusCodes.Status409Conflict;

    /// <summary>Märket som formuläret bär (token of the form): efter en krock det som nu är sparat, för att läsaren har fått se det.</summary>
    public Guid Marke => Krock || Versionsmarke == Guid.Empty ? Vy.Avrop.Versionsmarke : Versionsmarke;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Enheter => Vy.Enhet is { } enhet ? [enhet] : [];

    /// <inheritdoc/>
    public override bool FarGaOverTaket => Vy.FarGaOverTaket;

    /// <inheritdoc/>
    public override IEnumerable<SelectListItem> Leverantorsval => Vy.Leverantorer.Select(en => new SelectListItem($"{en.Rang}. {en.Namn}", en.Id.ToString()));

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Vy = await formedlare.Send(new VisaAvrop.Query(Nummer), cancellationToken);
        MedTommaRader();
    }

    /// <summary>Laddar avropet för den som får ändra det (loads it for somebody who may change it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="BehorighetSaknasException">Avropet är en annan organisations.</exception>
    protected async Task OppnaAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (!Vy.FarAndra)
            throw new BehorighetSaknasException(Behorighet.RegistreraAvrop);
    }

    /// <summary>Fälten så som de är sparade (the fields as saved).</summary>
    protected Avropsformular Sparat
    {
        get
        {
            var avrop = Vy.Avrop;
            return new()
            {
                Vad = avrop.Vad,
                Varde = Beloppstolk.Skriv(avrop.Varde)[..^3],
                Kvantitet = Tal(avrop.Kvantitet),
                Timmar = Tal(avrop.Timmar),
                Roller = avrop.Roller.Count == 0 ? null : string.Join(", ", avrop.Roller),
                OanvandbaraSvar = avrop.OanvandbaraSvar == 0 ? null : avrop.OanvandbaraSvar.ToString(CultureInfo.InvariantCulture),
                Fran = Format.Datum(avrop.Fran),
                Till = avrop.Till is { } till ? Format.Datum(till) : null,
                Dnr = avrop.Dnr,
            };
        }
    }

    private static string? Tal(decimal? tal) => tal is { } varde ? Beloppstolk.Skriv(varde)[..^3] : null;
}
