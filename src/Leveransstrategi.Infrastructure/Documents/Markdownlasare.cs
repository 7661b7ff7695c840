using System.Globalization;
using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Markdownläsare (Markdown reader): rubriker, stycken, listor och tabeller blir källrader.</summary>
internal static class Markdownlasare
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().DisableHtml().Build();

    public static Kalltext Las(string text)
    {
        var rader = new List<Kallrad>();
        try
        {
            Las(Markdown.Parse(text, Pipeline), rader, null);
        }
        catch (ArgumentException fel)
        {
            // Markdig avbryter så när citat och listor ligger orimligt djupt i varandra.
            throw new OlasbartDokumentException("Markdown-filen har för många nivåer av listor eller citat i varandra. Förenkla den och försök igen.", fel);
        }

        return new Kalltext(rader, HardbrutnaRader: false);
    }

    private static void Las(ContainerBlock block, List<Kallrad> rader, string? nummer)
    {
        foreach (var del in block)
        {
            var fore = rader.Count;
            switch (del)
            {
                case HeadingBlock rubrik:
                    Lagg(rader, Radtext(rubrik.Inline).Replace('\n', ' '), nummer, rubrik.Level);
                    break;
                case Table tabell:
                    foreach (var rad in tabell.OfType<TableRow>())
                        Lagg(rader, string.Join(" | ", rad.OfType<TableCell>().Select(Celltext)), null, null);
                    break;
                case ListBlock lista:
                    LasLista(lista, rader);
                    break;
                case ContainerBlock inre:
                    Las(inre, rader, nummer);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Lagg(rader, Radtext(inline), nummer, null);
                    break;
                case YamlFrontMatterBlock or CodeBlock:
                    foreach (var rad in ((LeafBlock)del).Lines.ToString().Split('\n'))
                        Lagg(rader, rad, null, null);
                    break;
                default:
                    break;
            }

            // Listpunktens nummer hör till dess första stycke.
            if (rader.Count > fore)
                nummer = null;
        }
    }

    private static void LasLista(ListBlock lista, List<Kallrad> rader)
    {
        foreach (var punkt in lista.OfType<ListItemBlock>())
            Las(punkt, rader, lista.IsOrdered ? punkt.Order.ToString(CultureInfo.InvariantCulture) + lista.OrderedDelimiter : "•");
    }

    private static string Celltext(TableCell cell) =>
        string.Join(' ', cell.OfType<LeafBlock>().Where(del => del.Inline is not null).Select(del => Radtext(del.Inline)));

    private static void Lagg(List<Kallrad> rader, string text, string? nummer, int? niva)
    {
        var stadad = string.Join('\n', text.Split('\n').Select(del => del.Trim()).Where(del => del.Length > 0));
        if (stadad.Length > 0)
            rader.Add(new Kallrad(stadad) { NyttStycke = true, Nummer = nummer, Rubrikniva = niva });
    }

    private static string Radtext(ContainerInline? inline)
    {
        var ut = new StringBuilder();
        if (inline is not null)
            Skriv(inline, ut);
        return ut.ToString();
    }

    private static void Skriv(ContainerInline inline, StringBuilder ut)
    {
        foreach (var del in inline)
        {
            switch (del)
            {
                case LiteralInline ord:
                    ut.Append(ord.Content.AsSpan());
                    break;
                case LineBreakInline brytning:
                    ut.Append(brytning.IsHard ? '\n' : ' ');
                    break;
                case CodeInline kod:
                    ut.Append(kod.Content);
                    break;
                case AutolinkInline lank:
                    ut.Append(lank.Url);
                    break;
                case HtmlEntityInline tecken:
                    ut.Append(tecken.Transcoded.AsSpan());
                    break;
                case ContainerInline inre:
                    Skriv(inre, ut);
                    break;
                default:
                    break;
            }
        }
    }
}
