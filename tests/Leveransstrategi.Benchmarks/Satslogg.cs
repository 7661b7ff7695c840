using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leveransstrategi.Benchmarks;

/// <summary>Satslogg (statement log): räknar alla satser till databasen, också de som bara ändrar, och minns dem när planen ska visas.</summary>
internal sealed class Satslogg : DbCommandInterceptor
{
    private readonly List<(string Sql, List<(string Namn, object? Varde)> Varden)> satser = [];

    /// <summary>Satserna sedan senaste nollställning (statements).</summary>
    public IReadOnlyList<(string Sql, List<(string Namn, object? Varde)> Varden)> Satser => satser;

    public void Nollstall() => satser.Clear();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Med(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(Med(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Med(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(Med(command, result));

    private T Med<T>(DbCommand command, T result)
    {
        satser.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(en => (en.ParameterName, en.Value))]));
        return result;
    }
}
