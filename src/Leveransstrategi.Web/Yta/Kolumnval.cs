namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Kolumnval (choice of columns): läser <c>?kolumn=nummer&amp;kolumn=titel</c>. Utan val får filen alla kolumner. Ordningen är alltid filens.
/// </summary>
/// <param name="Gjort">Om ett val är gjort (was a choice made), även ett tomt.</param>
/// <param name="Nycklar">De valda kolumnernas nycklar (keys).</param>
public sealed record Kolumnval(bool Gjort, IReadOnlySet<string> Nycklar)
{
    /// <summary>Parameterns namn i adressen (the query parameter).</summary>
    public const string Parameter = "kolumn";

    /// <summary>Det som sägs när ingen kolumn är vald (message for an empty choice).</summary>
    public const string Inga = "Välj minst en kolumn.";

    /// <summary>Om valet är tomt (nothing is chosen): någon har tagit bort alla kolumner.</summary>
    public bool ArTomt => Gjort && Nycklar.Count == 0;

    /// <summary>Om kolumnen är vald (is the column chosen).</summary>
    /// <param name="nyckel">Kolumnens nyckel (key).</param>
    public bool Tar(string nyckel) => !Gjort || Nycklar.Contains(nyckel);

    /// <summary>Läser valet ur adressen (reads the choice).</summary>
    /// <param name="begaran">Begäran (the request).</param>
    public static Kolumnval Las(HttpRequest begaran)
    {
        ArgumentNullException.ThrowIfNull(begaran);
        return new(
            begaran.Query.TryGetValue(Parameter, out var varden),
            varden.OfType<string>().Select(varde => varde.Trim()).Where(varde => varde.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
