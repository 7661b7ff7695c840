using Leveransstrategi.Domain.Anvisningar;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Punkttext (the text of a clause): portalens enda väg från en punkts Markdown till HTML, till block för Word och jämförelse, och till
/// ren text. Rå HTML, kod, tabeller och bilder finns inte i punkter; det som ser ut så är text. En radbrytning är en radbrytning.
/// </summary>
public static class Punkttext
{
    /// <summary>Rubriknivån i en punkt under ett avsnitt med h2 (heading level under an h2 section).</summary>
    public const int RubrikUnderAvsnitt = 3;

    private static readonly MarkdownPipeline pipeline = Bygg();

    /// <summary>Texten som HTML (as HTML): bara element och attribut som den här klassen själv skriver.</summary>
    /// <param name="text">Texten så som den lagras (as stored).</param>
    /// <param name="hanvisning">Vad en punkt heter och var den finns (text and address of a clause), eller <see langword="null"/> när den inte finns.</param>
    /// <param name="rubrikniva">Nivån för punktens egna rubriker (heading level), 2–6: en mer än rubriken som punkten står under.</param>
    /// <param name="iPortalen">Hur en adress inom portalen skrivs (rewrites an address within the portal), så att en vald dag följer med.</param>
    public static string Html(
        string text,
        Func<PunktId, (string Text, string Adress)?> hanvisning,
        int rubrikniva = RubrikUnderAvsnitt,
        Func<string, string>? iPortalen = null) => Html(Block(text, hanvisning), rubrikniva, iPortalen);

    /// <summary>Block som HTML (blocks as HTML), med ändringar märkta så att de både syns och hörs.</summary>
    /// <param name="block">Blocken (the blocks).</param>
    /// <param name="rubrikniva">Nivån för punktens egna rubriker (heading level), 2–6: en mer än rubriken som punkten står under.</param>
    /// <param name="iPortalen">Hur en adress inom portalen skrivs (rewrites an address within the portal), så att en vald dag följer med.</param>
    public static string Html(IReadOnlyList<Textblock> block, int rubrikniva = RubrikUnderAvsnitt, Func<string, string>? iPortalen = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rubrikniva, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rubrikniva, 6);
        return new Textblockshtml(rubrikniva, iPortalen).Skriv(block);
    }

    /// <summary>Texten som block (as blocks), för Word och för jämförelse.</summary>
    /// <param name="text">Texten så som den lagras (as stored).</param>
    /// <param name="hanvisning">Vad en punkt heter och var den finns (text and address of a clause), eller <see langword="null"/> när den inte finns.</param>
    public static IReadOnlyList<Textblock> Block(string text, Func<PunktId, (string Text, string Adress)?> hanvisning)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hanvisning);
        try
        {
            return new Textblockslasning(hanvisning).Las(Markdig.Markdown.Parse(text, pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig avbryter så när citat, listor eller betoningar ligger orimligt djupt i varandra. Inget ord får försvinna för det.
            return [new Textblock(Textblockslag.Stycke, 0, [new Textdel(text)])];
        }
    }

    /// <summary>Texten utan form (plain text), för sökning och e-post: en tom rad mellan stycken, listposter på egna rader.</summary>
    /// <param name="text">Texten så som den lagras (as stored).</param>
    /// <param name="hanvisning">Vad en punkt heter och var den finns (text and address of a clause), eller <see langword="null"/> när den inte finns.</param>
    public static string Ren(string text, Func<PunktId, (string Text, string Adress)?> hanvisning)
    {
        var ut = new System.Text.StringBuilder();
        foreach (var block in Block(text, hanvisning))
        {
            var ilista = block.Slag is Textblockslag.Listpunkt or Textblockslag.Numrerad;
            if (ut.Length > 0)
                ut.Append(ilista ? "\n" : "\n\n");
            if (ilista)
                ut.Append(' ', 2 * (block.Niva - 1)).Append(block.Nummer is { } nummer ? $"{nummer}. " : "• ");
            ut.Append(block.Text);
        }

        return ut.ToString();
    }

    /// <summary>
    /// Block som Markdown (blocks to Markdown), så som en punkt skrivs i redigeraren: motsatsen till <see cref="Block"/>. Länkar till
    /// punkter blir hänvisningar med nummer.
    /// </summary>
    /// <param name="block">Blocken (the blocks).</param>
    public static string Markdown(IReadOnlyList<Textblock> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Markdownskrivning.Skriv(block);
    }

    /// <summary>
    /// Hänvisningar från en text (references of a text): "punkt 4.2" inom texten, och "programvara, punkt 3.1" till en annan anvisning.
    /// </summary>
    /// <param name="helhet">Texten som punkterna står i (the text).</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    public static Func<PunktId, (string Text, string Adress)?> Hanvisningar(Anvisningstext helhet, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        ArgumentNullException.ThrowIfNull(helhet);
        ArgumentNullException.ThrowIfNull(andra);
        var nummer = helhet.Nummer();
        return id => nummer.TryGetValue(id, out var egen) ? ($"punkt {egen}", $"#punkt-{egen}")
            : andra.TryGetValue(id, out var annan) ? ($"{annan.Slug}, punkt {annan.Nummer}", $"/anvisningar/{annan.Slug}#punkt-{annan.Nummer}")
            : null;
    }

    private static MarkdownPipeline Bygg()
    {
        var bygge = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        bygge.BlockParsers.TryRemove<ThematicBreakParser>();
        bygge.BlockParsers.TryRemove<FencedCodeBlockParser>();
        bygge.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        bygge.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new Stycketolk());
        bygge.InlineParsers.TryRemove<Markdig.Parsers.Inlines.CodeInlineParser>();
        bygge.InlineParsers.TryRemove<Markdig.Parsers.Inlines.HtmlEntityParser>();
        bygge.InlineParsers.Insert(0, new Punkthanvisningstolk());
        return bygge.Build();
    }
}
