using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Tests.Organisationer;

public sealed class OrganisationTests
{
    private static readonly DateOnly sistaDag = new(2023, 6, 30);

    [Fact]
    public void En_organisation_far_en_adress_som_star_kvar_nar_namnet_rattas()
    {
        var namnd = Namnd("Järva stadsdelsnämd");

        namnd.Ratta("Järva stadsdelsnämnd", null, Giltighet.TillsVidare, (null, null));

        Assert.Equal("Järva stadsdelsnämnd", namnd.Namn);
        Assert.Equal("jarva-stadsdelsnamd", namnd.Slug);
    }

    [Fact]
    public void Den_som_upphor_behaller_sitt_namn_och_far_en_eftertradare_dagen_efter()
    {
        var spanga = Namnd("Spånga-Tensta stadsdelsnämnd");
        var jarva = Namnd("Järva stadsdelsnämnd", fran: new DateOnly(2023, 7, 1));

        spanga.Upphor(sistaDag, jarva);

        Assert.Equal(sistaDag, spanga.Giltighet.Till);
        Assert.Equal("Spånga-Tensta stadsdelsnämnd", spanga.Namn);
        var foljd = Assert.Single(spanga.Eftertradare);
        Assert.Same(jarva, foljd.Till);
        Assert.Equal(new DateOnly(2023, 7, 1), foljd.Dag);
    }

    [Theory]
    [InlineData(Organisationsslag.Kommunfullmaktige)]
    [InlineData(Organisationsslag.Kommunstyrelse)]
    public void Kommunfullmaktige_och_kommunstyrelsen_kan_inte_upphora(Organisationsslag slag)
    {
        var organ = new Organisation("Organet", slag, null, Giltighet.TillsVidare);

        Assert.Contains("så länge kommunen finns", Assert.Single(organ.HinderForUpphorande(sistaDag)), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => organ.Upphor(sistaDag, null));
        Assert.Null(organ.Giltighet.Till);
    }

    [Fact]
    public void Ingen_upphor_tva_ganger_eller_fore_sin_borjan()
    {
        var namnd = Namnd("Älvsjö stadsdelsnämnd", fran: new DateOnly(2007, 1, 1));

        Assert.Contains("2007-01-01", Assert.Single(namnd.HinderForUpphorande(new DateOnly(2006, 12, 31))), StringComparison.Ordinal);
        namnd.Upphor(sistaDag, null);
        Assert.Contains("redan en sista dag, 2023-06-30", Assert.Single(namnd.HinderForUpphorande(sistaDag)), StringComparison.Ordinal);
    }

    [Fact]
    public void Eftertradaren_ar_nagon_annan_som_finns_dagen_efter()
    {
        var namnd = Namnd("Norrmalms stadsdelsnämnd");
        var senare = Namnd("Norra innerstadens stadsdelsnämnd", fran: new DateOnly(2023, 8, 1));

        Assert.Contains("sig själv", Assert.Single(namnd.HinderForUpphorande(sistaDag, namnd)), StringComparison.Ordinal);
        Assert.Contains("finns inte 2023-07-01", Assert.Single(namnd.HinderForUpphorande(sistaDag, senare)), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => namnd.Upphor(sistaDag, senare));
        Assert.Empty(namnd.Eftertradare);
    }

    [Fact]
    public void Alla_hinder_sags_pa_en_gang()
    {
        var organ = new Organisation("Kommunfullmäktige", Organisationsslag.Kommunfullmaktige, null, Giltighet.TillsVidare);

        var fel = Assert.Throws<RegelbrottException>(() => organ.Upphor(sistaDag, organ));

        Assert.Equal(2, fel.Hinder.Count);
    }

    [Fact]
    public void En_sista_dag_satts_bara_genom_att_lata_upphora()
    {
        var namnd = Namnd("Farsta stadsdelsnämnd");

        var fel = Assert.Throws<RegelbrottException>(() => namnd.Ratta(namnd.Namn, null, new Giltighet(null, sistaDag), (null, null)));

        Assert.Contains("Låt upphöra", fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nar_sista_dagen_rattas_foljer_eftertradarens_forsta_dag_med_men_den_kan_inte_tas_bort()
    {
        var namnd = Namnd("Östermalms stadsdelsnämnd");
        namnd.Upphor(sistaDag, Namnd("Norra innerstadens stadsdelsnämnd"));

        namnd.Ratta(namnd.Namn, null, new Giltighet(null, new DateOnly(2023, 7, 31)), (null, null));

        Assert.Equal(new DateOnly(2023, 8, 1), Assert.Single(namnd.Eftertradare).Dag);
        Assert.Throws<RegelbrottException>(() => namnd.Ratta(namnd.Namn, null, Giltighet.TillsVidare, (null, null)));
    }

    [Fact]
    public void Den_framsta_forvaltningen_rattas_eller_laggs_till()
    {
        var namnd = Namnd("Järva stadsdelsnämnd");

        namnd.Ratta(namnd.Namn, null, Giltighet.TillsVidare, (null, null));
        Assert.Empty(namnd.Forvaltningar);
        namnd.Ratta(namnd.Namn, null, Giltighet.TillsVidare, ("730", "Järva stadsdelsförvaltning"));
        namnd.LaggTillForvaltning("731", "En till");
        namnd.Ratta(namnd.Namn, null, Giltighet.TillsVidare, ("732", null));

        Assert.Equal([("732", null), ("731", "En till")], namnd.Forvaltningar.Select(f => (f.Nummer, f.Namn)));
        Assert.Equal([1, 2], namnd.Forvaltningar.Select(f => f.Ordning));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Ett_namn_behovs(string namn) =>
        Assert.Throws<RegelbrottException>(() => new Organisation(namn, Organisationsslag.Bolag, null, Giltighet.TillsVidare));

    [Fact]
    public void Ett_namn_har_en_langsta_langd() => Assert.Throws<RegelbrottException>(() => Namnd(new string('a', Organisation.MaxLangdNamn + 1)));

    private static Organisation Namnd(string namn, DateOnly? fran = null) =>
        new(namn, Organisationsslag.Stadsdelsnamnd, Organisationsnummer.Tolka("212000-0142"), new Giltighet(fran, null));
}
