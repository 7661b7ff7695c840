using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class UpphandlingsstartTests
{
    private static readonly Ledtid[] ledtider =
    [
        new(Avtalsstegslag.UnderlagGodkant, [80, 90, 300]),
        new(Avtalsstegslag.Annonserat, [10, 14, 12, 13]),
        new(Avtalsstegslag.Tilldelat, [60, 70, 65]),
        new(Avtalsstegslag.Underrattat, [1, 1, 2]),
        new(Avtalsstegslag.Tecknat, [20, 21, 25]),
    ];

    private static readonly DateOnly[] sammantraden = [Dag("2007-12-12"), Dag("2008-01-23"), Dag("2008-02-13"), Dag("2008-03-12"), Dag("2008-04-23"), Dag("2008-05-21"), Dag("2008-06-18")];

    [Theory]
    [InlineData("2008-10-31", "2008-08-31", "2008-06-30", Startgrans.Forlangningen, "2008-06-30")]
    [InlineData("2008-05-01", "2008-08-31", "2008-06-30", Startgrans.Taket, "2008-04-30")]
    [InlineData(null, "2008-08-31", null, Startgrans.Slutet, "2008-08-31")]
    [InlineData("2008-10-31", null, null, Startgrans.Taket, "2008-10-30")]
    public void Den_tidigaste_gransen_galler(string? tak, string? slut, string? besked, Startgrans grans, string dag)
    {
        var start = Upphandlingsstart.Berakna(DagEller(tak), DagEller(slut), DagEller(besked), Lagregim.Direktivstyrt, ledtider, sammantraden);

        Assert.Equal((grans, Dag(dag)), (start.Grans, start.Gransdag));
        Assert.Contains(dag, start.Steg[0].Mening, StringComparison.Ordinal);
    }

    [Fact]
    public void Dagen_raknas_bakat_steg_for_steg_till_sammantraden()
    {
        var start = Upphandlingsstart.Berakna(null, null, Dag("2008-06-30"), Lagregim.Direktivstyrt, ledtider, sammantraden);

        // Tecknandet 18 juni, minus 21 dagar 28 maj; underrättelsen minus 1 dag 27 maj, tilldelningen därför 21 maj; minus 65 dagar 17 mars;
        // annonsen minus 13 dagar (12,5 uppåt) 4 mars; underlaget därför 13 februari; minus 90 dagar 15 november.
        Assert.Equal(Dag("2007-11-15"), start.Senast);
        Assert.Empty(start.Saknas);
        Assert.Equal(
            ["2008-06-30", "2008-06-18", "2008-05-28", "2008-05-27", "2008-05-21", "2008-03-17", "2008-03-04", "2008-02-13", "2007-11-15", "2007-11-15"],
            start.Steg.Select(en => en.Dag!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Contains("Sista sammanträdet till och med 2008-06-30 är 2008-06-18", start.Steg[1].Mening, StringComparison.Ordinal);
        Assert.Contains("21 dagar, medianen av 3 upphandlingar", start.Steg[2].Mening, StringComparison.Ordinal);
        Assert.Equal("Börja en ny upphandling senast 2007-11-15.", start.Steg[^1].Mening);
        Assert.False(start.ArPasserad(Dag("2007-11-15")));
        Assert.True(start.ArPasserad(Dag("2007-11-16")));
    }

    [Fact]
    public void For_fa_matningar_ger_ingen_dag_men_sager_vad_som_saknas()
    {
        Ledtid[] fa = [.. ledtider[..4], new(Avtalsstegslag.Tecknat, [20, 21])];

        var start = Upphandlingsstart.Berakna(null, Dag("2008-08-31"), null, Lagregim.Direktivstyrt, fa, sammantraden);

        Assert.Null(start.Senast);
        Assert.Equal(Dag("2008-08-31"), start.Gransdag);
        Assert.Equal(["Ledtid fram till tecknandet saknas: 2 mätningar, och det behövs minst 3."], start.Saknas);
        Assert.Equal(5, Upphandlingsstart.Berakna(null, Dag("2008-08-31"), null, Lagregim.Direktivstyrt, [], sammantraden).Saknas.Count);
    }

    [Fact]
    public void Utan_nagon_grans_finns_ingen_dag()
    {
        var start = Upphandlingsstart.Berakna(null, null, null, Lagregim.Direktivstyrt, ledtider, sammantraden);

        Assert.Null(start.Grans);
        Assert.Single(start.Saknas);
    }

    [Fact]
    public void Sammantraden_som_inte_ar_inlagda_flyttar_ingen_dag_och_det_star_sa()
    {
        var start = Upphandlingsstart.Berakna(null, Dag("2010-08-31"), null, Lagregim.Direktivstyrt, ledtider, sammantraden);

        Assert.Equal(3, start.Steg.Count(en => en.Mening.Contains("inte inlagda", StringComparison.Ordinal)));
        Assert.Equal(Dag("2010-08-31").AddDays(-21 - 1 - 65 - 13 - 90), start.Senast);
    }

    [Fact]
    public void Lagens_avtalssparr_ar_golvet_for_en_kort_ledtid()
    {
        Ledtid[] kort = [.. ledtider[..4], new(Avtalsstegslag.Tecknat, [3, 3, 3])];

        var start = Upphandlingsstart.Berakna(null, Dag("2008-06-18"), null, Lagregim.Direktivstyrt, kort, sammantraden);

        // Skickas underrättelsen den 6 juni slutar tio dagar måndagen den 16; den 7 slutar den 17. Tecknande den 18.
        Assert.Contains(start.Steg, en => en.Mening.Contains("senast 2008-06-07", StringComparison.Ordinal));
        Assert.Contains(Upphandlingsstart.Berakna(null, Dag("2008-06-18"), null, Lagregim.Direktivstyrt, ledtider, sammantraden).Steg, en => en.Mening.Contains("2008-05-28", StringComparison.Ordinal));
    }

    [Fact]
    public void En_direktupphandling_behover_bara_sina_egna_steg()
    {
        Ledtid[] tre = [ledtider[0], ledtider[2], ledtider[4]];

        var start = Upphandlingsstart.Berakna(null, Dag("2010-08-31"), null, Lagregim.Direktupphandling, tre, sammantraden);

        Assert.Equal(Dag("2010-08-31").AddDays(-21 - 65 - 90), start.Senast);
    }

    [Theory]
    [InlineData(new[] { 5, 1 }, null)]
    [InlineData(new[] { 300, 10, 20 }, 20)]
    [InlineData(new[] { 10, 20, 21, 400 }, 21)]
    [InlineData(new[] { 10, 20, 22, 400 }, 21)]
    public void Medianen_raknas_pa_minst_tre_och_avrundas_uppat(int[] dagar, int? vantad) =>
        Assert.Equal(vantad, new Ledtid(Avtalsstegslag.Annonserat, dagar).Median);

    [Theory]
    // Den första förlängningens besked, så länge dagen inte har passerat; sedan den andras, och slutet kommer före.
    [InlineData("2008-06-30", Startgrans.Forlangningen, "2008-06-30")]
    [InlineData("2008-07-01", Startgrans.Slutet, "2008-08-31")]
    public void Ett_avtals_gransdag_foljer_dess_forlangningar(string dag, Startgrans grans, string vantad)
    {
        var avtal = new Ramavtal("RA-2006-014", "Systemutveckling", Lagregim.Direktivstyrt, new AnskaffningsomradeId(Guid.CreateVersion7()), new OrganisationId(Guid.CreateVersion7()));
        avtal.SattTid(Dag("2006-09-01"), Dag("2008-08-31"), [(12, 2, Forlangningsatt.Uttryckligt), (12, 2, Forlangningsatt.Uttryckligt)], null);

        var start = Upphandlingsstart.For(avtal, null, ledtider, sammantraden, Dag(dag));
        var medTak = Upphandlingsstart.For(avtal, Takprognos.Berakna([], 0, Dag("2006-09-01"), Dag("2008-08-31"), Dag("2008-03-01")), ledtider, sammantraden, Dag(dag));

        Assert.Equal((grans, Dag(vantad)), (start.Grans, start.Gransdag));
        Assert.Equal((Startgrans.Taket, Dag("2008-02-29")), (medTak.Grans, medTak.Gransdag));
    }

    private static DateOnly? DagEller(string? text) => text is null ? null : Dag(text);

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
