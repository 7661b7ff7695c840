using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Andringar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Bered en ändring (prepare a change): grunden med sina villkor, prövningen, och avtalet så som det blir innan något sparas.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class NyAndringModel(IMediator formedlare, TimeProvider klocka) : Stegsida(formedlare, klocka)
{
    private const string Provas = "prova";
    private const string Villkoren = "villkor";

    /// <summary>Ja och nej som val (yes and no as choices).</summary>
    public static IEnumerable<SelectListItem> JaNej { get; } = [new("Ja", "true"), new("Nej", "false")];

    /// <summary>Ändringen så som den är skriven (the change as written).</summary>
    [BindProperty]
    public Andringsformular Formular { get; set; } = new();

    /// <summary>Vad knappen gör (what the button does): visar villkoren, prövar eller sparar.</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>Prövningen (the test), när den är begärd.</summary>
    public Andringsbild? Bild { get; private set; }

    /// <summary>Villkoren för grunden (conditions of the ground).</summary>
    public IReadOnlyList<Andringsfraga> Fragor => Ramavtal.Villkor(Avtal.Regim, Formular.Grund);

    /// <summary>Om fälten för ett byte visas (show the fields of a change of supplier); det som är skrivet göms aldrig.</summary>
    public bool VisaByte => Formular.Grund == Andringsgrund.BytAvLeverantor || Formular.Lamnar is not null || !string.IsNullOrEmpty(Formular.Tilltrader);

    /// <summary>Grunderna som val (grounds as choices).</summary>
    public IEnumerable<SelectListItem> Grundval => Ramavtal.Grunder(Avtal.Regim).Select(grund => new SelectListItem(Andringsord.Grund(grund, Avtal.Regim), grund.ToString()));

    /// <summary>Avtalet och delområdena som val (the agreement and its lots as choices).</summary>
    public IEnumerable<SelectListItem> Delomradesval => Avtal.Delomraden.Select(en => new SelectListItem($"Delområde {en.Nummer}, {en.Namn}", $"{en.Nummer}")).Prepend(new("Hela avtalet", ""));

    /// <summary>Leverantörerna som val (suppliers as choices).</summary>
    public IEnumerable<SelectListItem> Leverantorsval => Avtal.Delomraden.SelectMany(en => en.Leverantorer).DistinctBy(en => en.Id).OrderBy(en => en.Namn, Svensktid.Namnordning)
        .Select(en => new SelectListItem(en.Namn, en.Id.ToString())).Prepend(new("Välj leverantör", ""));

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Visar villkoren, prövar ändringen eller sparar den (shows conditions, tests or saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Handling is Provas or Villkoren)
        {
            await LaddaAsync(cancellationToken);
            if (Handling == Provas)
                Bild = await Formedlare.Send(new ProvaAndring.Query(Nummer, Formular), cancellationToken);
            return Page();
        }

        var nummer = await Formedlare.Send(new BeredAndring.Command(Nummer, Formular, Versionsmarke), cancellationToken);
        this.Meddela("Ändringen är sparad och väntar på kommunstyrelsens beslut.");
        return Redirect($"{Avtalsord.Adress(Nummer)}/andring/{nummer}");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        StallVillkor();
    }

    // Villkoren följer grunden: svaren på de villkor som är kvar behålls, de andra försvinner med sin fråga.
    private void StallVillkor()
    {
        var svar = Formular.Svar.DistinctBy(en => en.Villkor).ToDictionary(en => en.Villkor, en => en.Ja);
        foreach (var nyckel in ModelState.Keys.Where(nyckel => nyckel.StartsWith("Formular.Svar[", StringComparison.Ordinal)).ToList())
            ModelState.Remove(nyckel);
        Formular.Svar = [.. Fragor.Select(fraga => new Andringssvar { Villkor = fraga.Villkor, Ja = svar.GetValueOrDefault(fraga.Villkor) })];
    }
}
