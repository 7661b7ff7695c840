using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Leveransstrategi.Database.Sqlite;

/// <summary>
/// Säkerhetskopia av SQLite (backup): med databasens egen kopiering, så att kopian är ett sammanhängande läge också när portalen
/// skriver samtidigt.
/// </summary>
public static class Sqlitekopia
{
    /// <summary>Kopierar till en fil och kontrollerar kopian (copies and verifies).</summary>
    /// <param name="anslutning">Databasens anslutningssträng (connection string).</param>
    /// <param name="mal">Filen att skriva (target file); ersätts om den finns.</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Kopians storlek i byte (size in bytes).</returns>
    public static async Task<long> KopieraAsync(string anslutning, string mal, CancellationToken cancellationToken)
    {
        // Skriv bredvid och byt namn sist: en avbruten kopiering lämnar aldrig en halv fil under det rätta namnet.
        var halv = mal + ".halv";
        File.Delete(halv);
        await using (var kalla = await OppnaAsync(anslutning, cancellationToken))
        await using (var kopia = await OppnaAsync(Fil(halv, SqliteOpenMode.ReadWriteCreate), cancellationToken))
        {
            kalla.BackupDatabase(kopia);
            await KontrolleraAsync(kopia, halv, cancellationToken);
        }

        File.Move(halv, mal, overwrite: true);
        return new FileInfo(mal).Length;
    }

    /// <summary>Lägger tillbaka en kopia (restores a backup). Det som låg i databasen sparas först bredvid den.</summary>
    /// <param name="anslutning">Databasens anslutningssträng (connection string).</param>
    /// <param name="kopia">Säkerhetskopian (the backup).</param>
    /// <param name="klocka">Klockan, för namnet på det som sparas undan (the clock).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Filen med det som låg i databasen, om det fanns något (what was there before).</returns>
    /// <exception cref="InvalidDataException">Filen är inte en hel säkerhetskopia av portalen.</exception>
    public static async Task<string?> AterstallAsync(string anslutning, string kopia, TimeProvider klocka, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(klocka);
        await using var kalla = await OppnaAsync(Fil(kopia, SqliteOpenMode.ReadOnly), cancellationToken);
        await KontrolleraAsync(kalla, kopia, cancellationToken);

        var databas = new SqliteConnectionStringBuilder(anslutning).DataSource;
        string? sparad = null;
        if (File.Exists(databas))
        {
            sparad = string.Create(CultureInfo.InvariantCulture, $"{databas}.fore-aterstallning-{klocka.GetUtcNow():yyyyMMdd-HHmmss}");
            await KopieraAsync(anslutning, sparad, cancellationToken);
        }

        await using var mal = await OppnaAsync(anslutning, cancellationToken);
        kalla.BackupDatabase(mal);
        return sparad;
    }

    private static string Fil(string fil, SqliteOpenMode lage) =>
        new SqliteConnectionStringBuilder { DataSource = fil, Mode = lage, Pooling = false }.ToString();

    private static async Task<SqliteConnection> OppnaAsync(string anslutning, CancellationToken cancellationToken)
    {
        var oppen = new SqliteConnection(new SqliteConnectionStringBuilder(anslutning) { Pooling = false }.ToString());
        await oppen.OpenAsync(cancellationToken);
        Sqliteanslutning.Forbered(oppen);
        return oppen;
    }

    private static async Task KontrolleraAsync(SqliteConnection databas, string fil, CancellationToken cancellationToken)
    {
        try
        {
            await using var fraga = databas.CreateCommand();
            fraga.CommandText = "SELECT (SELECT integrity_check FROM pragma_integrity_check LIMIT 1), (SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory')";
            await using var svar = await fraga.ExecuteReaderAsync(cancellationToken);
            if (await svar.ReadAsync(cancellationToken) && svar.GetString(0) == "ok" && svar.GetInt64(1) == 1)
                return;
        }
        catch (SqliteException fel)
        {
            throw new InvalidDataException($"{Path.GetFileName(fil)} är inte en säkerhetskopia av portalen, eller är skadad. Inget är ändrat.", fel);
        }

        throw new InvalidDataException($"{Path.GetFileName(fil)} är inte en säkerhetskopia av portalen, eller är skadad. Inget är ändrat.");
    }
}
