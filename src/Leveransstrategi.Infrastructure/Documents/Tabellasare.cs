using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Tabelläsare (table reader) för .csv, .txt och .xlsx. Filens första ifyllda rad är rubrikraden.</summary>
public sealed class Tabellasare : ITabellasare
{
    /// <summary>Flest rader i en fil (maximum number of rows).</summary>
    public const int FlestRader = 50_000;

    /// <summary>Flest kolumner i en fil (maximum number of columns).</summary>
    public const int FlestKolumner = 200;

    /// <inheritdoc/>
    public Tabell Las(byte[] innehall, string filnamn)
    {
        ArgumentNullException.ThrowIfNull(innehall);
        ArgumentNullException.ThrowIfNull(filnamn);
        if (innehall.Length == 0)
            throw new OlasbartDokumentException("Filen är tom. Välj en fil med rader i.");
        if (innehall.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException("Filen är större än 10 MB och läses inte in. Dela upp den och försök igen.");
        var rader = Path.GetExtension(filnamn).ToUpperInvariant() switch
        {
            ".XLSX" => Excel(innehall),
            ".CSV" or ".TXT" => Csvtolk.Las(Text(innehall)),
            ".XLS" or ".XLSM" or ".ODS" => throw new OlasbartDokumentException("Formatet kan inte läsas in. Öppna filen i kalkylprogrammet, spara den som Excelarbetsbok (.xlsx) eller CSV (.csv) och försök igen."),
            _ => throw new OlasbartDokumentException("Filen har ett slag som inte kan läsas in. Välj en CSV-fil (.csv) eller en Excelarbetsbok (.xlsx)."),
        };
        return Tabell(rader);
    }

    private static Tabell Tabell(IEnumerable<(int Rad, IReadOnlyList<string> Celler)> alla)
    {
        string[]? rubriker = null;
        var rader = new List<Tabellrad>();
        foreach (var (rad, celler) in alla.Where(en => en.Celler.Any(cell => !string.IsNullOrWhiteSpace(cell))))
        {
            if (rubriker is null)
            {
                rubriker = [.. celler.Select(cell => cell.Trim())];
                var sist = Array.FindLastIndex(rubriker, rubrik => rubrik.Length > 0);
                rubriker = rubriker[..(sist + 1)];
                if (rubriker.Length > FlestKolumner)
                    throw new OlasbartDokumentException($"Filen har fler än {FlestKolumner} kolumner. Ta bort dem som inte behövs och försök igen.");
                continue;
            }

            if (rader.Count == FlestRader)
                throw new OlasbartDokumentException($"Filen har fler än {FlestRader} rader. Dela upp den och försök igen.");
            rader.Add(new(rad, [.. rubriker.Select((_, plats) => plats < celler.Count ? celler[plats].Trim() : string.Empty)]));
        }

        return rubriker is null || rader.Count == 0
            ? throw new OlasbartDokumentException("Filen har ingen rad under rubrikraden. Kontrollera att du valde rätt fil.")
            : new Tabell(rubriker, rader);
    }

    private static string Text(byte[] innehall)
    {
        if (innehall.AsSpan().StartsWith("PK"u8))
            throw new OlasbartDokumentException("Filen är en Excelarbetsbok eller ett arkiv fast namnet säger CSV. Ge den ändelsen .xlsx, eller spara den som CSV, och försök igen.");
        return Textkodning.Tolka(innehall);
    }

    private static List<(int, IReadOnlyList<string>)> Excel(byte[] innehall)
    {
        Zipkontroll.Krav(innehall, Zipkontroll.Excel);
        try
        {
            return Excellasare.Las(innehall);
        }
        catch (Exception fel) when (fel is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or UriFormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException or IOException)
        {
            throw Zipkontroll.Skadad(Zipkontroll.Excel, fel);
        }
    }
}
