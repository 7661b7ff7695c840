using Leveransstrategi.Domain.Direktupphandlingar;
using static Leveransstrategi.Domain.Tests.Direktupphandlingar.Kopprov;

namespace Leveransstrategi.Domain.Tests.Direktupphandlingar;

public sealed class DelningsmonsterTests
{
    [Fact]
    public void Kop_i_flera_namnder_som_var_for_sig_ryms_men_inte_tillsammans_pekas_ut_med_sina_rader()
    {
        Kop[] kop = [Kop("2026-03-01", 400_000m), Kop("2026-09-01", 300_000m, Farsta), Kop("2026-09-02", 10_000m, slag: "480")];

        var monster = Assert.Single(Delningsmonster.Finn(kop, Belopp()));

        Assert.Equal((Monsterslag.FleraEnheter, "722", 2026, 700_000m), (monster.Slag, monster.Kopslag, monster.Ar, monster.Summa));
        Assert.Equal(kop[..2].Select(k => k.Id), monster.Kop.Select(k => k.Id));
    }

    [Theory]
    [InlineData("IT", "it", Monsterslag.EnEnhet)]
    [InlineData("IT", null, Monsterslag.EnEnhet)]
    [InlineData("IT", "Ekonomi", Monsterslag.FleraEnheter)]
    public void Enheter_inom_namnden_skiljs_at(string forsta, string? andra, Monsterslag vantat) =>
        Assert.Equal(vantat, Assert.Single(Delningsmonster.Finn([Kop("2026-03-01", 400_000m, enhet: forsta), Kop("2026-04-01", 400_000m, enhet: andra)], Belopp())).Slag);

    [Fact]
    public void Under_gransen_over_arsskiftet_aterkallat_eller_med_ett_kop_som_i_sig_ar_over_ar_det_inget_monster()
    {
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 399_999m), Kop("2026-09-01", 300_000m)], Belopp()));
        Assert.Empty(Delningsmonster.Finn([Kop("2026-12-31", 400_000m), Kop("2027-01-01", 400_000m)], Belopp()));
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 400_000m), Kop("2026-09-01", 400_000m, status: Direktupphandlingsstatus.Aterkallad)], Belopp()));
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 900_000m), Kop("2026-09-01", 400_000m)], Belopp()));
    }

    [Fact]
    public void Samma_leverantor_pa_kort_tid_utan_dokumentation_pekas_ut_ocksa_over_ett_arsskifte()
    {
        Kop[] kop =
        [
            Kop("2026-12-20", 60_000m, leverantor: "Verktyg AB", nummer: "556000-0001"),
            Kop("2027-01-15", 60_000m, Farsta, leverantor: "VERKTYG", nummer: "556000-0001"),
            Kop("2027-03-15", 60_000m, leverantor: "Verktyg AB", nummer: "556000-0001"),
            Kop("2027-01-15", 60_000m, leverantor: "Annan AB"),
        ];

        var monster = Assert.Single(Delningsmonster.Finn(kop, Belopp()));

        Assert.Equal((Monsterslag.SammaLeverantor, 120_000m), (monster.Slag, monster.Summa));
        Assert.Equal(kop[..2].Select(k => k.Id), monster.Kop.Select(k => k.Id));
    }

    [Fact]
    public void Kop_som_anda_ska_dokumenteras_eller_tillsammans_ryms_under_gransen_ar_inget_leverantorsmonster()
    {
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 100_001m, leverantor: "A"), Kop("2026-03-05", 90_000m, leverantor: "A")], Belopp()));
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 50_000m, leverantor: "A"), Kop("2026-03-05", 50_000m, leverantor: "A")], Belopp()));
    }
}
