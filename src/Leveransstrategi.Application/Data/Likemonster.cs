namespace Leveransstrategi.Application.Data;

/// <summary>Mönster för <c>LIKE</c> (search patterns): det som användaren skriver är text, aldrig jokertecken, i båda databaserna.</summary>
public static class Likemonster
{
    /// <summary>Flykttecken (escape character), att ge med till <c>EF.Functions.Like</c>.</summary>
    public const string Flykt = "\\";

    /// <summary>Träffar allt som innehåller texten (contains).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Innehaller(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Hakparentesen är ett jokertecken bara i SQL Server; SQLite läser flykttecknet likadant.
        var skyddad = text.Trim()
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
        return $"%{skyddad}%";
    }
}
