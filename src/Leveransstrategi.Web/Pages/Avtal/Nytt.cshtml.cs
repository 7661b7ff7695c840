using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Nytt ramavtal (register an agreement).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class NyttModel(IMediator formedlare, TimeProvider klocka) : Formularsida(formedlare, klocka)
{
    /// <summary>Numret (number).</summary>
    [BindProperty]
    [Display(Name = "Nummer")]
    public string? Nummer { get; set; }

    /// <summary>Visar formuläret (shows the form), med det som oftast stämmer ifyllt.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Formular = new() { Upphandlare = "servicenamnden", Agare = "Kommunstyrelsen", Forvaltare = "Avtalsförvaltare, servicenämnden" };
        await LaddaAsync(cancellationToken);
    }

    /// <summary>Registrerar avtalet (registers it), eller lägger till en rad.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (LaggerTillRad)
        {
            await LaddaAsync(cancellationToken);
            return Page();
        }

        var nummer = await Formedlare.Send(new RegistreraRamavtal.Command(Nummer, Formular), cancellationToken);
        this.Meddela($"Ramavtalet {nummer} är registrerat som planerat.");
        return Redirect(Avtalsord.Adress(nummer));
    }
}
