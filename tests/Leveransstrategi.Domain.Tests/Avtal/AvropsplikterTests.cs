using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class AvropsplikterTests
{
    [Theory]
    // Trettio dagar efter den 20 maj 2026 är den 19 juni, midsommarafton, en fredag: måndagen den 22.
    [InlineData("2026-05-20", "2026-06-22", true)]
    // Trettio dagar efter den 24 november 2026 är julafton, en torsdag; sedan jul och helg: måndagen den 28.
    [InlineData("2026-11-24", "2026-12-28", true)]
    // En lördag blir måndag.
    [InlineData("2026-09-03", "2026-10-05", true)]
    [InlineData("2026-09-01", "2026-10-01", false)]
    public void Dokumentationen_ska_vara_klar_en_vardag_trettio_dagar_efter(string dag, string senast, bool flyttad)
    {
        var plikt = Assert.Single(For(Lagregim.Direktivstyrt, Avropsformslag.Rangordning, dag));

        Assert.Equal((Avropspliktsslag.Dokumentation, Dag(senast), Pliktgrund.Lag, "12 kap. 14 §"), (plikt.Slag, plikt.Senast, plikt.Grund, plikt.Kalla));
        Assert.Equal(flyttad, plikt.Forklaring.Contains("flyttad från", StringComparison.Ordinal));
    }

    [Fact]
    public void Under_troskelvardet_pastas_ingen_lagregel()
    {
        var plikter = For(Lagregim.Nationellt, Avropsformslag.Fku, "2026-09-01");

        Assert.Equal([Avropspliktsslag.Underrattelse, Avropspliktsslag.Dokumentation], plikter.Select(en => en.Slag));
        Assert.All(plikter, en => Assert.Equal((Pliktgrund.Kontroll, null), (en.Grund, en.Kalla)));
    }

    [Theory]
    [InlineData(100_000, true, null)]
    [InlineData(100_001, true, Pliktgrund.Lag)]
    [InlineData(1, false, Pliktgrund.Kontroll)]
    public void En_direktupphandling_dokumenteras_nar_vardet_ar_hogre_an_gransen(int varde, bool bekraftad, Pliktgrund? grund)
    {
        var grans = new Beloppsgrans(Beloppsslag.Dokumentation, 100_000, true, "lou-2016-dokumentation", "Prov", Giltighet.TillsVidare);
        if (bekraftad)
            grans.Bekrafta(100_000, "Prov", "Administratören", new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var plikter = Avropsplikter.For(Lagregim.Direktupphandling, Avropsformslag.EnLeverantor, varde, Dag("2026-09-01"), grans, null);

        Assert.Equal(grund, plikter.Select(en => (Pliktgrund?)en.Grund).SingleOrDefault());
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-02")]
    [InlineData("2026-09-04", "2026-09-07")]
    [InlineData("2026-12-23", "2026-12-28")]
    public void Efter_en_ny_konkurrens_paminns_om_underrattelsen_nasta_vardag(string dag, string senast)
    {
        var plikt = For(Lagregim.Direktivstyrt, Avropsformslag.Fku, dag)[0];

        Assert.Equal((Avropspliktsslag.Underrattelse, Dag(senast), "12 kap. 12 §"), (plikt.Slag, plikt.Senast, plikt.Kalla));
        Assert.Contains("Ingen avtalsspärr", plikt.Forklaring, StringComparison.Ordinal);
    }

    [Fact]
    public void En_frivillig_avtalssparr_raknas_som_lagens()
    {
        var regel = new Pliktregel("punkt 5.1", frivilligSparr: true);

        // Underrättelsen skickas den 9 juni 2026; tio dagar slutar på midsommarafton och spärren därför måndagen den 22.
        Assert.Contains("tidigast 2026-06-23", For(Lagregim.Direktivstyrt, Avropsformslag.Fku, "2026-06-08", regel)[0].Forklaring, StringComparison.Ordinal);
        Assert.Equal(Dag("2026-06-22"), Avropsplikter.Sparr(Avropsformslag.Fku, regel, Dag("2026-06-09"), Underrattelsesatt.Elektroniskt)!.SistaDag);
        Assert.Null(Avropsplikter.Sparr(Avropsformslag.Rangordning, regel, Dag("2026-06-09"), Underrattelsesatt.Elektroniskt));
        Assert.Null(Avropsplikter.Sparr(Avropsformslag.Fku, null, Dag("2026-06-09"), Underrattelsesatt.Elektroniskt));
    }

    [Theory]
    [InlineData(Rapportperiod.Avrop, "2026-09-01", 10, "2026-09-11")]
    [InlineData(Rapportperiod.Manad, "2026-09-01", 15, "2026-10-15")]
    [InlineData(Rapportperiod.Manad, "2028-02-03", 0, "2028-02-29")]
    [InlineData(Rapportperiod.Kvartal, "2026-10-01", 15, "2027-01-15")]
    [InlineData(Rapportperiod.Kvartal, "2026-03-31", 5, "2026-04-07")]
    public void Rapporten_raknas_fran_periodens_slut(Rapportperiod period, string dag, int dagar, string senast)
    {
        var plikt = For(Lagregim.Direktivstyrt, Avropsformslag.Rangordning, dag, new("punkt 9", period, dagar)).Single(en => en.Slag == Avropspliktsslag.Rapport);

        Assert.Equal((Dag(senast), Pliktgrund.Avtal, "punkt 9"), (plikt.Senast, plikt.Grund, plikt.Kalla));
    }

    [Fact]
    public void En_efterannons_foljer_bara_nar_avtalet_kraver_den()
    {
        var plikt = For(Lagregim.Direktivstyrt, Avropsformslag.Rangordning, "2026-09-03", new("punkt 8", efterannonsdagar: 30)).Single(en => en.Slag == Avropspliktsslag.Efterannons);

        Assert.Equal((Dag("2026-10-05"), Pliktgrund.Avtal), (plikt.Senast, plikt.Grund));
        Assert.DoesNotContain(For(Lagregim.Direktivstyrt, Avropsformslag.Rangordning, "2026-09-03"), en => en.Slag == Avropspliktsslag.Efterannons);
        Assert.Throws<RegelbrottException>(() => new Pliktregel("punkt 8", efterannonsdagar: 366));
        Assert.Throws<RegelbrottException>(() => new Pliktregel(" "));
    }

    private static IReadOnlyList<Avropsplikt> For(Lagregim regim, Avropsformslag form, string dag, Pliktregel? regel = null) =>
        Avropsplikter.For(regim, form, 500_000, Dag(dag), null, regel);

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
