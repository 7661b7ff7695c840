using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Häv (lift) en avstängning i förtid.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.SkotaLeverantorer)]
[BehallSkrivet]
public sealed class HavModel(IMediator formedlare, TimeProvider klocka) : Leverantorssida(formedlare, klocka)
{
    /// <summary>Avstängningens identitet (id of the suspension).</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Avstangning { get; set; }

    /// <summary>Den dag leverantören åter får anlitas (the day it may be used again), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Får anlitas från och med")]
    public string? Dag { get; set; }

    /// <summary>Skäl (reason).</summary>
    [BindProperty]
    [Display(Name = "Varför hävs avstängningen?")]
    public string? Skal { get; set; }

    /// <summary>Avstängningen (the suspension).</summary>
    public VisaLeverantor.Avstangning Sparr { get; private set; } = null!;

    /// <inheritdoc/>
    public override IEnumerable<(string Falt, string? Skrivet)> Skrivet => [("Får anlitas från och med", Dag), ("Skäl", Skal)];

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        Sparr = Leverantor.Avstangningar.FirstOrDefault(en => en.Id == Avstangning) ?? throw new SaknasException("Avstängningen finns inte.");
    }

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new HavAvstangning.Command(Id, Avstangning, Versionsmarke, Dag, Skal), cancellationToken);
        this.Meddela("Avstängningen är hävd.");
        return Redirect($"/leverantorer/{Id}");
    }
}
