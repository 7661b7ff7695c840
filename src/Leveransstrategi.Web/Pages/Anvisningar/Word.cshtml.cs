using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages.Styrdokument;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>
/// En version som Word-dokument (Word download). Det som inte är beslutat finns bara för den som får läsa utkast, och då står det på
/// varje sida. Filen heter efter innehåll och dag: den första dagen som versionen gäller, annars dagen då den hämtas.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class WordModel(IMediator formedlare, TimeProvider klocka) : PageModel
{
    /// <summary>Hämtar dokumentet (downloads the document).</summary>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="nummer">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string slug, int nummer, CancellationToken cancellationToken)
    {
        var svar = await formedlare.Send(new VisaAnvisning.Query(slug, klocka.IDag(), nummer), cancellationToken);
        var version = svar.Version!.Rad;
        var dag = version.Beslut is null ? klocka.IDag() : version.Giltighet.Fran ?? klocka.IDag();
        var utkast = version.Beslut is null ? "-utkast" : "";
        return File(
            Worduttag.Skriv(Dokument(svar, svar.Version)),
            Worduttag.Innehallstyp,
            $"anvisning-{slug}-version-{nummer}{utkast}-{Format.Datum(dag)}.docx");
    }

    private Worddokument Dokument(VisaAnvisning.View svar, VisaAnvisning.Versionstext version)
    {
        var rad = version.Rad;
        var sida = $"/anvisningar/{svar.Slug}/version/{rad.Nummer}";
        var hanvisning = Punkttext.Hanvisningar(version.Text, svar.Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer)));
        var arUtkast = rad.Beslut is null;
        return new Worddokument(
            svar.ArExempel ? $"Exempel, gäller inte: {svar.Titel}" : svar.Titel,
            rad.Nummer.ToString(CultureInfo.InvariantCulture),
            rad.Lage.Ord(),
            new Uri(Request.Utat(sida)),
            [
                .. version.Text.Avsnitt.Select((avsnitt, a) => new Wordavsnitt(
                    (a + 1).ToString(CultureInfo.InvariantCulture),
                    avsnitt.Rubrik,
                    [.. avsnitt.Punkter.Select((punkt, p) => new Wordpunkt(Anvisningstext.Nummer(a, p), Punkttext.Block(punkt.Text, hanvisning), [.. punkt.Kallor.Select(kalla => Kalla(kalla, hanvisning))]))])),
            ])
        {
            Utkast = arUtkast,
            Diarienummer = rad.Beslut?.Diarienummer?.Text,
            Beslut = rad.Beslut?.Rad(),
            GallerFran = arUtkast ? null : rad.Giltighet.Fran,
            GallerTill = arUtkast ? null : rad.Giltighet.Till,
        };
    }

    private static Wordkalla Kalla(Punktkalla kalla, Func<PunktId, (string Text, string Adress)?> hanvisning) => kalla.Slag switch
    {
        Kallslag.Punkt when kalla.Punkt is { } mal && hanvisning(mal) is var (text, adress) => new($"{kalla.Hanvisning.Titel}, {text}", adress),
        Kallslag.Punkt => new($"{kalla.Hanvisning.Titel}, en punkt som inte finns kvar"),
        Kallslag.Styrdokument => new(kalla.Hanvisning.Visning, kalla.Hanvisning.Adress),
        _ => new(
            kalla.Hanvisning.Avsnitt is { } paragraf ? $"{kalla.Hanvisning.Titel}, {paragraf}" : kalla.Hanvisning.Titel,
            kalla.Slag == Kallslag.Lag ? Stodlank.Lag(kalla.Hanvisning.Titel) : Stodlank.Diarienummer(kalla.Hanvisning.Titel) is { } dnr ? Stodlank.Register(dnr) : null),
    };
}
