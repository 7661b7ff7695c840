using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Application.Features.Avtal.Prognoser;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Ett ramavtal (an agreement).</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Numret (number).</summary>
    [BindProperty(SupportsGet = true, Name = "nummer")]
    public string Nummer { get; set; } = "";

    /// <summary>Avtalet (the agreement).</summary>
    public VisaRamavtal.View Avtal { get; private set; } = null!;

    /// <summary>Handlingarna (documents).</summary>
    public ListHandlingar.View Handlingar { get; private set; } = null!;

    /// <summary>De senaste avropen (latest call-offs), för den som får läsa avrop.</summary>
    public SenasteAvrop.View? Avrop { get; private set; }

    /// <summary>Prognosen (forecast), för ett avtal som har börjat gälla och inte har slutat.</summary>
    public Avtalsprognos? Prognos => Avtal.Prognos;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Avtal = await formedlare.Send(new VisaRamavtal.Query(Nummer, Dag, VisaRamavtal.Prognosval.NarDetGaller), cancellationToken);
        Handlingar = await formedlare.Send(new ListHandlingar.Query(Nummer, Dag), cancellationToken);
        if (Avtal.ArTecknat && User.Far(Behorighet.LasaAvrop))
            Avrop = await formedlare.Send(new SenasteAvrop.Query(Nummer, Dag), cancellationToken);
    }
}
