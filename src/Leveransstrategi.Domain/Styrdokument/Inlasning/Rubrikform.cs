using System.Globalization;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Slag av numrering (kind of numbering) i början av en rad.</summary>
internal enum Nummerslag
{
    Tal,
    Listtal,
    ParagrafFore,
    ParagrafEfter,
    Kapitel,
    Bilaga,
    Bokstav,
}

/// <summary>Numrerad form (a row that begins with a number): numret som det skrivs, dess led och texten efter.</summary>
internal sealed record Numrerad(Nummerslag Slag, string Nummer, IReadOnlyList<int> Led, string Text, bool MedPunkt)
{
    public bool Enkel => Slag == Nummerslag.Tal && Led.Count == 1;
}

/// <summary>Rubrikform (heading form): känner igen hur svenska styrdokument numrerar och skriver rubriker.</summary>
internal static class Rubrikform
{
    public const int LangstaRubrik = 140;
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Tal = new(@"^(?<n>\d{1,2}(\.\d{1,2}){0,4})(?<p>\.?)( +|(?<tatt>))(?<t>\S.*)$", Val);
    private static readonly Regex EnsamtTal = new(@"^(?<n>\d{1,2}(\.\d{1,2}){0,4})\.$", Val);
    private static readonly Regex Listtal = new(@"^(?<n>\(?(\d{1,2}|[a-zåäö])\)|[a-zåäö]\.) +(?<t>\S.*)$", Val);
    private static readonly Regex ParagrafFore = new(@"^(?<n>§ ?(?<s>\d{1,3}) ?(?<b>[a-z]?))(?<p>[.:]?)( +(?<t>\S.*))?$", Val);
    private static readonly Regex ParagrafEfter = new(@"^(?<n>(?<s>\d{1,3})( ?(?<b>[a-z]))? ?§)(?<p>[.:]?)( +(?<t>\S.*))?$", Val);
    private static readonly Regex Kapitel = new(@"^(?<n>((kapitel|kap\.?|avdelning|del) (?<s>\d{1,2}|[IVX]{1,5})|(?<s>\d{1,2}) kap))(?<p>[.:]?)( +([–-] +)?(?<t>\S.*))?$", Val | RegexOptions.IgnoreCase);
    private static readonly Regex Bilaga = new(@"^(?<n>(bilaga|appendix) (?<s>\d{1,2}|[A-Z]))(?<p>[.:]?)( +([–-] +)?(?<t>\S.*))?$", Val | RegexOptions.IgnoreCase);
    private static readonly Regex Bokstav = new(@"^(?<n>[A-H]|[IVX]{1,5})(?<p>\.) +(?<t>\S.*)$", Val);
    private static readonly Regex Punkt = new(@"^([•·▪◦●○■□➢➤✓‣*\uF0B7\uF0A7\uF0D8\uF02D\uF0FC]|[–—-]|o) +\S", Val);

    private static readonly string[] TillatnaSlut = ["m.m.", "m. m.", "m.fl.", "mm.", "etc."];

    /// <summary>Ord som en rad inte kan sluta med om den är en hel rubrik eller ett helt stycke.</summary>
    private static readonly HashSet<string> Oavslutade =
        ["för", "och", "i", "av", "till", "om", "med", "på", "samt", "inom", "vid", "från", "eller", "att", "som", "den", "det", "de", "en", "ett", "mellan", "under", "över", "enligt", "ska", "skall", "är", "bör", "kan", "får", "har", "genom"];

    /// <summary>Om raden slutar med ett ord som kräver fortsättning.</summary>
    public static bool ArOavslutad(string rad) => Oavslutade.Contains(rad[(rad.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    public static bool ArPunkt(string text) => Punkt.IsMatch(text);

    public static Numrerad? Tolka(string text)
    {
        if (text.Length > 0 && !char.IsAsciiDigit(text[0]) && text[0] is not '§' && !char.IsLetter(text[0]) && text[0] != '(')
            return null;
        return Med(ParagrafFore, text, Nummerslag.ParagrafFore)
            ?? Med(ParagrafEfter, text, Nummerslag.ParagrafEfter)
            ?? Med(Kapitel, text, Nummerslag.Kapitel)
            ?? Med(Bilaga, text, Nummerslag.Bilaga)
            ?? Med(Listtal, text, Nummerslag.Listtal)
            ?? MedTal(text)
            ?? Med(Bokstav, text, Nummerslag.Bokstav);
    }

    /// <summary>Om texten kan vara en rubrik: kort, börjar som en mening men slutar inte som en.</summary>
    public static bool ArRubriklik(string text)
    {
        if (text.Length is 0 or > LangstaRubrik || !BorjarStort(text))
            return false;
        if (TillatnaSlut.Any(slut => text.EndsWith(slut, StringComparison.OrdinalIgnoreCase)))
            return true;
        return text[^1] is not ('.' or ';' or ',' or ':') && !text.Contains(". ", StringComparison.Ordinal) && text.Any(char.IsLetter);
    }

    public static bool BorjarStort(string text)
    {
        var forst = text.AsSpan().TrimStart("”\"’'»(");
        if (forst.Length == 0)
            return false;
        // "e-tjänster" är en rubrik som börjar med gemen.
        return char.IsUpper(forst[0]) || char.IsDigit(forst[0]) || (forst.Length > 2 && char.IsLower(forst[0]) && forst[1] == '-');
    }

    public static bool ArVersal(string text) => text.Count(char.IsLetter) > 2 && !text.Any(char.IsLower);

    private static Numrerad? MedTal(string text)
    {
        var traff = Tal.Match(text);
        if (!traff.Success)
            traff = EnsamtTal.Match(text);
        if (!traff.Success)
            return null;
        var led = traff.Groups["n"].Value.Split('.').Select(del => int.Parse(del, CultureInfo.InvariantCulture)).ToList();
        var rest = traff.Groups["t"].Value;
        var medPunkt = traff.Groups["p"].Length > 0;
        // Utan mellanrum efter numret krävs punkt och versal ("4.2.Drift"), annars är det ett mått eller en beteckning.
        var slut = traff.Groups["n"].Length + traff.Groups["p"].Length;
        if (slut < text.Length && text[slut] != ' ' && !(medPunkt && led.Count > 1 && char.IsUpper(text[slut])))
            return null;
        return new Numrerad(Nummerslag.Tal, traff.Groups["n"].Value, led, rest, medPunkt || text.EndsWith('.') && rest.Length == 0);
    }

    private static Numrerad? Med(Regex form, string text, Nummerslag slag)
    {
        var traff = form.Match(text);
        if (!traff.Success)
            return null;
        var s = traff.Groups["s"].Value;
        var tal = int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var varde) ? varde : Ordning(s.Length > 0 ? s : traff.Groups["n"].Value);
        if (slag == Nummerslag.Listtal)
            return new Numrerad(slag, traff.Groups["n"].Value, [Listordning(traff.Groups["n"].Value.Trim('(', ')', '.'))], traff.Groups["t"].Value, false);
        var bokstav = traff.Groups["b"] is { Length: > 0 } b ? b.Value[0] - 'a' + 1 : 0;
        return new Numrerad(slag, traff.Groups["n"].Value, [tal, bokstav], traff.Groups["t"].Value, traff.Groups["p"].Length > 0);
    }

    private static int Listordning(string tecken) =>
        int.TryParse(tecken, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) ? tal : char.ToLowerInvariant(tecken[0]) - 'a' + 1;

    private static int Ordning(string tecken) => tecken.ToUpperInvariant() switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        "VII" => 7,
        "VIII" => 8,
        "IX" => 9,
        "X" => 10,
        { Length: 1 } ett => ett[0] - 'A' + 1,
        _ => 0,
    };
}
