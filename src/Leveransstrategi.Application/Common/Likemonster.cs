namespace Leveransstrategi.Application.Common;

/// <summary>Mönster för LIKE (LIKE pattern): det som läsaren skriver är text och aldrig jokertecken.</summary>
public static class Likemonster
{
    /// <summary>Flykttecken (escape character).</summary>
    public const string Flykt = "\\";

    /// <summary>Texten någonstans i fältet (contains).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Innehaller(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
    }
}
