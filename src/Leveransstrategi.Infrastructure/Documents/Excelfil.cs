using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Excelfil (workbook), med samma kolumner som en CSV-fil: ett blad, rubrikraden fet och låst. Text skrivs som text, så att ingenting
/// kan köras som formel.
/// </summary>
public static class Excelfil
{
    /// <summary>Innehållstyp (content type).</summary>
    public const string Innehallstyp = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Längsta namn på ett blad (maximum length in characters), Excels gräns.</summary>
    public const int MaxLangdBlad = 31;

    private const uint Fet = 1;

    /// <summary>Gör filen (builds the file).</summary>
    /// <typeparam name="TRad">Raden (the row).</typeparam>
    /// <param name="blad">Bladets namn (name of the sheet).</param>
    /// <param name="kolumner">Kolumnerna (the columns).</param>
    /// <param name="rader">Raderna (the rows).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<byte[]> GorAsync<TRad>(
        string blad,
        IReadOnlyList<Csvkolumn<TRad>> kolumner,
        IAsyncEnumerable<TRad> rader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(blad);
        ArgumentNullException.ThrowIfNull(kolumner);
        ArgumentNullException.ThrowIfNull(rader);
        var data = new SheetData();
        data.AppendChild(new Row(kolumner.Select(kolumn => Text(kolumn.Rubrik, Fet))));
        await foreach (var rad in rader.WithCancellation(cancellationToken))
            data.AppendChild(new Row(kolumner.Select(kolumn => Cell(kolumn.Varde(rad)))));

        // Paketet behöver en ström som går att spola tillbaka, vilket svaret till webbläsaren inte är.
        using var minne = new MemoryStream();
        using (var bok = SpreadsheetDocument.Create(minne, SpreadsheetDocumentType.Workbook))
        {
            var del = bok.AddWorkbookPart();
            var bladdel = del.AddNewPart<WorksheetPart>();
            bladdel.Worksheet = new Worksheet(
                new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
                new Columns(kolumner.Select((_, plats) => new Column { Min = (uint)plats + 1, Max = (uint)plats + 1, Width = plats == 0 ? 34 : 24, CustomWidth = true })),
                data);
            del.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font(), new Font(new Bold())),
                new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { FontId = Fet, ApplyFont = true }));
            del.Workbook = new Workbook(new Sheets(new Sheet
            {
                Name = blad.Length > MaxLangdBlad ? blad[..MaxLangdBlad] : blad,
                SheetId = 1,
                Id = del.GetIdOfPart(bladdel),
            }));
        }

        return minne.ToArray();
    }

    private static Cell Cell(object? varde) => varde switch
    {
        null => new Cell(),
        bool sant => Text(sant ? "Ja" : "Nej"),
        int or long or decimal => new Cell { DataType = CellValues.Number, CellValue = new CellValue(Convert.ToString(varde, CultureInfo.InvariantCulture)!) },
        DateOnly dag => Text(dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => Text(Convert.ToString(varde, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private static Cell Text(string text, uint stil = 0) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = stil };
}
