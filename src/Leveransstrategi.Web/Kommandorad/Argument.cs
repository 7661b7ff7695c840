namespace Leveransstrategi.Web.Kommandorad;

/// <summary>
/// Argument till ett kommando (arguments of a command): filer, egna val (<c>--torrkor</c>, <c>--post SLUG</c>) och resten, som är
/// portalens inställningar (<c>--Data:Folder mapp</c>).
/// </summary>
public sealed class Argument
{
    private readonly Dictionary<string, string?> egna = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Delar upp argumenten (splits the arguments).</summary>
    /// <param name="args">Argumenten (the arguments).</param>
    /// <param name="flaggor">Val utan värde (switches).</param>
    /// <param name="varden">Val med värde (options with a value).</param>
    public Argument(string[] args, string[] flaggor, string[] varden)
    {
        ArgumentNullException.ThrowIfNull(args);
        var filer = new List<string>();
        var installningar = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var namn = args[i].TrimStart('-');
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                filer.Add(args[i]);
            else if (flaggor.Contains(namn, StringComparer.OrdinalIgnoreCase))
                egna[namn] = null;
            else if (varden.Contains(namn, StringComparer.OrdinalIgnoreCase) && i + 1 < args.Length)
                egna[namn] = args[++i];
            else
            {
                installningar.Add(args[i]);
                if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Length)
                    installningar.Add(args[++i]);
            }
        }

        Filer = filer;
        Installningar = [.. installningar];
    }

    /// <summary>Filer (files).</summary>
    public IReadOnlyList<string> Filer { get; }

    /// <summary>Portalens inställningar (settings of the portal).</summary>
    public string[] Installningar { get; }

    /// <summary>Om valet finns (the switch is given).</summary>
    /// <param name="namn">Namnet (the name).</param>
    public bool Har(string namn) => egna.ContainsKey(namn);

    /// <summary>Valets värde (the value), om det finns.</summary>
    /// <param name="namn">Namnet (the name).</param>
    public string? Varde(string namn) => egna.GetValueOrDefault(namn);
}
