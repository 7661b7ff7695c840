using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests;

/// <summary>Läser T-SQL (parses T-SQL) så som SQL Server 2019 gör det; ett fel i satsen är ett fel i provet.</summary>
internal static class Tsql
{
    public static TSqlFragment Las(string sql)
    {
        using var text = new StringReader(sql);
        var trad = new TSql150Parser(initialQuotedIdentifiers: true).Parse(text, out var fel);
        if (fel.Count > 0)
            throw new TsqlfelException($"{string.Join('\n', fel.Select(ett => $"rad {ett.Line}: {ett.Message}"))}\n{sql[..Math.Min(sql.Length, 2_000)]}");
        return trad;
    }

    public static string Namn(this SchemaObjectName namn) => namn.BaseIdentifier.Value;
}

/// <summary>Satsen är inte riktig T-SQL (not valid T-SQL).</summary>
internal sealed class TsqlfelException(string meddelande) : Exception(meddelande);
