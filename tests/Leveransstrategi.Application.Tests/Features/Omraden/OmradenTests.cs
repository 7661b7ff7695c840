using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

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

    [Theory]
    [InlineData("licenser", "Programvara")]
    [InlineData("72220000", "IT-konsulter")]
    [InlineData("HELPDESK användare", "Användarstöd")]
    [InlineData("skärmar", null)]
    public async Task Fritexten_letar_i_namn_innehall_och_koder(string text, string? omrade)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var omraden = await databas.SkickaAsync(new ListOmraden.Query(dag, text), Testanvandare.UtanKonto);

        Assert.Equal(omrade is null ? [] : [omrade], omraden.Select(o => o.Namn));
    }

    [Fact]
    public async Task Fritexten_hittar_avtalsomradet_i_dess_beskrivning()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var rader = await databas.SkickaAsync(new ListAvtalsomraden.Query(dag, "skärmar"), Testanvandare.UtanKonto);

        Assert.Equal("it-klientutrustning", Assert.Single(rader).Slug);
    }

    [Fact]
    public async Task Regeln_om_centralupphandling_finns_forst_fran_dagen_for_beslutet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        foreach (var (nar, galler) in new[] { (new DateOnly(2008, 3, 2), false), (new DateOnly(2008, 3, 3), true) })
        {
            var lista = await databas.SkickaAsync(new ListAvtalsomraden.Query(nar), Testanvandare.UtanKonto);
            var detalj = await databas.SkickaAsync(new VisaAvtalsomrade.Query("it-klientutrustning", nar), Testanvandare.UtanKonto);
            var omrade = await databas.SkickaAsync(new VisaOmrade.Query("it-konsulter", nar), Testanvandare.UtanKonto);
            var omraden = await databas.SkickaAsync(new ListOmraden.Query(nar), Testanvandare.UtanKonto);

            Assert.All(lista, rad => Assert.Equal(galler, rad.Regel is not null));
            Assert.Equal(galler, detalj.Regel is not null);
            Assert.Equal(galler, Assert.Single(omrade.Avtalsomraden).Regel is not null);
            Assert.All(omraden.SelectMany(o => o.Avtalsomraden), rad => Assert.Equal(galler, rad.Regel is not null));
            Assert.Equal("020-3164/2007", detalj.Kalldokument!.Beslut!.Diarienummer!.Text);
        }
    }

    [Fact]
    public async Task Varje_CPV_kod_i_grunddata_har_en_svensk_benamning()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        foreach (var rad in await databas.SkickaAsync(new ListOmraden.Query(dag), Testanvandare.UtanKonto))
        {
            var omrade = await databas.SkickaAsync(new VisaOmrade.Query(rad.Slug, dag), Testanvandare.UtanKonto);
            Assert.NotEmpty(omrade.Cpv);
            Assert.All(omrade.Cpv, cpv => Assert.False(string.IsNullOrEmpty(cpv.Term), cpv.Kod));
        }

        Assert.Null(Cpvtermer.Term("99999999-9"));
    }

    [Fact]
    public async Task Strategins_tidigare_definitioner_finns_kvar_som_historik()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.DbAsync(async db =>
        {
            var omrade = await db.Anskaffningsomraden.Include(o => o.Definitioner).SingleAsync(o => o.Slug == "it-konsulter");
            omrade.Definiera(new("Den första lydelsen.", new Kallhanvisning("Strategin", "strategin", "4.4", 1), new(new DateOnly(2008, 1, 1), new DateOnly(2009, 12, 31))));
            omrade.Definiera(new("Den andra lydelsen.", new Kallhanvisning("Strategin", "strategin", "4.4", 2), new(new DateOnly(2010, 1, 1), null)));
            return await db.SaveChangesAsync();
        });

        var i2008 = await databas.SkickaAsync(new VisaOmrade.Query("it-konsulter", new DateOnly(2008, 6, 9)), Testanvandare.UtanKonto);
        var i2007 = await databas.SkickaAsync(new VisaOmrade.Query("it-konsulter", new DateOnly(2007, 1, 1)), Testanvandare.UtanKonto);

        Assert.Equal((true, "Den första lydelsen."), (i2008.ArStrateginsEgen, i2008.Definition));
        Assert.Equal(["Den andra lydelsen.", "Den första lydelsen."], i2008.Historik.Select(h => h.Text));
        Assert.False(i2007.ArStrateginsEgen);
    }

    [Fact]
    public async Task Sidorna_stalls_med_ett_fast_antal_fragor()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        Assert.Equal(5, await Fragor(() => databas.SkickaAsync(new ListOmraden.Query(dag), Testanvandare.UtanKonto)));
        Assert.Equal(7, await Fragor(() => databas.SkickaAsync(new VisaOmrade.Query("it-konsulter", dag), Testanvandare.UtanKonto)));
        Assert.Equal(4, await Fragor(() => databas.SkickaAsync(new ListAvtalsomraden.Query(dag), Testanvandare.UtanKonto)));
        Assert.Equal(4, await Fragor(() => databas.SkickaAsync(new VisaAvtalsomrade.Query("it-klientutrustning", dag), Testanvandare.UtanKonto)));

        await databas.DbAsync(async db =>
        {
            for (var i = 0; i < 200; i++)
                db.Add(new Avtalsomrade($"Avtalsområde {i}", $"avtalsomrade-{i}", "Prov.", new Kallhanvisning($"Beslut {i}", $"beslut-{i}", null)));
            return await db.SaveChangesAsync();
        });
        Assert.Equal(4, await Fragor(() => databas.SkickaAsync(new ListAvtalsomraden.Query(dag), Testanvandare.UtanKonto)));

        async Task<int> Fragor<T>(Func<Task<T>> gor)
        {
            databas.Fragor.Nollstall();
            await gor();
            return databas.Fragor.Antal;
        }
    }
}
