using System.Globalization;
using System.Text;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Kolumn i en fil (column of a file), så som den väljs: nyckeln står i adressen och rubriken i filen.</summary>
public interface IFilkolumn
{
    /// <summary>Nyckel (key), i små bokstäver, siffror och bindestreck.</summary>
    string Nyckel { get; }

    /// <summary>Rubrik (heading).</summary>
    string Rubrik { get; }
}

/// <summary>En kolumn i en nedladdning (a column).</summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Varde">Värdet i raden (the value): text, tal, <see cref="DateOnly"/>, <see cref="bool"/> eller inget.</param>
/// <param name="EgenNyckel">
/// Nyckeln (key) när den inte ska vara rubriken: när rubriken ändras och sparade länkar ska fortsätta att gälla, eller när den säger en dag.
/// </param>
public sealed record Csvkolumn<TRad>(string Rubrik, Func<TRad, object?> Varde, string? EgenNyckel = null) : IFilkolumn
{
    /// <inheritdoc/>
    public string Nyckel { get; } = EgenNyckel ?? Gor(Rubrik);

    private static string Gor(string rubrik)
    {
        var nyckel = new StringBuilder(rubrik.Length);
        // Ringar, prickar och accenter blir egna tecken och faller bort: å och ä blir a, ö blir o.
        foreach (var tecken in rubrik.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(tecken => CharUnicodeInfo.GetUnicodeCategory(tecken) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(tecken))
                nyckel.Append(tecken);
            else if (nyckel.Length > 0 && nyckel[^1] != '-')
                nyckel.Append('-');
        }

        return nyckel.ToString().TrimEnd('-');
    }
}
