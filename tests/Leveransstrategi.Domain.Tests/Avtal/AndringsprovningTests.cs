using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class AndringsprovningTests
{
    private const decimal Troskel = 2_389_585;

    [Theory]
    // Tio procent av 10 mnkr är 1 mnkr; precis på gränsen är inte lägre än den.
    [InlineData(10_000_000, 999_999, Andringsutfall.Ryms)]
    [InlineData(10_000_000, 1_000_000, Andringsutfall.RymsInte)]
    [InlineData(10_000_000, -999_999, Andringsutfall.Ryms)]
    [InlineData(10_000_000, -1_000_000, Andringsutfall.RymsInte)]
    // Tio procent av 120 mnkr är 12 mnkr, men tröskelvärdet är lägre.
    [InlineData(120_000_000, 2_389_584, Andringsutfall.Ryms)]
    [InlineData(120_000_000, 2_389_585, Andringsutfall.RymsInte)]
    [InlineData(120_000_000, 0, Andringsutfall.Ryms)]
    public void En_andring_av_mindre_varde_ar_lagre_an_bada_granserna(int varde, int belopp, Andringsutfall vantat) =>
        Assert.Equal(vantat, Andringsprovning.Prova(Underlag(varde), Andring(Andringsgrund.Ringa, belopp)).Utfall);

    [Theory]
    [InlineData(new[] { 600_000 }, 300_000, Andringsutfall.Ryms)]
    [InlineData(new[] { 600_000 }, 400_000, Andringsutfall.RymsInte)]
    [InlineData(new[] { 900_000, -500_000 }, 500_000, Andringsutfall.Ryms)]
    [InlineData(new[] { -600_000 }, -400_000, Andringsutfall.RymsInte)]
    public void Nettot_av_andringar_i_foljd_provas(int[] tidigare, int belopp, Andringsutfall vantat)
    {
        var underlag = Underlag(10_000_000) with { Tidigare = [.. tidigare.Select(en => Andring(Andringsgrund.Ringa, en))] };

        var provning = Andringsprovning.Prova(underlag, Andring(Andringsgrund.Ringa, belopp));

        Assert.Equal(vantat, provning.Utfall);
        Assert.Equal(tidigare.Sum() + belopp, provning.Netto);
    }

    [Fact]
    public void Andringar_pa_andra_grunder_som_for_nettot_over_gransen_lamnas_till_en_manniska()
    {
        var underlag = Underlag(10_000_000) with { Tidigare = [Andring(Andringsgrund.Klausul, 800_000)] };

        var provning = Andringsprovning.Prova(underlag, Andring(Andringsgrund.Ringa, 300_000));

        Assert.Equal(Andringsutfall.BehoverBedomas, provning.Utfall);
        Assert.Equal(1_100_000, provning.Netto);
        Assert.Equal(11m, provning.Nettoprocent);
    }

    [Theory]
    [InlineData(Andringsgrund.Kompletterande, 5_000_000, Andringsutfall.Ryms)]
    [InlineData(Andringsgrund.Kompletterande, 5_000_001, Andringsutfall.RymsInte)]
    [InlineData(Andringsgrund.Oforutsedd, 5_000_000, Andringsutfall.Ryms)]
    [InlineData(Andringsgrund.Oforutsedd, 5_000_001, Andringsutfall.RymsInte)]
    public void Kompletterande_och_oforutsedda_andringar_ar_hogst_halften_och_annonseras(Andringsgrund grund, int belopp, Andringsutfall vantat)
    {
        var provning = Andringsprovning.Prova(Underlag(10_000_000), Andring(grund, belopp));

        Assert.Equal(vantat, provning.Utfall);
        Assert.Equal(5_000_000, provning.Grans);
        Assert.True(provning.Annonseras);
        Assert.Contains(provning.Steg, en => en.Lagrum == "17 kap. 16 §");
    }

    [Fact]
    public void Halften_galler_varje_andring_men_flera_i_foljd_ska_bedomas()
    {
        var underlag = Underlag(10_000_000) with { Tidigare = [Andring(Andringsgrund.Oforutsedd, 3_000_000)] };

        Assert.Equal(Andringsutfall.Ryms, Andringsprovning.Prova(underlag, Andring(Andringsgrund.Oforutsedd, 2_000_000)).Utfall);
        Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(underlag, Andring(Andringsgrund.Oforutsedd, 4_000_000)).Utfall);
        Assert.Equal(Andringsutfall.Ryms, Andringsprovning.Prova(underlag, Andring(Andringsgrund.Kompletterande, 4_000_000)).Utfall);
    }

    [Fact]
    public void Gransen_raknas_pa_vardet_efter_indexklausulen()
    {
        var indexerat = Underlag(10_000_000) with { HarIndexklausul = true, Indextal = 1.08m };

        var provning = Andringsprovning.Prova(indexerat, Andring(Andringsgrund.Ringa, 1_079_999));
        Assert.Equal((Andringsutfall.Ryms, 10_800_000m, 1_080_000m), (provning.Utfall, provning.Bas, provning.Grans));
        Assert.Contains(provning.Steg, en => en.Lagrum == "17 kap. 15 §");
        Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(indexerat with { Indextal = null }, Andring(Andringsgrund.Ringa, 1)).Utfall);
    }

    [Theory]
    [InlineData(Andringsgrund.Klausul)]
    [InlineData(Andringsgrund.BytAvLeverantor)]
    [InlineData(Andringsgrund.EjVasentlig)]
    public void Grunder_utan_beloppsgrans_avgors_av_villkoren(Andringsgrund grund)
    {
        var villkor = Andringsregel.For(grund).Fragor;

        Assert.Equal(Andringsutfall.Ryms, Andringsprovning.Prova(Underlag(null), Andring(grund, 9_000_000)).Utfall);
        foreach (var fraga in villkor)
        {
            var nej = villkor.ToDictionary(en => en.Villkor, en => en != fraga);
            var obesvarat = villkor.Where(en => en != fraga).ToDictionary(en => en.Villkor, _ => true);
            Assert.Equal(Andringsutfall.RymsInte, Andringsprovning.Prova(Underlag(10_000_000), new(grund, "Prov", svar: nej)).Utfall);
            Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(Underlag(10_000_000), new(grund, "Prov", svar: obesvarat)).Utfall);
        }
    }

    [Theory]
    [InlineData(Lagregim.Nationellt, "19 kap. 1 §")]
    [InlineData(Lagregim.Direktupphandling, "19 a kap. 1 §")]
    public void Under_troskelvardet_gissar_portalen_ingen_provning(Lagregim regim, string lagrum)
    {
        var provning = Andringsprovning.Prova(Underlag(10_000_000) with { Regim = regim }, Andring(Andringsgrund.Kompletterande, 9_000_000));

        Assert.Equal(Andringsutfall.IngenLagprovning, provning.Utfall);
        Assert.Equal(lagrum, provning.Steg[0].Lagrum);
        Assert.All(provning.Steg, en => Assert.Null(en.Uppfyllt));
        Assert.Null(provning.Grans);
        Assert.False(provning.Annonseras);
        Assert.Contains("Ta råd", provning.Slutsats, StringComparison.Ordinal);
    }

    [Fact]
    public void Ett_okant_varde_eller_troskelvarde_ger_inget_ja_men_kan_ge_ett_nej()
    {
        var utanTroskel = Underlag(10_000_000) with { Troskelvarde = new(Beloppsslag.Troskelvarde, Troskel, false, "lou-2016-troskel", "Ej bekräftat", Giltighet.TillsVidare) };

        Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(utanTroskel, Andring(Andringsgrund.Ringa, 100)).Utfall);
        Assert.Equal(Andringsutfall.RymsInte, Andringsprovning.Prova(utanTroskel, Andring(Andringsgrund.Ringa, 1_000_000)).Utfall);
        Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(Underlag(null), Andring(Andringsgrund.Ringa, 100)).Utfall);
        Assert.Equal(Andringsutfall.BehoverBedomas, Andringsprovning.Prova(Underlag(0), Andring(Andringsgrund.Oforutsedd, 100)).Utfall);
    }

    [Fact]
    public void Forhandsvisningen_visar_tak_och_slut_fore_och_efter()
    {
        var avtal = Avtal();

        var efter = AndratAvtal.Forhandsvisa(avtal, null, new(Andringsgrund.Klausul, "Förlängs", nySistaDag: Dag("2009-02-28")), 93_400_000, 0, Dag("2008-06-09"));

        Assert.Equal((Dag("2008-08-31"), Dag("2009-02-28")), (efter.SlutFore!.Value, efter.SlutEfter!.Value));
        Assert.Equal(["Sista dagen ändras från 2008-08-31 till 2009-02-28."], efter.Andras);
        Assert.Empty(efter.Hinder);
    }

    [Fact]
    public void Forhandsvisningen_sager_vad_som_hindrar()
    {
        var avtal = Avtal();

        Assert.Contains("fyra år", Assert.Single(AndratAvtal.Forhandsvisa(avtal, null, new(Andringsgrund.EjVasentlig, "Förlängs", nySistaDag: Dag("2010-09-01")), 0, 0, Dag("2008-06-09")).Hinder), StringComparison.Ordinal);
        Assert.Contains("har passerat", Assert.Single(AndratAvtal.Forhandsvisa(avtal, null, new(Andringsgrund.EjVasentlig, "Kortas", nySistaDag: Dag("2008-06-08")), 0, 0, Dag("2008-06-09")).Hinder), StringComparison.Ordinal);
        Assert.Contains("inget tak i kronor", Assert.Single(AndratAvtal.Forhandsvisa(avtal, null, new(Andringsgrund.Ringa, "Höjs", 1), 0, 0, Dag("2008-06-09")).Hinder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12_000_000, 132_000_000, null)]
    [InlineData(-26_600_000, 93_400_000, null)]
    [InlineData(-26_600_001, 93_399_999, "redan avropat")]
    [InlineData(-120_000_000, null, "större än noll")]
    public void Taket_efter_andringen_visas_och_kan_inte_bli_lagre_an_det_som_ar_avropat(int belopp, int? efter, string? hinder)
    {
        var forhand = AndratAvtal.Forhandsvisa(Avtal(), new(120_000_000, null, null), new(Andringsgrund.Klausul, "Taket ändras", belopp), 93_400_000, 0, Dag("2008-06-09"));

        Assert.Equal(efter, forhand.TakEfter?.Belopp);
        Assert.Contains("Taket ändras från 120\u00A0000\u00A0000\u00A0kr till", forhand.Andras[0], StringComparison.Ordinal);
        if (hinder is null)
            Assert.Empty(forhand.Hinder);
        else
            Assert.Contains(hinder, Assert.Single(forhand.Hinder), StringComparison.Ordinal);
    }

    [Fact]
    public void En_andring_behover_en_beskrivning() => Assert.Throws<RegelbrottException>(() => new Avtalsandring(Andringsgrund.Ringa, " "));

    private static Andringsunderlag Underlag(int? varde)
    {
        var troskel = new Beloppsgrans(Beloppsslag.Troskelvarde, Troskel, false, "lou-2016-troskel", "Prov", Giltighet.TillsVidare);
        troskel.Bekrafta(Troskel, "Prov", "Administratören", new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return new(Lagregim.Direktivstyrt, varde, false, null, troskel, []);
    }

    private static Avtalsandring Andring(Andringsgrund grund, decimal belopp) =>
        new(grund, "Prov", belopp, svar: Andringsregel.For(grund).Fragor.ToDictionary(en => en.Villkor, _ => true));

    private static Ramavtal Avtal()
    {
        var avtal = new Ramavtal("RA-2006-014", "Systemutveckling", Lagregim.Direktivstyrt, new AnskaffningsomradeId(Guid.CreateVersion7()), new OrganisationId(Guid.CreateVersion7()));
        avtal.SattTid(Dag("2006-09-01"), Dag("2008-08-31"), [], null);
        return avtal;
    }

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
