using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>
/// Texten på varje sida i en pdf så som Chromium skriver den: okrypterad, med ett objekt i taget och teckentabeller till Unicode.
/// Räcker för att pröva utskrifter och är ingen allmän läsare.
/// </summary>
public sealed partial class Pdftext
{
    private readonly Dictionary<int, string> objekt = [];

    private Pdftext(byte[] fil)
    {
        var rad = Encoding.Latin1.GetString(fil);
        foreach (Match traff in Objekt().Matches(rad))
            objekt[Tal(traff.Groups[1].Value)] = traff.Groups[2].Value;
        ArMarkt = rad.Contains("/Marked true", StringComparison.Ordinal) && rad.Contains("/StructTreeRoot", StringComparison.Ordinal);
        Roller = Roll().Matches(rad).Select(traff => traff.Groups[1].Value).ToHashSet();
        Sidor = [.. objekt.OrderBy(post => post.Key).Where(post => Sida().IsMatch(post.Value)).Select(post => Text(post.Value))];
    }

    /// <summary>Sidornas text i ordning.</summary>
    public IReadOnlyList<string> Sidor { get; }

    /// <summary>Om filen är märkt med sin struktur (tagged).</summary>
    public bool ArMarkt { get; }

    /// <summary>Strukturelementens roller, till exempel H1 och P.</summary>
    public IReadOnlySet<string> Roller { get; }

    /// <summary>Läser en fil.</summary>
    public static Pdftext Las(byte[] fil) => new(fil);

    private string Text(string sida)
    {
        var typsnitt = Typsnitt().Matches(sida).ToDictionary(t => t.Groups[1].Value, t => Tal(t.Groups[2].Value));
        var text = new StringBuilder();
        Dictionary<int, string>? tabell = null;
        var bredd = 4;
        foreach (Match del in Textdel().Matches(Strom(objekt[Tal(Innehall().Match(sida).Groups[1].Value)])))
        {
            if (del.Groups[1].Success)
            {
                var font = objekt[typsnitt[del.Groups[1].Value]];
                tabell = Teckentabell(Strom(objekt[Tal(TillUnicode().Match(font).Groups[1].Value)]));
                bredd = font.Contains("/Type3", StringComparison.Ordinal) ? 2 : 4;
            }
            else if (del.Groups[2].Success)
            {
                var koder = del.Groups[2].Value;
                for (var i = 0; i + bredd <= koder.Length; i += bredd)
                    text.Append(tabell!.GetValueOrDefault(int.Parse(koder.AsSpan(i, bredd), NumberStyles.HexNumber, CultureInfo.InvariantCulture), "?"));
            }
            else
            {
                text.Append(' ');
            }
        }

        return string.Join(' ', text.ToString().Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" .", ".", StringComparison.Ordinal);
    }

    private static string Strom(string post)
    {
        var start = post.IndexOf("stream", StringComparison.Ordinal);
        var innehall = start + (post[start + 6] == '\r' ? 8 : 7);
        var bytes = Encoding.Latin1.GetBytes(post[innehall..post.LastIndexOf("endstream", StringComparison.Ordinal)]);
        if (!post[..start].Contains("FlateDecode", StringComparison.Ordinal))
            return Encoding.Latin1.GetString(bytes);
        using var ut = new MemoryStream();
        using (var packad = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress))
            packad.CopyTo(ut);
        return Encoding.Latin1.GetString(ut.ToArray());
    }

    private static Dictionary<int, string> Teckentabell(string karta)
    {
        var tabell = new Dictionary<int, string>();
        foreach (Match block in Tecken().Matches(karta))
        {
            foreach (Match par in Par().Matches(block.Groups[1].Value))
                tabell[Hex(par.Groups[1].Value)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(par.Groups[2].Value));
        }

        foreach (Match block in Omfang().Matches(karta))
        {
            foreach (Match tre in Tre().Matches(block.Groups[1].Value))
            {
                for (var (kod, till, mal) = (Hex(tre.Groups[1].Value), Hex(tre.Groups[2].Value), Hex(tre.Groups[3].Value)); kod <= till; kod++, mal++)
                    tabell[kod] = ((char)mal).ToString();
            }
        }

        return tabell;
    }

    private static int Tal(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:^|\n)(\d+) 0 obj\s(.*?)endobj", RegexOptions.Singleline)]
    private static partial Regex Objekt();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sida();

    [GeneratedRegex(@"/S\s*/(\w+)")]
    private static partial Regex Roll();

    [GeneratedRegex(@"/Contents\s*(\d+)")]
    private static partial Regex Innehall();

    [GeneratedRegex(@"/(F\d+)\s+(\d+) 0 R")]
    private static partial Regex Typsnitt();

    [GeneratedRegex(@"/ToUnicode\s*(\d+)")]
    private static partial Regex TillUnicode();

    [GeneratedRegex(@"/(F\d+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>|\bET\b")]
    private static partial Regex Textdel();

    [GeneratedRegex("beginbfchar(.*?)endbfchar", RegexOptions.Singleline)]
    private static partial Regex Tecken();

    [GeneratedRegex("beginbfrange(.*?)endbfrange", RegexOptions.Singleline)]
    private static partial Regex Omfang();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Par();

    [GeneratedRegex(@"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Tre();
}
