using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Ett konto (an account): uppgifter, roller, organisationer, avstängning och ny länk för lösenord.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.AdministreraKonton)]
public sealed class RedigeraModel(IMediator formedlare) : PageModel, IFormularsida, IKontosida
{
    private bool sparar;

    /// <summary>Kontot (the account).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Märket som läsaren såg (concurrency token).</summary>
    [BindProperty]
    public string? Marke { get; set; }

    /// <summary>Formuläret (the form).</summary>
    [BindProperty]
    public Kontoformular Formular { get; set; } = new();

    /// <summary>Kontot som det är sparat (the account as saved).</summary>
    public VisaKonto.View Vy { get; private set; } = null!;

    /// <inheritdoc/>
    public IReadOnlyList<VisaKonto.Organisationsval> Organisationsval { get; private set; } = [];

    /// <inheritdoc/>
    public string? Hinder => Vy.HinderAttTaBort;

    /// <summary>Engångslänken (the one-time link), när den just har skapats.</summary>
    public string? Lank { get; private set; }

    /// <summary>Om någon annan har ändrat kontot sedan formuläret öppnades (changed by somebody else).</summary>
    public bool Krock => sparar && Marke != Vy.Marke;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Sparar kontot (saves the account).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        sparar = true;
        await formedlare.Send(new SparaKonto.Command(Id, Marke, Formular.Namn, Formular.Epost, Formular.Roller, Formular.Organisationer), cancellationToken);
        return Klart("Kontot är sparat. Ändrade roller gäller inom en minut.");
    }

    /// <summary>Stänger av kontot (disables the account).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostStangAvAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new StangAvKonto.Command(Id, Marke), cancellationToken);
        return Klart("Kontot är avstängt. Personen loggas ut inom en minut.");
    }

    /// <summary>Öppnar kontot (enables the account).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostOppnaAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new OppnaKonto.Command(Id, Marke), cancellationToken);
        return Klart("Kontot är öppet igen.");
    }

    /// <summary>Skapar en ny länk för lösenord (creates a new one-time link).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnPostLankAsync(CancellationToken cancellationToken)
    {
        Lank = Losenordslank.For(Request, await formedlare.Send(new SkapaLosenordslank.Command(Id), cancellationToken));
        await LaddaAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Vy = await formedlare.Send(new VisaKonto.Query(Id), cancellationToken);
        Organisationsval = await formedlare.Send(new VisaKonto.ValQuery(), cancellationToken);
        if (sparar)
            return;
        Formular = new Kontoformular { Namn = Vy.Namn, Epost = Vy.Epost, Roller = [.. Vy.Roller], Organisationer = [.. Vy.Organisationer] };
    }

    /// <summary>Det som skiljer det skrivna från det sparade (differences between typed and saved).</summary>
    public IEnumerable<(string Falt, string Sparat, string Skrivet)> Skillnader()
    {
        (string Falt, string Sparat, string Skrivet)[] falt =
        [
            ("Namn", Vy.Namn, Formular.Namn ?? ""),
            ("E-postadress", Vy.Epost, Formular.Epost ?? ""),
            ("Roller", Rad(Vy.Roller.Select(Roller.Namn)), Rad(Formular.Roller.Select(Roller.Namn))),
            ("Handlar för", Rad(Vy.Organisationer.Select(Organisationsnamn)), Rad(Formular.Organisationer.Select(Organisationsnamn))),
            ("Avstängt", Vy.Avstangd ? "Ja" : "Nej", Vy.Avstangd ? "Ja" : "Nej"),
        ];
        return falt.Where(post => post.Sparat != post.Skrivet);
    }

    private static string Rad(IEnumerable<string> namn) => string.Join(", ", namn.Order(StringComparer.CurrentCulture));

    private string Organisationsnamn(string slug) => Organisationsval.FirstOrDefault(val => val.Slug == slug)?.Namn ?? slug;

    private RedirectToPageResult Klart(string text)
    {
        this.Meddela(text);
        return RedirectToPage(new { Id });
    }
}
