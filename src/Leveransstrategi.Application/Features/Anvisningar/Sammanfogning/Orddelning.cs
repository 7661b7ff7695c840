using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Orddelning (tokenisation): delar en punkts text i ord, mellanrum, skiljetecken och radbrytningar. Delarna i följd är texten, tecken
/// för tecken. En korshänvisning, målet för en länk och en adress är en del var, så att ingen sammanfogning kan bryta dem mitt itu.
/// </summary>
public static partial class Orddelning
{
    /// <summary>Textens delar i ordning (the tokens in order).</summary>
    /// <param name="text">Texten i Markdown (the text).</param>
    public static IReadOnlyList<string> Dela(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var delar = new List<string>();
        foreach (var traff in Monster().EnumerateMatches(text))
            delar.Add(text.Substring(traff.Index, traff.Length));
        return delar;
    }

    /// <summary>Om delen är ett ord (a word), en korshänvisning, ett länkmål eller en adress: något som bär innehåll.</summary>
    /// <param name="del">En del av texten (a token).</param>
    public static bool ArOrd(string del)
    {
        ArgumentException.ThrowIfNullOrEmpty(del);
        return char.IsLetterOrDigit(del, 0)
            || (del.StartsWith("[[", StringComparison.Ordinal) && del.EndsWith("]]", StringComparison.Ordinal))
            || (del[0] == '(' && del[^1] == ')');
    }

    /// <summary>Om delen är mellanrum på en rad (white space within a line).</summary>
    /// <param name="del">En del av texten (a token).</param>
    public static bool ArMellanrum(string del)
    {
        ArgumentException.ThrowIfNullOrEmpty(del);
        return char.IsWhiteSpace(del[0]) && del[0] is not ('\r' or '\n');
    }

    // I ordning: radbrytning, mellanrum, korshänvisning, länkmål, adress, ord (även 4.2, 10:30, IT-avdelningen och 020-3164/2007),
    // tecken utanför det första planet, upprepade märktecken i Markdown, och sist vilket tecken som helst.
    [GeneratedRegex("""
        \r\n|\n|\r
        |[^\S\r\n]+
        |\[\[[^\[\]\r\n]{1,80}\]\]
        |(?<=[^\]]\])\([^()\s]*(?>\([^()\s]*\)[^()\s]*)*(?:[\ \t]+"[^"\r\n]*")?\)
        |https?://[^\s<>()]*[^\s<>().,;:!?*_\]]
        |[\p{L}\p{M}\p{N}\u00AD]+(?:(?:['’‐‑-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}\u00AD]+)*
        |[\uD800-\uDBFF][\uDC00-\uDFFF]
        |(?<tecken>[*_=\#~`.-])\k<tecken>*
        |[\s\S]
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Monster();
}
