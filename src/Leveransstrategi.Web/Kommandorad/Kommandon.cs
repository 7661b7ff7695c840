using Leveransstrategi.Web.Start;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Ett kommando på kommandoraden (a command-line command).</summary>
public interface IKonsolkommando
{
    /// <summary>Kör kommandot och ger processens slutkod: 0 när det gick bra (runs it, returns the exit code).</summary>
    Task<int> KorAsync();
}

/// <summary>Läser vilket kommando som kommandoraden gäller (reads the command line); utan kommando startar portalen.</summary>
public static class Kommandon
{
    private static readonly Dictionary<string, Func<string[], IKonsolkommando>> kanda = new(StringComparer.OrdinalIgnoreCase)
    {
        ["importera"] = args => new Importera(args),
        ["sakerhetskopiera"] = args => new Sakerhetskopiera(args),
        ["aterstall"] = args => new Aterstall(args),
        ["hjalp"] = _ => new Hjalp(),
        ["bygg-sokindex"] = args => new ByggSokindexKommando(args),
    };

    /// <summary>Kommandot, eller <see langword="null"/> när portalen ska starta (the command, if any).</summary>
    /// <param name="args">Argumenten (the arguments).</param>
    public static IKonsolkommando? Las(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length == 0 || args[0].StartsWith('-'))
            return null;
        return kanda.TryGetValue(args[0], out var skapa) ? skapa(args[1..]) : new Hjalp(args[0]);
    }

    /// <summary>Bygger tjänsterna för ett kommando (builds the services for a command); loggen går till felströmmen.</summary>
    /// <param name="args">Inställningar på kommandoraden (settings on the command line).</param>
    public static WebApplication ByggTjanster(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = Portal.ForvaldMiljo(args) });
        builder.AddLoggning(tillFelstrommen: true);
        builder.AddTjanster();
        return builder.Build();
    }

    /// <summary>
    /// Filens hela sökväg (full path). <c>dotnet run</c> byter arbetsmapp till projektets; skalets egen mapp finns då i PWD.
    /// </summary>
    /// <param name="fil">Filen så som den skrevs (as typed).</param>
    public static string Sokvag(string fil)
    {
        if (Path.IsPathRooted(fil))
            return fil;
        var skalets = Environment.GetEnvironmentVariable("PWD");
        return Path.GetFullPath(fil, Directory.Exists(skalets) ? skalets : Environment.CurrentDirectory);
    }
}
