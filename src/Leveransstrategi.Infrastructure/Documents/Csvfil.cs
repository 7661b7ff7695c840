using System.Globalization;
using CsvHelper;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// CSV-fil (CSV file), den enda som skriver sådana i portalen: UTF-8 med märke, semikolon, decimalkomma, datum som 2008-03-03, Ja och
/// Nej. En text som ett kalkylprogram skulle köra som formel görs ofarlig. Raderna skrivs i takt med att de läses.
/// </summary>
public static class Csvfil
{
    /// <summary>Innehållstyp (content type).</summary>
    public const string Innehallstyp = "text/csv; charset=utf-8";

    private static readonly NumberFormatInfo tal = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "", NegativeSign = "-" };

    /// <summary>Skriver raderna (writes the rows).</summary>
    /// <typeparam name="TRad">Raden (the row).</typeparam>
    /// <param name="ut">Strömmen, som inte stängs (the stream, left open).</param>
    /// <param name="kolumner">Kolumnerna (the columns).</param>
    /// <param name="rader">Raderna (the rows).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task SkrivAsync<TRad>(
        Stream ut,
        IReadOnlyList<Csvkolumn<TRad>> kolumner,
        IAsyncEnumerable<TRad> rader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kolumner);
        ArgumentNullException.ThrowIfNull(rader);
        var val = new CsvWriterOptions
        {
            Separator = ';',
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
            FormatProvider = tal,
        };
        await using var skrivare = CsvWriter.Create(ut, val, leaveOpen: true);
        await skrivare.WriteRecordAsync([.. kolumner.Select(kolumn => kolumn.Rubrik)], cancellationToken);
        await foreach (var rad in rader.WithCancellation(cancellationToken))
        {
            foreach (var kolumn in kolumner)
                Skriv(skrivare, kolumn.Varde(rad));
            await skrivare.EndRecordAsync(cancellationToken);
        }

        await skrivare.FlushAsync(cancellationToken);
    }

    // Tal och datum skrivs som sådana och är aldrig formler, så ett minustecken får stå kvar.
    private static void Skriv(CsvWriter skrivare, object? varde)
    {
        switch (varde)
        {
            case null:
                skrivare.WriteField(string.Empty);
                break;
            case bool sant:
                skrivare.WriteField(sant ? "Ja" : "Nej");
                break;
            case DateOnly dag:
                skrivare.WriteField(dag);
                break;
            case decimal belopp:
                skrivare.WriteField(belopp);
                break;
            case int antal:
                skrivare.WriteField(antal);
                break;
            case long antal:
                skrivare.WriteField(antal);
                break;
            default:
                skrivare.WriteField(Convert.ToString(varde, CultureInfo.InvariantCulture) ?? string.Empty);
                break;
        }
    }
}
