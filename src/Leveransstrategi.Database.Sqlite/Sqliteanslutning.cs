using System.Data.Common;
using System.Globalization;
using Leveransstrategi.Application.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leveransstrategi.Database.Sqlite;

/// <summary>
/// Förbereder varje anslutning till SQLite (prepares each connection): svensk språkordning, och LIKE som inte skiljer på stora och
/// små bokstäver i hela alfabetet (SQLite själv gör det bara för a–z).
/// </summary>
public sealed class Sqliteanslutning : DbConnectionInterceptor
{
    private static readonly CompareInfo svenska = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Forbered(connection);

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forbered(connection);
        return Task.CompletedTask;
    }

    /// <summary>Förbereder en öppen anslutning (prepares an open connection).</summary>
    /// <param name="connection">Anslutningen (the connection).</param>
    public static void Forbered(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        sqlite.CreateCollation(Sprakordning.Sqlite, static (a, b) => svenska.Compare(a, b, CompareOptions.IgnoreCase));
        sqlite.CreateFunction<string?, string?, bool?>("like", static (monster, text) => Liknar(text, monster, null), isDeterministic: true);
        sqlite.CreateFunction<string?, string?, string?, bool?>(
            "like",
            static (monster, text, flykt) => Liknar(text, monster, flykt),
            isDeterministic: true);
    }

    private static bool? Liknar(string? text, string? monster, string? flykt)
    {
        if (text is null || monster is null)
            return null;
        return new Likemonster(monster, flykt is { Length: 1 } ? flykt[0] : null).Traffar(text);
    }

    private readonly struct Likemonster(string monster, char? flykt)
    {
        public bool Traffar(string text) => Traffar(text, 0, 0);

        private static bool Lika(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);

        private bool Traffar(string text, int t, int m)
        {
            while (m < monster.Length)
            {
                var tecken = monster[m];
                if (tecken == flykt && m + 1 < monster.Length)
                    tecken = monster[++m];
                else if (tecken == '%')
                    return TraffarRest(text, t, m + 1);
                else if (tecken == '_')
                {
                    if (t == text.Length)
                        return false;
                    t++;
                    m++;
                    continue;
                }

                if (t == text.Length || !Lika(text[t], tecken))
                    return false;
                t++;
                m++;
            }

            return t == text.Length;
        }

        private bool TraffarRest(string text, int t, int m)
        {
            if (m == monster.Length)
                return true;
            for (var i = t; i <= text.Length; i++)
            {
                if (Traffar(text, i, m))
                    return true;
            }

            return false;
        }
    }
}
