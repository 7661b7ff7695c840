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
    private static readonly Dictionary<string, Func<string[], IKonsolkommando>> kanda = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Kommandot, eller <see langword="null"/> när portalen ska starta (the command, if any).</summary>
    /// <param name="args">Argumenten (the arguments).</param>
    public static IKonsolkommando? Las(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args.Length > 0 && kanda.TryGetValue(args[0], out var skapa) ? skapa(args[1..]) : null;
    }
}
