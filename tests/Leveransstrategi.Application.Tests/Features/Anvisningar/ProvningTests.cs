using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

/// <summary>Aktualitetsprövning (reviews): vem som prövar, vad som krävs och vilka som är försenade.</summary>
public sealed class ProvningTests
{
    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly Testanvandare revisor = Testanvandare.Med(Roller.Revisor);

    [Fact]
    public async Task En_provning_star_kvar_med_utfall_och_skal_och_flyttar_nasta_dag()
    {
        await using var databas = await BeslutadAsync();

        await ProvaAsync(databas, Provningsutfall.Oforandrad, "2027-11-22");
        await ProvaAsync(databas, Provningsutfall.Revideras, null);

        var sida = await VisaAsync(databas);
        Assert.Equal([Provningsutfall.Revideras, Provningsutfall.Oforandrad], sida.Provningar.Select(p => p.Utfall));
        Assert.Equal("Redaktör", sida.Provningar[0].Av);
        Assert.Equal(new DateOnly(2027, 11, 22), sida.Provningar[1].Nasta);
        Assert.Null(sida.NastaProvning);
        Assert.Equal(1, sida.Beslutad);
    }

    [Fact]
    public async Task Oforandrad_kraver_en_dag_for_nasta_provning_och_alla_utfall_ett_skal()
    {
        await using var databas = await BeslutadAsync();
        var marke = (await VisaAsync(databas)).Versionsmarke;

        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new ProvaAnvisning.Command("it-konsulter", Provningsutfall.Oforandrad, " ", null, marke), redaktor));
        Assert.Equal(["Motivering", "NastaProvning"], fel.Errors.Select(e => e.PropertyName).Order());
        fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new ProvaAnvisning.Command("it-konsulter", null, "Skäl", "22 november 2026", marke), redaktor));
        Assert.Equal(["NastaProvning", "Utfall"], fel.Errors.Select(e => e.PropertyName).Order());
    }

    [Fact]
    public async Task Ett_utkast_som_aldrig_beslutats_gar_inte_att_prova_och_inte_en_upphavd()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");

        Assert.Equal(["Ingen version är beslutad, så det finns inget att pröva."], (await VisaAsync(databas)).Hinder);
        await Assert.ThrowsAsync<RegelbrottException>(() => ProvaAsync(databas, Provningsutfall.Revideras, null));

        await databas.BeslutaAsync("it-konsulter", "2026-01-01", redaktor: redaktor);
        await UpphavAsync(databas, "2026-11-21");
        Assert.Equal(["Anvisningen är upphävd, så det finns inget att pröva."], (await VisaAsync(databas)).Hinder);
    }

    [Fact]
    public async Task Den_som_sparar_mot_en_gammal_sida_skriver_inte_over_planen()
    {
        await using var databas = await BeslutadAsync();
        var marke = (await VisaAsync(databas)).Versionsmarke;
        await databas.SkickaAsync(new PlaneraProvning.Command("it-konsulter", "IT-avdelningen", "2027-03-01", marke), redaktor);

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new PlaneraProvning.Command("it-konsulter", "Någon annan", null, marke), redaktor));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new ProvaAnvisning.Command("it-konsulter", Provningsutfall.Revideras, "Skäl", null, marke), redaktor));

        Assert.Equal("IT-avdelningen", (await VisaAsync(databas)).Agare);
    }

    [Fact]
    public async Task Revisorn_laser_men_provar_inte()
    {
        await using var databas = await BeslutadAsync();
        var marke = (await databas.SkickaAsync(new VisaProvning.Query("it-konsulter", idag), revisor)).Versionsmarke;

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ProvaAnvisning.Command("it-konsulter", Provningsutfall.Revideras, "Skäl", null, marke), revisor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new PlaneraProvning.Command("it-konsulter", null, null, marke), revisor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new VisaProvning.Query("it-konsulter", idag), Testanvandare.Med(Roller.Namndadministrator)));
    }

    [Fact]
    public async Task Listan_skiljer_forsenade_snara_och_odaterade_och_utelamnar_upphavda()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        foreach (var slug in new[] { "it-konsulter", "systemdrift", "telefoni", "programvara" })
        {
            await databas.SkrivUtkastAsync(redaktor, slug);
            await databas.BeslutaAsync(slug, "2026-01-01", redaktor: redaktor);
        }

        await databas.SkrivUtkastAsync(redaktor, "infrastruktur");
        await PlaneraAsync(databas, "it-konsulter", "2026-11-21");
        await PlaneraAsync(databas, "systemdrift", "2026-11-22");
        await PlaneraAsync(databas, "programvara", "2025-01-01");
        await UpphavAsync(databas, "2026-11-21", "programvara");

        Assert.Equal(["it-konsulter"], await SluggarAsync(ListProvningar.Tid.Forsenade));
        Assert.Equal(["systemdrift"], await SluggarAsync(ListProvningar.Tid.Snart));
        Assert.Equal(["telefoni"], await SluggarAsync(ListProvningar.Tid.UtanDatum));
        Assert.Equal(["telefoni", "it-konsulter", "systemdrift"], await SluggarAsync(ListProvningar.Tid.Alla));
        Assert.Equal(["telefoni", "systemdrift", "it-konsulter"], await SluggarAsync(ListProvningar.Tid.Alla, "-namn"));

        databas.Fragor.Nollstall();
        var svar = await databas.SkickaAsync(new ListProvningar.Query(idag, new()), revisor);
        Assert.Equal(3, databas.Fragor.Antal);
        Assert.Equal(1, svar.Forsenade);

        async Task<List<string>> SluggarAsync(ListProvningar.Tid tid, string? sortera = null)
        {
            var urval = new ListProvningar.Urval(tid, sortera);
            var sida = (await databas.SkickaAsync(new ListProvningar.Query(idag, urval), revisor)).Sida;
            var alla = await databas.MedAsync(async leverantor => await (await Formedlaren(leverantor).Send(new ListProvningar.AllaQuery(idag, urval))).ToListAsync());
            Assert.Equal(sida.Rader.Select(r => r.Slug), alla.Select(r => r.Slug));
            return [.. sida.Rader.Select(r => r.Slug)];
        }
    }

    private static MediatR.IMediator Formedlaren(IServiceProvider leverantor) => (MediatR.IMediator)leverantor.GetService(typeof(MediatR.IMediator))!;

    private static async Task<Testdatabas> BeslutadAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");
        await databas.BeslutaAsync("it-konsulter", "2026-01-01", redaktor: redaktor);
        return databas;
    }

    private static Task<VisaProvning.View> VisaAsync(Testdatabas databas, string slug = "it-konsulter") => databas.SkickaAsync(new VisaProvning.Query(slug, idag), redaktor);

    private static async Task ProvaAsync(Testdatabas databas, Provningsutfall utfall, string? nasta) =>
        await databas.SkickaAsync(new ProvaAnvisning.Command("it-konsulter", utfall, "Läst igenom mot strategin.", nasta, (await VisaAsync(databas)).Versionsmarke), redaktor);

    private static async Task PlaneraAsync(Testdatabas databas, string slug, string dag) =>
        await databas.SkickaAsync(new PlaneraProvning.Command(slug, "IT-avdelningen", dag, (await VisaAsync(databas, slug)).Versionsmarke), redaktor);

    private static async Task UpphavAsync(Testdatabas databas, string sistaDag, string slug = "it-konsulter") =>
        await databas.SkickaAsync(
            new UpphavAnvisning.Command(slug, "Kommunstyrelsen", "2026-11-20", "§ 3", "KS 2026/9", sistaDag, (await VisaAsync(databas, slug)).Versionsmarke),
            Testanvandare.Med(Roller.Beslutsregistrator));
}
