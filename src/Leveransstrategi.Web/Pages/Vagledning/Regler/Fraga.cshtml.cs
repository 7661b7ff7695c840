using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>En fråga i utkastet (a question of the draft): orden går att ändra, svaren är bestämda av reglerna.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraRegelverk)]
[BehallSkrivet]
public sealed class FragaModel(IMediator formedlare) : Regelutkastsida(formedlare)
{
    /// <summary>Vad frågan handlar om (what it asks about).</summary>
    [BindProperty(SupportsGet = true, Name = "faktum")]
    public string Faktum { get; set; } = "";

    /// <summary>Frågan (the question).</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Varför den ställs (why it is asked).</summary>
    [BindProperty]
    public string? Varfor { get; set; }

    /// <summary>Svarens ord (words of the choices).</summary>
    [BindProperty]
    public List<string?> Val { get; set; } = [];

    /// <summary>Frågan så som den är sparad (as saved).</summary>
    public Vagledningsfraga Sparad { get; private set; } = null!;

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        (Text, Varfor, Val) = (Sparad.Text, Sparad.Varfor, [.. Sparad.Val.Select(val => val.Text)]);
    }

    /// <summary>Sparar orden (saves the wording).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new SparaRegelfraga.Command(Tolka(), Text, Varfor, Val, Versionsmarke), cancellationToken);
        this.Meddela("Frågan är sparad i utkastet.");
        return Redirect($"{Adress}#fragor");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        var faktum = Tolka();
        Sparad = Utkast.Regler.Fragor.FirstOrDefault(fraga => fraga.Faktum == faktum) ?? throw new SaknasException("Frågan finns inte i utkastet.");
    }

    private Faktum Tolka() => Enum.TryParse<Faktum>(Faktum, ignoreCase: true, out var faktum) ? faktum : throw new SaknasException("Frågan finns inte i utkastet.");
}
