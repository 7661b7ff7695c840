namespace Leveransstrategi.Application.Common;

/// <summary>Sökmönster (pattern for LIKE): det skrivna är text, aldrig jokertecken.</summary>
public static class Sokmonster
{
    /// <summary>Tecknet som gör nästa tecken till text (escape character).</summary>
    public const string Flykt = "\\";

    /// <summary>Mönstret ”innehåller texten” (contains), eller <see langword="null"/> när inget är skrivet.</summary>
    /// <param name="text">Det skrivna (the text).</param>
    public static string? Innehaller(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : $"%{text.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
}
