using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Styrdokument i gränssnittet (governing documents).</summary>
public static class StyrdokumentApi
{
    /// <summary>En post i listan (an entry).</summary>
    public sealed record Post(string Slug, string Titel, string Slag, string? Organ, DateOnly? Datum, string? Paragraf, string? Diarienummer, bool HarText);

    /// <summary>Ett styrdokument med den text som gällde dagen (a document with its text).</summary>
    public sealed record Dokument(
        string Slug,
        string Titel,
        string Slag,
        string? Organ,
        DateOnly? Datum,
        string? Paragraf,
        string? Diarienummer,
        DateOnly? GallerFran,
        DateOnly? GallerTill,
        string? Beskrivning,
        int? Version,
        IReadOnlyList<Avsnitt> Avsnitt,
        IReadOnlyList<Hanvisning> Hanvisningar,
        IReadOnlyList<Relation> Relationer);

    /// <summary>Ett avsnitt (a section) med permanent adress.</summary>
    public sealed record Avsnitt(string? Nummer, string Rubrik, int Niva, string Text, string Url);

    /// <summary>En hänvisning till ett beslut (a citation).</summary>
    public sealed record Hanvisning(string Diarienummer, string? Organ, DateOnly? Datum, string? Avsnitt, string? Titel, string? Styrdokument);

    /// <summary>En relation (a relation); riktning är "till" från dokumentet och "fran" mot det.</summary>
    public sealed record Relation(string Slag, string Riktning, string Slug, string Titel, Kalla Kalla);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapStyrdokument(this RouteGroupBuilder api)
    {
        api.MapGet("/styrdokument", async (IMediator formedlare, TimeProvider klocka, Dag? datum, string? text, string? slag, int? sida, int? storlek, CancellationToken avbrott) =>
            {
                Dokumentslag? valt = slag is null ? null : Enum.TryParse<Dokumentslag>(slag, ignoreCase: true, out var tolkat)
                    ? tolkat
                    : throw new RegelbrottException($"Slaget {slag} finns inte. Välj {string.Join(", ", Enum.GetValues<Dokumentslag>().Select(Kod))}.");
                var fraga = new ListStyrdokument.Query(datum?.Varde ?? klocka.IDag(), text, valt, Sida: sida ?? 1, Storlek: storlek ?? ApiRegistrering.StorstaSida);
                var lista = (await formedlare.Send(fraga, avbrott)).Sida;
                return new Lista<Post>(lista.Antal, lista.Nummer,
                [
                    .. lista.Rader.Select(rad => new Post(
                        rad.Slug,
                        rad.Titel,
                        Kod(rad.Slag),
                        rad.Beslut?.Organ,
                        rad.Beslut?.Datum,
                        rad.Beslut?.Paragraf,
                        rad.Beslut?.Diarienummer?.Text,
                        rad.HarText)),
                ]);
            })
            .WithSummary("Registret över styrdokument så som det var dagen.");

        api.MapGet("/styrdokument/{slug}", async (string slug, IMediator formedlare, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var dokument = await formedlare.Send(new VisaStyrdokument.Query(slug, datum?.Varde ?? klocka.IDag()), avbrott);
                var text = dokument.Version;
                var beslut = text?.Beslut ?? dokument.Beslut;
                var giltighet = text?.Giltighet ?? dokument.Giltighet;
                return new Dokument(
                    dokument.Slug,
                    dokument.Titel,
                    Kod(dokument.Slag),
                    beslut?.Organ,
                    beslut?.Datum,
                    beslut?.Paragraf,
                    beslut?.Diarienummer?.Text,
                    giltighet.Fran,
                    giltighet.Till,
                    dokument.Beskrivning,
                    text?.Nummer,
                    [.. (text?.Avsnitt ?? []).Select(a => new Avsnitt(a.Nummer, a.Rubrik, a.Niva, a.Text, $"/styrdokument/{slug}/version/{text!.Nummer}#avsnitt-{a.Ankare}"))],
                    [.. (text?.Hanvisningar ?? []).Select(h => new Hanvisning(h.Diarienummer, h.Organ, h.Datum, h.Avsnitt, h.TillTitel ?? h.Titel, h.TillSlug))],
                    [.. dokument.Relationer.Select(r => new Relation(Kod(r.Slag), r.Fran ? "till" : "fran", r.Slug, r.Titel, Kalla.Av(r.Kalla)))]);
            })
            .WithSummary("Ett styrdokument med avsnitt, hänvisningar och relationer.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static string Kod<T>(T varde)
        where T : struct, Enum
    {
        var namn = varde.ToString();
        return char.ToLowerInvariant(namn[0]) + namn[1..];
    }
}
