using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Prognoser;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

/// <summary>Prognosen och "börja ny upphandling senast": ur avropen, de egna ledtiderna och kommunstyrelsens sammanträden, med uträkningen.</summary>
public sealed class PrognosTests
{
    private static readonly DateOnly dag = new(2008, 6, 9);

    [Fact]
    public async Task Prognosen_raknar_med_avropen_manad_for_manad_och_bara_dem_som_galler_dagen()
    {
        await using var databas = await MedAvropAsync();
        var prognos = await VisaAsync(databas);

        var hela = prognos.Prognoser[0].Prognos;
        // Sju månader gånger 50 000 av 1 000 000.
        Assert.Equal((650_000m, decimal.Round(50_000m * 7 / 12)), (hela.Kvar, hela.Takt!.Medel));
        Assert.Equal(650_000m, prognos.Kurva!.Punkter[^1].Kvar);
        Assert.Equal((new DateOnly(2006, 9, 1), 1_000_000m), prognos.Kurva.Punkter[0]);
        Assert.Equal(850_000m, (await VisaAsync(databas, new(2008, 2, 14))).Prognoser[0].Prognos.Kvar);
        // Delområdets mindre tak är det som tar slut först.
        Assert.Equal("Utveckling", prognos.Forsta!.Namn);
        Assert.True(prognos.Forsta.Prognos.Tidigast <= hela.Tidigast);
    }

    [Fact]
    public async Task Utan_egna_ledtider_sags_vad_som_saknas_och_med_dem_raknas_dagen_bakat_till_sammantraden()
    {
        await using var databas = await MedAvropAsync();
        var utan = await VisaAsync(databas);
        Assert.Null(utan.Start.Senast);
        Assert.Contains("Ledtid fram till godkänt underlag saknas: 0 mätningar, och det behövs minst 3.", utan.Start.Saknas);

        for (var i = 1; i <= 3; i++)
        {
            var formular = Avtalsprov.Formular();
            formular.Paborjad = "2005-10-04";
            await databas.RegistreraAvtalAsync($"RA-{i}", formular);
            await databas.ForTillAsync($"RA-{i}", Avtalsstegslag.Tecknat);
        }

        await databas.SkickaAsync(new SattSammantraden.Command(2008, "2008-06-25\n2008-06-04\n2008-05-14\n2008-04-02\n2008-03-05\n2008-02-06\n2008-01-16"), Avtalsprov.Registrator);
        var med = await VisaAsync(databas);
        Assert.NotNull(med.Start.Senast);
        Assert.Empty(med.Start.Saknas);
        Assert.Contains(med.Start.Steg, steg => steg.Mening.Contains("Sista sammanträdet till och med", StringComparison.Ordinal));
        // Från den 4 oktober 2005 till den 1 februari 2006 är 120 dagar.
        Assert.Contains(med.Start.Steg, steg => steg.Mening.Contains("Fram till godkänt underlag tar det 120 dagar, medianen av 3 upphandlingar", StringComparison.Ordinal));
        Assert.True(med.Start.ArPasserad(dag));
    }

    [Fact]
    public async Task Sammantradesdagarna_satts_ar_for_ar_och_en_oklar_rad_vagras_med_radens_ord()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new SattSammantraden.Command(2027, "2027-01-13\ni februari\n2026-03-03"), Avtalsprov.Registrator));
        Assert.Equal(2, fel.Errors.Count());
        Assert.Contains(fel.Errors, rad => rad.ErrorMessage.Contains("”i februari”", StringComparison.Ordinal));
        await databas.SkickaAsync(new SattSammantraden.Command(2027, "2027-02-10\n2027-01-13\n"), Avtalsprov.Registrator);
        await databas.SkickaAsync(new SattSammantraden.Command(2028, "2028-01-12"), Avtalsprov.Registrator);
        await databas.SkickaAsync(new SattSammantraden.Command(2027, "2027-01-13"), Avtalsprov.Registrator);

        Assert.Equal([new DateOnly(2027, 1, 13), new DateOnly(2028, 1, 12)], await databas.SkickaAsync(new ListSammantraden.Query(), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SattSammantraden.Command(2027, ""), Avtalsprov.Forvaltare));
    }

    [Fact]
    public async Task Prognosen_staller_lika_manga_fragor_hur_manga_avrop_och_avtal_som_an_finns()
    {
        await using var databas = await MedAvropAsync();
        var innan = await RaknaAsync();
        for (var i = 1; i <= 5; i++)
        {
            await databas.AvropaAsync(Formular("2008-04-02", "1 000"));
            await databas.RegistreraAvtalAsync($"RA-{i}");
            await databas.ForTillAsync($"RA-{i}", Avtalsstegslag.Tecknat);
        }

        Assert.Equal(innan, await RaknaAsync());

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await VisaAsync(databas);
            return databas.Fragor.Antal;
        }
    }

    [Fact]
    public async Task Vagledningen_sager_vad_som_ar_kvar_och_hur_avropet_gors()
    {
        await using var databas = await MedAvropAsync();

        var svar = await databas.SkickaAsync(new VagledKop.Query("it-konsulter", Avropsprov.Namnd, dag, Faktavarden.Vanlig, "200 000"), Testanvandare.UtanKonto);

        var avtal = Assert.Single(svar.Ramavtal);
        Assert.Equal((Slutsatskod.AvropaCentralt, 650_000m, true), (svar.Kod, avtal.Kvar, avtal.Rymmer));
        Assert.Equal("Rangordning bland 3 leverantörer: fråga nummer ett först. Över 320\u00A0timmar gäller förnyad konkurrensutsättning.", avtal.Satt);
        Assert.Equal(Slutsatskod.UpphandlaCentralt, (await databas.SkickaAsync(new VagledKop.Query("it-konsulter", Avropsprov.Namnd, dag, Faktavarden.Vanlig, "650 001"), Testanvandare.UtanKonto)).Kod);
    }

    [Fact]
    public async Task Avtalet_hittas_i_sokningen_pa_nummer_titel_och_leverantor_men_aldrig_pa_sitt_pris()
    {
        await using var databas = await MedAvropAsync();

        foreach (var ord in new[] { Avropsprov.Avtal, "systemutveckling", "Konsult Gamma" })
            Assert.Contains((await SokAsync(databas, ord)).Traffar.Rader, rad => rad.Url == $"/ramavtal/{Avropsprov.Avtal}");
        Assert.DoesNotContain((await SokAsync(databas, "timpris")).Traffar.Rader, rad => rad.Url.StartsWith("/ramavtal", StringComparison.Ordinal));
    }

    private static Task<SokInnehall.View> SokAsync(Testdatabas databas, string ord) => databas.SkickaAsync(new SokInnehall.Query(ord), Avtalsprov.Forvaltare);

    private static async Task<Avtalsprognos> VisaAsync(Testdatabas databas, DateOnly? nar = null) =>
        (await databas.SkickaAsync(new VisaRamavtal.Query(Avropsprov.Avtal, nar ?? dag, VisaRamavtal.Prognosval.Alltid), Testanvandare.UtanKonto)).Prognos!;

    private static async Task<Testdatabas> MedAvropAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        foreach (var manad in new[] { "2007-11", "2007-12", "2008-01", "2008-02", "2008-03", "2008-04", "2008-05" })
            await databas.AvropaAsync(Formular($"{manad}-15", "50 000"));
        return databas;
    }

    private static Avropsformular Formular(string nar, string varde) => Avropsprov.Formular(varde) with { Dag = nar, Fran = nar, Till = null };
}
