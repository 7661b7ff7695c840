using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Dokumentläsare (document reader): läser .txt, .md och .docx till en <see cref="Kalltext"/> utan att lita på filen.
/// Allt som inte går att läsa blir ett <see cref="OlasbartDokumentException"/> som säger vad man gör åt det.
/// </summary>
public static class Dokumentlasare
{
    /// <summary>Största fil som tas emot, i byte (maximum input size): 10 MB.</summary>
    public const int Maxstorlek = 10 * 1024 * 1024;

    /// <summary>Filändelserna som tas emot (accepted extensions), med punkt.</summary>
    public static IReadOnlyList<string> Filandelser { get; } = [".txt", ".md", ".docx"];

    /// <summary>Läser en fil (reads a file). Läser aldrig mer än <see cref="Maxstorlek"/> byte till minnet.</summary>
    /// <param name="innehall">Filens innehåll (content); stängs inte.</param>
    /// <param name="filnamn">Filens namn (file name), som avgör hur den läses.</param>
    /// <param name="avbryt">Avbryter läsningen (cancellation).</param>
    /// <exception cref="OlasbartDokumentException">Filen går inte att läsa.</exception>
    public static async Task<Kalltext> LasAsync(Stream innehall, string filnamn, CancellationToken avbryt = default)
    {
        ArgumentNullException.ThrowIfNull(innehall);
        ArgumentNullException.ThrowIfNull(filnamn);
        var andelse = Path.GetExtension(filnamn).ToLowerInvariant();
        KravKandAndelse(andelse);
        var data = await LasBegransatAsync(innehall, avbryt).ConfigureAwait(false);
        if (data.Length == 0)
            throw new OlasbartDokumentException("Filen är tom. Välj en fil med text i.");
        var kalla = andelse switch
        {
            ".docx" => LasDocx(data),
            ".md" => Markdownlasare.Las(Textkodning.Tolka(data)),
            _ => Kalltext.FranText(Textkodning.Tolka(data)),
        };
        if (!kalla.Rader.Any(rad => rad.Text.Any(char.IsLetterOrDigit)))
            throw new OlasbartDokumentException("Filen innehåller ingen text. Kontrollera att du valde rätt fil; en inskannad sida måste först göras om till text.");
        return kalla;
    }

    private static void KravKandAndelse(string andelse)
    {
        if (Filandelser.Contains(andelse))
            return;
        throw new OlasbartDokumentException(andelse switch
        {
            ".pdf" => "En PDF kan inte läsas in direkt. Öppna den, spara den som text (.txt) eller Word (.docx) och läs in den filen.",
            ".doc" or ".rtf" or ".odt" => "Det gamla eller främmande formatet kan inte läsas in. Öppna filen i Word, spara den som Word-dokument (.docx) och läs in den filen.",
            ".docm" => "Ett Word-dokument med makron kan inte läsas in. Spara det som vanligt Word-dokument (.docx) och läs in den filen.",
            _ => "Filen har ett slag som inte kan läsas in. Välj en textfil (.txt), en Markdown-fil (.md) eller ett Word-dokument (.docx).",
        });
    }

    private static async Task<byte[]> LasBegransatAsync(Stream innehall, CancellationToken avbryt)
    {
        if (innehall.CanSeek && innehall.Length - innehall.Position > Maxstorlek)
            throw ForStor();
        using var minne = new MemoryStream();
        var buffert = new byte[81920];
        int antal;
        while ((antal = await innehall.ReadAsync(buffert, avbryt).ConfigureAwait(false)) > 0)
        {
            if (minne.Length + antal > Maxstorlek)
                throw ForStor();
            minne.Write(buffert, 0, antal);
        }

        return minne.ToArray();
    }

    private static Kalltext LasDocx(byte[] data)
    {
        Zipkontroll.Krav(data);
        try
        {
            return Wordlasare.Las(data);
        }
        catch (Exception fel) when (fel is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or UriFormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or IOException)
        {
            throw Zipkontroll.Skadad(fel);
        }
    }

    private static OlasbartDokumentException ForStor() =>
        new("Filen är större än 10 MB och läses inte in. Ta bort bilder eller dela upp dokumentet och försök igen.");
}
