using System.Text.Encodings.Web;
using System.Text.Json;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Torrkörningens svar som JSON (the dry run as JSON): titel, avsnitt, områden, hänvisningar och datum.</summary>
public static class Torrkorningsjson
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // Svaret läses av program och människor, aldrig av en webbläsare; å ä ö skrivs som de är.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Skriver svaret (writes the answer).</summary>
    /// <param name="ut">Strömmen (the stream).</param>
    /// <param name="dokument">Dokumentet (the document).</param>
    public static async Task SkrivAsync(Stream ut, TolkatDokument dokument)
    {
        ArgumentNullException.ThrowIfNull(ut);
        ArgumentNullException.ThrowIfNull(dokument);
        var svar = new
        {
            dokument.Titel,
            Avsnitt = dokument.Avsnitt.Select(a => new { a.Nummer, a.Rubrik, a.Text }),
            Omraden = dokument.Omraden.Select(o => new { o.Nummer, o.Namn, o.Definition }),
            Hanvisningar = dokument.Hanvisningar.Select(h => new { Diarienummer = h.Diarienummer.Text, h.Organ, h.Datum, h.Avsnitt }),
            Datum = dokument.Datum.Select(d => new { d.Datum, d.Text, d.Avsnitt }),
        };
        await JsonSerializer.SerializeAsync(ut, svar, form);
        ut.WriteByte((byte)'\n');
    }
}
