using System.Globalization;
using System.Text;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>En heldag i en kalender (all-day event).</summary>
/// <param name="Id">Identitet (id) som inte ändras.</param>
/// <param name="Dag">Dagen (the day).</param>
/// <param name="Sekvens">Hur många gånger den har ändrats (revision).</param>
/// <param name="Installd">Om den inte längre gäller (cancelled).</param>
/// <param name="Rubrik">Rubrik (summary).</param>
/// <param name="Text">Text (description).</param>
/// <param name="Lank">Sida i portalen (address of its page).</param>
public sealed record Kalenderpost(Guid Id, DateOnly Dag, int Sekvens, bool Installd, string Rubrik, string Text, Uri Lank);

/// <summary>
/// Kalenderfil (calendar file) enligt RFC 5545: rader som slutar med CRLF och viks vid 75 oktetter utan att ett tecken delas, text med
/// skrivtecken skyddade, heldagar utan tidszon. En dag som har flyttats har samma id och högre sekvens; en inställd står kvar som inställd.
/// </summary>
public static class Kalenderfil
{
    /// <summary>Filens slag (media type).</summary>
    public const string Mediatyp = "text/calendar; charset=utf-8";

    private const int Radlangd = 75;

    /// <summary>Skriver kalendern (writes the calendar).</summary>
    /// <param name="namn">Kalenderns namn (name).</param>
    /// <param name="poster">Dagarna (events).</param>
    /// <param name="nu">Nu (now), när filen görs.</param>
    public static byte[] Skriv(string namn, IEnumerable<Kalenderpost> poster, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(poster);
        var fil = new StringBuilder();
        var stampel = nu.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Rad(fil, "BEGIN:VCALENDAR");
        Rad(fil, "VERSION:2.0");
        Rad(fil, "PRODID:-//Stockholms stad//Leveransstrategi//SV");
        Rad(fil, "CALSCALE:GREGORIAN");
        Rad(fil, "METHOD:PUBLISH");
        Rad(fil, $"X-WR-CALNAME:{Skyddad(namn)}");
        Rad(fil, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Rad(fil, "X-PUBLISHED-TTL:PT6H");
        foreach (var post in poster)
        {
            Rad(fil, "BEGIN:VEVENT");
            Rad(fil, $"UID:{post.Id:D}@leveransstrategi");
            Rad(fil, $"DTSTAMP:{stampel}");
            Rad(fil, $"SEQUENCE:{post.Sekvens.ToString(CultureInfo.InvariantCulture)}");
            Rad(fil, $"STATUS:{(post.Installd ? "CANCELLED" : "CONFIRMED")}");
            Rad(fil, $"DTSTART;VALUE=DATE:{Dag(post.Dag)}");
            Rad(fil, $"DTEND;VALUE=DATE:{Dag(post.Dag.AddDays(1))}");
            Rad(fil, $"SUMMARY:{Skyddad(post.Rubrik)}");
            Rad(fil, $"DESCRIPTION:{Skyddad(post.Text)}");
            Rad(fil, $"URL:{post.Lank.AbsoluteUri}");
            Rad(fil, "TRANSP:TRANSPARENT");
            Rad(fil, "END:VEVENT");
        }

        Rad(fil, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(fil.ToString());
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Skyddad(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    private static void Rad(StringBuilder fil, string rad)
    {
        var oktetter = 0;
        foreach (var tecken in rad.EnumerateRunes())
        {
            // Blanksteget som börjar en fortsatt rad räknas med.
            if (oktetter + tecken.Utf8SequenceLength > Radlangd)
            {
                fil.Append("\r\n ");
                oktetter = 1;
            }

            fil.Append(tecken.ToString());
            oktetter += tecken.Utf8SequenceLength;
        }

        fil.Append("\r\n");
    }
}
