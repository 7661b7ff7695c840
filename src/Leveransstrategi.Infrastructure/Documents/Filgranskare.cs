using System.IO.Compression;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Filgranskare (file checker) för handlingar som sparas som de är: PDF, Word, Excel och text. Innehållet ska stämma med namnet, arkiv
/// packas upp för att räknas, och makron tas inte emot.
/// </summary>
public sealed class Filgranskare : IFilgranskare
{
    // En PDF får ha skräp före sitt huvud, men läsarna letar inte längre än så.
    private const int PdfHuvud = 1024;

    /// <summary>Filändelserna som tas emot (accepted extensions), med punkt.</summary>
    public static IReadOnlyList<string> Filandelser { get; } = [".pdf", ".docx", ".xlsx", ".txt", ".md", ".csv"];

    /// <inheritdoc/>
    public void Krav(byte[] innehall, string filnamn)
    {
        ArgumentNullException.ThrowIfNull(innehall);
        ArgumentNullException.ThrowIfNull(filnamn);
        var andelse = Path.GetExtension(filnamn).ToLowerInvariant();
        if (!Filandelser.Contains(andelse))
            throw new OlasbartDokumentException("Filen har ett slag som inte tas emot. Välj en PDF, ett Word-dokument (.docx), en Excelarbetsbok (.xlsx) eller en textfil (.txt, .md, .csv).");
        if (innehall.Length == 0)
            throw new OlasbartDokumentException("Filen är tom. Kontrollera att du valde rätt fil.");
        if (innehall.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException("Filen är större än 10 MB. Dela upp den, eller lägg den i diariet och ange länken.");
        switch (andelse)
        {
            case ".pdf":
                if (innehall.AsSpan(0, Math.Min(innehall.Length, PdfHuvud)).IndexOf("%PDF-"u8) < 0)
                    throw new OlasbartDokumentException("Filen är ingen PDF fast namnet slutar på .pdf. Spara den på nytt som PDF, eller ge den rätt ändelse.");
                break;
            case ".docx":
                Zipkontroll.Krav(innehall);
                KravDel(innehall, "word/document.xml", "Filen är inget Word-dokument fast namnet slutar på .docx. Spara den på nytt i Word.");
                break;
            case ".xlsx":
                Zipkontroll.Krav(innehall, Zipkontroll.Excel);
                KravDel(innehall, "xl/workbook.xml", "Filen är ingen Excelarbetsbok fast namnet slutar på .xlsx. Spara den på nytt i Excel.");
                break;
            default:
                Textkodning.Tolka(innehall);
                break;
        }
    }

    private static void KravDel(byte[] innehall, string del, string fel)
    {
        using var arkiv = new ZipArchive(new MemoryStream(innehall, writable: false), ZipArchiveMode.Read);
        if (arkiv.GetEntry(del) is null)
            throw new OlasbartDokumentException(fel);
        if (arkiv.Entries.Any(post => post.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new OlasbartDokumentException("Filen har makron och tas inte emot. Spara den utan makron och försök igen.");
    }
}
