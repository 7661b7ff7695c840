using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Slå ihop (merge): leverantören går upp i en annan. Den som tar över söks fram på namn eller nummer.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.SkotaLeverantorer)]
[BehallSkrivet]
public sealed class SlaIhopModel(IMediator formedlare, TimeProvider klocka) : Leverantorssida(formedlare, klocka)
{
    /// <summary>Det som söks (search text).</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Sok { get; set; }

    /// <summary>Den som tar över (the one that takes over).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vem tar över?")]
    public Guid? Till { get; set; }

    /// <summary>Första dagen för den som tar över (first day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Tar över från och med")]
    public string? Dag { get; set; }

    /// <summary>De som kan ta över (possible successors).</summary>
    public IReadOnlyList<SlaIhopLeverantorer.Mojlig> Mojliga { get; private set; } = [];

    /// <summary>De som val (as choices).</summary>
    public IEnumerable<SelectListItem> Val => Mojliga.Select(en => new SelectListItem(Text(en), $"{en.Id}"));

    /// <inheritdoc/>
    public override IEnumerable<(string Falt, string? Skrivet)> Skrivet =>
        [("Vem tar över?", Mojliga.FirstOrDefault(en => en.Id == Till) is { } vald ? Text(vald) : null), ("Tar över från och med", Dag)];

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        Mojliga = await Formedlare.Send(new SlaIhopLeverantorer.Query(Id, Sok, Till), cancellationToken);
    }

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new SlaIhopLeverantorer.Command(Id, Versionsmarke, Till, Dag), cancellationToken);
        this.Meddela("Sammanslagningen är registrerad.");
        return Redirect($"/leverantorer/{Id}");
    }

    private static string Text(SlaIhopLeverantorer.Mojlig en) => en.Nummer is null ? en.Namn : $"{en.Namn}, {en.Nummer}";
}
