using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Ett styckes text ur Word (paragraph text): godtagna ändringar, utan fältkoder och utan reservinnehåll.</summary>
internal sealed class Wordtext
{
    private readonly StringBuilder text = new();
    private readonly List<Kalldel> delar = [];
    private readonly Func<string, string?> lank;
    private Kalldel form = new("");

    private Wordtext(Func<string, string?> lank) => this.lank = lank;

    public string Text => text.ToString();

    /// <summary>Texten i delar med samma form.</summary>
    public IReadOnlyList<Kalldel> Delar => delar;

    public bool SidbrytningFore { get; private set; }

    public bool SidbrytningEfter { get; private set; }

    public List<TextBoxContent> Textrutor { get; } = [];

    /// <summary>Fotnoter och slutnoter i den ordning de nämns.</summary>
    public List<(Type Slag, long Id)> Noter { get; } = [];

    public static Wordtext Las(Paragraph stycke) => Las(stycke, _ => null);

    /// <param name="stycke">Stycket (the paragraph).</param>
    /// <param name="lank">Adressen för en länks identitet i filen (address of a relationship).</param>
    public static Wordtext Las(Paragraph stycke, Func<string, string?> lank)
    {
        var ut = new Wordtext(lank) { SidbrytningFore = stycke.ParagraphProperties?.PageBreakBefore is { } fore && (fore.Val is null || fore.Val.Value) };
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
                    Lagg(ord.Text);
                    break;
                case TabChar:
                    Lagg(" ");
                    break;
                case NoBreakHyphen:
                    Lagg("-");
                    break;
                case Break { Type: { } slag } when slag.Value == BreakValues.Page:
                    Sidbrytning();
                    break;
                case Break or CarriageReturn:
                    Lagg("\n");
                    break;
                case FootnoteReference { Id: { } id }:
                    Noter.Add((typeof(Footnote), id.Value));
                    break;
                case EndnoteReference { Id: { } id }:
                    Noter.Add((typeof(Endnote), id.Value));
                    break;
                case Run bit:
                    Samla(bit, form with { Fet = form.Fet || ArFet(bit.RunProperties), Kursiv = form.Kursiv || ArKursiv(bit.RunProperties) });
                    break;
                case Hyperlink inre:
                    Samla(inre, form with { Adress = inre.Id?.Value is { } lankId ? lank(lankId) : inre.Anchor?.Value is { } mal ? "#" + mal : null });
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

    private void Samla(OpenXmlElement element, Kalldel medForm)
    {
        var utanfor = form;
        form = medForm;
        Samla(element);
        form = utanfor;
    }

    private void Lagg(string bit)
    {
        text.Append(bit);
        if (delar.Count > 0 && delar[^1] with { Text = "" } == form)
            delar[^1] = form with { Text = delar[^1].Text + bit };
        else
            delar.Add(form with { Text = bit });
    }

    private static bool ArFet(RunProperties? egenskaper) => Ar(egenskaper?.Bold) || egenskaper?.RunStyle?.Val?.Value is "Strong" or "Stark";

    private static bool ArKursiv(RunProperties? egenskaper) => Ar(egenskaper?.Italic) || egenskaper?.RunStyle?.Val?.Value is "Emphasis" or "Betoning";

    private static bool Ar(OnOffType? val) => val is not null && (val.Val is null || val.Val.Value);

    private void Sidbrytning()
    {
        if (text.Length == 0)
            SidbrytningFore = true;
        else
            SidbrytningEfter = true;
    }
}
