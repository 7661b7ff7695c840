using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Ett styckes text ur Word (paragraph text): godtagna ändringar, utan fältkoder och utan reservinnehåll.</summary>
internal sealed class Wordtext
{
    private readonly StringBuilder text = new();

    private Wordtext()
    {
    }

    public string Text => text.ToString();

    public bool SidbrytningFore { get; private set; }

    public bool SidbrytningEfter { get; private set; }

    public List<TextBoxContent> Textrutor { get; } = [];

    /// <summary>Fotnoter och slutnoter i den ordning de nämns.</summary>
    public List<(Type Slag, long Id)> Noter { get; } = [];

    public static Wordtext Las(Paragraph stycke)
    {
        var ut = new Wordtext { SidbrytningFore = stycke.ParagraphProperties?.PageBreakBefore is { } fore && (fore.Val is null || fore.Val.Value) };
        ut.Samla(stycke);
        return ut;
    }

    private void Samla(OpenXmlElement element)
    {
        foreach (var del in element.ChildElements)
        {
            switch (del)
            {
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties or FieldCode or DeletedText:
                    break;
                case Text ord:
                    text.Append(ord.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Break { Type: { } slag } when slag.Value == BreakValues.Page:
                    Sidbrytning();
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case FootnoteReference { Id: { } id }:
                    Noter.Add((typeof(Footnote), id.Value));
                    break;
                case EndnoteReference { Id: { } id }:
                    Noter.Add((typeof(Endnote), id.Value));
                    break;
                case TextBoxContent ruta:
                    Textrutor.Add(ruta);
                    break;
                default:
                    Samla(del);
                    break;
            }
        }
    }

    private void Sidbrytning()
    {
        if (text.Length == 0)
            SidbrytningFore = true;
        else
            SidbrytningEfter = true;
    }
}
