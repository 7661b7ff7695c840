using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Leveransstrategi.Application.Data;

/// <summary>Språkordning (collation): å ä ö sist och stora och små bokstäver lika, på samma sätt i båda databaserna.</summary>
public static class Sprakordning
{
    /// <summary>Ordningens namn i SQLite; portalen lägger in den vid varje anslutning.</summary>
    public const string Sqlite = "SVENSKA";

    /// <summary>Ordningens namn i SQL Server. Version 100 skiljer på v och w, som svensk ordning gör sedan 2006.</summary>
    public const string SqlServer = "Finnish_Swedish_100_CI_AS";

    /// <summary>Ordning tecken för tecken (binary collation) för nycklar som inte är språk.</summary>
    /// <param name="databas">Databasen (the database).</param>
    public static string Teckenvis(DatabaseFacade databas) => IsSqlite(databas) ? "BINARY" : "Latin1_General_100_BIN2";

    /// <summary>Om databasen är SQLite (is the provider SQLite).</summary>
    /// <param name="databas">Databasen (the database).</param>
    public static bool IsSqlite(DatabaseFacade databas)
    {
        ArgumentNullException.ThrowIfNull(databas);
        return databas.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";
    }
}
