using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>
/// Publicera utkastet efter ett beslut (publish by decision): först hindren, effekten och provfallen som är avslutade, sedan beslutet. Vem som
/// beslutade säger den som registrerar.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class PubliceraModel(IMediator formedlare, TimeProvider klocka) : Regelutkastsida(formedlare), IBeslutsuppgifter
{
    /// <summary>Vem som beslutade (deciding body).</summary>
    [BindProperty]
    public string? Organ { get; set; }

    /// <summary>Beslutsdag (day of decision).</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    [BindProperty]
    public string? Paragraf { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    public string? GallerFran { get; set; }

    /// <summary>Effekten (the effect).</summary>
    public VisaRegeleffekt.View Effekt { get; private set; } = null!;

    /// <summary>Hjälp om första dagen (hint about the first day): vad som händer med den förra versionen.</summary>
    public string Dagshjalp => Lage.Forra.Giltighet.Fran is { } fran
        ? $"Skriv som 2008-03-03. Version {Lage.Forra.Nummer} gäller köp från {Format.Datum(fran)} och slutar gälla dagen före den nya."
        : $"Skriv som 2008-03-03. Version {Lage.Forra.Nummer} slutar gälla dagen före.";

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Registrerar beslutet och publicerar (registers the decision and publishes).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var nummer = await Formedlare.Send(new PubliceraRegelverk.Command(Organ, Datum, Paragraf, Dnr, GallerFran, Versionsmarke), cancellationToken);
        var fran = GallerFran.SomDatum()!.Value;
        this.Meddela(fran > klocka.IDag()
            ? $"Version {nummer} är publicerad. Den svarar på köp från {Format.DatumLopande(fran)}."
            : $"Version {nummer} är publicerad och gäller från {Format.DatumLopande(fran)}.");
        return Redirect($"/vagledning/regler?version={nummer}");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        Effekt = await Formedlare.Send(new VisaRegeleffekt.Query(GallerFran.SomDatum()), cancellationToken);
    }
}
