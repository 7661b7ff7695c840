using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>En punkt så som den står i redigerarens ruta (a clause as typed).</summary>
/// <param name="Nummer">Numret som skrevs (typed number), till exempel 4.2, eller <see langword="null"/> för text utan nummer.</param>
/// <param name="Text">Texten efter numret (text).</param>
internal sealed record Skrivenpunkt(string? Nummer, string Text);

/// <summary>Punktdelning (splitting into clauses): var en punkt börjar i ren text, och hur en rad som bara liknar en början skyddas.</summary>
internal static class Punktdelning
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Borjan = new(@"^(?<a>[0-9]{1,3})\.(?<p>[0-9]{1,3})\.?(\s+(?<t>.*))?$", Val);
    private static readonly Regex Skyddsvard = new(@"^\\*[0-9]{1,3}\.[0-9]{1,3}\.?(\s|$)", Val);
    private static readonly Regex Skyddad = new(@"^\\+[0-9]{1,3}\.[0-9]{1,3}\.?(\s|$)", Val);

    /// <summary>
    /// Texten så som en punkt lagrar den (as stored): radslut är LF, inga blanksteg sist på raderna, högst en tom rad mellan stycken,
    /// inga styrtecken.
    /// </summary>
    public static string Normalisera(string text) => Foga(Rader(text));

    /// <summary>Delar rutans text i punkter (splits the text of the editor).</summary>
    public static IReadOnlyList<Skrivenpunkt> Dela(string text)
    {
        var punkter = new List<Skrivenpunkt>();
        string? nummer = null;
        var rader = new List<string>();
        foreach (var rad in Rader(text))
        {
            var borjan = Borjan.Match(rad);
            if (!borjan.Success)
            {
                rader.Add(Skyddad.IsMatch(rad) ? rad[1..] : rad);
                continue;
            }

            Lagg();
            nummer = string.Create(CultureInfo.InvariantCulture, $"{Tal(borjan, "a")}.{Tal(borjan, "p")}");
            rader.Add(borjan.Groups["t"].Value);
        }

        Lagg();
        return punkter;

        void Lagg()
        {
            var samlad = Foga(rader);
            if (nummer is not null || samlad.Length > 0)
                punkter.Add(new Skrivenpunkt(nummer, samlad));
            rader.Clear();
        }
    }

    /// <summary>Skriver en punkt (writes a clause): numret, texten, och ett omvänt snedstreck framför rader som annars skulle börja en ny punkt.</summary>
    public static string Skriv(string nummer, string text)
    {
        var rader = Normalisera(text).Split('\n').Select((rad, i) => i > 0 && Skyddsvard.IsMatch(rad) ? '\\' + rad : rad);
        return $"{nummer} {string.Join('\n', rader)}".TrimEnd();
    }

    private static int Tal(Match traff, string grupp) => int.Parse(traff.Groups[grupp].ValueSpan, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Rader(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(rad => Utan(rad).TrimEnd());

    private static string Utan(string rad) =>
        rad.Any(ArStyrtecken) ? string.Concat(rad.Where(tecken => !ArStyrtecken(tecken))) : rad;

    private static bool ArStyrtecken(char tecken) => char.IsControl(tecken) && tecken != '\t';

    private static string Foga(IEnumerable<string> rader)
    {
        var ut = new StringBuilder();
        var tom = false;
        foreach (var rad in rader)
        {
            if (rad.Length == 0)
            {
                tom = true;
                continue;
            }

            if (ut.Length > 0)
                ut.Append(tom ? "\n\n" : "\n");
            ut.Append(ut.Length == 0 ? rad.TrimStart() : rad);
            tom = false;
        }

        return ut.ToString();
    }
}
