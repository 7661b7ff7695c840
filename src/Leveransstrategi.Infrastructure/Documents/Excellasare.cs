using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Excelläsare (workbook reader): det första bladets celler som text. En formel läses som det värde den hade när filen sparades.</summary>
internal static class Excellasare
{
    // De inbyggda talformaten 14–22 och 45–47 är datum och tid.
    private static readonly HashSet<uint> datumformat = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

    public static List<(int Rad, IReadOnlyList<string> Celler)> Las(byte[] innehall)
    {
        using var strom = new MemoryStream(innehall, writable: false);
        using var bok = SpreadsheetDocument.Open(strom, isEditable: false);
        var del = bok.WorkbookPart ?? throw Tomt();
        var blad = del.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(en => en.State is null || en.State == SheetStateValues.Visible) ?? throw Tomt();
        var data = ((WorksheetPart)del.GetPartById(blad.Id!.Value!)).Worksheet.GetFirstChild<SheetData>() ?? throw Tomt();
        var delade = del.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(post => post.InnerText).ToList() ?? [];
        var datumstilar = Datumstilar(del.WorkbookStylesPart?.Stylesheet);
        var rader = new List<(int, IReadOnlyList<string>)>();
        foreach (var rad in data.Elements<Row>())
        {
            var celler = new List<string>();
            foreach (var cell in rad.Elements<Cell>())
            {
                var plats = Kolumn(cell.CellReference?.Value) ?? celler.Count;
                if (plats >= 16_384 || plats < celler.Count)
                    throw new InvalidDataException("Cellerna står inte i ordning.");
                if (plats >= Tabellasare.FlestKolumner)
                    continue;
                while (celler.Count < plats)
                    celler.Add(string.Empty);
                celler.Add(Text(cell, delade, datumstilar));
            }

            rader.Add(((int?)rad.RowIndex?.Value ?? rader.Count + 1, celler));
        }

        return rader;
    }

    private static OlasbartDokumentException Tomt() => new("Excelarbetsboken har inget blad med rader i. Kontrollera att du valde rätt fil.");

    private static string Text(Cell cell, List<string> delade, HashSet<uint> datumstilar)
    {
        var varde = cell.CellValue?.Text ?? string.Empty;
        var slag = cell.DataType?.Value;
        if (slag == CellValues.SharedString)
            return delade[int.Parse(varde, CultureInfo.InvariantCulture)];
        if (slag == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? string.Empty;
        if (slag == CellValues.Boolean)
            return varde == "1" ? "Ja" : "Nej";
        if (slag is not null && slag != CellValues.Number)
            return varde;
        if (!double.TryParse(varde, NumberStyles.Float, CultureInfo.InvariantCulture, out var tal))
            return varde;
        if (datumstilar.Contains(cell.StyleIndex?.Value ?? 0))
            return DateOnly.FromDateTime(DateTime.FromOADate(tal)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        // Talet står ibland som 8.0E7; ett belopp eller ett nummer skrivs med siffror.
        return decimal.TryParse(varde, NumberStyles.Float, CultureInfo.InvariantCulture, out var exakt) ? exakt.ToString("0.############", CultureInfo.InvariantCulture) : varde;
    }

    private static HashSet<uint> Datumstilar(Stylesheet? stilar)
    {
        var egna = stilar?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null && ArDatum(format.FormatCode?.Value))
            .Select(format => format.NumberFormatId!.Value).ToHashSet() ?? [];
        return stilar?.CellFormats?.Elements<CellFormat>()
            .Select((format, plats) => (Format: format.NumberFormatId?.Value ?? 0, Plats: (uint)plats))
            .Where(par => datumformat.Contains(par.Format) || egna.Contains(par.Format))
            .Select(par => par.Plats).ToHashSet() ?? [];
    }

    private static bool ArDatum(string? kod)
    {
        if (kod is null)
            return false;
        var utanText = string.Concat(kod.Split('"').Where((_, plats) => plats % 2 == 0));
        return utanText.Contains("yy", StringComparison.OrdinalIgnoreCase) || (utanText.Contains('d', StringComparison.OrdinalIgnoreCase) && utanText.Contains('m', StringComparison.OrdinalIgnoreCase));
    }

    private static int? Kolumn(string? referens)
    {
        if (referens is null)
            return null;
        var plats = 0;
        foreach (var tecken in referens.TakeWhile(char.IsAsciiLetter))
            plats = (plats * 26) + (char.ToUpperInvariant(tecken) - 'A' + 1);
        return plats - 1;
    }
}
