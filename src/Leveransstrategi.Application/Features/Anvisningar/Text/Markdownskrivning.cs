using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Markdownskrivning (blocks to Markdown): motsatsen till <see cref="Punkttext.Block"/>. Länkar till punkter blir hänvisningar igen,
/// <c>[[4.2]]</c>. En form som Markdown inte kan uttrycka på platsen utelämnas; texten står alltid kvar.
/// </summary>
internal static class Markdownskrivning
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Borjan = new(@"^(?<m>[-+#>]|[0-9]{1,9}[.)])", Val);
    private static readonly Regex IEgen = new(@"^#punkt-(?<n>[0-9]{1,3}\.[0-9]{1,3})$", Val);
    private static readonly Regex IAnnan = new(@"^(https?://\S+)?/anvisningar/(?<s>[a-z0-9-]+)#punkt-(?<n>[0-9]{1,3}\.[0-9]{1,3})$", Val);

    public static string Skriv(IReadOnlyList<Textblock> block)
    {
        var ut = new StringBuilder();
        var bredder = new List<int>();
        for (var i = 0; i < block.Count; i++)
        {
            if (i > 0)
                ut.Append(ArTat(block[i - 1], block[i]) ? "\n" : "\n\n");
            Skriv(ut, block[i], bredder);
        }

        return Punktdelning.Normalisera(ut.ToString());
    }

    private static bool ArPost(Textblock block) => block.Slag is Textblockslag.Listpunkt or Textblockslag.Numrerad;

    // En numrerad lista som inte börjar på 1 kan inte börja på raden efter en text.
    private static bool ArTat(Textblock fore, Textblock block) =>
        ArPost(fore) && ArPost(block) && (block.Nummer is null or 1 || fore.Niva > block.Niva || (fore.Niva == block.Niva && fore.Slag == block.Slag));

    /// <param name="ut">Texten hittills (output).</param>
    /// <param name="block">Blocket (the block).</param>
    /// <param name="bredder">Bredden på listmärket för varje nivå, som texten under posten dras in med (width of the marker by level).</param>
    private static void Skriv(StringBuilder ut, Textblock block, List<int> bredder)
    {
        var marke = block.Slag switch
        {
            Textblockslag.Rubrik => "# ",
            Textblockslag.Listpunkt => "- ",
            Textblockslag.Numrerad => string.Create(CultureInfo.InvariantCulture, $"{block.Nummer ?? 1}. "),
            Textblockslag.Citat => "> ",
            _ => "",
        };
        var djup = ArPost(block) ? block.Niva - 1 : block.Niva;
        bredder.RemoveRange(Math.Min(bredder.Count, djup), Math.Max(0, bredder.Count - djup));
        var indrag = new string(' ', bredder.Sum());
        var fortsattning = block.Slag == Textblockslag.Citat ? marke : "";
        if (ArPost(block))
        {
            bredder.Add(marke.Length);
            fortsattning = new string(' ', marke.Length);
        }

        var rader = Delar(block.Delar).Split('\n').Select(rad => Skydda(rad.Trim())).Where(rad => rad.Length > 0).DefaultIfEmpty("").ToList();
        if (block.Slag == Textblockslag.Rubrik)
            rader = [string.Join(' ', rader)];
        ut.AppendJoin('\n', rader.Select((rad, i) => indrag + (i == 0 ? marke : fortsattning) + rad));
    }

    private static string Skydda(string rad)
    {
        var borjan = Borjan.Match(rad);
        if (!borjan.Success)
            return rad;
        var slut = borjan.Length;
        var foljs = slut == rad.Length || rad[slut] == ' ' || rad[0] is '#' or '>' || (rad[0] == '-' && rad.All(tecken => tecken is '-' or ' '));
        return foljs ? rad[..(slut - 1)] + '\\' + rad[(slut - 1)..] : rad;
    }

    private static string Delar(IReadOnlyList<Textdel> delar)
    {
        var ut = new StringBuilder();
        for (var i = 0; i < delar.Count;)
        {
            var n = delar.Skip(i).TakeWhile(del => del.Adress == delar[i].Adress).Count();
            var grupp = delar.Skip(i).Take(n).ToList();
            var efter = i + n < delar.Count ? delar[i + n].Text.FirstOrDefault(' ') : ' ';
            if (Hanvisning(delar[i].Adress, string.Concat(grupp.Select(del => del.Text))) is { } hanvisning)
                ut.Append(hanvisning);
            else
                SkrivGrupp(ut, grupp, efter);
            i += n;
        }

        return ut.ToString();
    }

    private static string? Hanvisning(string? adress, string text)
    {
        if (adress is null)
            return null;
        if (IEgen.Match(adress) is { Success: true } egen)
            return (text.StartsWith("Punkt ", StringComparison.Ordinal) ? "Punkt " : "") + $"[[{egen.Groups["n"].Value}]]";
        var annan = IAnnan.Match(adress);
        var (slug, nummer) = (annan.Groups["s"].Value, annan.Groups["n"].Value);
        return annan.Success && text == $"{slug}, punkt {nummer}" ? $"[[{slug} {nummer}]]" : null;
    }

    private static void SkrivGrupp(StringBuilder ut, List<Textdel> grupp, char efter)
    {
        if (Lankadress.Tillaten(grupp[0].Adress) is not { } adress)
        {
            SkrivDelar(ut, grupp, efter);
            return;
        }

        var text = string.Concat(grupp.Select(del => del.Text));
        if ((text == adress && adress[0] != '/') || "mailto:" + text == adress)
        {
            ut.Append('<').Append(text).Append('>');
            return;
        }

        ut.Append('[');
        SkrivDelar(ut, grupp, ']');
        ut.Append("](").Append(adress.Any(tecken => tecken is '(' or ')' or '<' or '>') ? $"<{adress.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : adress).Append(')');
    }

    private static void SkrivDelar(StringBuilder ut, List<Textdel> delar, char efter)
    {
        for (var i = 0; i < delar.Count; i++)
        {
            var text = delar[i].Text;
            var fore = text.Length - text.TrimStart().Length;
            var karna = text.Trim();
            var nasta = fore + karna.Length < text.Length ? text[fore + karna.Length] : i + 1 < delar.Count ? delar[i + 1].Text.FirstOrDefault(' ') : efter;
            var marke = (delar[i].Fet ? "**" : "") + (delar[i].Kursiv ? "*" : "");
            ut.Append(text, 0, Math.Min(fore, text.Length));
            if (marke.Length > 0 && karna.Length > 0 && GarAttBetona(ut.Length > 0 ? ut[^1] : ' ', karna, nasta))
                ut.Append(marke).Append(Koda(karna)).Append(new string([.. marke.Reverse()]));
            else
                ut.Append(Koda(karna));
            if (karna.Length > 0)
                ut.Append(text, fore + karna.Length, text.Length - fore - karna.Length);
        }
    }

    // Markdown ser en betoning bara när dess märken står mot ett ord, och inte mitt emellan ett skiljetecken och ett ord.
    private static bool GarAttBetona(char fore, string text, char efter) =>
        fore != '*' && efter != '*'
        && (char.IsLetterOrDigit(text[0]) || !char.IsLetterOrDigit(fore))
        && (char.IsLetterOrDigit(text[^1]) || !char.IsLetterOrDigit(efter));

    private static string Koda(string text)
    {
        var ut = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var fore = i > 0 ? text[i - 1] : ' ';
            var efter = i + 1 < text.Length ? text[i + 1] : ' ';
            var kodas = text[i] switch
            {
                '*' => true,
                '\\' => char.IsPunctuation(efter) || char.IsSymbol(efter) || efter is '\n' or ' ',
                '_' => !(char.IsLetterOrDigit(fore) && char.IsLetterOrDigit(efter)),
                '[' => text.IndexOf("](", i, StringComparison.Ordinal) >= 0,
                '<' => char.IsLetter(efter),
                _ => false,
            };
            if (kodas)
                ut.Append('\\');
            ut.Append(text[i]);
        }

        return ut.ToString();
    }
}
