using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>
/// Nytt avrop (register a call-off): prövas först, så att formen, den som står på tur och det som är kvar syns innan något sparas.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraAvrop)]
[BehallSkrivet]
public sealed class NyttAvropModel(IMediator formedlare, TimeProvider klocka) : Avropsformularsida, IFormularsida
{
    /// <summary>Avtalets nummer (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Vad knappen gör (what the button does): prövar eller registrerar.</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Det som går att välja (choices).</summary>
    public ProvaAvrop.Valvy Val { get; private set; } = null!;

    /// <summary>Prövningen (the outcome), när uppgifterna räcker.</summary>
    public ProvaAvrop.View? Provning { get; private set; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Enheter => Val.Enheter;

    /// <inheritdoc/>
    public override bool FarGaOverTaket => Val.FarGaOverTaket;

    /// <inheritdoc/>
    public override IEnumerable<SelectListItem> Leverantorsval => Val.Delomraden
        .SelectMany(lott => lott.Leverantorer.Select(en => (lott, en)))
        .GroupBy(par => par.en.Id)
        .Select(grupp => new SelectListItem($"{grupp.First().en.Namn} ({string.Join(", ", grupp.Select(par => $"nr {par.en.Rang} i delområde {par.lott.Nummer}"))})", grupp.Key.ToString()));

    /// <summary>De som får avropa, som val (organisations as choices).</summary>
    public IEnumerable<SelectListItem> Organisationsval => Val.Organisationer.Select(en => new SelectListItem(en.Namn, en.Slug)).Prepend(new("Välj nämnd eller bolag", ""));

    /// <summary>Delområden som val (lots as choices).</summary>
    public IEnumerable<SelectListItem> Delomradesval => Val.Delomraden.Select(en => new SelectListItem($"{en.Nummer}. {en.Namn}", en.Nummer.ToString(CultureInfo.InvariantCulture))).Prepend(new("Välj delområde", ""));

    /// <summary>Lägen som val (states as choices).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } =
    [
        new("Nej, det bereds: reservera plats under taket", nameof(Avropslage.Reserverat)),
        new("Ja, beställningen är gjord", nameof(Avropslage.Avropat)),
    ];

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Val = await formedlare.Send(new ProvaAvrop.Val(Nummer), cancellationToken);
        MedTommaRader();
    }

    /// <summary>Visar formuläret (shows the form), med det som oftast stämmer ifyllt.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Formular.Dag = Format.Datum(klocka.IDag());
        // Den som arbetar för en nämnd tillfrågas inte om vilken, och ett ensamt delområde väljs inte.
        Formular.Organisation = Val.Organisationer.Count == 1 ? Val.Organisationer[0].Slug : null;
        Formular.Delomrade = Val.Delomraden.Count == 1 ? Val.Delomraden[0].Nummer : null;
    }

    /// <summary>Prövar avropet, eller registrerar det (tries or registers it).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Formular.Organisation.SomText() is null)
        {
            await LaddaAsync(cancellationToken);
            ModelState.AddModelError("Formular.Organisation", "Välj vem som avropar.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (Handling == "registrera")
        {
            var nummer = await formedlare.Send(new RegistreraAvrop.Command(Nummer, Formular), cancellationToken);
            this.Meddela(Formular.Lage == Avropslage.Avropat ? $"Avropet {nummer} är registrerat." : $"Avropet {nummer} är reserverat.");
            return Redirect(Avropsord.Adress(nummer));
        }

        Provning = await formedlare.Send(new ProvaAvrop.Query(Nummer, Formular), cancellationToken);
        await LaddaAsync(cancellationToken);
        return Page();
    }
}
