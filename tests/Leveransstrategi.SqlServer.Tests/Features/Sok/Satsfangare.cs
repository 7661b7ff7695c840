using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leveransstrategi.SqlServer.Tests.Features.Sok;

/// <summary>
/// Fångar de satser som EF Core skulle skicka till SQL Server, utan någon server: anslutningen öppnas aldrig och varje fråga får ett
/// tomt svar. Så prövas det som en hanterare verkligen frågar.
/// </summary>
internal sealed class Satsfangare : DbCommandInterceptor, IDbConnectionInterceptor
{
    /// <summary>Satserna med sina parametrar.</summary>
    public List<(string Sql, IReadOnlyList<object?> Varden)> Satser { get; } = [];

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default) => ValueTask.FromResult(InterceptionResult.Suppress());

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Satser.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => parameter.Value)]));
        // Kolumnerna spelar ingen roll när raderna är noll, men de behöver räcka till.
        using var tom = new DataTable();
        foreach (var kolumn in Enumerable.Range(0, 20).Select(i => $"k{i}").Prepend("Rang").Prepend("SokpostId"))
            tom.Columns.Add(kolumn);
        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(tom.CreateDataReader()));
    }
}
