using Leveransstrategi.Database.Sqlite;
using Leveransstrategi.Web.Start;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Säkerhetskopiera (backup): kopierar SQLite-databasen i ett sammanhängande läge medan portalen är i gång.</summary>
/// <param name="args">Argumenten (the arguments).</param>
public sealed class Sakerhetskopiera(string[] args) : IKonsolkommando
{
    private readonly Argument argument = new(args, ["ersatt"], []);

    /// <inheritdoc/>
    public async Task<int> KorAsync()
    {
        if (argument.Filer.Count != 1)
            return await SqliteLage.FelAsync("Ange filen som kopian ska ligga i: sakerhetskopiera <fil>.");
        var mal = Kommandon.Sokvag(argument.Filer[0]);
        if (File.Exists(mal) && !argument.Har("ersatt"))
            return await SqliteLage.FelAsync($"Filen {argument.Filer[0]} finns redan. Välj ett annat namn, eller lägg till --ersatt.");
        if (SqliteLage.Anslutning(argument.Installningar) is not { } anslutning)
            return await SqliteLage.FelAsync(SqliteLage.BaraSqlite);
        var storlek = await Sqlitekopia.KopieraAsync(anslutning, mal, CancellationToken.None);
        await Console.Out.WriteLineAsync($"Säkerhetskopian är skriven och kontrollerad: {mal} ({storlek} byte).");
        return 0;
    }
}

/// <summary>Återställ (restore): lägger tillbaka en säkerhetskopia. Det som låg i databasen sparas först bredvid den.</summary>
/// <param name="args">Argumenten (the arguments).</param>
public sealed class Aterstall(string[] args) : IKonsolkommando
{
    private readonly Argument argument = new(args, [], []);

    /// <inheritdoc/>
    public async Task<int> KorAsync()
    {
        if (argument.Filer.Count != 1)
            return await SqliteLage.FelAsync("Ange säkerhetskopian att lägga tillbaka: aterstall <fil>.");
        var kopia = Kommandon.Sokvag(argument.Filer[0]);
        if (!File.Exists(kopia))
            return await SqliteLage.FelAsync($"Filen {argument.Filer[0]} finns inte. Kontrollera namnet och mappen.");
        if (SqliteLage.Anslutning(argument.Installningar) is not { } anslutning)
            return await SqliteLage.FelAsync(SqliteLage.BaraSqlite);
        try
        {
            var sparad = await Sqlitekopia.AterstallAsync(anslutning, kopia, TimeProvider.System, CancellationToken.None);
            await Console.Out.WriteLineAsync(sparad is null
                ? "Databasen är återställd."
                : $"Databasen är återställd. Det som låg där före ligger i {sparad}.");
            return 0;
        }
        catch (InvalidDataException fel)
        {
            return await SqliteLage.FelAsync(fel.Message);
        }
    }
}

/// <summary>Vilken SQLite-databas inställningarna pekar ut (which SQLite database the settings name).</summary>
internal static class SqliteLage
{
    public const string BaraSqlite = "Kommandot gäller bara SQLite. Säkerhetskopiera SQL Server med serverns egna verktyg, se docs/drift.";

    public static string? Anslutning(string[] installningar)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = installningar, EnvironmentName = Portal.ForvaldMiljo(installningar) });
        var val = builder.Configuration["Database:Provider"] ?? Sqliteregistrering.Namn;
        return val == Sqliteregistrering.Namn
            ? builder.Configuration.GetConnectionString(Databasval.Anslutningsnamn)
                ?? Sqliteregistrering.Anslutning(Databasval.Sqlitefil(builder.Configuration, builder.Environment))
            : null;
    }

    public static async Task<int> FelAsync(string text)
    {
        await Console.Error.WriteLineAsync(text);
        return 1;
    }
}
