using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Skriver block som HTML (blocks to HTML). Allt som inte är element härifrån kodas.</summary>
internal sealed class Textblockshtml(int rubrikniva, Func<string, string>? iPortalen = null)
{
    private static readonly HtmlEncoder kodare = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder ut = new();
    private readonly Stack<(string Element, int Nummer)> listor = new();

    public string Skriv(IReadOnlyList<Textblock> block)
    {
        for (var i = 0; i < block.Count; i++)
        {
            if (block[i].Slag is Textblockslag.Listpunkt or Textblockslag.Numrerad)
                SkrivPost(block[i]);
            else
                SkrivStycke(block[i], i > 0 ? block[i - 1] : null, i + 1 < block.Count ? block[i + 1] : null);
        }

        StangTill(0);
        return ut.ToString();
    }

    private void SkrivPost(Textblock post)
    {
        var element = post.Slag == Textblockslag.Numrerad ? "ol" : "ul";
        StangTill(post.Niva);
        if (listor.Count == post.Niva)
        {
            var (oppen, nummer) = listor.Peek();
            if (oppen == element && (post.Nummer is null || post.Nummer == nummer + 1))
            {
                listor.Pop();
                listor.Push((element, post.Nummer ?? 0));
                ut.Append("</li>\n<li>");
                SkrivDelar(post.Delar);
                return;
            }

            StangTill(post.Niva - 1);
        }

        listor.Push((element, post.Nummer ?? 0));
        ut.Append('<').Append(element);
        if (post.Nummer is { } start and not 1)
            ut.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        ut.Append(">\n<li>");
        SkrivDelar(post.Delar);
    }

    private void SkrivStycke(Textblock stycke, Textblock? fore, Textblock? efter)
    {
        StangTill(stycke.Niva);
        var element = stycke.Slag == Textblockslag.Rubrik ? string.Create(CultureInfo.InvariantCulture, $"h{rubrikniva}") : "p";
        if (stycke.Slag == Textblockslag.Citat && !ArSammaCitat(stycke, fore))
            ut.Append("<blockquote>\n");
        ut.Append('<').Append(element).Append('>');
        SkrivDelar(stycke.Delar);
        ut.Append("</").Append(element).Append(">\n");
        if (stycke.Slag == Textblockslag.Citat && !ArSammaCitat(stycke, efter))
            ut.Append("</blockquote>\n");
    }

    private static bool ArSammaCitat(Textblock stycke, Textblock? annat) => annat?.Slag == Textblockslag.Citat && annat.Niva == stycke.Niva;

    private void StangTill(int niva)
    {
        while (listor.Count > niva)
            ut.Append("</li>\n</").Append(listor.Pop().Element).Append(">\n");
    }

    private void SkrivDelar(IReadOnlyList<Textdel> delar)
    {
        var forra = Ordslag.Lika;
        foreach (var del in delar)
        {
            VaxlaAndring(forra, del.Andring);
            forra = del.Andring;
            if (del.Bruten)
                ut.Append("<mark class=\"bruten\">");
            if (del.Adress is not null)
                ut.Append("<a href=\"").Append(kodare.Encode(del.Adress[0] == '/' && iPortalen is not null ? iPortalen(del.Adress) : del.Adress)).Append("\">");
            ut.Append(del.Fet ? "<strong>" : "").Append(del.Kursiv ? "<em>" : "");
            ut.AppendJoin("<br>\n", del.Text.Split('\n').Select(kodare.Encode));
            ut.Append(del.Kursiv ? "</em>" : "").Append(del.Fet ? "</strong>" : "");
            ut.Append(del.Adress is not null ? "</a>" : "").Append(del.Bruten ? "</mark>" : "");
        }

        VaxlaAndring(forra, Ordslag.Lika);
    }

    // Färg och streck hörs inte: orden i en ändring sägs också ut.
    private void VaxlaAndring(Ordslag forra, Ordslag nasta)
    {
        if (forra == nasta)
            return;
        ut.Append(forra switch { Ordslag.Tillagt => "</ins>", Ordslag.Borttaget => "</del>", _ => "" });
        if (forra != Ordslag.Lika && nasta != Ordslag.Lika)
            ut.Append(' ');
        ut.Append(nasta switch
        {
            Ordslag.Tillagt => "<ins><span class=\"ds-sr-only\">tillagt: </span>",
            Ordslag.Borttaget => "<del><span class=\"ds-sr-only\">borttaget: </span>",
            _ => "",
        });
    }
}
