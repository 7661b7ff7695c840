using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class WordlasningTests
{
    [Fact]
    public async Task Automatiskt_numrerade_rubriker_far_samma_nummer_som_i_Word()
    {
        var tolkat = await TolkaAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Strategi för inköp av fordon", "Rubrik"),
            Provfil.Stycke("Inledning ............ 1", "Innehll1"),
            Provfil.Stycke("Inledning", "Rubrik1"),
            Provfil.Stycke("Strategin antogs enligt beslut (dnr KS 2019/562, KF 2019-11-25)."),
            Provfil.Stycke("Anskaffningsområden", "Rubrik1"),
            Provfil.Stycke("Inköpen delas in i följande anskaffningsområden."),
            Provfil.Stycke("Personbilar", "Rubrik2"),
            Provfil.Stycke("Med personbilar avses bilar med högst nio platser."),
            Provfil.Stycke("elbilar,", nummer: 2),
            Provfil.Stycke("gasbilar.", nummer: 2),
            Provfil.Stycke("Lastbilar", "Egen"),
            Provfil.Stycke("Med lastbilar avses tunga fordon."),
            Provfil.Stycke("punkt", nummer: 3))));

        Assert.Equal("Strategi för inköp av fordon", tolkat.Titel);
        Assert.Equal(["1 Inledning", "2 Anskaffningsområden", "2.1 Personbilar", "2.2 Lastbilar"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
        Assert.Equal(["2.1 Personbilar", "2.2 Lastbilar"], tolkat.Omraden.Select(o => $"{o.Nummer} {o.Namn}"));
        Assert.Equal(["Med personbilar avses bilar med högst nio platser.", "a) elbilar,", "b) gasbilar."], tolkat.Avsnitt[2].Stycken);
        Assert.Equal("• punkt", tolkat.Avsnitt[3].Stycken[^1]);
        Assert.Equal(["Inledning ............ 1"], tolkat.Innehallsforteckning);
        Assert.Equal("KF", Assert.Single(tolkat.Hanvisningar).Organ);
    }

    [Fact]
    public async Task Sparade_andringar_lases_som_godtagna()
    {
        var tolkat = await TolkaAsync(Provfil.Word(kropp =>
        {
            var stycke = Provfil.Stycke("Nämnden ska ");
            stycke.Append(
                new DeletedRun(new Run(new DeletedText("alltid "))) { Id = "1", Author = "redaktör" },
                new InsertedRun(Provfil.Ord("i normalfallet ")) { Id = "2", Author = "redaktör" },
                new MoveFromRun(Provfil.Ord("flyttat ")) { Id = "3", Author = "redaktör" },
                Provfil.Ord("samråda."));
            var kluven = Provfil.Stycke("Första halvan ");
            kluven.ParagraphProperties!.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(new Deleted { Id = "4", Author = "redaktör" });
            kropp.Append(Provfil.Stycke("Samråd", "Rubrik1"), stycke, kluven, Provfil.Stycke("och andra halvan."));
        }));

        Assert.Equal("Nämnden ska i normalfallet samråda.\n\nFörsta halvan och andra halvan.", Assert.Single(tolkat.Avsnitt).Text);
    }

    [Fact]
    public async Task Tabeller_fotnoter_och_sidhuvuden_gar_inte_forlorade()
    {
        var tolkat = await TolkaAsync(Provfil.Word(
            kropp => kropp.Append(
                Provfil.Stycke("Avgifter", "Rubrik1"),
                new Table(new TableRow(new TableCell(Provfil.Stycke("Torgplats")), new TableCell(Provfil.Stycke("100 kr"), new Paragraph(new Run(new FootnoteReference { Id = 6 }))))),
                new Paragraph(Provfil.Ord("Taxan gäller tills vidare."), new Run(new FootnoteReference { Id = 5 }))),
            huvuddel =>
            {
                huvuddel.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Provfil.Stycke("Antagen den 3 mars 2008.")) { Id = 5 }, new Footnote(Provfil.Stycke("Per dag.")) { Id = 6 });
                huvuddel.AddNewPart<HeaderPart>().Header = new Header(Provfil.Stycke("Sjöviks kommun"));
            }));

        Assert.Equal(["Torgplats | 100 kr", "Per dag.", "Taxan gäller tills vidare.", "Antagen den 3 mars 2008."], Assert.Single(tolkat.Avsnitt).Stycken);
        Assert.Equal(["Sjöviks kommun"], tolkat.Sidmarkningar);
        Assert.Equal(new DateOnly(2008, 3, 3), Assert.Single(tolkat.Datum).Datum);
    }

    [Fact]
    public async Task Word_utan_formatmallar_tolkas_efter_formen()
    {
        var tolkat = await TolkaAsync(Provfil.Word(kropp => kropp.Append(
            Provfil.Stycke("Riktlinjer för flaggning"),
            Provfil.Stycke("1. Syfte"),
            Provfil.Stycke("Riktlinjerna anger när kommunen flaggar."),
            Provfil.Stycke("2. Ansvar"),
            Provfil.Stycke("Vaktmästaren ansvarar för flaggorna."))));

        Assert.Equal("Riktlinjer för flaggning", tolkat.Titel);
        Assert.Equal(["1 Syfte", "2 Ansvar"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
    }

    private static async Task<TolkatDokument> TolkaAsync(byte[] fil) =>
        Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(new MemoryStream(fil), "prov.docx"));
}
