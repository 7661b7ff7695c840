using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Organisationer i gränssnittet (organisations).</summary>
public static class OrganisationerApi
{
    /// <summary>Organisation (organisation).</summary>
    public sealed record Organisation(
        string Slug,
        string Namn,
        string Slag,
        string? Nummer,
        string? Forvaltning,
        string? Organisationsnummer,
        DateOnly? GallerFran,
        DateOnly? GallerTill);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapOrganisationer(this RouteGroupBuilder api) =>
        api.MapGet("/organisationer", async (IMediator formedlare, TimeProvider klocka, Dag? datum, string? slag, int? sida, int? storlek, CancellationToken avbrott) =>
            {
                var fraga = new ListOrganisationer.Query(datum?.Varde ?? klocka.IDag(), LasSlag(slag), null, sida ?? 1, LasStorlek(storlek));
                var svar = await formedlare.Send(fraga, avbrott);
                return new Lista<Organisation>(svar.Sida.Antal, svar.Sida.Nummer,
                [
                    .. svar.Sida.Rader.Select(rad => new Organisation(
                        rad.Slug,
                        rad.Namn,
                        Organisationsslagtext.Kod(rad.Slag),
                        rad.Nummer,
                        rad.Forvaltning,
                        rad.Organisationsnummer,
                        rad.GallerFran,
                        rad.GallerTill)),
                ]);
            })
            .WithSummary("Organisationerna som fanns dagen: kommunfullmäktige, kommunstyrelsen, nämnder och bolag.");

    private static Organisationsslag? LasSlag(string? text) => text switch
    {
        null or "" => null,
        _ when Organisationsslagtext.Forsok(text, out var slag) => slag,
        _ => throw new RegelbrottException(
            $"Slaget \"{text}\" finns inte. Välj något av {string.Join(", ", Organisationsslagtext.Alla.Select(Organisationsslagtext.Kod))}."),
    };

    private static int LasStorlek(int? storlek) => storlek switch
    {
        null => 100,
        > 0 and <= ApiRegistrering.StorstaSida => storlek.Value,
        _ => throw new RegelbrottException($"Storleken är 1–{ApiRegistrering.StorstaSida} rader. Hämta resten med sida."),
    };
}
