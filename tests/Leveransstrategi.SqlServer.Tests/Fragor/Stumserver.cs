using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests.Fragor;

/// <summary>
/// Stumserver (a server that never is): tar emot varje sats som EF Core skulle skicka till SQL Server, läser den som T-SQL och
/// svarar med noll eller en påhittad rad, så att också de frågor som följer på en träff blir ställda.
/// </summary>
/// <param name="rader">Antal rader i svaren: 0 eller 1.</param>
internal sealed class Stumserver(int rader) : DbCommandInterceptor, IDbConnectionInterceptor
{
    /// <summary>Satserna i den ordning de skickades.</summary>
    public List<string> Satser { get; } = [];

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default) => ValueTask.FromResult(InterceptionResult.Suppress());

    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Svara(command.CommandText));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(Svara(command.CommandText)));

    private Provsvar Svara(string sql)
    {
        Satser.Add(sql);
        var fraga = ((TSqlScript)Tsql.Las(sql)).Batches.SelectMany(del => del.Statements).OfType<SelectStatement>().Last();
        var uttryck = fraga.QueryExpression;
        // Det minsta av ingenting saknas, men ett antal är noll.
        var kanSaknas = uttryck is QuerySpecification { FromClause: not null, SelectElements: [SelectScalarExpression { Expression: FunctionCall summa }] }
            && !summa.FunctionName.Value.StartsWith("COUNT", StringComparison.OrdinalIgnoreCase);
        return new Provsvar(Sqlnamn.Kolumner(uttryck), rader, AlltidEnRad(uttryck), kanSaknas);
    }

    // Ett antal, ett minsta värde eller "finns det någon" ger alltid en rad, också när inget finns.
    private static bool AlltidEnRad(QueryExpression uttryck) => uttryck switch
    {
        QueryParenthesisExpression inre => AlltidEnRad(inre.QueryExpression),
        QuerySpecification { FromClause: null } => true,
        QuerySpecification { GroupByClause: null, SelectElements: [SelectScalarExpression { Expression: FunctionCall { OverClause: null } }] } => true,
        QuerySpecification { WhereClause: null, FromClause.TableReferences: [QueryDerivedTable inre] } => AlltidEnRad(inre.QueryExpression),
        _ => false,
    };
}
