using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class OlasbaraFilerTests
{
    private const string Typer = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private const string Lankar = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
    private const string Namnrymd = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string, byte[], string> Filer() => new()
    {
        { "a.pdf", "%PDF-1.7"u8.ToArray(), "spara den som text" },
        { "a.txt", "%PDF-1.7 ..."u8.ToArray(), "PDF" },
        { "a.doc", [1], "Word-dokument (.docx)" },
        { "a.exe", [1], "textfil (.txt)" },
        { "utanandelse", [1], "textfil (.txt)" },
        { "a.txt", [], "tom" },
        { "a.md", "\n \n"u8.ToArray(), "ingen text" },
        { "a.txt", [.. "Text med nolla"u8, 0, 1, 2], "ingen textfil" },
        { "a.txt", SlumpadeByte(), "ingen textfil" },
        { "a.txt", Encoding.Unicode.GetBytes("UTF-16 utan märke"), "ingen textfil" },
        { "a.md", Provfil.Arkiv(("x", [1])), ".docx" },
        { "a.docx", "Detta är vanlig text"u8.ToArray(), "inget Word-dokument" },
        { "a.docx", [0x50, 0x4B, 0x03, 0x04, 9, 9, 9, 9, 9, 9, 9, 9], "skadat" },
        { "a.docx", Provfil.Arkiv(("bild.png", [1, 2, 3])), "saknar innehåll" },
        { "a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "lösenord" },
        { "a.docx", Dokument($"<w:document xmlns:w=\"{Namnrymd}\"/>"), "saknar innehåll" },
        { "a.docx", Dokument($"<w:document xmlns:w=\"{Namnrymd}\"><w:body/></w:document>"), "ingen text" },
        { "a.docx", Dokument($"<w:document xmlns:w=\"{Namnrymd}\"><w:body>"), "skadat" },
        { "a.docx", Dokument($"<!DOCTYPE d [<!ENTITY a \"aaa\">]><w:document xmlns:w=\"{Namnrymd}\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"), "skadat" },
        { "a.docx", Dokument($"<w:document xmlns:w=\"{Namnrymd}\"><w:body>{string.Concat(Enumerable.Repeat("<w:sdt>", 5000))}{string.Concat(Enumerable.Repeat("</w:sdt>", 5000))}</w:body></w:document>"), "orimligt" },
        { "a.docx", Provfil.Arkiv(("[Content_Types].xml", Provfil.Utf8(Typer)), ("_rels/.rels", Provfil.Utf8(Lankar)), ("word/media/bomb.bin", new byte[60 * 1024 * 1024])), "orimligt" },
        { "a.docx", Provfil.Arkiv(("[Content_Types].xml", Provfil.Utf8(Typer)), ("word/document.xml", Provfil.Utf8("<a>" + new string(' ', 20_000_000) + "</a>"))), "orimligt" },
    };

    [Theory]
    [MemberData(nameof(Filer), DisableDiscoveryEnumeration = true)]
    public async Task Olasbar_fil_avvisas_med_rad_om_vad_man_gor(string namn, byte[] fil, string rad)
    {
        var fel = await Assert.ThrowsAsync<OlasbartDokumentException>(() => Dokumentlasare.LasAsync(new MemoryStream(fil), namn));
        Assert.Contains(rad, fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Femtio_megabyte_avvisas_utan_att_lasas_in()
    {
        using var strom = new OandligStrom(50L * 1024 * 1024);
        var fel = await Assert.ThrowsAsync<OlasbartDokumentException>(() => Dokumentlasare.LasAsync(strom, "stor.txt"));
        Assert.Contains("10 MB", fel.Message, StringComparison.Ordinal);
        Assert.True(strom.Utlast < Dokumentlasare.Maxstorlek + 200_000, $"Läste {strom.Utlast} byte.");
    }

    [Fact]
    public async Task Stor_fil_med_kand_langd_avvisas_direkt()
    {
        using var strom = new MemoryStream();
        strom.SetLength(Dokumentlasare.Maxstorlek + 1);
        await Assert.ThrowsAsync<OlasbartDokumentException>(() => Dokumentlasare.LasAsync(strom, "stor.docx"));
        Assert.Equal(0, strom.Position);
    }

    [Fact]
    public async Task Djupt_kapslad_markdown_avvisas_eller_lases_utan_att_processen_dor()
    {
        var fil = Provfil.Utf8(string.Concat(Enumerable.Repeat("> ", 20000)) + "text\n");
        var fel = await Record.ExceptionAsync(() => Dokumentlasare.LasAsync(new MemoryStream(fil), "djup.md"));
        Assert.True(fel is null or OlasbartDokumentException, fel?.ToString());
    }

    private static byte[] Dokument(string xml) =>
        Provfil.Arkiv(("[Content_Types].xml", Provfil.Utf8(Typer)), ("_rels/.rels", Provfil.Utf8(Lankar)), ("word/document.xml", Provfil.Utf8(xml)));

    private static byte[] SlumpadeByte()
    {
        // Bara byte från 1 och uppåt, så att det inte är nollorna som avslöjar filen.
        var data = SHA512.HashData("frö"u8);
        return Enumerable.Range(0, 200).SelectMany(i => SHA512.HashData([.. data, (byte)i])).Select(b => b == 0 ? (byte)1 : b).ToArray();
    }

    /// <summary>Ström utan känd längd som räknar hur mycket som lästs.</summary>
    private sealed class OandligStrom(long langd) : Stream
    {
        public long Utlast { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Utlast;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var antal = (int)Math.Min(count, langd - Utlast);
            Array.Fill(buffer, (byte)'a', offset, antal);
            Utlast += antal;
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
