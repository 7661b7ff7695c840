using System.Globalization;
using System.Text;

namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Indexterm (index term): en form med en bokstav för sitt slag först, bara av bokstäver och siffror. Så delar ingen databas
/// upp den på sitt eget sätt, och SQLite, SQL Servers fulltext och termtabellen ger samma träffar.
/// </summary>
public static class Indexterm
{
    /// <summary>Längsta term (maximum length in characters).</summary>
    public const int MaxLangd = 2 * (Ordsokare.MaxLangdForm + 2);

    /// <summary>Skiljer rubrik, text och helord så att en fras inte löper över gränsen (break between runs).</summary>
    public const string Skiljetecken = "q";

    /// <summary>Term för en ordstam (term of a stem).</summary>
    /// <param name="form">Ordformen (word form).</param>
    public static string Stam(string form) => "s" + Kodad(SvenskStam.ForSokning(form));

    /// <summary>Term för en ordform, att söka med början på (term of a word form, for prefixes).</summary>
    /// <param name="form">Ordformen (word form).</param>
    public static string Ordform(string form) => "o" + Kodad(form);

    /// <summary>Term för en stam baklänges, att söka efterled med (reversed stem, for the last part of a compound).</summary>
    /// <param name="form">Ordformen (word form).</param>
    public static string Baklanges(string form)
    {
        var tecken = Kodad(SvenskStam.ForSokning(form)).ToCharArray();
        Array.Reverse(tecken);
        return "b" + new string(tecken);
    }

    /// <summary>Term för ett diarienummer (term of a registry number).</summary>
    /// <param name="nyckel">Diarienumrets nyckel (its key).</param>
    public static string Diarie(string nyckel) => "d" + Kodad(nyckel);

    private static string Kodad(string form)
    {
        if (form.All(char.IsLetterOrDigit))
            return form;
        var kodad = new StringBuilder(form.Length + 8);
        foreach (var tecken in form)
        {
            if (char.IsLetterOrDigit(tecken))
                kodad.Append(tecken);
            else
                kodad.Append(CultureInfo.InvariantCulture, $"q{(int)tecken:x}q");
        }

        return kodad.Length <= MaxLangd - 1 ? kodad.ToString() : kodad.ToString(0, MaxLangd - 1);
    }
}
