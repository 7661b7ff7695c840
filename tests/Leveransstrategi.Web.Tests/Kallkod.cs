namespace Leveransstrategi.Web.Tests;

/// <summary>Var källkoden ligger (where the source is), sett från provens mapp.</summary>
public static class Kallkod
{
    /// <summary>Mappen med lösningen.</summary>
    public static string Rot { get; } = Hitta(AppContext.BaseDirectory);

    private static string Hitta(string mapp) => File.Exists(Path.Combine(mapp, "Leveransstrategi.sln"))
        ? mapp
        : Hitta(Path.GetDirectoryName(mapp) ?? throw new DirectoryNotFoundException("Leveransstrategi.sln hittas inte ovanför proven."));
}
