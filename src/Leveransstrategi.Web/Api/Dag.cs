using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Web.Api;

/// <summary>Dag i frågesträngen (a day in the query string): <c>?datum=2008-03-03</c>.</summary>
/// <param name="Varde">Dagen (the day).</param>
public sealed record Dag(DateOnly Varde)
{
    /// <summary>Läser dagen (binds the day).</summary>
    /// <param name="text">Texten (the text).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static bool TryParse(string? text, out Dag? dag)
    {
        dag = Datumtolk.Forsok(text, out var varde) ? new Dag(varde) : null;
        return dag is not null;
    }
}
