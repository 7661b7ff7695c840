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
    private readonly FootnotesPart? fotnoter;
    private string fortsattning = string.Empty;
    private bool nySida = true;

    private Wordlasare(MainDocumentPart huvuddel)
    {
        format = new Wordformat(huvuddel.StyleDefinitionsPart?.Styles);
        numrering = new Wordnumrering(huvuddel.NumberingDefinitionsPart?.Numbering, format);
        fotnoter = huvuddel.FootnotesPart;
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
        var last = Wordtext.Las(stycke);
        nySida |= last.SidbrytningFore;
        var text = fortsattning + last.Text;
        fortsattning = string.Empty;
        // Ett borttaget styckeslut gör stycket till början av nästa.
        if (stycke.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null)
        {
            fortsattning = text;
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
            });
        }

        nySida |= last.SidbrytningEfter;
        foreach (var ruta in last.Textrutor)
            LasBlock(ruta);
        foreach (var id in last.Fotnoter)
            LasFotnot(id);
    }

    private void LasFotnot(long id)
    {
        var fotnot = fotnoter?.Footnotes?.Elements<Footnote>().FirstOrDefault(not => not.Id?.Value == id);
        if (fotnot is null)
            return;
        foreach (var text in fotnot.Elements<Paragraph>().Select(stycke => Wordtext.Las(stycke).Text.Trim()).Where(text => text.Length > 0))
            Lagg(new Kallrad(text));
    }

    private void LasTabell(Table tabell)
    {
        foreach (var rad in tabell.Elements<TableRow>())
        {
            var celler = rad.Elements<TableCell>().Select(Celltext).Where(text => text.Length > 0).ToList();
            if (celler.Count > 0)
                Lagg(new Kallrad(string.Join(" | ", celler)));
        }
    }

    private static string Celltext(TableCell cell) =>
        string.Join(' ', cell.Descendants<Paragraph>().Select(stycke => Wordtext.Las(stycke).Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0));

    private void Lagg(Kallrad rad)
    {
        rader.Add(rad with { NyttStycke = true, NySida = nySida });
        nySida = false;
    }
}
