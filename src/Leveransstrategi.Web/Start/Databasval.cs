using Leveransstrategi.Database.Sqlite;
using Leveransstrategi.Database.SqlServer;

namespace Leveransstrategi.Web.Start;

/// <summary>
/// Databasval (choice of database): <c>Database:Provider</c> är Sqlite eller SqlServer. Allt som portalen skriver ligger under
/// <c>Data:Folder</c>.
/// </summary>
public static class Databasval
{
    /// <summary>Namnet på anslutningssträngen (name of the connection string).</summary>
    public const string Anslutningsnamn = "Leveransstrategi";

    /// <summary>Registrerar den valda databasen (registers the chosen database).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    /// <param name="miljo">Miljön (the environment).</param>
    /// <exception cref="InvalidOperationException">Valet är okänt eller anslutningssträngen saknas.</exception>
    public static IServiceCollection AddDatabas(this IServiceCollection tjanster, IConfiguration installningar, IHostEnvironment miljo)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        var val = installningar["Database:Provider"] ?? Sqliteregistrering.Namn;
        var anslutning = installningar.GetConnectionString(Anslutningsnamn);
        return val switch
        {
            Sqliteregistrering.Namn => tjanster.AddSqlite(anslutning ?? Sqliteregistrering.Anslutning(Sqlitefil(installningar, miljo))),
            SqlServerregistrering.Namn => tjanster.AddSqlServer(anslutning ?? throw new InvalidOperationException(
                $"Database:Provider är SqlServer, men ConnectionStrings:{Anslutningsnamn} saknas. Ange den i miljövariabeln ConnectionStrings__{Anslutningsnamn}.")),
            _ => throw new InvalidOperationException(
                $"Database:Provider är \"{val}\". Välj {Sqliteregistrering.Namn} eller {SqlServerregistrering.Namn}."),
        };
    }

    /// <summary>Mappen som portalen skriver i (the data folder); skapas om den saknas.</summary>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    /// <param name="miljo">Miljön (the environment).</param>
    public static string Datamapp(IConfiguration installningar, IHostEnvironment miljo)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        ArgumentNullException.ThrowIfNull(miljo);
        var mapp = Path.GetFullPath(installningar["Data:Folder"] ?? "data", miljo.ContentRootPath);
        Directory.CreateDirectory(mapp);
        return mapp;
    }

    /// <summary>SQLite-databasens fil (the SQLite file).</summary>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    /// <param name="miljo">Miljön (the environment).</param>
    public static string Sqlitefil(IConfiguration installningar, IHostEnvironment miljo) =>
        Path.Combine(Datamapp(installningar, miljo), "leveransstrategi.db");
}
