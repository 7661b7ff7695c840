using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Wordläsare (Word reader): stycken, rubriker, beräknade nummer, listor och tabeller blir källrader. Spårade ändringar läses som godtagna.
/// </summary>
internal sealed class Wordlasare
{
    private readonly List<Kallrad> rader = [];
    private readonly Wordformat format;
    private readonly Wordnumrering numrering;
    private readonly List<FootnoteEndnoteType> noter;
    private readonly Dictionary<string, string> lankar;
    private string fortsattning = string.Empty;
    private List<Kalldel> fortsattaDelar = [];
    private bool nySida = true;

    private Wordlasare(MainDocumentPart huvuddel)
    {
        format = new Wordformat(huvuddel.StyleDefinitionsPart?.Styles);
        numrering = new Wordnumrering(huvuddel.NumberingDefinitionsPart?.Numbering, format);
        lankar = huvuddel.HyperlinkRelationships.ToDictionary(lank => lank.Id, lank => lank.Uri.OriginalString);
        noter = [.. huvuddel.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [], .. huvuddel.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []];
    }

    public static Kalltext Las(byte[] data)
    {
        using var dokument = WordprocessingDocument.Open(new MemoryStream(data, writable: false), isEditable: false);
        var huvuddel = dokument.MainDocumentPart;
        if (huvuddel?.Document?.Body is not { } kropp)
            throw new OlasbartDokumentException("Word-dokumentet saknar innehåll. Öppna det i Word, kontrollera texten och spara det på nytt som .docx.");
        var lasare = new Wordlasare(huvuddel);
        lasare.LasBlock(kropp);
        if (lasare.fortsattning.Length > 0)
            lasare.Lagg(new Kallrad(lasare.fortsattning));
        return new Kalltext(lasare.rader, HardbrutnaRader: false) { Sidmarkningar = Sidmarkningar(huvuddel) };
    }

    private static List<string> Sidmarkningar(MainDocumentPart huvuddel) =>
        huvuddel.HeaderParts.Select(del => (OpenXmlElement?)del.Header).Concat(huvuddel.FooterParts.Select(del => (OpenXmlElement?)del.Footer))
            .OfType<OpenXmlElement>()
            .SelectMany(rot => rot.Descendants<Paragraph>())
            .Select(stycke => Wordtext.Las(stycke).Text.Replace('\n', ' ').Trim())
            .Where(text => text.Length > 0)
            .Distinct()
            .ToList();

    private void LasBlock(OpenXmlElement behallare)
    {
        foreach (var del in behallare.ChildElements)
        {
            switch (del)
            {
                case Paragraph stycke:
                    LasStycke(stycke);
                    break;
                case Table tabell:
                    LasTabell(tabell);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    LasBlock(del);
                    break;
                default:
                    break;
            }
        }
    }

    private void LasStycke(Paragraph stycke)
    {
        var last = Wordtext.Las(stycke, id => lankar.GetValueOrDefault(id));
        nySida |= last.SidbrytningFore;
        var text = fortsattning + last.Text;
        List<Kalldel> delar = [.. fortsattaDelar, .. last.Delar];
        fortsattning = string.Empty;
        fortsattaDelar = [];
        // Ett borttaget styckeslut gör stycket till början av nästa.
        if (stycke.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null)
        {
            fortsattning = text;
            fortsattaDelar = delar;
            return;
        }

        var form = format.For(stycke.ParagraphProperties);
        text = text.Trim();
        if (text.Length > 0)
        {
            Lagg(new Kallrad(form.Niva is null && !form.Titel ? text : text.Replace('\n', ' '))
            {
                Rubrikniva = form.Innehall ? null : form.Niva,
                Dokumenttitel = form.Titel,
                Innehallsrad = form.Innehall,
                Nummer = form.Innehall ? null : numrering.Nasta(stycke.ParagraphProperties),
                Listniva = numrering.Listniva(stycke.ParagraphProperties),
                Citat = form.Citat,
                Delar = delar.Any(del => del with { Text = "" } != new Kalldel("")) ? delar : [],
            });
        }

        nySida |= last.SidbrytningEfter;
        LasUtanfor(last);
    }

    /// <summary>Textrutor och noter står utanför stycket och läses efter det.</summary>
    private void LasUtanfor(Wordtext last)
    {
        foreach (var ruta in last.Textrutor)
            LasBlock(ruta);
        foreach (var (slag, id) in last.Noter)
            LasNot(slag, id);
    }

    private void LasNot(Type slag, long id)
    {
        var noten = noter.FirstOrDefault(not => not.GetType() == slag && not.Id?.Value == id);
        if (noten is null)
            return;
        foreach (var text in noten.Elements<Paragraph>().Select(stycke => Wordtext.Las(stycke).Text.Trim()).Where(text => text.Length > 0))
            Lagg(new Kallrad(text));
    }

    private void LasTabell(Table tabell)
    {
        // Rader och celler kan ligga i innehållskontroller; en tabell i en cell läses som cellens text.
        foreach (var rad in tabell.Descendants<TableRow>().Where(rad => rad.Ancestors<Table>().First() == tabell))
        {
            var stycken = rad.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == rad)
                .Select(cell => cell.Descendants<Paragraph>().Where(stycke => !stycke.Ancestors<TextBoxContent>().Any()).Select(Wordtext.Las).ToList())
                .ToList();
            var celler = stycken.Select(cell => string.Join(' ', cell.Select(last => last.Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0))).Where(text => text.Length > 0).ToList();
            if (celler.Count > 0)
                Lagg(new Kallrad(string.Join(" | ", celler)));
            foreach (var last in stycken.SelectMany(cell => cell))
                LasUtanfor(last);
        }
    }

    private void Lagg(Kallrad rad)
    {
        rader.Add(rad with { NyttStycke = true, NySida = nySida });
        nySida = false;
    }
}
