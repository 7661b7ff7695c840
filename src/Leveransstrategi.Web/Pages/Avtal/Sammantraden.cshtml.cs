using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Prognoser;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Kommunstyrelsens sammanträden (meeting days), som prognoserna räknar bakåt till.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
[BehallSkrivet]
public sealed class SammantradenModel(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Året (year).</summary>
    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Ar { get; set; }

    /// <summary>Dagarna, en per rad (the days, one per line).</summary>
    [BindProperty]
    [Display(Name = "Sammanträdesdagar")]
    public string? Dagar { get; set; }

    /// <summary>Alla dagar (all days), i ordning.</summary>
    public IReadOnlyList<DateOnly> Alla { get; private set; } = [];

    /// <summary>Året som visas (the year shown).</summary>
    public int Valt => Ar is >= 2000 and <= 2100 ? Ar.Value : klocka.IDag().Year;

    /// <summary>Om läsaren får sätta dagarna (may the reader set them).</summary>
    public bool FarSatta => User.Far(Behorighet.RegistreraBeslut);

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Alla = await formedlare.Send(new ListSammantraden.Query(), cancellationToken);

    /// <summary>Visar dagarna (shows the days).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Dagar = string.Join('\n', Alla.Where(dag => dag.Year == Valt).Select(dag => Format.Datum(dag)));
    }

    /// <summary>Sparar dagarna (saves the days).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new SattSammantraden.Command(Valt, Dagar), cancellationToken);
        this.Meddela($"Sammanträdesdagarna {Valt} är sparade.");
        return Redirect($"/ramavtal/sammantraden?ar={Valt}");
    }
}
