using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Common;

/// <summary>De gemensamma värdena: vad de tar emot, hur de skrivs och vad de säger när något är fel.</summary>
public sealed class VardenTests
{
    [Theory]
    [InlineData("2120000142", "212000-0142")]
    [InlineData("212000-0142", "212000-0142")]
    [InlineData(" 556475\u00A0–\u00A06467 ", "556475-6467")]
    [InlineData("516401-7948", "516401-7948")]
    public void Organisationsnummer_lases_med_och_utan_bindestreck(string text, string vantat) =>
        Assert.Equal(vantat, Organisationsnummer.Tolka(text).Text);

    [Theory]
    [InlineData("", "tio siffror")]
    [InlineData("21200001", "tio siffror")]
    [InlineData("212000-014A", "tio siffror")]
    [InlineData("811228-9874", "minst 2")]
    [InlineData("212000-0143", "sista siffra")]
    [InlineData("212000-1042", "sista siffra")]
    public void Ett_felaktigt_organisationsnummer_sager_vad_som_ar_fel(string text, string ord) =>
        Assert.Contains(ord, Assert.Throws<RegelbrottException>(() => Organisationsnummer.Tolka(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hägersten-Älvsjö stadsdelsnämnd", "hagersten-alvsjo-stadsdelsnamnd")]
    [InlineData("S:t Erik Försäkrings AB", "st-erik-forsakrings-ab")]
    [InlineData("Skolfastigheter i Stockholm AB (SISAB)", "skolfastigheter-i-stockholm-ab-sisab")]
    [InlineData("  Policy – för  konkurrens/valfrihet! ", "policy-for-konkurrens-valfrihet")]
    public void En_slug_har_bara_gemener_siffror_och_bindestreck(string namn, string vantad) => Assert.Equal(vantad, Slug.Av(namn));

    [Fact]
    public void En_slug_klipps_utan_att_sluta_pa_bindestreck()
    {
        var slug = Slug.Av(new string('a', Slug.MaxLangd - 1) + " bc");

        Assert.Equal(Slug.MaxLangd - 1, slug.Length);
        Assert.DoesNotContain('-', slug);
        Assert.Throws<RegelbrottException>(() => Slug.Av("–!?"));
    }

    [Theory]
    [InlineData("dnr 020-3164/2007", "020-3164/2007", "020-3164/2007")]
    [InlineData("Dnr: 020 - 3164 / 2007", "020 - 3164 / 2007", "020-3164/2007")]
    [InlineData("020‑3164/2007", "020‑3164/2007", "020-3164/2007")]
    [InlineData("KS  2019/562", "KS 2019/562", "ks2019/562")]
    [InlineData("diarienr 1.5.1-135-2012", "1.5.1-135-2012", "1.5.1-135-2012")]
    [InlineData("030-2455/05", "030-2455/05", "030-2455/05")]
    [InlineData("T2020-01577", "T2020-01577", "t2020-01577")]
    public void Ett_diarienummer_behaller_sin_text_och_har_en_nyckel_att_soka_pa(string text, string visas, string nyckel)
    {
        var nummer = Diarienummer.Tolka(text);

        Assert.Equal(visas, nummer.Text);
        Assert.Equal(nyckel, nummer.Nyckel);
        Assert.Equal(nyckel, Diarienummer.SomNyckel(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dnr")]
    [InlineData("saknas")]
    public void Ett_diarienummer_utan_siffror_ar_inget_diarienummer(string text) =>
        Assert.Throws<RegelbrottException>(() => Diarienummer.Tolka(text));

    [Fact]
    public void Ett_diarienummer_har_en_langsta_langd() =>
        Assert.Throws<RegelbrottException>(() => Diarienummer.Tolka(new string('1', Diarienummer.MaxLangd + 1)));

    [Theory]
    [InlineData("72220000-3", true)]
    [InlineData(" 48000000-8 ", true)]
    [InlineData("72220000", false)]
    [InlineData("7222000-03", false)]
    [InlineData("7222000a-3", false)]
    public void En_CPV_kod_har_atta_siffror_och_kontrollsiffra(string text, bool gar)
    {
        if (gar)
            Assert.Equal(text.Trim(), CpvKod.Tolka(text).Text);
        else
            Assert.Throws<RegelbrottException>(() => CpvKod.Tolka(text));
    }

    [Theory]
    [InlineData("2008-03-03")]
    [InlineData("20080303")]
    [InlineData("3 mars 2008")]
    [InlineData("den 3 mars 2008")]
    [InlineData(" 03 MAR. 2008 ")]
    public void Datum_lases_som_manniskor_skriver_dem(string text)
    {
        Assert.True(Datumtolk.Forsok(text, out var dag));
        Assert.Equal(new DateOnly(2008, 3, 3), dag);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3/3-08")]
    [InlineData("2008-02-30")]
    [InlineData("30 februari 2008")]
    [InlineData("0 mars 2008")]
    [InlineData("3 mars 0000")]
    [InlineData("3 marsipan 2008")]
    public void Det_som_inte_ar_ett_datum_lases_inte(string? text) => Assert.False(Datumtolk.Forsok(text, out _));

    [Fact]
    public void Skottdagen_finns_bara_skottar()
    {
        Assert.True(Datumtolk.Forsok("29 februari 2008", out _));
        Assert.False(Datumtolk.Forsok("29 februari 2007", out _));
    }

    [Fact]
    public void Giltighet_omfattar_bada_sina_dagar_och_en_okand_grans_raknas_som_oppen()
    {
        var period = new Giltighet(new DateOnly(2007, 1, 1), new DateOnly(2020, 6, 30));

        Assert.True(period.Omfattar(new DateOnly(2007, 1, 1)));
        Assert.True(period.Omfattar(new DateOnly(2020, 6, 30)));
        Assert.False(period.Omfattar(new DateOnly(2006, 12, 31)));
        Assert.False(period.Omfattar(new DateOnly(2020, 7, 1)));
        Assert.True(Giltighet.TillsVidare.Omfattar(DateOnly.MinValue));
        Assert.True(new Giltighet(null, new DateOnly(2006, 12, 31)).Omfattar(new DateOnly(1990, 1, 1)));
    }

    [Fact]
    public void Giltighet_kan_inte_sluta_fore_sin_borjan()
    {
        Assert.Throws<RegelbrottException>(() => new Giltighet(new DateOnly(2007, 1, 2), new DateOnly(2007, 1, 1)));
        Assert.Equal(new Giltighet(new DateOnly(2007, 1, 1), new DateOnly(2007, 1, 1)), new Giltighet(new DateOnly(2007, 1, 1), null).Avslutad(new DateOnly(2007, 1, 1)));
    }

    [Fact]
    public void Ett_beslut_haller_ihop_organ_dag_paragraf_och_diarienummer()
    {
        var beslut = new Beslut(" Kommunfullmäktige ", new DateOnly(2008, 3, 3), "§ 12", Diarienummer.Tolka("dnr 031-2486/2007"));

        Assert.Equal("Kommunfullmäktige", beslut.Organ);
        Assert.Equal("031-2486/2007", beslut.Diarienummer!.Text);
        Assert.Equal("031-2486/2007", beslut.DiarienummerNyckel);
        Assert.Equal(new Beslut("Kommunfullmäktige", new DateOnly(2008, 3, 3), " § 12 ", Diarienummer.Tolka("031-2486/2007")), beslut);
    }

    [Fact]
    public void Det_som_inte_ar_kant_om_ett_beslut_saknas_och_hittas_inte_pa()
    {
        var beslut = new Beslut("Kommunstyrelsen", null, " ", null);

        Assert.Null(beslut.Datum);
        Assert.Null(beslut.Paragraf);
        Assert.Null(beslut.Diarienummer);
        Assert.Null(beslut.DiarienummerNyckel);
        Assert.Throws<RegelbrottException>(() => new Beslut(" ", null, null, null));
        Assert.Throws<RegelbrottException>(() => new Beslut(new string('a', Beslut.MaxLangdOrgan + 1), null, null, null));
        Assert.Throws<RegelbrottException>(() => new Beslut("KS", null, new string('1', Beslut.MaxLangdParagraf + 1), null));
    }

    [Fact]
    public void En_kallhanvisning_visar_avsnittet_och_leder_till_det()
    {
        var kalla = new Kallhanvisning("Leveransstrategi för IT-området", "leveransstrategi-for-it-omradet", "4.4");

        Assert.Equal("Leveransstrategi för IT-området, avsnitt 4.4", kalla.Visning);
        Assert.Equal("/styrdokument/leveransstrategi-for-it-omradet#avsnitt-4.4", kalla.Adress);
        Assert.Equal("/styrdokument/x/version/2#avsnitt-1", new Kallhanvisning("X", "x", "1", 2).Adress);
        Assert.Null(new Kallhanvisning("Kommunallagen (2017:725)", null, null).Adress);
        Assert.Throws<RegelbrottException>(() => new Kallhanvisning("", null, null));
    }
}
