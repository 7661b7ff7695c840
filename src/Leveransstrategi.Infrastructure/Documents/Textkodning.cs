using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Textkodning (text encoding): UTF-8 med eller utan märke, UTF-16 med märke, annars Windows-1252 (som omfattar Latin-1).
/// Det som inte är text avvisas.
/// </summary>
internal static class Textkodning
{
    private const int PromilleStyrtecken = 5;

    private static readonly UTF8Encoding StriktUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Tolka(byte[] data)
    {
        AvvisaKandaFormat(data);
        var text = Avkoda(data);
        var styrtecken = text.Count(tecken => char.IsControl(tecken) && tecken is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u0085'));
        if (text.Contains('\0', StringComparison.Ordinal) || styrtecken * 1000L > (long)text.Length * PromilleStyrtecken)
            throw Binar();
        return text;
    }

    private static string Avkoda(byte[] data)
    {
        try
        {
            if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                return StriktUtf8.GetString(data, 3, data.Length - 3);
            if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
                return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(data, 2, data.Length - 2);
            if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
                return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(data, 2, data.Length - 2);
        }
        catch (DecoderFallbackException)
        {
            throw Binar();
        }

        if (data.Contains((byte)0))
            throw Binar();
        try
        {
            return StriktUtf8.GetString(data);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(data);
        }
    }

    private static void AvvisaKandaFormat(byte[] data)
    {
        if (data.AsSpan().StartsWith("%PDF"u8))
            throw new OlasbartDokumentException("Filen är en PDF fast namnet säger något annat. Öppna den, spara den som text (.txt) eller Word (.docx) och läs in den filen.");
        if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) || data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new OlasbartDokumentException("Filen är ett Office-dokument eller ett arkiv fast namnet säger text. Är det ett Word-dokument: ge filen ändelsen .docx och försök igen.");
    }

    private static OlasbartDokumentException Binar() =>
        new("Filen är ingen textfil. Spara dokumentet som vanlig text (UTF-8) eller som Word (.docx) och läs in den filen.");
}
