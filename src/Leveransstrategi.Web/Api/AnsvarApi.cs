using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Ansvar och centralupphandling i gränssnittet (responsibilities and central procurement), så som de gällde en dag.</summary>
public static class AnsvarApi
{
    /// <summary>Ett ansvar (a responsibility); vem är en organisation eller en krets.</summary>
    public sealed record Ansvarspost(
        Vem Vem,
        string Roll,
        string? Anskaffningsomrade,
        string? Avtalsomrade,
        string Beskrivning,
        Kalla Kalla,
        DateOnly? GallerFran,
        DateOnly? GallerTill);

    /// <summary>En regel om centralupphandling (a central-procurement rule).</summary>
    public sealed record Regelpost(
        string Avtalsomrade,
        IReadOnlyList<string> Anskaffningsomraden,
        string Grad,
        string Regel,
        Vem Galler,
        Kalla Kalla,
        DateOnly? GallerFran,
        DateOnly? GallerTill);

    /// <summary>En organisation eller en krets av organisationer (an organisation or a kind of organisations).</summary>
    public sealed record Vem(string Namn, string? Organisation, string? Krets);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapAnsvar(this RouteGroupBuilder api)
    {
        api.MapGet("/ansvar", async (IMediator formedlare, TimeProvider klocka, Dag? datum, string? omrade, string? avtalsomrade, string? organisation, CancellationToken avbrott) =>
            {
                var fraga = new ListAnsvar.Query(datum?.Varde ?? klocka.IDag(), omrade.SomText(), avtalsomrade.SomText(), organisation.SomText());
                var rader = await formedlare.Send(fraga, avbrott);
                return new Lista<Ansvarspost>(rader.Count, 1,
                [
                    .. rader.Select(rad => new Ansvarspost(
                        new(rad.Vem, rad.Organisation?.Slug, rad.Krets is { } krets ? Ansvarsord.Kod(krets) : null),
                        Ansvarsord.Kod(rad.Roll),
                        rad.Omrade?.Slug,
                        rad.Avtalsomrade?.Slug,
                        rad.Beskrivning,
                        Kalla.Av(rad.Kalla),
                        rad.Giltighet.Fran,
                        rad.Giltighet.Till)),
                ]);
            })
            .WithSummary("Vem som gjorde vad i varje område dagen, med källa.")
            .WithDescription(
                "Utan datum gäller svaret i dag. roll är beslutar, ansvarar, upphandlar, forvaltarAvtal, bestaller, avropar, samrader eller informeras. "
                + "vem är en organisation eller en krets: allaNamnder, stadsdelsnamnder, facknamnder eller bolag. Utan anskaffningsomrade och avtalsomrade gäller ansvaret "
                + "hela it-området. omrade, avtalsomrade och organisation begränsar svaret till det som rör dem. gallerTill är sista dagen; saknas den gäller ansvaret tills vidare.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        api.MapGet("/centralupphandling", async (IMediator formedlare, TimeProvider klocka, Dag? datum, string? omrade, string? avtalsomrade, string? organisation, CancellationToken avbrott) =>
            {
                var fraga = new ListCentralregler.Query(datum?.Varde ?? klocka.IDag(), omrade.SomText(), avtalsomrade.SomText(), organisation.SomText());
                var rader = await formedlare.Send(fraga, avbrott);
                return new Lista<Regelpost>(rader.Count, 1,
                [
                    .. rader.Select(rad => new Regelpost(
                        rad.Avtalsomrade.Slug,
                        [.. rad.Anskaffningsomraden.Select(omradet => omradet.Slug)],
                        Ansvarsord.Kod(rad.Grad),
                        rad.Mening,
                        new(rad.Galler, rad.Organisation?.Slug, rad.Krets is { } krets ? Ansvarsord.Kod(krets) : null),
                        Kalla.Av(rad.Kalla),
                        rad.Giltighet.Fran,
                        rad.Giltighet.Till)),
                ]);
            })
            .WithSummary("Reglerna om centralupphandling som gällde dagen, med omfattning och källa.")
            .WithDescription(
                "Utan datum gäller svaret i dag. grad är ska, iNormalfallet eller far; en regel som gäller i normalfallet kan ha undantag och är inte ett ja eller nej. "
                + "omrade, avtalsomrade och organisation begränsar svaret till det som rör dem.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
