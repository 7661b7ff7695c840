using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Tests.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class WordinlasningTests
{
    [Fact]
    public async Task Rubriker_blir_avsnitt_och_automatiskt_numrerade_stycken_punkter()
    {
        var last = await LasAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Anvisning för IT-konsulter", "Rubrik"),
            Provfil.Stycke("Anskaffning ............ 1", "Innehll1"),
            Provfil.Stycke("Beslutad av kommunstyrelsen."),
            Provfil.Stycke("Så sker anskaffning", "Rubrik1"),
            Numrerat("Nämnden avropar på stadens ramavtal."),
            Provfil.Stycke("Det gäller i normalfallet:"),
            Provfil.Stycke("nya uppdrag", nummer: 3),
            Provfil.Stycke("förlängningar", nummer: 3),
            Numrerat("Nämnden väljer det avtal som passar."),
            Provfil.Stycke("Ansvar och roller", "Rubrik1"),
            Numrerat("Servicenämnden förvaltar avtalen."),
            Provfil.Stycke("Ordlista", "Rubrik1"))));

        Assert.Equal([(Avsnittsdel.Anskaffning, "Så sker anskaffning"), (Avsnittsdel.Ansvar, "Ansvar och roller"), (Avsnittsdel.Eget, "Ordlista")], last.Text.Avsnitt.Select(a => (a.Del, a.Rubrik)));
        Assert.Equal(
            ["Nämnden avropar på stadens ramavtal.\n\nDet gäller i normalfallet:\n\n- nya uppdrag\n- förlängningar", "Nämnden väljer det avtal som passar.", "Servicenämnden förvaltar avtalen."],
            last.Text.Punkter.Select(punkt => punkt.Text));
        Assert.Equal(("Anvisning för IT-konsulter", 3, 3, 0), (last.Rapport.Titel, last.Rapport.Avsnitt, last.Rapport.Punkter, last.Rapport.Igenkanda));
        Assert.Equal(["Texten före den första rubriken lästes inte in: ”Beslutad av kommunstyrelsen.”"], last.Rapport.Anmarkningar);
    }

    [Fact]
    public async Task Skrivna_nummer_fet_kursiv_lankar_och_hanvisningar_blir_Markdown()
    {
        var last = await LasAsync(Provfil.Word(
            kropp =>
            {
                var stycke = Provfil.Stycke("2.1 Nämnden ");
                stycke.Append(Form("ska ", new Bold()), Form("i normalfallet", new Italic()), Form(" inte", new Bold { Val = false }), Provfil.Ord(" följa "),
                    new Hyperlink(Provfil.Ord("lagen")) { Id = "rLag" }, Provfil.Ord(" och "), new Hyperlink(Provfil.Ord("punkt 1.1")) { Anchor = "punkt_1_1" }, Provfil.Ord(", se [[2.2]] & *."));
                kropp.Append(
                    Provfil.Stycke("1. Omfattning", "Rubrik1"), Provfil.Stycke("1.1 Allt."),
                    Provfil.Stycke("2. Struktur", "Rubrik1"), stycke, Provfil.Stycke("2.2\tTvå."), Provfil.Stycke("2.2.1 Underpunkt."), Provfil.Stycke("1. ett"), Provfil.Stycke("2. två"));
            },
            huvuddel => huvuddel.AddHyperlinkRelationship(new Uri("https://x.example/lag"), true, "rLag")));

        var punkter = last.Text.Punkter.ToList();
        Assert.Equal(["Omfattning", "Struktur"], last.Text.Avsnitt.Select(a => a.Rubrik));
        Assert.Equal(
            $"Nämnden **ska** *i normalfallet* inte följa [lagen](https://x.example/lag) och {Punkthanvisning.Lagrad(punkter[0].Id)}, se {Punkthanvisning.Lagrad(punkter[2].Id)} & \\*.",
            punkter[1].Text);
        Assert.Equal("Två.\n\n2.2.1 Underpunkt.\n\n1. ett\n2. två", punkter[2].Text);
        Assert.Empty(last.Rapport.Anmarkningar);
    }

    [Fact]
    public async Task Utkastets_avsnitt_punkter_och_stod_kanns_igen_och_det_som_saknas_sags()
    {
        var a = Textprov.Punkt("Nämnden *avropar* på ramavtal.", "7 kap. 3 §");
        var b = Textprov.Punkt($"Undantag från {Textprov.Se(a)} beslutas av servicenämnden.", "7 kap. 6 §");
        var c = Textprov.Punkt("Priset prövas årligen.");
        var utkast = new Anvisningstext([
            new(AvsnittsId.Ny(), Avsnittsdel.Anskaffning, "Anskaffning", [a, b]),
            new(AvsnittsId.Ny(), Avsnittsdel.Uppfoljning, "Uppföljning", [c]),
        ]);
        var forsta = Provfil.Stycke("1.3 Nämnden ");
        forsta.Append(Form("avropar", new Italic()), Provfil.Ord(" på ramavtal."));
        var last = await LasAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Anskaffning av området", "Rubrik1"),
            Provfil.Stycke("1.1 Helt nytt innehåll."),
            Provfil.Stycke("1.2 Undantag från [[1.3]] beslutas av servicenämnden efter samråd."),
            forsta,
            Provfil.Stycke("Stöd: 7 kap. 3 §"))), utkast);

        var avsnitt = Assert.Single(last.Text.Avsnitt);
        Assert.Equal(utkast.Avsnitt[0].Id, avsnitt.Id);
        Assert.Equal([b.Id, a.Id], avsnitt.Punkter.Skip(1).Select(punkt => punkt.Id));
        Assert.Equal($"Undantag från {Textprov.Se(a)} beslutas av servicenämnden efter samråd.", avsnitt.Punkter[1].Text);
        Assert.Equal(b.Kallor, avsnitt.Punkter[1].Kallor);
        Assert.True(avsnitt.Punkter[2].Lika(a));
        Assert.Equal(2, last.Rapport.Igenkanda);
        Assert.Contains("Utkastets avsnitt ”Uppföljning” finns inte i dokumentet.", last.Rapport.Anmarkningar);
        Assert.Contains("Utkastets punkt 2.1 finns inte i dokumentet.", last.Rapport.Anmarkningar);
        Assert.Contains(last.Rapport.Anmarkningar, rad => rad.StartsWith("Stöd läses inte in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Utan_nummer_blir_varje_stycke_en_punkt_och_det_sags()
    {
        var last = await LasAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Anvisning för drift", "Rubrik1"),
            Provfil.Stycke("Ansvar", "Rubrik2"), Provfil.Stycke("Nämnden ansvarar."), Provfil.Stycke("post", nummer: 3), Provfil.Stycke("Servicenämnden bistår."),
            Provfil.Stycke("Uppföljning", "Rubrik2"), Provfil.Stycke("Staden följer upp."))));

        Assert.Equal("Anvisning för drift", last.Rapport.Titel);
        Assert.Equal(["Nämnden ansvarar.\n\n- post", "Servicenämnden bistår.", "Staden följer upp."], last.Text.Punkter.Select(punkt => punkt.Text));
        Assert.Equal(2, last.Rapport.Anmarkningar.Count);
    }

    [Fact]
    public async Task Dokument_utan_formatmallar_lases_efter_formen()
    {
        var last = await LasAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Anvisning för telefoni"),
            Provfil.Stycke("1. Omfattning och avgränsning"),
            Provfil.Stycke("1.1 Anvisningen gäller fast telefoni och mobil telefoni i alla nämnder."),
            Provfil.Stycke("1.2 Den gäller inte bolagen."),
            Provfil.Stycke("2. Ansvar"),
            Provfil.Stycke("2.1 Servicenämnden ansvarar för avtalen."))));

        Assert.Equal([Avsnittsdel.Omfattning, Avsnittsdel.Ansvar], last.Text.Avsnitt.Select(a => a.Del));
        Assert.Equal(["Anvisningen gäller fast telefoni och mobil telefoni i alla nämnder.", "Den gäller inte bolagen.", "Servicenämnden ansvarar för avtalen."], last.Text.Punkter.Select(punkt => punkt.Text));
    }

    [Fact]
    public async Task Underrubriker_hor_till_punkten_under_dem()
    {
        var last = await LasAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Ansvar", "Rubrik1"), Provfil.Stycke("Inledande text."),
            Provfil.Stycke("Nämnden", "Rubrik3"), Provfil.Stycke("1.1 Nämnden ansvarar."),
            Provfil.Stycke("Undantag", "Rubrik3"), Provfil.Stycke("Små köp."),
            Provfil.Stycke("Numrerad rubrik", "Rubrik2"), Provfil.Stycke("Stora köp."))));

        Assert.Equal(
            ["Inledande text.", "# Nämnden\n\nNämnden ansvarar.\n\n# Undantag\n\nSmå köp.", "# Numrerad rubrik\n\nStora köp."],
            last.Text.Punkter.Select(punkt => punkt.Text));
    }

    [Fact]
    public async Task Dokument_utan_rubriker_avvisas_med_rad() =>
        Assert.Contains("Rubrik 1", (await Assert.ThrowsAsync<OlasbartDokumentException>(() =>
            LasAsync(Provfil.Word(kropp => kropp.Append(Provfil.Stycke("bara en mening utan rubrik.")))))).Message, StringComparison.Ordinal);

    private static Paragraph Numrerat(string text)
    {
        var stycke = Provfil.Stycke(text, nummer: 1);
        stycke.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val = 1;
        return stycke;
    }

    private static Run Form(string text, OnOffType form) => new(new RunProperties(form), new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });

    private static async Task<Inlastanvisning> LasAsync(byte[] fil, Anvisningstext? utkast = null) =>
        Wordinlasning.Las(await Dokumentlasare.LasAsync(new MemoryStream(fil), "prov.docx"), utkast ?? Anvisningstext.Utan, Textprov.Inga);
}
