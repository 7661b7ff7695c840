using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leveransstrategi.Application.Tests.Documents;

/// <summary>Bygger filer att läsa: Word-dokument med formatmallar och automatisk numrering, och trasiga arkiv.</summary>
internal static class Provfil
{
    public static byte[] Word(Action<Body> fyll, Action<MainDocumentPart>? mer = null)
    {
        using var minne = new MemoryStream();
        using (var dokument = WordprocessingDocument.Create(minne, WordprocessingDocumentType.Document))
        {
            var huvuddel = dokument.AddMainDocumentPart();
            huvuddel.Document = new Document(new Body());
            huvuddel.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Mall("Normal", "Normal", null),
                Mall("Rubrik", "Title", null),
                Mall("Rubrik1", "heading 1", 0),
                Mall("Rubrik2", "heading 2", 1),
                new Style(new StyleName { Val = "Egen underrubrik" }, new BasedOn { Val = "Rubrik2" }) { Type = StyleValues.Paragraph, StyleId = "Egen" },
                Mall("Innehll1", "toc 1", null));
            huvuddel.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Niva(0, NumberFormatValues.Decimal, "%1.", "Rubrik1"), Niva(1, NumberFormatValues.Decimal, "%1.%2", "Rubrik2")) { AbstractNumberId = 1 },
                new AbstractNum(Niva(0, NumberFormatValues.LowerLetter, "%1)", null)) { AbstractNumberId = 2 },
                new AbstractNum(Niva(0, NumberFormatValues.Bullet, "\uF0B7", null)) { AbstractNumberId = 3 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 },
                new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 3 });
            mer?.Invoke(huvuddel);
            fyll(huvuddel.Document.Body!);
        }

        return minne.ToArray();
    }

    public static Paragraph Stycke(string text, string? mall = null, int? nummer = null)
    {
        var egenskaper = new ParagraphProperties();
        if (mall is not null)
            egenskaper.ParagraphStyleId = new ParagraphStyleId { Val = mall };
        if (nummer is not null)
            egenskaper.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = nummer });
        return new Paragraph(egenskaper, Ord(text));
    }

    public static Run Ord(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static byte[] Arkiv(params (string Namn, byte[] Innehall)[] delar)
    {
        using var minne = new MemoryStream();
        using (var arkiv = new ZipArchive(minne, ZipArchiveMode.Create))
        {
            foreach (var (namn, innehall) in delar)
            {
                using var del = arkiv.CreateEntry(namn, CompressionLevel.Optimal).Open();
                del.Write(innehall);
            }
        }

        return minne.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static Style Mall(string id, string namn, int? disposition)
    {
        var mall = new Style(new StyleName { Val = namn }) { Type = StyleValues.Paragraph, StyleId = id, Default = id == "Normal" };
        if (disposition is { } niva)
        {
            mall.Append(new StyleParagraphProperties(
                new NumberingProperties(new NumberingLevelReference { Val = niva }, new NumberingId { Val = 1 }),
                new OutlineLevel { Val = niva }));
        }

        return mall;
    }

    private static Level Niva(int index, NumberFormatValues slag, string form, string? mall)
    {
        var niva = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = slag }) { LevelIndex = index };
        if (mall is not null)
            niva.Append(new ParagraphStyleIdInLevel { Val = mall });
        niva.Append(new LevelText { Val = form });
        return niva;
    }
}
