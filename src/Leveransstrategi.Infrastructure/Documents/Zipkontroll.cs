using System.IO.Compression;
using System.Xml;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Zipkontroll (archive check) före läsningen av ett Word-dokument eller en Excelarbetsbok: packar upp allt utan att spara det och räknar byte för byte,
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

    /// <summary>Orden om en Excelarbetsbok (words for a workbook).</summary>
    public static readonly Arkivord Excel = new("Excelarbetsboken", "Excelarbetsbok", "Excel", ".xlsx");

    private static readonly Arkivord word = new("Word-dokumentet", "Word-dokument", "Word", ".docx");

    public static void Krav(byte[] data) => Krav(data, word);

    public static void Krav(byte[] data, Arkivord ord)
    {
        if (data.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new OlasbartDokumentException($"{ord.Bestamd} är {ord.Skyddad} med lösenord eller {ord.Sparad} i ett äldre format. Öppna filen i {ord.Program}, ta bort lösenordet, spara den som {ord.Andelse} och försök igen.");
        if (!data.AsSpan().StartsWith("PK"u8))
            throw new OlasbartDokumentException($"Filen är {ord.Inget} fast namnet slutar på {ord.Andelse}. Öppna den i {ord.Program} och spara den som {ord.Namn} ({ord.Andelse}), eller ge den rätt ändelse.");
        try
        {
            using var arkiv = new ZipArchive(new MemoryStream(data, writable: false), ZipArchiveMode.Read);
            if (arkiv.Entries.Count > FlestDelar)
                throw Bomb(ord);
            var granser = new Granser(data.Length, ord);
            foreach (var del in arkiv.Entries)
                Granska(del, granser, ord);
        }
        catch (XmlException fel)
        {
            throw Skadad(ord, fel);
        }
        catch (InvalidDataException fel)
        {
            throw Skadad(ord, fel);
        }
    }

    public static OlasbartDokumentException Skadad(Exception? orsak = null) => Skadad(word, orsak);

    public static OlasbartDokumentException Skadad(Arkivord ord, Exception? orsak = null) =>
        new($"{ord.Bestamd} är {ord.Skadad} och går inte att läsa. Öppna filen i {ord.Program}, spara den på nytt som {ord.Andelse} och försök igen.", orsak);

    private static void Granska(ZipArchiveEntry del, Granser granser, Arkivord ord)
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
                    throw Bomb(ord);
            }
        }

        raknad.CopyTo(Stream.Null);
    }

    private static OlasbartDokumentException Bomb(Arkivord ord) =>
        new($"{ord.Bestamd} packar upp till orimligt mycket och läses inte in. Kopiera innehållet till en ny fil i {ord.Program} och försök igen.");

    /// <summary>Arkivord (words for the kind of file) i beskeden.</summary>
    internal sealed record Arkivord(string Bestamd, string Namn, string Program, string Andelse)
    {
        public string Inget => Program == "Word" ? $"inget {Namn}" : $"ingen {Namn}";

        public string Skadad => Program == "Word" ? "skadat" : "skadad";

        public string Skyddad => Program == "Word" ? "skyddat" : "skyddad";

        public string Sparad => Program == "Word" ? "sparat" : "sparad";
    }

    private sealed class Granser(long packat, Arkivord ord)
    {
        private long uppackat;

        public void Lagg(int antal)
        {
            uppackat += antal;
            if (uppackat > StorstaUppackat || (uppackat > FriMangd && uppackat > packat * StorstaKvot))
                throw Bomb(ord);
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
