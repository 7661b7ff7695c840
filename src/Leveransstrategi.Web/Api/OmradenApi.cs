using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Omraden;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Områden i gränssnittet (areas).</summary>
public static class OmradenApi
{
    /// <summary>Anskaffningsområde (acquisition area).</summary>
    public sealed record Anskaffningsomrade(
        string Kod,
        string Slug,
        string Namn,
        string Definition,
        Kalla Kalla,
        IReadOnlyList<Lank> Avtalsomraden,
        IReadOnlyList<string> Cpv);

    /// <summary>Avtalsområde (contract area).</summary>
    public sealed record Avtalsomrade(string Slug, string Namn, string Beskrivning, string? Regel, Kalla Kalla, IReadOnlyList<Lank> Anskaffningsomraden);

    /// <summary>Hänvisning till ett annat objekt (a link to another object).</summary>
    public sealed record Lank(string Slug, string Namn);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapOmraden(this RouteGroupBuilder api)
    {
        api.MapGet("/anskaffningsomraden", async (IMediator formedlare, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var rader = await formedlare.Send(new ListOmraden.Query(datum?.Varde ?? klocka.IDag()), avbrott);
                return new Lista<Anskaffningsomrade>(rader.Count, 1,
                [
                    .. rader.Select(rad => new Anskaffningsomrade(
                        rad.Kod,
                        rad.Slug,
                        rad.Namn,
                        rad.Definition,
                        Kalla.Av(rad.Kalla),
                        [.. rad.Avtalsomraden.Select(a => new Lank(a.Slug, a.Namn))],
                        rad.Cpv)),
                ]);
            })
            .WithSummary("De sju anskaffningsområdena, med den definition som gällde dagen.");

        api.MapGet("/avtalsomraden", async (IMediator formedlare, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var rader = await formedlare.Send(new ListAvtalsomraden.Query(datum?.Varde ?? klocka.IDag()), avbrott);
                return new Lista<Avtalsomrade>(rader.Count, 1,
                [
                    .. rader.Select(rad => new Avtalsomrade(
                        rad.Slug,
                        rad.Namn,
                        rad.Beskrivning,
                        rad.Regel,
                        Kalla.Av(rad.Kalla),
                        [.. rad.Anskaffningsomraden.Select(o => new Lank(o.Slug, o.Namn))])),
                ]);
            })
            .WithSummary("Avtalsområden som ramavtal upphandlas för, med den regel som gällde dagen.");
    }
}
