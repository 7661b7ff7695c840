using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Tests.Ansvarsfordelning;

public sealed class AnsvarsgranskningTests
{
    private static readonly DateOnly dag = new(2020, 6, 1);
    private static readonly Kallhanvisning strategi = new("Strategin", "strategin", "3");
    private readonly Anskaffningsomrade telefoni = new("4.7", "Telefoni", "telefoni", 1, "Samtal.", "Kommunstyrelsen", strategi);
    private readonly Organisation ks = new("Kommunstyrelsen", Organisationsslag.Kommunstyrelse, null, Giltighet.TillsVidare);
    private readonly Organisation kf = new("Kommunfullmäktige", Organisationsslag.Kommunfullmaktige, null, Giltighet.TillsVidare);
    private readonly Organisation service = new("Servicenämnden", Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);

    [Fact]
    public void Fullmaktiges_ram_gor_varken_omradet_beslutat_eller_beslutaren_till_tva()
    {
        var ram = Beslutar(kf, helaIt: true);

        Assert.Equal(Luckslag.UtanBeslutare, Assert.Single(Luckor(ram)).Slag);
        Assert.Empty(Luckor(ram, Beslutar(ks, helaIt: true)));
        // Pekar fullmäktige ut sig självt för ett bestämt område är det beslutaren där.
        Assert.Empty(Luckor(Beslutar(kf)));
        Assert.Equal(Luckslag.FleraBeslutare, Assert.Single(Luckor(Beslutar(kf), Beslutar(ks))).Slag);
    }

    [Fact]
    public void Den_som_beslutar_om_hela_it_omradet_gar_emot_en_annan_som_beslutar_om_ett_av_omradena()
    {
        var lucka = Assert.Single(Luckor(Beslutar(ks, helaIt: true), Beslutar(service)));

        Assert.Equal((Luckslag.FleraBeslutare, telefoni.Id, 2), (lucka.Slag, lucka.Omrade!.Value, lucka.Ansvar!.Count));
        Assert.Empty(Luckor(Beslutar(ks, helaIt: true), Beslutar(ks)));
    }

    [Fact]
    public void Tva_beslutare_gar_emot_varandra_bara_nar_nagon_kan_omfattas_av_bada()
    {
        Assert.Empty(Luckor(Beslutar(Organisationskrets.Stadsdelsnamnder), Beslutar(Organisationskrets.Facknamnder), Beslutar(Organisationskrets.Bolag)));
        Assert.Equal(2, Assert.Single(Luckor(Beslutar(Organisationskrets.AllaNamnder), Beslutar(Organisationskrets.Stadsdelsnamnder))).Ansvar!.Count);
        Assert.Equal(2, Assert.Single(Luckor(Beslutar(Organisationskrets.Bolag), Beslutar(ks))).Ansvar!.Count);
        // Den som tog vid dagen efter krockar inte med den som slutade.
        Assert.Empty(Luckor(Beslutar(ks, till: dag.AddDays(-1)), Beslutar(service, fran: dag)));
    }

    [Fact]
    public void Det_som_slutade_ar_en_lucka_tills_nagon_tar_vid_eller_det_ar_sagt_att_ingen_gor_det()
    {
        var slut = Ansvar(Omfattning.En(service.Id), Ansvarsroll.Upphandlar, till: dag.AddDays(-1));
        var beslutare = Beslutar(ks);

        Assert.Equal((Luckslag.UtanEftertradare, slut), Ensam(Luckor(beslutare, slut)));
        Assert.Empty(Luckor(beslutare, slut, Ansvar(Omfattning.En(ks.Id), Ansvarsroll.Upphandlar, fran: dag)));
        Assert.Equal(slut, Ensam(Luckor(beslutare, slut, Ansvar(Omfattning.En(ks.Id), Ansvarsroll.ForvaltarAvtal, fran: dag))).Ansvar);
        // En krets tar vid efter den som ryms i den, men inte efter en annan krets.
        var stadsdelar = Ansvar(Omfattning.Alla(Organisationskrets.Stadsdelsnamnder), Ansvarsroll.Avropar, till: dag.AddDays(-1));
        Assert.Empty(Luckor(beslutare, stadsdelar, Ansvar(Omfattning.Alla(Organisationskrets.AllaNamnder), Ansvarsroll.Avropar)));
        Assert.Equal(stadsdelar, Ensam(Luckor(beslutare, stadsdelar, Ansvar(Omfattning.Alla(Organisationskrets.Facknamnder), Ansvarsroll.Avropar, fran: dag))).Ansvar);

        var avslutat = Ansvar(Omfattning.En(service.Id), Ansvarsroll.Informeras, fran: new(2010, 1, 1));
        avslutat.Avsluta(dag.AddDays(-1), strategi, nagonTarVid: false);
        Assert.Empty(Luckor(beslutare, avslutat));
    }

    [Fact]
    public void Av_flera_som_slutat_i_samma_ruta_visas_bara_det_senaste()
    {
        var forst = Ansvar(Omfattning.En(service.Id), Ansvarsroll.Upphandlar, new(2008, 1, 1), new(2010, 12, 31));
        var sist = Ansvar(Omfattning.En(service.Id), Ansvarsroll.Upphandlar, new(2011, 1, 1), new(2019, 12, 31));

        Assert.Equal(sist, Ensam(Luckor(Beslutar(ks), forst, sist)).Ansvar);
    }

    [Fact]
    public void Den_som_har_upphort_men_star_kvar_ar_en_lucka()
    {
        var borta = new Organisation("Nedlagda nämnden", Organisationsslag.Facknamnd, null, new(null, dag.AddDays(-1)));
        var lucka = Assert.Single(Granska([Beslutar(ks), Ansvar(Omfattning.En(borta.Id), Ansvarsroll.Upphandlar)], borta));

        Assert.Equal((Luckslag.UtanEftertradare, borta), (lucka.Slag, lucka.Organisation));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2020-05-31", null, Kallfel.HarUpphort)]
    [InlineData("2020-06-01", null, null)]
    [InlineData(null, "2020-06-02", Kallfel.GallerInteAn)]
    [InlineData(null, "2020-06-01", null)]
    public void Kallan_ska_ha_borjat_och_inte_slutat(string? till, string? beslutad, Kallfel? vantat) =>
        Assert.Equal(vantat, Kalla(new(null, Dag(till)), Dag(beslutad)).Fel(strategi, dag));

    [Fact]
    public void Kallan_ska_inte_vara_ersatt_och_avsnittet_ska_finnas_i_den_text_som_galler()
    {
        Assert.Equal(Kallfel.Ersatt, (Kalla(Giltighet.TillsVidare) with { ErsattAv = [("Den nya", new(dag, null))] }).Fel(strategi, dag));
        Assert.Null((Kalla(Giltighet.TillsVidare) with { ErsattAv = [("Den nya", new(dag.AddDays(1), null))] }).Fel(strategi, dag));

        var versioner = Kalla(Giltighet.TillsVidare) with
        {
            Versioner = [new(1, new(null, dag.AddDays(-1)), new HashSet<string> { "3" }), new(2, new(dag, null), new HashSet<string> { "4" })],
        };
        Assert.Equal(Kallfel.AvsnittetSaknas, versioner.Fel(strategi, dag));
        Assert.Null(versioner.Fel(strategi, dag.AddDays(-1)));
        Assert.Equal(Kallfel.AnnanVersion, versioner.Fel(new("Strategin", "strategin", "4", 1), dag));
        Assert.Null(versioner.Fel(new("Strategin", "strategin", "4", 2), dag));
        Assert.Equal(Kallfel.HarUpphort, (versioner with { Versioner = [versioner.Versioner[0]] }).Fel(strategi, dag));
    }

    [Fact]
    public void En_kalla_som_saknas_i_registret_ar_en_lucka_men_en_namngiven_lag_gar_inte_att_prova()
    {
        var lag = new Ansvar(Omfattning.En(ks.Id), Ansvarsroll.Beslutar, telefoni.Id, null, "Beslutar.", new("Kommunallagen", null, "6 kap. 1 §"), Giltighet.TillsVidare);
        var granskning = new Ansvarsgranskning([telefoni], [], [lag, Ansvar(Omfattning.En(ks.Id), Ansvarsroll.Upphandlar)], [ks], _ => null, dag);

        Assert.Equal((Luckslag.KallanGallerInte, Kallfel.SaknasIRegistret), Assert.Single(granskning.Luckor([]).Select(lucka => (lucka.Slag, lucka.Kallfel!.Value))));
    }

    [Fact]
    public void Samma_ansvar_registreras_inte_tva_ganger_for_samma_tid_och_avslutas_en_gang()
    {
        var forsta = Ansvar(Omfattning.En(ks.Id), Ansvarsroll.Upphandlar, new(2008, 1, 1));
        var andra = Ansvar(Omfattning.En(ks.Id), Ansvarsroll.Upphandlar, new(2020, 1, 1));

        Assert.Contains("Avsluta det först", Assert.Single(andra.HinderForRegistrering([forsta])), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => forsta.Avsluta(new(2007, 12, 31), strategi, nagonTarVid: true));
        forsta.Avsluta(new(2019, 12, 31), strategi, nagonTarVid: true);
        Assert.Empty(andra.HinderForRegistrering([forsta]));
        Assert.Throws<RegelbrottException>(() => forsta.Avsluta(new(2018, 12, 31), strategi, nagonTarVid: true));
        Assert.Equal((new DateOnly(2019, 12, 31), strategi), (forsta.Giltighet.Till, forsta.Avslutskalla));
    }

    private static DateOnly? Dag(string? text) => text is null ? null : DateOnly.Parse(text, null);

    private static Ansvarskalla Kalla(Giltighet giltighet, DateOnly? beslutad = null) => new("Strategin", giltighet, beslutad, [], []);

    private static (Luckslag Slag, Ansvar? Ansvar) Ensam(IReadOnlyList<Lucka> luckor)
    {
        var lucka = Assert.Single(luckor);
        return (lucka.Slag, lucka.Ansvar?[0]);
    }

    private IReadOnlyList<Lucka> Luckor(params Ansvar[] ansvar) => Granska(ansvar);

    private IReadOnlyList<Lucka> Granska(Ansvar[] ansvar, params Organisation[] fler) =>
        new Ansvarsgranskning([telefoni], [], ansvar, [ks, kf, service, .. fler], _ => Kalla(Giltighet.TillsVidare), dag).Luckor([]);

    private Ansvar Beslutar(Organisation vem, bool helaIt = false, DateOnly? fran = null, DateOnly? till = null) =>
        new(Omfattning.En(vem.Id), Ansvarsroll.Beslutar, helaIt ? null : telefoni.Id, null, "Beslutar.", strategi, new(fran, till));

    private Ansvar Beslutar(Organisationskrets krets) => Ansvar(Omfattning.Alla(krets), Ansvarsroll.Beslutar);

    private Ansvar Ansvar(Omfattning vem, Ansvarsroll roll, DateOnly? fran = null, DateOnly? till = null) => new(vem, roll, telefoni.Id, null, "Gör det.", strategi, new(fran, till));
}
