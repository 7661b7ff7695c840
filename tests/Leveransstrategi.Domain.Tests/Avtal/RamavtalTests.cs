using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class RamavtalTests
{
    [Fact]
    public void Laget_foljer_stegen_och_tiden_dag_for_dag()
    {
        var avtal = Tecknat();

        Assert.Equal(Ramavtalslage.Planerat, avtal.Lage(Dag("2006-02-28"), false));
        Assert.Equal(Ramavtalslage.Annonserat, avtal.Lage(Dag("2006-03-01"), false));
        Assert.Equal(Ramavtalslage.Tilldelat, avtal.Lage(Dag("2006-06-01"), false));
        Assert.Equal(Ramavtalslage.Avtalssparr, avtal.Lage(Dag("2006-06-02"), false));
        Assert.Equal(Ramavtalslage.Avtalssparr, avtal.Lage(Dag("2006-06-12"), false));
        Assert.Equal(Ramavtalslage.Tilldelat, avtal.Lage(Dag("2006-06-13"), false));
        Assert.Equal(Ramavtalslage.Tilldelat, avtal.Lage(Dag("2006-08-31"), false));
        Assert.Equal(Ramavtalslage.Galler, avtal.Lage(Dag("2006-09-01"), false));
        Assert.Equal(Ramavtalslage.Slut, avtal.Lage(Dag("2007-09-01"), true));
        Assert.Equal(Ramavtalslage.Galler, avtal.Lage(Dag("2008-08-31"), false));
        Assert.Equal(Ramavtalslage.Utganget, avtal.Lage(Dag("2008-09-01"), false));
    }

    [Fact]
    public void Ett_tecknande_under_avtalssparren_vagras_med_skalet()
    {
        var avtal = Tilldelat();

        var fel = Assert.Throws<RegelbrottException>(() => avtal.Passera(Avtalsstegslag.Tecknat, Dag("2006-06-12"), Ks("2006-06-12")));
        Assert.Contains("Avtalsspärren gäller till och med 2006-06-12", fel.Message, StringComparison.Ordinal);
        Assert.Contains("2006-06-13", fel.Message, StringComparison.Ordinal);
        avtal.Passera(Avtalsstegslag.Tecknat, Dag("2006-06-13"), Ks("2006-06-13"));
        Assert.Null(avtal.NastaSteg);
    }

    [Fact]
    public void Ett_steg_behover_steget_fore_och_kommunstyrelsens_beslut()
    {
        var avtal = Nytt(Lagregim.Direktivstyrt);

        Assert.Contains("Steget före saknas: Godkänt underlag.", avtal.HinderForSteg(Avtalsstegslag.Annonserat, null, null));
        Assert.Throws<RegelbrottException>(() => avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-01"), null));
        Assert.Throws<RegelbrottException>(() => avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-01"), new Beslut("Servicenämnden", Dag("2006-02-01"), "§ 1", null)));
        avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-01"), Ks("2006-02-01"));
        Assert.Throws<RegelbrottException>(() => avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-02"), Ks("2006-02-02")));
        Assert.Throws<RegelbrottException>(() => avtal.Passera(Avtalsstegslag.Annonserat, Dag("2006-01-31"), null));
    }

    [Fact]
    public void En_direktupphandling_har_varken_annons_eller_avtalssparr()
    {
        var avtal = Nytt(Lagregim.Direktupphandling);
        avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-01"), Ks("2006-02-01"));

        Assert.Equal(Avtalsstegslag.Tilldelat, avtal.NastaSteg);
        Assert.Null(avtal.Sparr);
    }

    [Fact]
    public void Forlangningarna_har_ratt_dagar_och_raknas_bara_nar_de_blir_av()
    {
        var avtal = Tecknat();
        var dagar = avtal.Forlangningsdagar();

        Assert.Equal([("2008-09-01", "2009-08-31", "2008-06-30"), ("2009-09-01", "2010-08-31", "2009-06-30")], dagar.Select(en => (Text(en.Fran), Text(en.Till), Text(en.SenastBesked))));
        Assert.Equal("2 månader före 2008-08-31", Ramavtal.Formel(dagar[0]));
        Assert.Equal(Dag("2010-08-31"), avtal.LangstTill);
        Assert.Equal(Dag("2008-08-31"), avtal.Slutar(Dag("2008-06-01")));

        Assert.Throws<RegelbrottException>(() => avtal.AvgorForlangning(2, true, Ks("2008-06-01")));
        var sen = Assert.Throws<RegelbrottException>(() => avtal.AvgorForlangning(1, true, Ks("2008-07-01")));
        Assert.Contains("senast 2008-06-30, 2 månader före 2008-08-31", sen.Message, StringComparison.Ordinal);
        avtal.AvgorForlangning(1, true, Ks("2008-06-30"));
        Assert.Equal(Dag("2009-08-31"), avtal.Slutar(Dag("2008-07-01")));
        avtal.AvgorForlangning(2, false, Ks("2009-01-10"));
        Assert.Equal(Dag("2009-08-31"), avtal.LangstTill);
    }

    [Fact]
    public void En_tyst_forlangning_blir_av_nar_tiden_for_besked_har_gatt()
    {
        var avtal = Nytt(Lagregim.Nationellt);
        avtal.SattTid(Dag("2006-09-01"), Dag("2008-08-31"), [(12, 3, Forlangningsatt.Tyst)], null);

        Assert.Equal(Dag("2008-08-31"), avtal.Slutar(Dag("2008-05-31")));
        Assert.Equal(Dag("2009-08-31"), avtal.Slutar(Dag("2008-06-01")));
    }

    [Theory]
    [InlineData(Lagregim.Direktivstyrt, "2010-08-31", true)]
    [InlineData(Lagregim.Direktivstyrt, "2010-09-01", false)]
    [InlineData(Lagregim.Nationellt, "2012-08-31", true)]
    public void Over_fyra_ar_behovs_sarskilda_skal_bara_dar_lagen_binder(Lagregim regim, string sista, bool utanSkal)
    {
        var avtal = Nytt(regim);

        Assert.Equal(utanSkal, Ramavtal.HinderForTid(regim, Dag("2006-09-01"), Dag(sista), null).Count == 0);
        avtal.SattTid(Dag("2006-09-01"), Dag(sista), [], "Investeringen tar lång tid att skriva av.");
        Assert.Equal(Dag(sista), avtal.LangstTill);
    }

    [Fact]
    public void En_uppsagning_slutar_avtalet_i_fortid()
    {
        var avtal = Tecknat();
        avtal.Passera(Avtalsstegslag.Uppsagt, Dag("2007-12-31"), Ks("2007-06-01"));

        Assert.Equal(Ramavtalslage.Galler, avtal.Lage(Dag("2007-12-31"), false));
        Assert.Equal(Ramavtalslage.Uppsagt, avtal.Lage(Dag("2008-01-01"), false));
        Assert.Equal(Dag("2007-12-31"), avtal.Slutar(Dag("2007-07-01")));
        var fel = Assert.Throws<RegelbrottException>(() => avtal.AvgorForlangning(1, true, Ks("2007-07-01")));
        Assert.Equal("Avtalet är uppsagt till 2007-12-31 och förlängs inte.", fel.Message);
    }

    [Fact]
    public void Ett_beslut_om_forlangning_eller_uppsagning_galler_fran_sin_dag_och_inte_for_dagar_fore()
    {
        var avtal = Tecknat();
        avtal.AvgorForlangning(1, true, Ks("2008-06-16"));
        Assert.Equal((Dag("2008-08-31"), Ramavtalsatgard.LamnaBesked, Dag("2008-06-30")), (avtal.Slutar(Dag("2008-06-15")), avtal.NastaAtgard(Dag("2008-06-15")).Atgard, avtal.NastaAtgard(Dag("2008-06-15")).Dag));
        Assert.Equal((Forlangningsstatus.Oppen, Forlangningsstatus.Utnyttjad), (avtal.Forlangningar[0].StatusDen(Dag("2008-06-15")), avtal.Forlangningar[0].StatusDen(Dag("2008-06-16"))));
        Assert.Equal((Dag("2009-08-31"), Ramavtalsatgard.LamnaBesked, Dag("2009-06-30")), (avtal.Slutar(Dag("2008-06-16")), avtal.NastaAtgard(Dag("2008-06-16")).Atgard, avtal.NastaAtgard(Dag("2008-06-16")).Dag));

        avtal.AvgorForlangning(2, false, Ks("2009-01-10"));
        Assert.Equal((Dag("2010-08-31"), Dag("2009-08-31")), (avtal.LangstTillDen(Dag("2009-01-09")), avtal.LangstTillDen(Dag("2009-01-10"))));

        avtal.Passera(Avtalsstegslag.Uppsagt, Dag("2009-05-31"), Ks("2009-02-02"));
        Assert.Equal((Dag("2009-08-31"), Dag("2009-05-31")), (avtal.Slutar(Dag("2009-02-01")), avtal.Slutar(Dag("2009-02-02"))));
        Assert.Equal((Dag("2009-08-31"), Dag("2009-05-31")), (avtal.LangstTillDen(Dag("2009-02-01")), avtal.LangstTillDen(Dag("2009-02-02"))));
        Assert.Equal((Ramavtalslage.Galler, Ramavtalslage.Uppsagt), (avtal.Lage(Dag("2009-05-31"), false), avtal.Lage(Dag("2009-06-01"), false)));
    }

    [Theory]
    [InlineData(Forlangningsatt.Uttryckligt, "2008-06-16", true, "2009-01-10", false, "2009-02-02", null)]
    [InlineData(Forlangningsatt.Uttryckligt, "2008-06-30", true, "2009-06-30", true, null, "2008-03-01")]
    [InlineData(Forlangningsatt.Uttryckligt, "2008-07-15", false, null, false, null, "2007-01-01")]
    [InlineData(Forlangningsatt.Uttryckligt, null, false, null, false, "2007-06-01", null)]
    [InlineData(Forlangningsatt.Tyst, "2008-06-01", false, null, false, null, null)]
    [InlineData(Forlangningsatt.Tyst, "2008-06-01", true, "2009-05-01", false, null, "2008-09-15")]
    [InlineData(Forlangningsatt.Tyst, null, false, null, false, "2009-02-02", "2008-10-01")]
    public void Perioderna_sager_detsamma_som_avtalet_varje_dag(Forlangningsatt satt, string? forsta, bool forlangs, string? andra, bool forlangsIgen, string? uppsagt, string? andrat)
    {
        var avtal = Tilldelat(satt);
        avtal.Passera(Avtalsstegslag.Tecknat, Dag("2006-06-20"), Ks("2006-06-20"));
        if (forsta is not null)
            avtal.AvgorForlangning(1, forlangs, Ks(forsta));
        if (andrat is not null)
            avtal.BeslutaAndring(avtal.BeredAndring(new(new(Andringsgrund.Ringa, "Tiden ändras.", nySistaDag: Dag("2009-11-30")))).Nummer, Ks(andrat), 0, 0);
        if (andra is not null)
            avtal.AvgorForlangning(2, forlangsIgen, Ks(andra));
        if (uppsagt is not null)
            avtal.Passera(Avtalsstegslag.Uppsagt, Dag(uppsagt).AddMonths(3), Ks(uppsagt));

        for (var dag = Dag("2005-12-01"); dag < Dag("2013-01-01"); dag = dag.AddDays(1))
        {
            var period = Assert.Single(avtal.Perioder, en => en.Fran <= dag && dag <= en.Till);
            var (atgard, atgardsdag) = avtal.NastaAtgard(dag);
            Assert.Equal((dag, avtal.Lage(dag, false), avtal.Slutar(dag), avtal.LangstTillDen(dag), atgard, atgardsdag), (dag, period.Lage, period.Slutar, period.LangstTill, period.Atgard, period.Atgardsdag));
        }
    }

    [Fact]
    public void Bara_den_som_ar_berattigad_far_avropa_och_bara_under_sin_tid()
    {
        var avtal = Nytt(Lagregim.Direktivstyrt);
        var namnd = new Organisation("Provnämnden", Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);
        var bolag = new Organisation("Bolaget AB", Organisationsslag.Bolag, null, Giltighet.TillsVidare);
        avtal.Beratta(Omfattning.Alla(Organisationskrets.AllaNamnder), new(Dag("2006-09-01"), Dag("2007-08-31")));

        Assert.True(avtal.FarAvropa(namnd, Dag("2007-08-31")));
        Assert.False(avtal.FarAvropa(namnd, Dag("2007-09-01")));
        Assert.False(avtal.FarAvropa(bolag, Dag("2007-08-31")));
    }

    private static Ramavtal Nytt(Lagregim regim) => new("RA-2006-014", "Systemutveckling", regim, new AnskaffningsomradeId(Guid.CreateVersion7()), new OrganisationId(Guid.CreateVersion7()));

    private static Ramavtal Tilldelat(Forlangningsatt satt = Forlangningsatt.Uttryckligt)
    {
        var avtal = Nytt(Lagregim.Direktivstyrt);
        avtal.SattTid(Dag("2006-09-01"), Dag("2008-08-31"), [(12, 2, satt), (12, 2, satt)], null);
        avtal.Passera(Avtalsstegslag.UnderlagGodkant, Dag("2006-02-01"), Ks("2006-02-01"));
        avtal.Passera(Avtalsstegslag.Annonserat, Dag("2006-03-01"), null);
        avtal.Passera(Avtalsstegslag.Tilldelat, Dag("2006-05-31"), Ks("2006-05-31"));
        avtal.Passera(Avtalsstegslag.Underrattat, Dag("2006-06-02"), null, Underrattelsesatt.Elektroniskt);
        return avtal;
    }

    private static Ramavtal Tecknat()
    {
        var avtal = Tilldelat();
        avtal.Passera(Avtalsstegslag.Tecknat, Dag("2006-06-20"), Ks("2006-06-20"));
        return avtal;
    }

    private static Beslut Ks(string dag) => new("Kommunstyrelsen", Dag(dag), "§ 1", null);

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
