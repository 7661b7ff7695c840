using System.Globalization;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class TakprognosTests
{
    private static readonly DateOnly forsta = Dag("2006-09-01");

    [Fact]
    public void En_jamn_takt_ger_en_enda_dag()
    {
        var prognos = Takprognos.Berakna(Jamnt("2007-06-01", 12, 1_000_000), 3_000_000, forsta, Dag("2008-12-31"), Dag("2008-06-09"));

        Assert.Equal(Prognosutfall.NasForeSlutet, prognos.Utfall);
        // Tre månader är 91,3 dagar: den 92:a dagen är volymen slut.
        Assert.Equal(Dag("2008-09-09"), prognos.Troligast);
        Assert.Equal(prognos.Troligast, prognos.Tidigast);
        Assert.Equal(prognos.Troligast, prognos.Senast);
        Assert.Equal((1_000_000m, 1_000_000m, 1_000_000m), (prognos.Takt!.Lagst, prognos.Takt.Medel, prognos.Takt.Hogst));
    }

    [Fact]
    public void En_ojamn_takt_ger_ett_intervall_runt_den_troligaste_dagen()
    {
        decimal[] varden = [4, 7, 5, 6, 8, 3, 6, 5, 7, 4, 6, 5];
        var prognos = Takprognos.Berakna(Serie("2007-06-01", varden), 26.6m * 1_000_000, forsta, Dag("2009-08-31"), Dag("2008-06-09"));

        Assert.Equal(Prognosutfall.NasForeSlutet, prognos.Utfall);
        Assert.True(prognos.Tidigast < prognos.Troligast && prognos.Troligast < prognos.Senast);
        // Medelvärdet 5,5 mnkr, standardavvikelsen 1,446 mnkr: 5,5 ± 1,363 · 1,446 / √12.
        Assert.Equal(5_500_000m, prognos.Takt!.Medel);
        Assert.InRange(prognos.Takt.Lagst, 4_930_000, 4_932_000);
        Assert.InRange(prognos.Takt.Hogst, 6_068_000, 6_070_000);
        // 26,6 / 5,5 = 4,84 månader; gränserna är rötterna till (5,5h − 26,6)² = 3,882(h + h²/12), 4,02 och 5,91 månader.
        Assert.Equal(Dag("2008-11-04"), prognos.Troligast);
        Assert.InRange(prognos.Tidigast!.Value, Dag("2008-10-07"), Dag("2008-10-11"));
        Assert.InRange(prognos.Senast!.Value, Dag("2008-12-03"), Dag("2008-12-08"));
        Assert.Contains("26\u00A0600\u00A0000\u00A0kr är kvar", prognos.Slutsats, StringComparison.Ordinal);
        Assert.Contains("åtta utfall av tio", prognos.Metod, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2007-02-28", 5, false)]
    [InlineData("2007-03-01", 6, true)]
    [InlineData("2007-08-31", 11, true)]
    [InlineData("2008-06-09", 12, true)]
    public void Under_sex_hela_manader_sags_att_underlaget_ar_for_litet(string dag, int manader, bool racker)
    {
        var prognos = Takprognos.Berakna(Jamnt("2006-09-01", 24, 100_000), 5_000_000, forsta, Dag("2008-08-31"), Dag(dag));

        Assert.Equal(manader, prognos.Underlag);
        Assert.Equal(racker, prognos.Utfall != Prognosutfall.ForLitetUnderlag);
        Assert.Equal(racker, prognos.Tidigast is not null);
        if (!racker)
            Assert.Contains($"Här finns {manader}.", prognos.Metod, StringComparison.Ordinal);
    }

    [Fact]
    public void Ett_avtal_som_borjar_mitt_i_en_manad_raknas_fran_nasta_hela()
    {
        Assert.Equal(5, Avropstakt.HelaManader(Dag("2006-09-15"), Dag("2007-03-20")));
        Assert.Equal(6, Avropstakt.HelaManader(Dag("2006-09-01"), Dag("2007-03-20")));
        Assert.Equal(0, Avropstakt.HelaManader(Dag("2006-09-15"), Dag("2006-08-01")));
    }

    [Fact]
    public void Manader_utan_avrop_raknas_som_noll_och_dagens_manad_inte_alls()
    {
        var avrop = new List<Manadsavrop> { new(Dag("2007-06-10"), 600_000), new(Dag("2007-06-25"), 600_000), new(Dag("2008-06-02"), 90_000_000) };

        var takt = Avropstakt.Berakna(avrop, forsta, Dag("2008-06-09"));

        Assert.Equal(100_000m, takt!.Medel);
        Assert.Equal(0m, takt.Lagst);
        Assert.Equal((Dag("2007-06-01"), Dag("2008-05-31")), (takt.Fran, takt.Till));
    }

    [Fact]
    public void En_mycket_ojamn_takt_har_ingen_sista_dag()
    {
        decimal[] varden = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12];
        var prognos = Takprognos.Berakna(Serie("2007-06-01", varden), 3_000_000, forsta, Dag("2009-08-31"), Dag("2008-06-09"));

        Assert.Equal(Prognosutfall.KanNas, prognos.Utfall);
        Assert.NotNull(prognos.Tidigast);
        Assert.Null(prognos.Senast);
        Assert.Contains("inte säkert", prognos.Slutsats, StringComparison.Ordinal);
    }

    [Fact]
    public void Utan_avrop_nas_taket_inte_och_aterkallade_avrop_ger_ingen_dag()
    {
        var inga = Takprognos.Berakna([], 3_000_000, forsta, Dag("2009-08-31"), Dag("2008-06-09"));
        var aterkallade = Takprognos.Berakna(Jamnt("2007-06-01", 12, -50_000), 3_000_000, forsta, Dag("2009-08-31"), Dag("2008-06-09"));

        Assert.Equal((Prognosutfall.NasInte, null, null), (inga.Utfall, inga.Tidigast, inga.Troligast));
        Assert.Equal((Prognosutfall.NasInte, null, null), (aterkallade.Utfall, aterkallade.Tidigast, aterkallade.Troligast));
        Assert.Contains("nås taket inte", inga.Slutsats, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void Ett_tak_som_redan_ar_natt_sags_vara_natt(int kvar)
    {
        var prognos = Takprognos.Berakna([], kvar, forsta, Dag("2008-08-31"), Dag("2006-10-01"));

        Assert.Equal(Prognosutfall.Natt, prognos.Utfall);
        Assert.Equal(Dag("2006-10-01"), prognos.Tidigast);
    }

    [Theory]
    [InlineData("2008-08-31", Prognosutfall.NasInte)]
    [InlineData("2008-11-01", Prognosutfall.KanNas)]
    [InlineData("2009-08-31", Prognosutfall.NasForeSlutet)]
    public void Utfallet_beror_pa_avtalets_sista_dag(string slut, Prognosutfall vantat)
    {
        decimal[] varden = [4, 7, 5, 6, 8, 3, 6, 5, 7, 4, 6, 5];

        Assert.Equal(vantat, Takprognos.Berakna(Serie("2007-06-01", varden), 26_600_000, forsta, Dag(slut), Dag("2008-06-09")).Utfall);
    }

    [Fact]
    public void En_mangd_skrivs_i_sin_enhet()
    {
        var prognos = Takprognos.Berakna(Jamnt("2007-06-01", 12, 320), 1_600, forsta, null, Dag("2008-06-09"), "timmar");

        Assert.Contains("1\u00A0600\u00A0timmar är kvar", prognos.Slutsats, StringComparison.Ordinal);
        Assert.Contains("320\u00A0timmar i månaden", prognos.Taktmening, StringComparison.Ordinal);
    }

    private static List<Manadsavrop> Jamnt(string fran, int manader, decimal varde) => [.. Enumerable.Range(0, manader).Select(plats => new Manadsavrop(Dag(fran).AddMonths(plats), varde))];

    private static List<Manadsavrop> Serie(string fran, decimal[] miljoner) => [.. miljoner.Select((varde, plats) => new Manadsavrop(Dag(fran).AddMonths(plats), varde * 1_000_000))];

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
