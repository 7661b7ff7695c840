using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Rätta avrop (correct a call-off): värdet prövas mot taket, och historiken säger vad som ändrades och varför.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RegistreraAvrop)]
[BehallSkrivet]
public sealed class RattaAvropModel(IMediator formedlare) : Avropsandring(formedlare)
{
    /// <summary>Varför avropet rättas (why).</summary>
    [BindProperty]
    [Display(Name = "Varför rättas avropet?")]
    public string? Skal { get; set; }

    /// <summary>Det som skiljer det skrivna från det som nu är sparat (differences to what is saved).</summary>
    public IEnumerable<(string Falt, string? Sparat, string? Skrivet)> Skillnader => new[]
    {
        ("Vad", Sparat.Vad, Formular.Vad),
        ("Värde", Sparat.Varde, Formular.Varde),
        ("Mängd", Sparat.Kvantitet, Formular.Kvantitet),
        ("Timmar", Sparat.Timmar, Formular.Timmar),
        ("Roller", Sparat.Roller, Formular.Roller),
        ("Oanvändbara svar", Sparat.OanvandbaraSvar, Formular.OanvandbaraSvar),
        ("Från och med", Sparat.Fran, Formular.Fran),
        ("Till och med", Sparat.Till, Formular.Till),
        ("Diarienummer", Sparat.Dnr, Formular.Dnr),
    }.Where(rad => rad.Item2.SomText() != rad.Item3.SomText());

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await OppnaAsync(cancellationToken);
        Formular = Sparat;
    }

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new RattaAvrop.Command(Nummer, Formular, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Avropet är rättat.");
        return Redirect(Avropsord.Adress(Nummer));
    }
}
