using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Tests.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class WorduttagTests
{
    private static readonly PunktId annan = PunktId.Ny();
    private static readonly Dictionary<PunktId, (string Slug, string Nummer)> andra = new() { [annan] = ("programvara", "3.1") };
    private static readonly Anvisningstext text = Prov();

    [Fact]
    public void Dokumentet_foljer_formatets_schema()
    {
        using var paket = Oppna(Skriv(text));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(paket).Select(fel => $"{fel.Path?.XPath}: {fel.Description}"));
    }

    [Fact]
    public async Task Dokumentet_last_tillbaka_ger_samma_avsnitt_och_punkter()
    {
        var last = await LasAsync(Skriv(text), text);

        Assert.True(text.Lika(last.Text), string.Join("\n---\n", last.Text.Punkter.Zip(text.Punkter).Where(par => par.First.Text != par.Second.Text).Select(par => $"{par.First.Text}\n≠\n{par.Second.Text}")));
        Assert.Equal((text.Avsnitt.Count, text.Punkter.Count(), text.Punkter.Count()), (last.Rapport.Avsnitt, last.Rapport.Punkter, last.Rapport.Igenkanda));
        Assert.StartsWith("Stöd läses inte in från Word: ”Strategin, avsnitt 4.4;", Assert.Single(last.Rapport.Anmarkningar), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dokumentet_last_in_som_nytt_har_samma_text_och_hanvisningar()
    {
        var last = await LasAsync(Skriv(text), Anvisningstext.Utan);

        Assert.Equal(text.Avsnitt.Select(avsnitt => (avsnitt.Rubrik, avsnitt.Punkter.Count)), last.Text.Avsnitt.Select(avsnitt => (avsnitt.Rubrik, avsnitt.Punkter.Count)));
        Assert.Equal(
            text.Punkter.Select(punkt => Redigeringstext.VisaPunkt(punkt.Text, text, andra)),
            last.Text.Punkter.Select(punkt => Redigeringstext.VisaPunkt(punkt.Text, last.Text, andra)));
    }

    [Fact]
    public async Task Framstallda_texter_ar_samma_efter_en_vandning_genom_Word()
    {
        for (var fro = 0; fro < 20; fro++)
        {
            var helhet = new Slump(fro).Text();
            var last = await LasAsync(Skriv(helhet), helhet);
            Assert.Equal(helhet.Avsnitt.Select(avsnitt => avsnitt.Punkter.Count), last.Text.Avsnitt.Select(avsnitt => avsnitt.Punkter.Count));
            Assert.Equal(helhet.Punkter.Select(punkt => (punkt.Id, punkt.Text)), last.Text.Punkter.Select(punkt => (punkt.Id, punkt.Text)));
        }
    }

    [Fact]
    public void Varje_sida_har_arende_beslut_version_giltighet_och_sidnummer()
    {
        using var paket = Oppna(Skriv(text));
        var huvuddel = paket.MainDocumentPart!;

        Assert.Equal("Anvisning för IT-konsulter · Dnr 020-3164/2007", Assert.Single(huvuddel.HeaderParts).Header.InnerText);
        var fot = Assert.Single(huvuddel.FooterParts).Footer;
        Assert.Equal("Beslut: Kommunstyrelsen 2008-05-21, § 12 · Version 2 · Gäller från 2008-06-01https://portal.example/anvisningar/it-konsulter/version/2 · sida 1 av 1", fot.InnerText);
        Assert.Equal([" PAGE ", " NUMPAGES "], fot.Descendants<SimpleField>().Select(falt => falt.Instruction?.Value));
        var sida = Assert.Single(huvuddel.Document.Descendants<SectionProperties>());
        Assert.Equal((1, 1), (sida.Elements<HeaderReference>().Count(), sida.Elements<FooterReference>().Count()));
        Assert.Equal(("Anvisning för IT-konsulter", "sv-SE"), (paket.PackageProperties.Title, paket.PackageProperties.Language));
        Assert.Equal("sv-SE", huvuddel.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val?.Value);
    }

    [Fact]
    public void Utkast_ar_markt_pa_varje_sida_och_uppger_inget_beslut()
    {
        using var paket = Oppna(Worduttag.Skriv(Dokument(text) with { Utkast = true, Beslut = null, GallerFran = null }));
        var huvuddel = paket.MainDocumentPart!;

        Assert.StartsWith("UTKAST – inte beslutad", huvuddel.HeaderParts.Single().Header.InnerText, StringComparison.Ordinal);
        Assert.StartsWith("Inte beslutad · Version 2", huvuddel.FooterParts.Single().Footer.InnerText, StringComparison.Ordinal);
        Assert.Contains("UTKAST – inte beslutad", huvuddel.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Rubriker_listor_och_lankar_ar_riktiga()
    {
        using var paket = Oppna(Skriv(text));
        var kropp = paket.MainDocumentPart!.Document.Body!;

        Assert.Equal(["1 Omfattning och avgränsning", "2 Anskaffning"], Med("Heading1").Select(stycke => stycke.InnerText));
        Assert.Equal("2.1Nämnden ska i normalfallet avropa, se Systemdrift.", Med("Punkt").ElementAt(1).InnerText);
        Assert.All(Med("ListBullet").Concat(Med("ListNumber")), stycke => Assert.NotNull(stycke.ParagraphProperties?.NumberingProperties));
        var mal = Assert.Single(kropp.Descendants<Hyperlink>(), lank => lank.Anchor is not null).Anchor!.Value;
        Assert.Contains(kropp.Descendants<BookmarkStart>(), bokmarke => bokmarke.Name?.Value == mal);
        Assert.Contains(paket.MainDocumentPart.HyperlinkRelationships, lank => lank.Uri.AbsoluteUri == "https://portal.example/styrdokument/strategi#avsnitt-4.4");
        Assert.Contains("Stöd: Strategin, avsnitt 4.4; Lag om offentlig upphandling, avsnitt 7 kap. 3 §", kropp.Descendants<Paragraph>().Select(stycke => stycke.InnerText));

        IEnumerable<Paragraph> Med(string mall) => kropp.Descendants<Paragraph>().Where(stycke => stycke.ParagraphProperties?.ParagraphStyleId?.Val?.Value == mall);
    }

    [Fact]
    public void Tecken_som_XML_inte_bar_stoppar_inte_uttaget()
    {
        var trasig = new Anvisningstext([Textprov.Avsnitt("Rubrik\u0001", Textprov.Punkt("a\u0002b\uD800c 😀"))]);
        using var paket = Oppna(Skriv(trasig));
        Assert.Contains("abc 😀", paket.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    private static Anvisningstext Prov()
    {
        var mal = Textprov.Punkt("Anvisningen gäller alla nämnder.\n\nBolagen *anmodas* att följa den.\nNy rad.");
        return new([
            new(AvsnittsId.Ny(), Avsnittsdel.Omfattning, "Omfattning och avgränsning", [mal]),
            new(AvsnittsId.Ny(), Avsnittsdel.Anskaffning, "Anskaffning", [
                Textprov.Punkt("Nämnden **ska** i normalfallet avropa, se [Systemdrift](/omraden/systemdrift).", "7 kap. 3 §"),
                Textprov.Punkt($"Undantag från {Textprov.Se(mal)} och {Punkthanvisning.Lagrad(annan)}:\n\n- små köp\n  1. under gränsen\n  2. en gång om året\n- [stora köp](<https://x.example/stora_(b)>) & annat\n\nNämnden motiverar.\n\n3. tre\n4. fyra"),
                Textprov.Punkt("# Val av avtal\n\n4.5 procent räknas av.\n\n> Nämnden skall pröva.\n\n# Mer\n\n2008\\. Året då."),
                Textprov.Punkt("- bara\n- lista"),
                Textprov.Punkt(""),
            ]),
        ]);
    }

    private static byte[] Skriv(Anvisningstext helhet) => Worduttag.Skriv(Dokument(helhet));

    private static Worddokument Dokument(Anvisningstext helhet)
    {
        var nummer = helhet.Nummer();
        var hanvisning = Punkttext.Hanvisningar(helhet, andra);
        var avsnitt = helhet.Avsnitt.Select((post, i) => new Wordavsnitt($"{i + 1}", post.Rubrik, [.. post.Punkter.Select(punkt => new Wordpunkt(
            nummer[punkt.Id],
            Punkttext.Block(punkt.Text, hanvisning),
            [.. punkt.Kallor.SelectMany(kalla => new[] { new Wordkalla("Strategin, avsnitt 4.4", "/styrdokument/strategi#avsnitt-4.4"), new Wordkalla(kalla.Hanvisning.Visning) })]))]));
        return new("Anvisning för IT-konsulter", "2", "Gällande", new Uri("https://portal.example/anvisningar/it-konsulter/version/2"), [.. avsnitt])
        {
            Diarienummer = "020-3164/2007",
            Beslut = "Kommunstyrelsen 2008-05-21, § 12",
            GallerFran = new DateOnly(2008, 6, 1),
        };
    }

    private static WordprocessingDocument Oppna(byte[] fil) => WordprocessingDocument.Open(new MemoryStream(fil), isEditable: false);

    private static async Task<Inlastanvisning> LasAsync(byte[] fil, Anvisningstext utkast) =>
        Wordinlasning.Las(await Dokumentlasare.LasAsync(new MemoryStream(fil), "prov.docx"), utkast, andra);
}
