using Leveransstrategi.Domain.Common;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Datumval (point-in-time selection): läser <c>?datum=</c> ur sidans adress och bär det vidare i länkar, så att den som
/// läser vad som gällde en viss dag stannar kvar i den dagen.
/// </summary>
public static class Datumval
{
    /// <summary>Parameterns namn i adressen.</summary>
    public const string Parameter = "datum";

    /// <summary>Det datum som sidan visar, eller <see langword="null"/> när den visar dagens läge eller datumet inte går att läsa.</summary>
    public static DateOnly? ValtDatum(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Datumtolk.Forsok(request.Query[Parameter], out var datum) ? datum : null;
    }

    /// <summary>Sökvägen med det valda datumet, när ett är valt.</summary>
    public static string MedDatum(this HttpRequest request, string sokvag) => request.ValtDatum() is { } datum
        ? QueryHelpers.AddQueryString(sokvag, Parameter, Format.Datum(datum))
        : sokvag;

    /// <summary>Sidans egen adress med en parameter satt, utbytt eller (<see langword="null"/>) borttagen; övriga urval står kvar.</summary>
    public static string AdressMed(this HttpRequest request, params (string Namn, string? Varde)[] andringar)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(andringar);
        var fraga = new QueryBuilder(request.Query
            .Where(p => !andringar.Any(a => string.Equals(a.Namn, p.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v ?? "")));
        foreach (var (namn, varde) in andringar)
            if (varde is not null) fraga.Add(namn, varde);
        return request.PathBase + request.Path + fraga.ToQueryString();
    }
}
