using Leveransstrategi.Domain.Anvisningar;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>En korshänvisning i Markdown-trädet (cross-reference in the syntax tree).</summary>
internal sealed class Hanvisningsinline(Punkthanvisning hanvisning) : LeafInline
{
    public Punkthanvisning Hanvisning { get; } = hanvisning;
}

/// <summary>Känner igen <c>[[…]]</c> i Markdown (parses cross-references), före länkar.</summary>
internal sealed class Punkthanvisningstolk : InlineParser
{
    private const int Langsta = 90;

    public Punkthanvisningstolk() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        var framfor = slice.Text.Substring(slice.Start, Math.Min(slice.Length, Langsta));
        if (Punkthanvisning.I(framfor).FirstOrDefault() is not { } hanvisning || !framfor.StartsWith(hanvisning.Text, StringComparison.Ordinal))
            return false;
        processor.Inline = new Hanvisningsinline(hanvisning);
        slice.Start += hanvisning.Text.Length;
        return true;
    }
}

/// <summary>
/// Stycken utan länkdefinitioner (paragraphs): en rad som <c>[1]: text</c> är text, inte en definition som försvinner ur sikte.
/// </summary>
internal sealed class Stycketolk : ParagraphBlockParser
{
    public Stycketolk() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        if (block is Markdig.Syntax.ParagraphBlock { Lines: { Count: > 0 } rader })
        {
            for (var i = 0; i < rader.Count; i++)
                rader.Lines[i].Slice.TrimStart();
            rader.Lines[rader.Count - 1].Slice.TrimEnd();
        }

        return true;
    }
}
