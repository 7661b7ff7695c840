using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class LeverantorTests
{
    private static readonly string[] namndagar = ["2006-12-31", "2008-03-02", "2008-03-03", "2030-01-01"];
    private static readonly string[] lagesdagar = ["2008-01-31", "2008-02-01", "2008-02-29", "2008-03-01"];

    private static readonly Kallhanvisning kalla = new("Servicenämnden 2008-03-03, § 7", null, null);

    [Theory]
    [InlineData("CANON SVENSKA AKTIEBOLAG", "Canon Svenska AB")]
    [InlineData("BEMANNIA AB (PUBL.)", "Bemannia AB")]
    [InlineData("Knowit Aktiebolag (publ)", "Knowit AB")]
    [InlineData("AKTIEBOLAGET TABULA", "Tabula AB")]
    [InlineData("AB Transistor Sweden", "Transistor Sweden AB")]
    [InlineData("L.T.S. TELEKOMMUNIKATION AB", "LTS Telekommunikation Aktiebolag")]
    [InlineData("I T INSTRUMENT TEKNIK AKTIEBOLAG", "IT Instrument Teknik AB")]
    [InlineData("AG. ANLÄGGNING & GRÖNT ENTREPRENAD AB", "AG Anlaggning och Gront Entreprenad AB")]
    [InlineData("FAUGERT & CO UTVÄRDERING AB", "Faugert & Co. Utvärdering  AB")]
    [InlineData("Netcompany A/S", "NETCOMPANY AS")]
    [InlineData("TEKNIKHUSET I UMEÅ AKTIEBOLAG", "Teknikhuset i Umea AB")]
    public void Ett_namn_moter_sig_sjalvt_hur_det_an_skrivs(string ett, string annat) =>
        Assert.Equal(Namnjamforelse.Namnnyckel(ett), Namnjamforelse.Namnnyckel(annat));

    [Theory]
    [InlineData("Telia Cygate AB", "Telia Sverige AB")]
    [InlineData("Netcompany A/S", "Netcompany AB")]
    [InlineData("OSGAB AKTIEBOLAG", "OSG AB")]
    [InlineData("Knowit Aktiebolag (publ)", "Knowit Norrland Aktiebolag")]
    [InlineData("AB", "Aktiebolag")]
    public void Tva_bolag_blir_inte_ett(string ett, string annat) =>
        Assert.NotEqual(Namnjamforelse.Namnnyckel(ett), Namnjamforelse.Namnnyckel(annat));

    [Theory]
    [InlineData("212000-0142", "2120000142")]
    [InlineData("SE212000014201", "2120000142")]
    [InlineData("DK 12 34-56.78", "DK12345678")]
    [InlineData("--", null)]
    public void Ett_nummer_jamfors_utan_skrivsatt(string skrivet, string? nyckel) => Assert.Equal(nyckel, Namnjamforelse.Nummernyckel(skrivet));

    [Fact]
    public void Ett_namnbyte_behaller_det_gamla_namnet_med_sin_tid()
    {
        var en = Ny();
        en.BytNamn("Mellan AB", Dag("2007-01-01"), Dag("2008-06-01"));
        en.BytNamn("Nya AB", Dag("2008-03-03"), Dag("2008-06-01"));

        Assert.Equal(["Prov AB", "Mellan AB", "Nya AB", "Nya AB"], namndagar.Select(dag => en.NamnEn(Dag(dag))));
        Assert.Equal((Dag("2007-01-01"), Dag("2008-03-02")), (en.TidigareNamn[1].Fran, en.TidigareNamn[1].Till));
        Assert.Equal("212000-0142", en.Organisationsnummer);
        Assert.Contains("2008-03-03", Assert.Throws<RegelbrottException>(() => en.BytNamn("Sen AB", Dag("2008-03-03"), Dag("2008-06-01"))).Message, StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => en.BytNamn("Nya AB", Dag("2008-05-01"), Dag("2008-06-01")));
        Assert.Throws<RegelbrottException>(() => en.BytNamn("Framtid AB", Dag("2008-06-02"), Dag("2008-06-01")));
    }

    [Fact]
    public void Den_som_gar_upp_behaller_namn_och_nummer_och_andras_inte_mer()
    {
        var (en, annan) = (Ny(), new Leverantor("Tar över AB", null, "DK 12345678"));
        en.GaUppI(annan, Dag("2008-03-03"));

        Assert.Equal((Leverantorslage.Aktiv, Leverantorslage.Uppgangen), (en.Lage(Dag("2008-03-02")), en.Lage(Dag("2008-03-03"))));
        Assert.Equal(("Prov AB", "212000-0142", (LeverantorId?)annan.Id), (en.Namn, en.Organisationsnummer, en.UppgangenI));
        Assert.Throws<RegelbrottException>(() => en.BytNamn("Nytt AB", Dag("2008-04-01"), Dag("2008-06-01")));
        Assert.Throws<RegelbrottException>(() => en.StangAv(Dag("2008-04-01"), Dag("2008-05-01"), "Skäl", kalla));
        Assert.Throws<RegelbrottException>(() => en.GaUppI(annan, Dag("2008-04-01")));
        Assert.Throws<RegelbrottException>(() => annan.GaUppI(en, Dag("2008-04-01")));
        Assert.Throws<RegelbrottException>(() => annan.GaUppI(annan, Dag("2008-04-01")));
    }

    [Fact]
    public void En_avstangning_borjar_och_slutar_pa_sina_dagar_av_sig_sjalv()
    {
        var en = Ny();
        en.StangAv(Dag("2008-02-01"), Dag("2008-02-29"), "Skatteskuld", kalla);

        Assert.Equal(
            [Leverantorslage.Aktiv, Leverantorslage.Avstangd, Leverantorslage.Avstangd, Leverantorslage.Aktiv],
            lagesdagar.Select(dag => en.Lage(Dag(dag))));
        Assert.Contains("2008-02-01 – 2008-02-29", Assert.Throws<RegelbrottException>(() => en.StangAv(Dag("2008-02-29"), Dag("2008-04-01"), "Igen", kalla)).Message, StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => en.StangAv(Dag("2008-05-02"), Dag("2008-05-01"), "Bakvänt", kalla));
        Assert.Throws<RegelbrottException>(() => en.StangAv(Dag("2008-05-01"), Dag("2008-05-01"), " ", kalla));
        en.StangAv(Dag("2008-03-01"), Dag("2008-03-01"), "En dag", kalla);
        Assert.Equal(Leverantorslage.Avstangd, en.Lage(Dag("2008-03-01")));
    }

    [Fact]
    public void En_havd_avstangning_slutar_dagen_fore_och_lamnar_plats_for_en_ny()
    {
        var en = Ny();
        var sparr = en.StangAv(Dag("2008-02-01"), Dag("2008-06-30"), "Skatteskuld", kalla);

        Assert.Throws<RegelbrottException>(() => en.HavAvstangning(sparr.Id, Dag("2008-07-01"), "För sent"));
        Assert.Throws<SaknasException>(() => en.HavAvstangning(Guid.NewGuid(), Dag("2008-03-01"), "Fel"));
        en.HavAvstangning(sparr.Id, Dag("2008-03-01"), "Skulden är betald");

        Assert.Equal((Leverantorslage.Avstangd, Leverantorslage.Aktiv), (en.Lage(Dag("2008-02-29")), en.Lage(Dag("2008-03-01"))));
        Assert.Throws<RegelbrottException>(() => en.HavAvstangning(sparr.Id, Dag("2008-03-02"), "Igen"));
        en.StangAv(Dag("2008-03-01"), Dag("2008-03-31"), "Ny skuld", kalla);
        Assert.Equal(Leverantorslage.Avstangd, en.Lage(Dag("2008-03-01")));
    }

    private static Leverantor Ny() => new("Prov AB", Organisationsnummer.Tolka("2120000142"), null);

    private static DateOnly Dag(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
