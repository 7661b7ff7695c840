using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Yta;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Anvisningar i gränssnittet (instructions): bara det som är beslutat, så som det gällde en dag.</summary>
public static class AnvisningarApi
{
    /// <summary>En anvisning i listan (an instruction without its text).</summary>
    public sealed record Post(string Omrade, int Version, string Status, Beslutspost Beslut, DateOnly? GallerFran, DateOnly? GallerTill, string Url);

    /// <summary>En anvisning med sin text (an instruction with its text).</summary>
    public sealed record Anvisning(
        string Omrade,
        int Version,
        string Status,
        Beslutspost Beslut,
        DateOnly? GallerFran,
        DateOnly? GallerTill,
        IReadOnlyList<Avsnitt> Avsnitt);

    /// <summary>Beslutet (the decision).</summary>
    public sealed record Beslutspost(string Organ, DateOnly? Datum, string? Paragraf, string? Diarienummer);

    /// <summary>Ett avsnitt (a section).</summary>
    public sealed record Avsnitt(string Rubrik, IReadOnlyList<Punktpost> Punkter);

    /// <summary>En punkt (a clause).</summary>
    public sealed record Punktpost(Guid Id, string Nummer, string Text, IReadOnlyList<Kalla> Kallor);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapAnvisningar(this RouteGroupBuilder api)
    {
        api.MapGet("/anvisningar", async (IMediator formedlare, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var rader = await formedlare.Send(new ListAnvisningar.Query(datum?.Varde ?? klocka.IDag()), avbrott);
                Post[] poster =
                [
                    .. from rad in rader
                       where rad.Gallande is not null
                       let version = rad.Gallande
                       select new Post(
                           rad.Slug,
                           version.Nummer,
                           Status(version.Lage),
                           Beslut(version.Beslut!),
                           version.Giltighet.Fran,
                           version.Giltighet.Till,
                           $"/anvisningar/{rad.Slug}/version/{version.Nummer}"),
                ];
                return new Lista<Post>(poster.Length, 1, poster);
            })
            .WithSummary("Anvisningarna som gällde dagen, utan text. Ett område där ingen anvisning gällde finns inte med.")
            .WithDescription("Utan datum gäller svaret i dag. Texten finns på /api/v1/anvisningar/{slug}, där slug är värdet i omrade. Utkast finns aldrig med.");

        api.MapGet("/anvisningar/{slug}", async (string slug, IMediator formedlare, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var dag = datum?.Varde ?? klocka.IDag();
                var svar = await formedlare.Send(new VisaAnvisning.Query(slug, dag), avbrott);
                return svar.Version is { } version ? MedText(svar, version) : throw new SaknasException(IngetGallde(svar, dag));
            })
            .WithSummary("Anvisningen för ett område så som den gällde dagen, med avsnitt och punkter.")
            .WithDescription(
                "Utan datum gäller svaret i dag. Gällde ingen anvisning den dagen är svaret 404, och problemets text säger det och från när någon gäller. "
                + "status är läget den dag som svaret gäller: gallande. gallerTill är sista dagen; saknas den gäller versionen tills vidare. "
                + "En punkts id är detsamma när den flyttas eller får ny lydelse, också i nästa version; numret följer av platsen. "
                + "text är Markdown utan rå HTML, och en hänvisning till en annan punkt är utskriven, till exempel punkt 4.2. Utkast lämnas aldrig ut.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Anvisning MedText(VisaAnvisning.View svar, VisaAnvisning.Versionstext version)
    {
        var adress = $"/anvisningar/{svar.Slug}/version/{version.Rad.Nummer}";
        var hanvisning = Punkttext.Hanvisningar(version.Text, svar.Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer)));
        return new Anvisning(
            svar.Slug,
            version.Rad.Nummer,
            Status(version.Rad.Lage),
            Beslut(version.Rad.Beslut!),
            version.Rad.Giltighet.Fran,
            version.Rad.Giltighet.Till,
            [
                .. version.Text.Avsnitt.Select((avsnitt, a) => new Avsnitt(
                    avsnitt.Rubrik,
                    [
                        .. avsnitt.Punkter.Select((punkt, p) => new Punktpost(
                            punkt.Id.Value,
                            Anvisningstext.Nummer(a, p),
                            Punkthanvisning.Byt(punkt.Text, h => (h.Punkt is { } mal ? hanvisning(mal)?.Text : null) ?? "en punkt som inte finns kvar"),
                            [.. punkt.Kallor.Select(kalla => Stod(kalla, hanvisning, adress))])),
                    ])),
            ]);
    }

    private static Kalla Stod(Punktkalla kalla, Func<PunktId, (string Text, string Adress)?> hanvisning, string adress) =>
        kalla.Punkt is { } mal && hanvisning(mal) is var (text, plats)
            ? new Kalla(kalla.Hanvisning.Titel, text, plats.StartsWith('#') ? adress + plats : plats)
            : Kalla.Av(kalla.Hanvisning);

    private static Beslutspost Beslut(Beslut beslut) => new(beslut.Organ, beslut.Datum, beslut.Paragraf, beslut.Diarienummer?.Text);

    private static string Status(Anvisningslage lage) => lage.ToString().ToLowerInvariant();

    private static string IngetGallde(VisaAnvisning.View svar, DateOnly dag)
    {
        var beslutade = svar.Versioner.Where(version => version.Lage is Anvisningslage.Kommande or Anvisningslage.Ersatt or Anvisningslage.Upphavd).ToList();
        var text = $"Ingen anvisning för {svar.Omrade} gällde {Format.Datum(dag)}.";
        if (beslutade.Count == 0)
            return $"{text} Ingen är beslutad för området.";
        if (beslutade.Where(version => version.Giltighet.Till < dag).MaxBy(version => version.Giltighet.Till) is { } forra)
            text += $" Version {forra.Nummer} gällde till och med {Format.Datum(forra.Giltighet.Till)}.";
        if (svar.Kommande is { } nasta)
            text += $" Version {nasta.Nummer} gäller från {Format.Datum(nasta.Giltighet.Fran)}.";
        return text;
    }
}
