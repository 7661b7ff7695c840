using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Data;

/// <summary>
/// Delfrågor (queries in parts): en fråga om många nycklar ställs för några i taget. Varje nyckel är en parameter, och databasen tar emot ett
/// begränsat antal: SQLite 32 766, SQL Server 2 100.
/// </summary>
internal static class Delfragor
{
    /// <summary>Så många nycklar i varje fråga (keys in each query).</summary>
    public const int Nycklar = 500;

    /// <summary>Läser raderna för alla nycklar (reads the rows of all keys).</summary>
    /// <typeparam name="TNyckel">Nyckeln (the key).</typeparam>
    /// <typeparam name="TRad">Raden (the row).</typeparam>
    /// <param name="nycklar">Nycklarna (the keys).</param>
    /// <param name="fraga">Frågan om några av dem (the query for some of them).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<List<TRad>> LasIDelarAsync<TNyckel, TRad>(this IEnumerable<TNyckel> nycklar, Func<TNyckel[], IQueryable<TRad>> fraga, CancellationToken cancellationToken)
    {
        var rader = new List<TRad>();
        foreach (var del in nycklar.Distinct().Chunk(Nycklar))
            rader.AddRange(await fraga(del).ToListAsync(cancellationToken));
        return rader;
    }
}
