using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

/// <summary>Vägledningen känner ramavtalen: finns ett som köparen får avropa på är svaret att avropa, och avtalet nämns.</summary>
public sealed class RamavtalISvarTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Ett_ramavtal_som_galler_i_omradet_ger_svaret_att_avropa_och_namns_med_beslut()
    {
        await using var databas = await MedAvtalAsync();

        var svar = await SvaraAsync(databas, idag, "780000");

        Assert.Equal((Slutsatskod.AvropaCentralt, Utfallsslag.Svar), (svar.Kod, svar.Slag));
        Assert.Contains("i normalfallet", svar.Rubrik, StringComparison.Ordinal);
        var kalla = Assert.Single(svar.Skal.SelectMany(skal => skal.Kallor), kalla => kalla.Typ == "ramavtal");
        Assert.Equal(("Ramavtal RA-1", "/ramavtal/RA-1", "Kommunstyrelsen"), (kalla.Titel, kalla.Url, kalla.Beslut?.Organ));
        Assert.Contains(svar.Skal, skal => skal.Text.Contains("Systemutveckling och förvaltning, RA-1, gäller till 2028-05-31.", StringComparison.Ordinal));
        var avtal = Assert.Single(svar.Ramavtal);
        Assert.Equal(("RA-1", new DateOnly(2028, 5, 31), 120_000_000m, true), (avtal.Nummer, avtal.Slutar!.Value, avtal.Tak, avtal.Rymmer));
    }

    [Theory]
    [InlineData("it-konsulter", Bromma, "2026-05-31", Slutsatskod.UpphandlaCentralt, 0)]
    [InlineData("it-konsulter", Bromma, "2028-06-01", Slutsatskod.UpphandlaCentralt, 0)]
    [InlineData("it-klientutrustning", Bromma, "2026-11-22", Slutsatskod.UpphandlaCentralt, 0)]
    [InlineData("programvara", Bromma, "2026-11-22", Slutsatskod.EgenUpphandling, 1)]
    [InlineData("it-konsulter", "ab-stokab", "2026-11-22", Slutsatskod.EgenUpphandling, 0)]
    public async Task Avtalet_raknas_bara_de_dagar_det_galler_i_sina_omraden_och_for_dem_som_far_avropa(string omrade, string organisation, string dag, Slutsatskod kod, int avtal)
    {
        await using var databas = await MedAvtalAsync();
        // Ett avtal som inte är tecknat hjälper ingen.
        await databas.RegistreraAvtalAsync("RA-2", Formular());

        var svar = await SvaraAsync(databas, DateOnly.Parse(dag, null), "780000", omrade, organisation);

        Assert.Equal((kod, avtal), (svar.Kod, svar.Ramavtal.Count));
    }

    [Fact]
    public async Task Ett_kop_over_takvolymen_ska_upphandlas_centralt_och_skalet_sager_varfor()
    {
        await using var databas = await MedAvtalAsync();

        var svar = await SvaraAsync(databas, idag, "120000001");

        Assert.Equal(Slutsatskod.UpphandlaCentralt, svar.Kod);
        Assert.Contains(svar.Skal, skal => skal.Rubrik == "Ramavtalen har inte utrymme för köpet" && skal.Kallor.Single().Url == "/ramavtal/RA-1");
        Assert.False(Assert.Single(svar.Ramavtal).Rymmer);
    }

    [Fact]
    public async Task Skalet_namner_bara_de_avtal_som_har_utrymme_och_sager_vilka_som_saknar_det()
    {
        await using var databas = await MedAvtalAsync();
        // RA-2 slutar först men har för lite kvar; RA-3 har plats.
        foreach (var (nummer, tak, till) in new[] { ("RA-2", "500 000", "2027-05-31"), ("RA-3", "90 000 000", "2028-06-30") })
        {
            var formular = Formular();
            (formular.TakBelopp, formular.Till) = (tak, till);
            await databas.RegistreraAvtalAsync(nummer, formular);
            await databas.ForTillAsync(nummer, Avtalsstegslag.Tecknat);
        }

        var svar = await SvaraAsync(databas, idag, "780000");

        var skal = Assert.Single(svar.Skal, skal => skal.Rubrik.StartsWith("Staden har ramavtal", StringComparison.Ordinal));
        Assert.Equal(
            "Systemutveckling och förvaltning, RA-1, gäller till 2028-05-31. Systemutveckling och förvaltning, RA-3, gäller till 2028-06-30. Utrymmet räcker inte i RA-2.",
            skal.Text);
        Assert.Equal(["/ramavtal/RA-1", "/ramavtal/RA-3"], skal.Kallor.Select(kalla => kalla.Url));
        Assert.Equal([("RA-1", true), ("RA-3", true), ("RA-2", false)], svar.Ramavtal.Select(avtal => (avtal.Nummer, avtal.Rymmer)));
        // Ryms köpet i alla sägs inget om utrymme, och det som slutar först står först.
        skal = Assert.Single((await SvaraAsync(databas, idag, "400000")).Skal, skal => skal.Rubrik.StartsWith("Staden har ramavtal", StringComparison.Ordinal));
        Assert.StartsWith("Systemutveckling och förvaltning, RA-2, gäller till 2027-05-31.", skal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Utrymmet", skal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Det_enda_avtalet_med_utrymme_hittas_ocksa_bland_fler_an_svaret_namner()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        for (var i = 1; i <= 22; i++)
        {
            var formular = Formular();
            (formular.TakBelopp, formular.Till) = (i == 22 ? "2 000 000" : "500 000", i == 22 ? "2028-06-30" : "2027-05-31");
            await databas.RegistreraAvtalAsync($"RA-{i}", formular);
            await databas.ForTillAsync($"RA-{i}", Avtalsstegslag.Tecknat);
        }

        var svar = await SvaraAsync(databas, idag, "780000");

        Assert.Equal((Slutsatskod.AvropaCentralt, 20, "RA-22"), (svar.Kod, svar.Ramavtal.Count, svar.Ramavtal[0].Nummer));
    }

    [Fact]
    public async Task Provfallen_haller_vilka_avtal_som_an_ar_registrerade()
    {
        await using var databas = await MedAvtalAsync();

        Assert.All(await databas.SkickaAsync(new KorProvfall.Query(), Testanvandare.UtanKonto), rad => Assert.True(rad.Haller, rad.Namn));
    }

    [Fact]
    public async Task Den_som_har_sparat_ett_svar_far_veta_att_ett_ramavtal_har_tillkommit_och_att_det_har_upphort()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var konto = await databas.SkickaAsync(new SkapaKonto.Command("Nämndens administratör", "namnd@exempel.invalid", [Roller.Namndadministrator], [Bromma]), Testanvandare.Med(Roller.Administrator));
        var vem = new Testanvandare { Id = konto.Id, Namn = "Nämndens administratör", Roller = [Roller.Namndadministrator], Organisationer = [Bromma] };
        await databas.SkickaAsync(new SparaTjansteanteckning.Command("it-konsulter", Bromma, idag, Faktavarden.Vanlig, "780000", null, "konsult", null), vem);

        await databas.RegistreraAvtalAsync("RA-1", Formular());
        await databas.ForTillAsync("RA-1", Avtalsstegslag.Tecknat);
        Assert.Contains("Svaret i dag: Nej, ni ska i normalfallet avropa på stadens ramavtal", await BrevAsync(1), StringComparison.Ordinal);

        var id = await databas.SkickaAsync(new SparaTjansteanteckning.Command("it-konsulter", Bromma, idag, Faktavarden.Vanlig, "780000", null, "en till", null), vem);
        await databas.RegistreraAvtalAsync("RA-2", Formular());
        await databas.ForTillAsync("RA-2", Avtalsstegslag.Tecknat);
        Assert.Equal(["Ett ramavtal har tillkommit: Systemutveckling och förvaltning, RA-2."], (await databas.SkickaAsync(new VisaTjansteanteckning.Query(id), vem)).Andrat);

        async Task<string> BrevAsync(int antal)
        {
            await databas.SkickaAsync(new PaminnOmAndradeSvar.Command());
            var brev = await databas.DbAsync(db => db.Utkorg.AsNoTracking().ToListAsync());
            Assert.Equal(antal, brev.Count);
            return brev[^1].Text;
        }
    }

    [Fact]
    public async Task Svaret_staller_lika_manga_fragor_hur_manga_avtal_som_an_galler_och_namner_hogst_tjugo()
    {
        await using var databas = await MedAvtalAsync();
        var innan = await RaknaAsync();
        for (var i = 2; i <= 25; i++)
        {
            await databas.RegistreraAvtalAsync($"RA-{i}", Formular());
            await databas.ForTillAsync($"RA-{i}", Avtalsstegslag.Tecknat);
        }

        Assert.Equal(innan, await RaknaAsync());
        Assert.Equal(20, (await SvaraAsync(databas, idag, null)).Ramavtal.Count);

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await SvaraAsync(databas, idag, "780000");
            return databas.Fragor.Antal;
        }
    }

    [Fact]
    public async Task Utrymmet_en_dag_som_har_varit_raknas_ur_avropen_som_fanns_da()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var avtal = Avropsprov.Avtalsformular();
        (avtal.Fran, avtal.Till, avtal.Forlangningar) = ("2026-06-01", "2028-05-31", []);
        await databas.AvropbartAvtalAsync(avtal);
        foreach (var (nummer, dag) in new[] { ("BRO-1", "2026-09-01"), ("BRO-2", "2026-10-01") })
        {
            var formular = Avropsprov.Formular("250 000");
            (formular.Nummer, formular.Dag, formular.Fran, formular.Till) = (nummer, dag, dag, "2026-12-31");
            await databas.AvropaAsync(formular);
        }

        foreach (var (dag, kvar, kod) in new (DateOnly, decimal, Slutsatskod)[]
        {
            (new(2026, 8, 31), 1_000_000, Slutsatskod.AvropaCentralt),
            (new(2026, 9, 1), 750_000, Slutsatskod.UpphandlaCentralt),
            (new(2026, 10, 1), 500_000, Slutsatskod.UpphandlaCentralt),
            (idag, 500_000, Slutsatskod.UpphandlaCentralt),
        })
        {
            var svar = await SvaraAsync(databas, dag, "800000");
            Assert.Equal((kvar, kod), (Assert.Single(svar.Ramavtal).Kvar, svar.Kod));
        }
    }

    private static Avtalsformular Formular()
    {
        var formular = Avtalsprov.Formular();
        (formular.Fran, formular.Till, formular.Forlangningar) = ("2026-06-01", "2028-05-31", []);
        return formular;
    }

    private static async Task<Testdatabas> MedAvtalAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync("RA-1", Formular());
        await databas.ForTillAsync("RA-1", Avtalsstegslag.Tecknat);
        return databas;
    }

    private static Task<Vagledningssvar> SvaraAsync(Testdatabas databas, DateOnly dag, string? varde, string omrade = "it-konsulter", string organisation = Bromma) =>
        databas.SkickaAsync(new VagledKop.Query(omrade, organisation, dag, Faktavarden.Vanlig, varde), Testanvandare.UtanKonto);
}
