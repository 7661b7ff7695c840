using System.IO.Compression;
using System.Xml;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Zipkontroll (archive check) före läsningen av ett Word-dokument: packar upp allt utan att spara det och räknar byte för byte,
/// eftersom arkivets egna uppgifter om storlek kan vara osanna. Avvisar DTD och orimligt djup XML.
/// </summary>
internal static class Zipkontroll
{
    private const long StorstaUppackat = 50L * 1024 * 1024;
    private const long StorstaXml = 30L * 1024 * 1024;
    private const long FriMangd = 5L * 1024 * 1024;
    private const int StorstaKvot = 100;
    private const int FlestDelar = 2000;
    private const int StorstaDjup = 200;

    public static void Krav(byte[] data)
    {
        if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new OlasbartDokumentException("Word-dokumentet är skyddat med lösenord eller sparat i ett äldre format. Öppna det i Word, ta bort lösenordet, spara det som .docx och försök igen.");
        if (!data.AsSpan().StartsWith("PK"u8))
            throw new OlasbartDokumentException("Filen är inget Word-dokument fast namnet slutar på .docx. Öppna den i Word och spara den som Word-dokument (.docx), eller ge den rätt ändelse.");
        try
        {
            using var arkiv = new ZipArchive(new MemoryStream(data, writable: false), ZipArchiveMode.Read);
            if (arkiv.Entries.Count > FlestDelar)
                throw Bomb();
            var granser = new Granser(data.Length);
            foreach (var del in arkiv.Entries)
                Granska(del, granser);
        }
        catch (XmlException fel)
        {
            throw Skadad(fel);
        }
        catch (InvalidDataException fel)
        {
            throw Skadad(fel);
        }
    }

    public static OlasbartDokumentException Skadad(Exception? orsak = null) =>
        new("Word-dokumentet är skadat och går inte att läsa. Öppna det i Word, spara det på nytt som .docx och försök igen.", orsak);

    private static void Granska(ZipArchiveEntry del, Granser granser)
    {
        using var packad = del.Open();
        using var raknad = new Raknestrom(packad, granser);
        if (!del.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !del.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            raknad.CopyTo(Stream.Null);
            return;
        }

        var val = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = StorstaXml };
        using (var xml = XmlReader.Create(raknad, val))
        {
            while (xml.Read())
            {
                if (xml.Depth > StorstaDjup)
                    throw Bomb();
            }
        }

        raknad.CopyTo(Stream.Null);
    }

    private static OlasbartDokumentException Bomb() =>
        new("Word-dokumentet packar upp till orimligt mycket och läses inte in. Kopiera texten till ett nytt Word-dokument och försök igen.");

    private sealed class Granser(long packat)
    {
        private long uppackat;

        public void Lagg(int antal)
        {
            uppackat += antal;
            if (uppackat > StorstaUppackat || (uppackat > FriMangd && uppackat > packat * StorstaKvot))
                throw Bomb();
        }
    }

    /// <summary>Ström som räknar det som faktiskt packas upp.</summary>
    private sealed class Raknestrom(Stream inre, Granser granser) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var antal = inre.Read(buffer, offset, count);
            granser.Lagg(antal);
            return antal;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
