using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Andringar;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

/// <summary>Ändringar av ramavtal: prövas och visas före beslutet, gäller först efter det, och ändras aldrig sedan.</summary>
public sealed class AndringarTests
{
    private const string Nummer = "RA-1";
    private static readonly DateOnly dag = new(2008, 6, 9);

    [Fact]
    public async Task Avtalet_visas_som_det_blir_och_andras_forst_nar_kommunstyrelsen_har_beslutat()
    {
        await using var databas = await MedAvtalAsync();

        var bild = await databas.SkickaAsync(new ProvaAndring.Query(Nummer, Avtalsprov.Andring()), Avtalsprov.Forvaltare);
        Assert.Equal((120_000_000m, 122_000_000m), (bild.Blir.TakFore!.Belopp, bild.Blir.TakEfter!.Belopp));
        // Gränsen räknas på värdet uppräknat enligt indexklausulen: 120 mnkr gånger 1,0834.
        Assert.Equal((130_008_000m, 2_000_000m), (bild.Provning.Bas, bild.Provning.Netto));
        Assert.Equal(120_000_000m, (await VisaAsync(databas)).Tak!.Belopp);

        Assert.Equal(1, await databas.BeredAndringAsync(Nummer));
        Assert.Equal(120_000_000m, (await VisaAsync(databas)).Tak!.Belopp);
        await Assert.ThrowsAsync<RegelbrottException>(() => BeslutaAsync(databas, 1, "Servicenämnden"));
        await BeslutaAsync(databas, 1);

        Assert.Equal(122_000_000m, (await VisaAsync(databas)).Tak!.Belopp);
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => BeslutaAsync(databas, 1));
        Assert.Equal("Ändring 1 är redan beslutad.", fel.Message);
        // Den beslutade ändringen räknas in i nettot för nästa, och det ursprungliga värdet är oförändrat.
        var nasta = await databas.SkickaAsync(new ProvaAndring.Query(Nummer, Avtalsprov.Andring()), Avtalsprov.Forvaltare);
        Assert.Equal((130_008_000m, 4_000_000m), (nasta.Provning.Bas, nasta.Provning.Netto));
    }

    [Fact]
    public async Task En_ny_sista_dag_galler_fran_beslutet_och_forlangningarna_raknas_om_fran_den()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avtalsprov.Andring();
        (formular.Belopp, formular.NySistaDag) = (null, "2008-12-31");
        await databas.BeredAndringAsync(Nummer, formular);
        await BeslutaAsync(databas, 1, datum: "2008-05-01");

        Assert.Equal(new DateOnly(2008, 8, 31), (await VisaAsync(databas, new(2008, 4, 30))).Slutar);
        var efter = await VisaAsync(databas);
        Assert.Equal((new DateOnly(2008, 12, 31), new DateOnly(2008, 10, 31), new DateOnly(2010, 12, 31)), (efter.Slutar!.Value, efter.Atgardsdag!.Value, efter.LangstTill!.Value));
        // Databasens perioder säger detsamma som avtalet, dag för dag.
        var lista = await databas.SkickaAsync(new ListRamavtal.Query(new(2008, 4, 30), Alla), Testanvandare.UtanKonto);
        Assert.Equal(new DateOnly(2008, 8, 31), Assert.Single(lista.Sida.Rader).Slutar);
        Assert.Equal(new DateOnly(2008, 12, 31), Assert.Single((await databas.SkickaAsync(new ListRamavtal.Query(dag, Alla), Testanvandare.UtanKonto)).Sida.Rader).Slutar);
    }

    [Fact]
    public async Task Taket_kan_inte_sankas_under_det_som_ar_avropat_och_en_tid_over_fyra_ar_behover_skal()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avtalsprov.Andring();
        (formular.Belopp, formular.NySistaDag) = ("−120 000 000", "2011-01-01");

        var bild = await databas.SkickaAsync(new ProvaAndring.Query(Nummer, formular), Avtalsprov.Forvaltare);

        Assert.Contains("Taket ska vara större än noll. Minska ändringen.", bild.Hinder);
        Assert.Contains(bild.Hinder, rad => rad.Contains("7 kap. 2 §", StringComparison.Ordinal));
        Assert.Equal(Andringsutfall.RymsInte, bild.Provning.Utfall);
        await databas.BeredAndringAsync(Nummer, formular);
        await Assert.ThrowsAsync<RegelbrottException>(() => BeslutaAsync(databas, 1));
    }

    [Fact]
    public async Task Under_troskelvardet_har_lagen_ingen_provning_och_lagens_grunder_gar_inte_att_valja()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var avtal = Avtalsprov.Formular();
        avtal.Regim = Lagregim.Nationellt;
        await databas.RegistreraAvtalAsync(Nummer, avtal);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.BeredAndringAsync(Nummer));
        Assert.Equal("Lagens grunder gäller inte det här avtalet. Välj vad ändringen gäller.", fel.Message);

        var formular = Avtalsprov.Andring();
        formular.Grund = Andringsgrund.UtanLagprovning;
        var bild = await databas.SkickaAsync(new ProvaAndring.Query(Nummer, formular), Avtalsprov.Forvaltare);
        Assert.Equal(Andringsutfall.IngenLagprovning, bild.Provning.Utfall);
        Assert.Contains("Ta råd av en upphandlingsjurist", bild.Provning.Slutsats, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_kompletterande_bestallning_ska_annonseras_och_paminner_tills_det_ar_gjort()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avtalsprov.Andring();
        formular.Grund = Andringsgrund.Kompletterande;
        formular.Svar = [.. Andringsregel.For(Andringsgrund.Kompletterande).Fragor.Select(fraga => new Andringssvar { Villkor = fraga.Villkor, Ja = true })];
        await databas.BeredAndringAsync(Nummer, formular);
        Assert.False((await AndringAsync(databas)).SkaAnnonseras);
        await BeslutaAsync(databas, 1);
        Assert.True((await AndringAsync(databas)).SkaAnnonseras);

        await Assert.ThrowsAsync<RegelbrottException>(async () => await databas.SkickaAsync(new AnnonseraAndring.Command(Nummer, 1, "2008-05-31", await MarkeAsync(databas)), Avtalsprov.Forvaltare));
        await databas.SkickaAsync(new AnnonseraAndring.Command(Nummer, 1, "2008-06-02", await MarkeAsync(databas)), Avtalsprov.Forvaltare);
        Assert.False((await AndringAsync(databas)).SkaAnnonseras);
    }

    [Fact]
    public async Task Ett_byte_av_leverantor_satter_den_nya_pa_den_gamlas_plats_forst_efter_beslutet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var gammal = await databas.SkickaAsync(new RegistreraLeverantor.Command("Konsult Alfa AB", "556036-0793", null, []), Avtalsprov.Forvaltare);
        await databas.SkickaAsync(new RegistreraLeverantor.Command("Konsult Beta AB", "556016-0680", null, []), Avtalsprov.Forvaltare);
        var avtal = Avtalsprov.Formular();
        avtal.Delomraden = [new() { Namn = "Utveckling", Leverantorer = "Konsult Alfa AB" }];
        await databas.RegistreraAvtalAsync(Nummer, avtal);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);
        var formular = Avtalsprov.Andring();
        (formular.Grund, formular.Belopp, formular.Lamnar, formular.Tilltrader) = (Andringsgrund.BytAvLeverantor, null, gammal, "556016-0680");

        await databas.BeredAndringAsync(Nummer, formular);
        Assert.Equal("Konsult Alfa AB", (await VisaAsync(databas)).Delomraden[0].Leverantorer.Single().Namn);
        await BeslutaAsync(databas, 1);

        Assert.Equal("Konsult Beta AB", (await VisaAsync(databas)).Delomraden[0].Leverantorer.Single().Namn);
        Assert.Equal("Konsult Alfa AB", (await VisaAsync(databas, new(2008, 5, 31))).Delomraden[0].Leverantorer.Single().Namn);
    }

    [Fact]
    public async Task En_atertagen_andring_star_kvar_men_gar_inte_att_besluta_och_var_och_en_gor_sitt()
    {
        await using var databas = await MedAvtalAsync();
        await databas.BeredAndringAsync(Nummer);
        await Assert.ThrowsAsync<BehorighetSaknasException>(async () => await databas.SkickaAsync(new AtertaAndring.Command(Nummer, 1, await MarkeAsync(databas)), Avtalsprov.Registrator));
        await databas.SkickaAsync(new AtertaAndring.Command(Nummer, 1, await MarkeAsync(databas)), Avtalsprov.Forvaltare);

        Assert.Equal("Ändring 1 är redan återtagen.", (await Assert.ThrowsAsync<RegelbrottException>(() => BeslutaAsync(databas, 1))).Message);
        Assert.Equal(Andringsstatus.Atertagen, Assert.Single((await VisaAsync(databas)).Andringar).Status);
    }

    [Fact]
    public async Task En_dag_fore_beslutet_visas_taket_som_gallde_da_pa_avtalet_i_listan_i_filen_och_i_vagledningen()
    {
        await using var databas = await MedAvtalAsync();
        // Två ändringar av avtalets tak och en av ett delområdes mängd, som inte rör avtalets.
        await databas.BeredAndringAsync(Nummer);
        await BeslutaAsync(databas, 1, datum: "2008-03-01");
        await databas.BeredAndringAsync(Nummer);
        await BeslutaAsync(databas, 2, datum: "2008-06-01");
        var lott = Avtalsprov.Andring();
        (lott.Belopp, lott.Mangd, lott.Delomrade) = (null, "50", 2);
        await databas.BeredAndringAsync(Nummer, lott);
        await BeslutaAsync(databas, 3, datum: "2008-06-05");

        foreach (var (nar, belopp, timmar) in new (DateOnly, decimal, decimal)[] { (new(2008, 2, 29), 120_000_000, 1_000), (new(2008, 3, 1), 122_000_000, 1_000), (new(2008, 6, 1), 124_000_000, 1_000), (dag, 124_000_000, 1_050) })
        {
            var avtal = await VisaAsync(databas, nar);
            Assert.Equal((belopp, belopp, timmar, timmar), (avtal.Tak!.Belopp, avtal.Taklagen[0].Kvar, avtal.Delomraden[1].Tak!.Kvantitet, avtal.Taklagen[2].KvarKvantitet));
            var lista = await databas.SkickaAsync(new ListRamavtal.Query(nar, Alla), Testanvandare.UtanKonto);
            Assert.Equal((belopp, belopp), (Assert.Single(lista.Sida.Rader).TakBelopp, lista.Tak[Nummer].Kvar));
            var filen = await databas.MedAsync(async tjanster =>
            {
                var rader = new List<ListRamavtal.Filrad>();
                await foreach (var rad in await tjanster.GetRequiredService<IMediator>().Send(new ListRamavtal.AllaQuery(nar, Alla)))
                    rader.Add(rad);
                return rader;
            });
            Assert.Equal((belopp, belopp), (Assert.Single(filen).Avtal.TakBelopp, filen[0].Tak.Kvar));
            Assert.Equal(belopp, Assert.Single((await databas.SkickaAsync(new ListAvropbara.Query("bromma-stadsdelsnamnd", nar), Testanvandare.UtanKonto)).Rader).Tak.Kvar);
            var svar = await databas.SkickaAsync(new VagledKop.Query("it-konsulter", "bromma-stadsdelsnamnd", nar, Faktavarden.Vanlig), Testanvandare.UtanKonto);
            Assert.Equal((belopp, belopp), (Assert.Single(svar.Ramavtal).Tak, svar.Ramavtal[0].Kvar));
        }
    }

    private static ListRamavtal.Urval Alla { get; } = new(null, Lagesurval.Alla, null);

    private static async Task<Testdatabas> MedAvtalAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);
        return databas;
    }

    private static Task<VisaRamavtal.View> VisaAsync(Testdatabas databas, DateOnly? nar = null) => databas.SkickaAsync(new VisaRamavtal.Query(Nummer, nar ?? dag), Testanvandare.UtanKonto);

    private static Task<VisaAndring.View> AndringAsync(Testdatabas databas) => databas.SkickaAsync(new VisaAndring.Query(Nummer, 1), Testanvandare.UtanKonto);

    private static async Task<Guid> MarkeAsync(Testdatabas databas) => (await VisaAsync(databas)).Versionsmarke;

    private static async Task BeslutaAsync(Testdatabas databas, int nummer, string organ = "Kommunstyrelsen", string datum = "2008-06-01") =>
        await databas.SkickaAsync(new BeslutaAndring.Command(Nummer, nummer, organ, datum, "§ 7", "KS 2008/7", await MarkeAsync(databas)), Avtalsprov.Registrator);
}
