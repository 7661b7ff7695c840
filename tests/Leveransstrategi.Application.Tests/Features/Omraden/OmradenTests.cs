using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Omraden;

public sealed class OmradenTests
{
    private static readonly DateOnly dag = new(2026, 11, 22);

    [Fact]
    public async Task Grunddata_har_strategins_sju_omraden_i_ordning_med_cpv_och_kalla()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var omraden = await databas.SkickaAsync(new ListOmraden.Query(dag), Testanvandare.UtanKonto);

        Assert.Equal(["4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"], omraden.Select(o => o.Kod));
        Assert.Equal(
            ["72000000-5", "72250000-2", "72220000-3", "72700000-7", "48000000-8", "64210000-1", "72253000-3"],
            omraden.Select(o => o.Cpv[0]));
        Assert.All(omraden, omrade => Assert.Equal(omrade.Kod, omrade.Kalla.Avsnitt));
    }

    [Fact]
    public async Task IT_klientutrustning_ar_ett_avtalsomrade_men_inte_ett_av_de_sju()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var omraden = await databas.SkickaAsync(new ListOmraden.Query(dag), Testanvandare.UtanKonto);
        var avtalsomraden = await databas.SkickaAsync(new ListAvtalsomraden.Query(dag), Testanvandare.UtanKonto);

        Assert.DoesNotContain(omraden, omrade => omrade.Slug == "it-klientutrustning");
        Assert.Contains("normalfallet", Assert.Single(avtalsomraden, a => a.Slug == "it-klientutrustning").Regel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_okant_omrade_saknas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaOmrade.Query("finns-inte", dag), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Sidorna_stalls_med_ett_fast_antal_fragor()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new ListOmraden.Query(dag), Testanvandare.UtanKonto);
        Assert.Equal(3, databas.Fragor.Antal);

        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new VisaOmrade.Query("it-konsulter", dag), Testanvandare.UtanKonto);
        Assert.Equal(5, databas.Fragor.Antal);
    }
}
