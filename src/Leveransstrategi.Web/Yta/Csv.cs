using System.Text;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// CSV-fil (CSV export) som kalkylprogram på svenska öppnar rätt: UTF-8 med BOM, semikolon mellan fälten, och inga celler som kan
/// läsas som formler.
/// </summary>
public static class Csv
{
    /// <summary>Filens slag (content type).</summary>
    public const string Typ = "text/csv; charset=utf-8";

    /// <summary>Skriver en fil (writes a file).</summary>
    /// <param name="rubriker">Kolumnernas rubriker (headers).</param>
    /// <param name="rader">Raderna (rows); ett fält som saknas blir tomt.</param>
    public static byte[] Skriv(IEnumerable<string> rubriker, IEnumerable<IEnumerable<string?>> rader)
    {
        ArgumentNullException.ThrowIfNull(rubriker);
        ArgumentNullException.ThrowIfNull(rader);
        var text = new StringBuilder();
        foreach (var rad in rader.Prepend(rubriker))
            text.AppendJoin(';', rad.Select(Falt)).Append("\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Falt(string? varde)
    {
        var text = varde ?? "";
        // Ett fält som börjar så här tolkas som en formel; apostrofen gör det till text.
        if (text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r'))
            text = "'" + text;
        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
