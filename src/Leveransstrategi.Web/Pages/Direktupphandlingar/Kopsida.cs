using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>Köpsida (a page where a purchase is written): fälten, och förslag på CPV-koder när det skrivna inte är en kod.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Kopsida(IMediator formedlare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Vad som köps (what).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vad ska köpas?")]
    public string? Vad { get; set; }

    /// <summary>CPV-kod, eller ord att söka på (CPV code or words).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "CPV-kod")]
    public string? Cpv { get; set; }

    /// <summary>En kod vald bland förslagen (a code chosen among the suggestions).</summary>
    [BindProperty]
    public string? Valdcpv { get; set; }

    /// <summary>Värde (value), så som det skrevs.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Värde utan moms")]
    public string? Varde { get; set; }

    /// <summary>Dag (day), så som den skrevs.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Dag då avtalet sluts")]
    public string? Dag { get; set; }

    /// <summary>Enhet (unit).</summary>
    [BindProperty]
    [Display(Name = "Enhet")]
    public string? Enhet { get; set; }

    /// <summary>Leverantör (supplier).</summary>
    [BindProperty]
    [Display(Name = "Leverantör")]
    public string? Leverantor { get; set; }

    /// <summary>Leverantörens organisationsnummer (its number).</summary>
    [BindProperty]
    [Display(Name = "Leverantörens organisationsnummer")]
    public string? Leverantorsnummer { get; set; }

    /// <summary>Skäl (reasons).</summary>
    [BindProperty]
    [Display(Name = "Skäl")]
    public string? Skal { get; set; }

    /// <summary>Organisationens eget diarienummer (its own registry number).</summary>
    [BindProperty]
    [Display(Name = "Diarienummer")]
    public string? Dnr { get; set; }

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om leverantör och skäl får vänta (may supplier and reasons wait).</summary>
    public virtual bool FarVanta => false;

    /// <summary>Förslag på CPV-koder (suggested codes) när det skrivna inte är en kod.</summary>
    public IReadOnlyList<FinnCpv.Forslag> Forslag { get; private set; } = [];

    /// <summary>Benämningen på den kod som är skriven (label of the code).</summary>
    public string? Cpvterm => Cpv.SomText() is { } kod ? Cpvtermer.Term(kod) : null;

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <inheritdoc/>
    public virtual async Task LaddaAsync(CancellationToken cancellationToken)
    {
        if (ArKod(Cpv))
            return;
        var sokt = Cpv.SomText() ?? Vad.SomText();
        if (sokt is { Length: <= FinnCpv.MaxLangd })
            Forslag = await formedlare.Send(new FinnCpv.Query(sokt), cancellationToken);
    }

    /// <summary>Ett val bland förslagen går före det skrivna (a choice replaces what was typed).</summary>
    protected void TaValdKod()
    {
        if (Valdcpv.SomText() is not { } vald)
            return;
        Cpv = vald;
        ModelState.Remove(nameof(Cpv));
    }

    /// <summary>Fyller fälten (fills the fields) med det som är sparat.</summary>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    protected void Fyll(Kopuppgifter uppgifter)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        (Vad, Cpv, Varde, Dag) = (uppgifter.Vad, uppgifter.Cpv.Text, Format.Belopp(uppgifter.Varde), Format.Datum(uppgifter.Dag));
        (Enhet, Leverantor, Leverantorsnummer, Skal, Dnr) = (uppgifter.Enhet, uppgifter.Leverantor, uppgifter.Leverantorsnummer?.Text, uppgifter.Skal, uppgifter.Dnr?.Text);
        // En parameter i adressen får inte dölja det som är sparat.
        ModelState.Clear();
    }

    private static bool ArKod(string? text) =>
        text?.Trim() is { Length: CpvKod.Langd } kod && kod[8] == '-' && kod[2] != '0' && kod.Where((_, i) => i != 8).All(char.IsAsciiDigit);
}
