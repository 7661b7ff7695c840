using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Formulärsida (a page where an agreement is written): fälten, raderna som går att lägga till, och valen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Formularsida(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    private static readonly IReadOnlyList<SelectListItem> regimer =
    [
        .. Enum.GetValues<Lagregim>().Select(regim => new SelectListItem(regim.Ord(), regim.ToString())),
    ];

    /// <summary>Uppgifterna (the facts) så som de är skrivna.</summary>
    [BindProperty]
    public Avtalsformular Formular { get; set; } = new();

    /// <summary>Vad knappen gör (what the button does): sparar, eller lägger till en tom rad.</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Det som går att välja (choices).</summary>
    public RegistreraRamavtal.View Val { get; private set; } = null!;

    /// <summary>Lagregimer som val (legal regimes as choices).</summary>
    public static IEnumerable<SelectListItem> Regimval => regimer;

    /// <summary>Sätt att förlänga som val (express or tacit as choices).</summary>
    public static IEnumerable<SelectListItem> Sattval { get; } = [new("Uttrycklig", nameof(Forlangningsatt.Uttryckligt)), new("Tyst", nameof(Forlangningsatt.Tyst))];

    /// <summary>Avropets grundformer som val (basic forms as choices).</summary>
    public static IEnumerable<SelectListItem> Grundformsval { get; } = [new("Inte angivet", ""), .. Enum.GetValues<Avropsformslag>().Select(form => new SelectListItem(form.Ord(), form.ToString()))];

    /// <summary>Rapportperioder som val (reporting periods as choices).</summary>
    public static IEnumerable<SelectListItem> Rapportval { get; } = [new("Inte", ""), .. Enum.GetValues<Rapportperiod>().Select(period => new SelectListItem(period.Ord(), period.ToString()))];

    /// <summary>Främsta område som val (primary area as choices).</summary>
    public IEnumerable<SelectListItem> Omradesval => Val.Omraden.Select(en => new SelectListItem(en.Namn, en.Slug)).Prepend(new("Välj område", ""));

    /// <summary>Upphandlare som val (procuring body as choices).</summary>
    public IEnumerable<SelectListItem> Upphandlarval => Val.Organisationer.Select(en => new SelectListItem(en.Namn, en.Slug)).Prepend(new("Välj vem som upphandlar", ""));

    /// <summary>De som kan få avropa, som val (who may call off as choices).</summary>
    public IEnumerable<SelectListItem> Rattsval =>
    [
        new("Ingen vald", ""),
        .. Enum.GetValues<Organisationskrets>().Select(krets => new SelectListItem(char.ToUpperInvariant(krets.Namn()[0]) + krets.Namn()[1..], Ansvarsord.Kod(krets))),
        .. Val.Organisationer.Select(en => new SelectListItem(en.Namn, en.Slug)),
    ];

    /// <summary>Andra områden som val (other areas as choices), med sina koder.</summary>
    public IEnumerable<(string Kod, string Namn)> Berordaval => Val.Omraden.Select(en => (Ansvarsplats.Omrade(en.Slug), en.Namn))
        .Concat(Val.Avtalsomraden.Select(en => (Ansvarsplats.Avtalsomrade(en.Slug), $"{en.Namn} (avtalsområde)")));

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Val = await formedlare.Send(new RegistreraRamavtal.Query(klocka.IDag()), cancellationToken);
        Formular.Forlangningar = MedTomma(Formular.Forlangningar, Handling == "forlangning", 2);
        Formular.Delomraden = MedTomma(Formular.Delomraden, Handling == "delomrade", 1);
        Formular.Berattigade = MedTomma(Formular.Berattigade, Handling == "berattigad", 1);
    }

    /// <summary>Om knappen bara lägger till en rad (is a row to be added); då sparas inget.</summary>
    protected bool LaggerTillRad => Handling is "forlangning" or "delomrade" or "berattigad";

    private static List<T> MedTomma<T>(IReadOnlyList<T> rader, bool enTill, int minst)
        where T : new()
    {
        List<T> alla = [.. rader];
        if (enTill)
            alla.Add(new());
        while (alla.Count < minst)
            alla.Add(new());
        return alla;
    }
}
