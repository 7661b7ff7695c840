using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Api.Ocds;

/// <summary>Ramavtal och avrop enligt Open Contracting Data Standard 1.1 (OCDS release packages).</summary>
public static class OcdsApi
{
    /// <summary>Inställningen för utgåvornas led (setting for the ocid prefix), så som det är registrerat hos standarden.</summary>
    public const string Installning = "Ocds:Led";

    private const string Oregistrerat = "oregistrerad";

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapOcds(this RouteGroupBuilder api)
    {
        api.MapGet("/ocds/ramavtal.json", async (HttpRequest begaran, IMediator formedlare, IOptions<PortalOptions> portal, IConfiguration installningar, TimeProvider klocka, Dag? datum, string? omrade, string? status, int? sida, CancellationToken avbrott) =>
            {
                var dag = datum?.Varde ?? klocka.IDag();
                var poster = await formedlare.Send(new HamtaOcds.Query(dag, omrade, Lage(status), null, sida ?? 1), avbrott);
                return poster.Count > 0
                    ? Paket(begaran, portal.Value, installningar).Skriv(poster, dag, begaran.QueryString.Value)
                    : throw new SaknasException("Inget ramavtal stämmer med urvalet. Ett paket utan innehåll är inte tillåtet enligt standarden.");
            })
            .WithSummary($"Ramavtal och gjorda avrop enligt OCDS 1.1, {HamtaOcds.Sidstorlek} ramavtal per sida. Urval: datum, omrade och status.");

        api.MapGet("/ocds/ramavtal/{nummer}.json", async (string nummer, HttpRequest begaran, IMediator formedlare, IOptions<PortalOptions> portal, IConfiguration installningar, TimeProvider klocka, Dag? datum, CancellationToken avbrott) =>
            {
                var dag = datum?.Varde ?? klocka.IDag();
                var poster = await formedlare.Send(new HamtaOcds.Query(dag, null, null, nummer), avbrott);
                return poster.Count > 0
                    ? Paket(begaran, portal.Value, installningar).Skriv(poster, dag, begaran.QueryString.Value)
                    : throw new SaknasException("Ramavtalet finns inte.");
            })
            .WithSummary("Ett ramavtal och dess gjorda avrop enligt OCDS 1.1.");
    }

    private static Ocdspaket Paket(HttpRequest begaran, PortalOptions portal, IConfiguration installningar) =>
        new(installningar[Installning] is { Length: > 0 } led ? led : Oregistrerat, begaran.Utat(begaran.Path), portal.Stad, begaran.Utat);

    private static Ramavtalslage? Lage(string? status)
    {
        if (string.IsNullOrWhiteSpace(status))
            return null;
        foreach (var lage in Enum.GetValues<Ramavtalslage>())
        {
            if (string.Equals(lage.ToString(), status, StringComparison.OrdinalIgnoreCase) || string.Equals(lage.Ord(), status, StringComparison.OrdinalIgnoreCase))
                return lage;
        }

        throw new RegelbrottException($"Statusen ”{status}” finns inte. Skriv någon av: {string.Join(", ", Enum.GetNames<Ramavtalslage>()).ToLowerInvariant()}.");
    }
}
