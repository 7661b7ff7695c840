using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

public sealed class DokumentformerTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(84)]
    [InlineData(96)]
    public void Program_ur_pdf_far_avsnitt_omraden_och_hanvisningar_vid_varje_radbredd(int bredd)
    {
        var text = PdfText.Satt(bredd, Provdokument.Program);
        var tolkat = Tolka(text);

        Assert.Equal("PROGRAM FÖR KOMMUNENS INKÖP AV DIGITALA TJÄNSTER", tolkat.Titel);
        Assert.Equal(["1", "2", "2.1", "2.2", "3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4"], tolkat.Avsnitt.Select(a => a.Nummer));
        Assert.Equal(["3.2 Arbetsplats", "3.3 Nät och kommunikation", "3.4 E-tjänster", "3.5 Verksamhetssystem", "3.6 Konsultstöd"], tolkat.Omraden.Select(o => $"{o.Nummer} {o.Namn}"));
        Assert.EndsWith("Hit räknas även skrivare.\n\nUtrustning till skolan ingår.", tolkat.Omraden[0].Definition, StringComparison.Ordinal);
        Assert.Equal(
            ["KS 2017/341 KF 2018-02-26 § 14 1 Vision Sjövik 2030", "016-2210/16 KF 2016-11-28  1 policy för inköp", "013-2210/2011 KF 2011-06-13  2.2 reglemente för tekniska nämnden"],
            tolkat.Hanvisningar.Select(h => $"{h.Diarienummer} {h.Organ} {h.Datum:yyyy-MM-dd} {h.Paragraf} {h.Avsnitt} {h.Titel}"));
        Assert.Contains(tolkat.Datum, d => d.Datum == new DateOnly(2019, 9, 30) && d.ArSistaDag && d.Avsnitt == "2.1");
        Assert.Contains("in- och utleverans", tolkat.Avsnitt[3].Text, StringComparison.Ordinal);
        Assert.Contains("IT-, telefoni- och skrivarområdet", tolkat.Avsnitt[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, tolkat.Avsnitt[0].Stycken.Count);
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Policy_med_paragrafrubriker_far_paragraferna_som_avsnitt()
    {
        var text = PdfText.Satt(80, Provdokument.Policy);
        var tolkat = Tolka(text);

        Assert.Equal("Policy för kommunens bostadsförsörjning", tolkat.Titel);
        Assert.Equal([null, "§ 1", "§ 2", "§ 3", "§ 4"], tolkat.Avsnitt.Select(a => a.Nummer));
        Assert.Equal(["", "Syfte", "Mål", "Ansvar", "Uppföljning"], tolkat.Avsnitt.Select(a => a.Rubrik));
        Assert.Equal("2013/418", Assert.Single(tolkat.Hanvisningar).Diarienummer.Text);
        Assert.Contains(tolkat.Beslut, b => b is { Organ: "KF", Paragraf: "§ 62" } && b.Datum == new DateOnly(2014, 5, 19));
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Reglemente_far_kapitel_och_paragrafer_utan_egen_rubrik()
    {
        var tolkat = Tolka(Provdokument.Reglemente);

        Assert.Equal("REGLEMENTE FÖR KULTURNÄMNDEN", tolkat.Titel);
        Assert.Equal([null, "1 kap", "1 §", "2 §", "2 a §", "2 kap", "3 §", "4 §"], tolkat.Avsnitt.Select(a => a.Nummer));
        Assert.Equal([1, 1, 2, 2, 2, 1, 2, 2], tolkat.Avsnitt.Select(a => a.Niva));
        Assert.Equal(["Nämnden ansvarar för", "a) bibliotek, museer och konsthallar,", "b) stöd till föreningar, och", "c) kommunens konstsamling."], tolkat.Avsnitt[3].Stycken);
        Assert.Equal("Protokollet justeras av ordföranden och en ledamot enligt 5 kap. 69 § kommunallagen.", tolkat.Avsnitt[7].Text);
        var beslut = Assert.Single(tolkat.Hanvisningar);
        Assert.Equal(("KSN-2011-00872", "KF", new DateOnly(2011, 12, 12), "§ 201"), (beslut.Diarienummer.Text, beslut.Organ, beslut.Datum, beslut.Paragraf));
        Rundtur.SkaBevaraAllaOrd(Provdokument.Reglemente, tolkat);
    }

    [Fact]
    public void Tjansteutlatande_far_titeln_efter_brevhuvudet_och_sidmarkningen_for_sig()
    {
        var text = PdfText.Satt(78, Provdokument.Tjansteutlatande);
        var tolkat = Tolka(text);

        Assert.Equal("Svar på remiss om program för trygga parker och lekplatser", tolkat.Titel);
        Assert.Equal(["", "Förvaltningens förslag till beslut", "Sammanfattning", "Bakgrund", "Förvaltningens synpunkter", "Bilagor"], tolkat.Avsnitt.Select(a => a.Rubrik));
        Assert.Equal(["Sida 1 (3)"], tolkat.Sidmarkningar);
        Assert.Contains("i norra delen av området bör", tolkat.Avsnitt[4].Text, StringComparison.Ordinal);
        Assert.Contains(tolkat.Hanvisningar, h => h.Diarienummer.Text == "314-418/2010" && h.Organ == "KF" && h.Datum == new DateOnly(2010, 6, 21));
        Assert.Contains(tolkat.Hanvisningar, h => h.Diarienummer.Text == "T2012-01577" && h.Organ is null && h.Datum is null);
        Assert.Contains(tolkat.Datum, d => d.Datum == new DateOnly(2013, 5, 15) && d.ArSistaDag);
        Assert.Contains(tolkat.Datum, d => d.Datum == new DateOnly(2014, 10, 1) && !d.ArSistaDag);
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Riktlinje_med_hela_stycken_far_onumrerade_rubriker_och_listpunkter()
    {
        var tolkat = Tolka(Provdokument.Riktlinje);

        Assert.Equal("Riktlinjer för representation och gåvor", tolkat.Titel);
        Assert.Equal(["", "Vem riktlinjerna gäller för", "När representation är tillåten", "Gåvor till och från kommunen", "Uppföljning"], tolkat.Avsnitt.Select(a => a.Rubrik));
        Assert.Equal(4, tolkat.Avsnitt[3].Stycken.Count);
        Assert.Equal(["KS2017/562 KS", "KS 2015/88 KF", "SN 2015/19 Socialnämnden"], tolkat.Hanvisningar.Select(h => $"{h.Diarienummer} {h.Organ}"));
        Assert.Equal("Policy mot mutor", tolkat.Hanvisningar[1].Titel);
        Assert.DoesNotContain(tolkat.Datum, d => d.Datum.Year == 2008);
        Rundtur.SkaBevaraAllaOrd(Provdokument.Riktlinje, tolkat);
    }

    [Fact]
    public void Innehallsforteckning_och_sidhuvuden_blir_inga_avsnitt_men_gar_inte_forlorade()
    {
        var tolkat = Tolka(Provdokument.MedForteckning);

        Assert.Equal("Strategi för öppna data", tolkat.Titel);
        Assert.Equal([null, "1", "2", "2.1", "3"], tolkat.Avsnitt.Select(a => a.Nummer));
        Assert.Equal(5, tolkat.Innehallsforteckning.Count);
        Assert.Equal(2, tolkat.Sidmarkningar.Count);
        Assert.Contains("stort antal register som", tolkat.Avsnitt[1].Text, StringComparison.Ordinal);
        Assert.Equal(["1. kommunens handlingsplan,", "2. regionens plan, och", "3. statens riktlinjer."], tolkat.Avsnitt[2].Stycken.Skip(1));
        Assert.Contains(tolkat.Hanvisningar, h => h.Diarienummer.Text == "KS/2021:77" && h.Organ == "KS" && h.Datum == new DateOnly(2021, 11, 8));
        Rundtur.SkaBevaraAllaOrd(Provdokument.MedForteckning, tolkat);
    }

    private static TolkatDokument Tolka(string text) => Dokumenttolk.Tolka(Kalltext.FranText(text));
}
