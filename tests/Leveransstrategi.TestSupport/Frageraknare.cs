using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leveransstrategi.TestSupport;

/// <summary>Frågeräknare (query counter): räknar de satser som går till databasen.</summary>
public sealed class Frageraknare : DbCommandInterceptor
{
    private int antal;

    /// <summary>Antal satser sedan senaste nollställning (number of statements).</summary>
    public int Antal => antal;

    /// <summary>Börjar om från noll (resets).</summary>
    public void Nollstall() => Interlocked.Exchange(ref antal, 0);

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Interlocked.Increment(ref antal);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref antal);
        return ValueTask.FromResult(result);
    }
}
