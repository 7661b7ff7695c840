using System.Text;
using System.Text.RegularExpressions;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Ändringsmärkning (marked changes): en punkt så som den visas, med orden som har kommit till och tagits bort sedan en tidigare lydelse.
/// Samma väg till HTML som annars, så att listor och länkar ser ut som de kommer att göra.
/// </summary>
public static partial class Andringsmarkning
{
    // Tecken för eget bruk; de tas bort ur det skrivna, så att ingen annan än den här klassen kan sätta ut dem.
    private const char TillagtStart = '\uE000';
    private const char TillagtSlut = '\uE001';
    private const char BorttagetStart = '\uE002';
    private const char BorttagetSlut = '\uE003';

    /// <summary>Den nya lydelsen som HTML med ändringarna (the new wording as HTML with the changes).</summary>
    /// <param name="gammal">Den tidigare lydelsen (old wording), tom för en ny punkt.</param>
    /// <param name="ny">Den nya lydelsen (new wording).</param>
    /// <param name="hanvisning">Vad en punkt heter och var den finns (text and address of a clause).</param>
    /// <param name="rubrikniva">Nivån för punktens egna rubriker (heading level).</param>
    public static string Html(string gammal, string ny, Func<PunktId, (string Text, string Adress)?> hanvisning, int rubrikniva)
    {
        ArgumentNullException.ThrowIfNull(gammal);
        ArgumentNullException.ThrowIfNull(ny);
        return new StringBuilder(Punkttext.Html(Markera(Utan(gammal), Utan(ny)), hanvisning, rubrikniva))
            .Replace("&#xE000;", "<ins><span class=\"ds-sr-only\">tillagt: </span>")
            .Replace("&#xE001;", "</ins>")
            .Replace("&#xE002;", "<del><span class=\"ds-sr-only\">borttaget: </span>")
            .Replace("&#xE003;", "</del>")
            .ToString();
    }

    private static string Markera(string gammal, string ny)
    {
        var ut = new StringBuilder();
        foreach (var bit in Ordjamforelse.Jamfor(gammal, ny))
        {
            if (bit.Slag == Ordslag.Lika)
                ut.Append(bit.Text);
            else if (bit.Slag == Ordslag.Tillagt)
                LaggTillagt(ut, bit.Text);
            else
                LaggBorttaget(ut, bit.Text);
        }

        return ut.ToString();
    }

    // Bara ord märks. Det som gör en rad till en lista, en rubrik eller ett citat måste stå kvar orört för att tolkas.
    private static void LaggTillagt(StringBuilder ut, string text)
    {
        if (ut.Length > 0 && ut[^1] == BorttagetSlut)
            ut.Append(' ');
        var rader = text.Split('\n');
        for (var i = 0; i < rader.Length; i++)
        {
            if (i > 0)
                ut.Append('\n');
            var rad = rader[i];
            if (ut.Length == 0 || ut[^1] == '\n')
            {
                var markor = Radborjan().Match(rad);
                ut.Append(markor.Value);
                rad = rad[markor.Length..];
            }

            var ord = new StringBuilder();
            foreach (var del in Orddelning.Dela(rad))
            {
                if (ArOrdinar(del))
                {
                    ord.Append(del);
                    continue;
                }

                Tom(ut, ord);
                ut.Append(del);
            }

            Tom(ut, ord);
        }
    }

    private static void LaggBorttaget(StringBuilder ut, string text)
    {
        var arRadborjan = ut.Length == 0 || ut[^1] == '\n';
        var ord = string.Concat(Orddelning.Dela(text.Replace('\n', ' ')).Where(ArOrdinar));
        ord = Mellanrum().Replace(ord, " ").Trim();
        if (ord.Length == 0)
            return;
        ut.Append(BorttagetStart).Append(ord).Append(BorttagetSlut);
        if (arRadborjan && text.Contains('\n', StringComparison.Ordinal))
            ut.Append("\n\n");
        else if (char.IsWhiteSpace(text[^1]))
            ut.Append(' ');
    }

    private static void Tom(StringBuilder ut, StringBuilder ord)
    {
        var text = ord.ToString();
        ord.Clear();
        var inre = text.Trim();
        if (inre.Length == 0)
        {
            ut.Append(text);
            return;
        }

        var start = text.IndexOf(inre, StringComparison.Ordinal);
        ut.Append(text[..start]).Append(TillagtStart).Append(inre).Append(TillagtSlut).Append(text[(start + inre.Length)..]);
    }

    private static bool ArOrdinar(string del) => del.StartsWith("[[", StringComparison.Ordinal)
        || !("*_[]`#\\<>~|".Contains(del[0], StringComparison.Ordinal) || (del[0] == '(' && del.Length > 1) || del.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    private static string Utan(string text) => string.Concat(text.Where(tecken => tecken is < TillagtStart or > BorttagetSlut));

    [GeneratedRegex(@"^[ \t]*((([-*+]|[0-9]{1,9}[.)])[ \t]+)|(#{1,6}[ \t]+)|(>[ \t]?))*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Radborjan();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Mellanrum();
}
