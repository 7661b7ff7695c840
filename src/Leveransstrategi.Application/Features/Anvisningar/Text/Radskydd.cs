using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Radskydd (guard of a line) i ett Word-dokument: ett stycke inne i en punkt som börjar som en ny punkt, en listpost eller ett stöd får
/// ett osynligt tecken först, så att det är samma stycke när dokumentet läses in igen.
/// </summary>
public static class Radskydd
{
    private const char Tecken = '\u2060';

    private static readonly Regex Vilseledande = new(@"^([0-9]{1,3}([.)]|\.[0-9]{1,3}\.?)(\s|$)|[•·▪–-]\s|Stöd: )", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Delarna med skydd när de behöver det (the runs, guarded).</summary>
    /// <param name="delar">Styckets delar (runs).</param>
    public static IReadOnlyList<Textdel> Skydda(IReadOnlyList<Textdel> delar)
    {
        ArgumentNullException.ThrowIfNull(delar);
        return Vilseledande.IsMatch(string.Concat(delar.Select(del => del.Text))) ? [new Textdel(Tecken.ToString()), .. delar] : delar;
    }

    /// <summary>Texten utan skydd (the text without the guard).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Utan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimStart(Tecken);
    }
}
