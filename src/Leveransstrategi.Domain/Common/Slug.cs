using System.Text;

namespace Leveransstrategi.Domain.Common;

/// <summary>Slug (the readable part of a permanent address): gemener a–z, siffror och bindestreck.</summary>
public static class Slug
{
    /// <summary>Längsta slug (maximum length in characters).</summary>
    public const int MaxLangd = 80;

    /// <summary>Gör en slug av ett namn: å och ä blir a, ö blir o (from a name).</summary>
    /// <param name="namn">Namnet (the name).</param>
    /// <exception cref="RegelbrottException">Namnet saknar bokstäver och siffror.</exception>
    public static string Av(string namn)
    {
        ArgumentNullException.ThrowIfNull(namn);
        var slug = new StringBuilder(namn.Length);
        foreach (var tecken in namn.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(tecken))
                slug.Append(char.ToLowerInvariant(tecken));
            else if (!IsMarke(tecken) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString(0, Math.Min(slug.Length, MaxLangd)).Trim('-');
        return text.Length > 0
            ? text
            : throw new RegelbrottException("Namnet behöver minst en bokstav eller siffra.");
    }

    // Prickar och accenter (kombinerande tecken) faller bort, så att å blir a; kolon i "S:t" likaså.
    private static bool IsMarke(char tecken) =>
        tecken == ':' || char.GetUnicodeCategory(tecken) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
