using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Leverantorer;

/// <summary>Namnbyte (change of name); det gamla namnet finns kvar med sin tid.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.SkotaLeverantorer)]
[BehallSkrivet]
public sealed class NamnModel(IMediator formedlare, TimeProvider klocka) : Leverantorssida(formedlare, klocka)
{
    /// <summary>Det nya namnet (the new name).</summary>
    [BindProperty]
    [Display(Name = "Nytt namn")]
    public string? Namn { get; set; }

    /// <summary>Första dagen (first day), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Första dagen med namnet")]
    public string? ForstaDag { get; set; }

    /// <inheritdoc/>
    public override IEnumerable<(string Falt, string? Skrivet)> Skrivet => [("Nytt namn", Namn), ("Första dagen med namnet", ForstaDag)];

    /// <summary>Sparar (saves).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new BytNamnPaLeverantor.Command(Id, Versionsmarke, Namn, ForstaDag), cancellationToken);
        this.Meddela("Namnbytet är registrerat.");
        return Redirect($"/leverantorer/{Id}");
    }
}
