using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Sprak;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Sökningen i gränssnittet (search).</summary>
public static class SokApi
{
    /// <summary>En träff (a hit), som ren text.</summary>
    public sealed record Traff(string Typ, string Titel, string Utdrag, string Url);

    /// <summary>Kopplar adressen (maps the endpoint).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapSok(this RouteGroupBuilder api) =>
        api.MapGet("/sok", async (IMediator formedlare, string? q, string? typ, int? sida, Dag? datum, CancellationToken avbrott) =>
            {
                var svar = await formedlare.Send(new SokInnehall.Query(q, typ, sida ?? 1, datum?.Varde), avbrott);
                return new Lista<Traff>(svar.Traffar.Antal, svar.Traffar.Nummer,
                [
                    .. svar.Traffar.Rader.Select(traff => new Traff(
                        traff.Slag.Typ,
                        Utdrag.SomText(traff.Titel),
                        Utdrag.SomText(traff.Utdrag),
                        traff.Url)),
                ]);
            })
            .WithSummary("Söker i anvisningar, styrdokument, områden och organisationer; bästa träffen först, tjugo på varje sida.");
}
