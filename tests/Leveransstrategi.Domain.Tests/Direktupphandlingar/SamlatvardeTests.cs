using System.Globalization;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using static Leveransstrategi.Domain.Tests.Direktupphandlingar.Kopprov;

namespace Leveransstrategi.Domain.Tests.Direktupphandlingar;

public sealed class SamlatvardeTests
{
    [Theory]
    [InlineData(399_999.99, Samlatutfall.Ryms)]
    [InlineData(400_000, Samlatutfall.RymsInte)]
    public void Kopet_provas_tillsammans_med_arets_kop_av_samma_slag_pa_bada_sidor_om_gransen(double nytt, Samlatutfall vantat)
    {
        var samlat = Samlatvarde.Rakna("722", new(2026, 11, 22), (decimal)nytt, [Kop("2026-03-01", 200_000m), Kop("2026-05-01", 100_000m, Farsta)], Belopp());

        Assert.Equal((vantat, 300_000m), (samlat.Utfall, samlat.Genomfort));
    }

    [Fact]
    public void Planerade_kop_visas_for_sig_och_kan_ensamma_gora_att_det_inte_ryms()
    {
        Kop[] kop = [Kop("2026-03-01", 300_000m), Kop("2026-12-01", 300_000m, Farsta, Direktupphandlingsstatus.Planerad)];

        var samlat = Samlatvarde.Rakna("722", new(2026, 11, 22), 150_000m, kop, Belopp());

        Assert.Equal((Samlatutfall.RymsUtanPlanerade, 300_000m, 300_000m, 750_000m), (samlat.Utfall, samlat.Genomfort, samlat.Planerat, samlat.Summa));
    }

    [Fact]
    public void Ett_annat_ar_ett_annat_slag_aterkallade_kop_och_kopet_sjalvt_raknas_inte()
    {
        var sjalvt = Kop("2026-06-01", 400_000m);
        Kop[] kop =
        [
            sjalvt,
            Kop("2025-12-31", 400_000m),
            Kop("2027-01-01", 400_000m),
            Kop("2026-06-01", 400_000m, slag: "480"),
            Kop("2026-06-01", 400_000m, status: Direktupphandlingsstatus.Aterkallad),
            Kop("2026-01-01", 1m),
            Kop("2026-12-31", 2m),
        ];

        Assert.Equal(3m, Samlatvarde.Rakna("722", new(2026, 6, 1), 0, kop, Belopp(), sjalvt.Id).Summa);
    }

    [Theory]
    [InlineData("2022-01-31", 615_312, Samlatutfall.Ryms)]
    [InlineData("2022-01-31", 615_312.01, Samlatutfall.RymsInte)]
    [InlineData("2022-02-01", 699_999.99, Samlatutfall.Ryms)]
    [InlineData("2022-02-01", 700_000, Samlatutfall.RymsInte)]
    public void Gransen_ar_den_som_gallde_kopets_dag(string dag, double varde, Samlatutfall vantat) =>
        Assert.Equal(vantat, Samlatvarde.Rakna("722", DateOnly.Parse(dag, CultureInfo.InvariantCulture), (decimal)varde, [], Belopp()).Utfall);

    [Fact]
    public void Ett_belopp_som_inte_ar_bekraftat_avgor_inget()
    {
        Assert.Equal(Samlatutfall.Obekraftat, Samlatvarde.Rakna("722", new(2026, 6, 1), 1m, [], Belopp(bekraftat: false)).Utfall);
        Assert.Equal(Dokumentationskrav.Okant, Dokumentation.Krav(1_000_000m, Belopp(bekraftat: false).For(Leveransstrategi.Domain.Vagledning.Beloppsslag.Dokumentation, new(2026, 6, 1))));
        Assert.Empty(Delningsmonster.Finn([Kop("2026-03-01", 500_000m), Kop("2026-04-01", 500_000m)], Belopp(bekraftat: false)));
    }

    [Theory]
    [InlineData("72220000-3", "722", "Programmering av mjukvara samt rådgivning (CPV 722)")]
    [InlineData("48000000-8", null, null)]
    public void Slaget_ar_kodens_grupp_och_en_huvudgrupp_ar_for_vid(string kod, string? slag, string? namn)
    {
        if (slag is null)
            Assert.Contains("närmare kod", Assert.Throws<RegelbrottException>(() => Kopslag.Av(CpvKod.Tolka(kod))).Message, StringComparison.Ordinal);
        else
            Assert.Equal((slag, namn), (Kopslag.Av(CpvKod.Tolka(kod)).Kod, Kopslag.Namn(slag)));
    }
}
