using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Database.Sqlite;

/// <summary>Registrerar SQLite som databas (registers SQLite): den inbyggda, som inte kräver någon server.</summary>
public static class Sqliteregistrering
{
    /// <summary>Namnet i inställningen <c>Database:Provider</c> (name in the settings).</summary>
    public const string Namn = "Sqlite";

    /// <summary>Registrerar databasen (registers the database).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="anslutning">Anslutningssträng (connection string).</param>
    public static IServiceCollection AddSqlite(this IServiceCollection tjanster, string anslutning)
    {
        tjanster.AddSingleton<Sqliteanslutning>();
        tjanster.AddSingleton<IFulltextmotor, Fts5motor>();
        return tjanster.AddDbContext<LeveransDbContext>((leverantor, val) => val
            .Sqlite(anslutning)
            .AddInterceptors(leverantor.GetRequiredService<Sqliteanslutning>(), leverantor.GetRequiredService<Sparskrivare>(), leverantor.GetRequiredService<Sokskrivare>()));
    }

    /// <summary>Anslutningssträng till en fil (connection string for a file): främmande nycklar kontrolleras, och den som väntar på låset väntar i 10 sekunder.</summary>
    /// <param name="fil">Filens sökväg (path of the file).</param>
    public static string Anslutning(string fil) => new SqliteConnectionStringBuilder
    {
        DataSource = fil,
        ForeignKeys = true,
        DefaultTimeout = 10,
        Mode = SqliteOpenMode.ReadWriteCreate,
    }.ToString();

    /// <summary>Slår på WAL, så att läsare inte väntar på den som skriver (turns on write-ahead logging).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static Task SlaPaWalAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
    }

    /// <summary>Väljer SQLite för en databas (selects SQLite).</summary>
    /// <param name="val">Valen (the options).</param>
    /// <param name="anslutning">Anslutningssträng (connection string).</param>
    public static DbContextOptionsBuilder Sqlite(this DbContextOptionsBuilder val, string anslutning) =>
        val.UseSqlite(anslutning, sqlite => sqlite
            .MigrationsAssembly(typeof(Sqliteregistrering).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
}
