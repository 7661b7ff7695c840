using System.Text.Json.Nodes;

namespace Leveransstrategi.Web.Api.Ocds;

/// <summary>Delarna som ett OCDS-paket är skrivet av (building blocks). Ett fält utan värde skrivs inte.</summary>
internal static class Ocdsjson
{
    public static JsonObject? Varde(decimal? belopp) => belopp is { } kronor ? Objekt(("amount", kronor), ("currency", "SEK")) : null;

    public static JsonObject? Tid(DateOnly? fran, DateOnly? till, DateOnly? langst) => fran is null && till is null ? null : Objekt(
        ("startDate", Borjan(fran)),
        ("endDate", Slutet(till)),
        ("maxExtentDate", langst > till ? Slutet(langst) : null));

    public static string? Borjan(DateOnly? dag) => dag is { } varde ? $"{varde:yyyy-MM-dd}T00:00:00Z" : null;

    public static string? Slutet(DateOnly? dag) => dag is { } varde ? $"{varde:yyyy-MM-dd}T23:59:59Z" : null;

    public static JsonArray? Lista(IEnumerable<JsonNode> delar)
    {
        var lista = new JsonArray([.. delar]);
        return lista.Count == 0 ? null : lista;
    }

    public static JsonObject Objekt(params (string Namn, JsonNode? Varde)[] falt)
    {
        var objekt = new JsonObject();
        foreach (var (namn, varde) in falt.Where(ett => ett.Varde is not null and not JsonObject { Count: 0 }))
            objekt.Add(namn, varde);
        return objekt;
    }
}
