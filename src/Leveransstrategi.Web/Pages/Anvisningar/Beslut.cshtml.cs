using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Registrera kommunstyrelsens beslut om en version (register the decision), eller att den är återförvisad.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraBeslut)]
[BehallSkrivet]
public sealed class BeslutModel(IMediator formedlare, TimeProvider klocka) : Utkastsida(formedlare), IBeslutsuppgifter
{
    /// <summary>Versionen som sidan visade (the version shown).</summary>
    [BindProperty]
    public int Nummer { get; set; }

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

    /// <summary>Protokollsutdraget (extract of the minutes).</summary>
    [BindProperty]
    public IFormFile? Utdrag { get; set; }

    /// <summary>Varför kommunstyrelsen återförvisade (reason).</summary>
    [BindProperty]
    public string? Skal { get; set; }

    /// <summary>Den senaste beslutade versionen (latest decided), som avlöses.</summary>
    public VisaAnvisning.Versionsrad? Forra { get; private set; }

    /// <summary>Hjälp om första dagen (hint about the first day): vad som händer med den förra versionen.</summary>
    public string Dagshjalp => Forra switch
    {
        null => "Skriv som 2008-03-03. Ingen version gäller före den dagen.",
        { Upphavande: not null, Giltighet.Till: { } sista } => $"Skriv som 2008-03-03. Version {Forra.Nummer} är upphävd och gäller till och med {Format.Datum(sista)}; ange en senare dag.",
        { Giltighet.Fran: var fran } => $"Skriv som 2008-03-03. Version {Forra.Nummer} gäller från {Format.Datum(fran)}. Ange den dagen eller en senare. Gäller den nya från samma dag gäller den, och version {Forra.Nummer} ligger kvar i historiken.",
    };

    /// <summary>Det som är skrivet (what was typed), när formuläret inte längre går att visa.</summary>
    public string? Skrivet => Skal ?? (Datum is null ? null : string.Join('\n', new[] { Organ, Datum, Paragraf, Dnr, GallerFran }.Where(rad => !string.IsNullOrWhiteSpace(rad))));

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Organ = "Kommunstyrelsen";
        if (Utkast.Slag == Versionsslag.Rattelse)
            GallerFran = Forra?.Giltighet.Fran is { } dag ? Format.Datum(dag) : null;
    }

    /// <summary>Registrerar beslutet (registers the decision).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(
            new FaststallAnvisning.Command(Slug, Nummer, Organ, Datum, Paragraf, Dnr, GallerFran, await UtdragetAsync(cancellationToken), Path.GetFileName(Utdrag?.FileName), Versionsmarke),
            cancellationToken);
        var fran = GallerFran.SomDatum()!.Value;
        this.Meddela(fran > klocka.IDag()
            ? $"Beslutet om version {Nummer} är registrerat. Den börjar gälla {Format.DatumLopande(fran)}."
            : $"Beslutet om version {Nummer} är registrerat. Den gäller från {Format.DatumLopande(fran)}.");
        return Redirect($"/anvisningar/{Slug}/version/{Nummer}");
    }

    /// <summary>Registrerar att kommunstyrelsen återförvisade (registers that it was sent back).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAterforvisaAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new AterforvisaFranKs.Command(Slug, Skal, Versionsmarke), cancellationToken);
        this.Meddela("Återförvisningen är registrerad. Versionen är ett utkast igen.");
        return Redirect($"/anvisningar/{Slug}/utkast");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        var anvisning = await Formedlare.Send(new VisaAnvisning.Query(Slug, klocka.IDag()), cancellationToken);
        Forra = anvisning.Versioner.FirstOrDefault(v => v.Beslut is not null);
        if (Nummer == 0)
            Nummer = Utkast.Nummer;
        Organ ??= "Kommunstyrelsen";
    }

    private async Task<byte[]?> UtdragetAsync(CancellationToken cancellationToken)
    {
        if (Utdrag is null)
            return null;
        using var innehall = new MemoryStream();
        await Utdrag.CopyToAsync(innehall, cancellationToken);
        return innehall.ToArray();
    }
}
