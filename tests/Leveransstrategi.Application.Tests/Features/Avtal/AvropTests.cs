using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

public sealed class AvropTests
{
    [Fact]
    public async Task Ett_avrop_tar_plats_under_bada_taken_och_far_form_leverantor_och_plikter()
    {
        await using var databas = await MedAvtalAsync();
        var nummer = await databas.AvropaAsync();
        Assert.Equal("A-1", nummer);
        Assert.Equal("A-2", await databas.AvropaAsync(Avropsprov.Formular("50 000", Avropslage.Reserverat)));

        Assert.Equal([(0, 100_000m, 50_000m), (1, 100_000m, 50_000m), (2, 0m, 0m)], await RaknareAsync(databas));
        var avrop = await databas.DbAsync(db => db.Avrop.AsNoTracking().Include(a => a.Plikter).Include(a => a.Historik).SingleAsync(a => a.Nummer == nummer));
        Assert.Equal((Avropsformslag.Rangordning, "7 kap. 6 §"), (avrop.Form, avrop.Lagrum));
        Assert.Contains("inom gränsen 320", avrop.Forklaring, StringComparison.Ordinal);
        Assert.Equal(await LeverantorAsync(databas, "Konsult Alfa AB"), avrop.Leverantor!.Value.Value);
        Assert.Equal([(Avropspliktsslag.Dokumentation, new DateOnly(2008, 7, 4)), (Avropspliktsslag.Rapport, new DateOnly(2008, 7, 15))], avrop.Plikter.OrderBy(en => en.Senast).Select(en => (en.Slag, en.Senast)));
        Assert.Equal(Avropshandelseslag.Avropat, Assert.Single(avrop.Historik).Slag);
    }

    [Theory]
    [InlineData("0", "noll")]
    [InlineData("−100 000", "mindre än noll")]
    public async Task Noll_och_minus_vagras_med_ord(string varde, string ord)
    {
        await using var databas = await MedAvtalAsync();
        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.AvropaAsync(Avropsprov.Formular(varde)));
        Assert.Contains(ord, fel.Message, StringComparison.Ordinal);
        Assert.All(await RaknareAsync(databas), rad => Assert.Equal((0m, 0m), (rad.Avropat, rad.Reserverat)));
    }

    [Fact]
    public async Task Over_taket_vagras_med_vad_som_begardes_och_vad_som_ar_kvar_och_inget_ar_bokat()
    {
        await using var databas = await MedAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("500 000"));
        var fore = await RaknareAsync(databas);
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(Avropsprov.Formular("100 000,01")));
        Assert.Equal("Avropet på 100 000,01 kr ryms inte under taket. I delområdet Utveckling är 100 000 kr av 600 000 kr kvar. I hela avtalet är 500 000 kr av 1 000 000 kr kvar. Det som är reserverat räknas med. Minska avropet. Är det beslutat att det ändå ska göras, antecknar avtalsförvaltaren beslutet att gå över taket.", fel.Message.Replace('\u00A0', ' '));
        Assert.Equal(fore, await RaknareAsync(databas));
        await databas.AvropaAsync(Avropsprov.Formular("100 000"));
        Assert.Equal(600_000, (await RaknareAsync(databas))[1].Avropat);

        // Delområde 2 har inget eget tak; då avgör hela avtalets.
        var annat = Avropsprov.Formular("400 000,01");
        annat.Delomrade = 2;
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(annat));
    }

    [Fact]
    public async Task En_rattelse_uppat_provas_mot_taket_och_nedat_lamnar_plats()
    {
        await using var databas = await MedAvtalAsync();
        var nummer = await databas.AvropaAsync(Avropsprov.Formular("500 000"));
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => RattaAsync(databas, nummer, "700 000"));
        Assert.Contains("ryms inte", fel.Message, StringComparison.Ordinal);
        Assert.Contains("är inräknade", fel.Message, StringComparison.Ordinal);
        await RattaAsync(databas, nummer, "600 000");
        await RattaAsync(databas, nummer, "1 000");
        Assert.Equal([(0, 1_000m, 0m), (1, 1_000m, 0m), (2, 0m, 0m)], await RaknareAsync(databas));
        await Assert.ThrowsAsync<ValidationException>(() => RattaAsync(databas, nummer, "0"));
        var historik = await databas.DbAsync(db => db.Set<Avropshandelse>().Select(h => h.Text).ToListAsync());
        Assert.Contains(historik, text => text!.Replace('\u00A0', ' ').Contains("Värde: 500 000 kr → 600 000 kr", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ett_annullerat_avrop_ligger_kvar_men_lamnar_plats_och_ett_reserverat_gar_att_lagga()
    {
        await using var databas = await MedAvtalAsync();
        var forsta = await databas.AvropaAsync(Avropsprov.Formular("600 000"));
        await Assert.ThrowsAsync<ValidationException>(() => AnnulleraAsync(databas, forsta, ""));
        await AnnulleraAsync(databas, forsta, "Beställningen drogs tillbaka.");
        await Assert.ThrowsAsync<RegelbrottException>(() => RattaAsync(databas, forsta, "1"));
        var andra = await databas.AvropaAsync(Avropsprov.Formular("600 000", Avropslage.Reserverat));
        Assert.Equal((0m, 600_000m), ((await RaknareAsync(databas))[1].Avropat, (await RaknareAsync(databas))[1].Reserverat));
        await databas.SkickaAsync(new LaggAvrop.Command(andra, new() { Dag = "2008-06-09" }, await MarkeAsync(databas, andra)), Avropsprov.Administrator);
        Assert.Equal((600_000m, 0m), ((await RaknareAsync(databas))[1].Avropat, (await RaknareAsync(databas))[1].Reserverat));
        Assert.Equal(2, await databas.DbAsync(db => db.Avrop.CountAsync()));
    }

    [Fact]
    public async Task Bara_den_egna_namnden_bara_berattigade_och_bara_inom_tiden()
    {
        await using var databas = await MedAvtalAsync();
        var annan = Avropsprov.Formular();
        annan.Organisation = "farsta-stadsdelsnamnd";
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.AvropaAsync(annan));
        await databas.AvropaAsync(annan, Avtalsprov.Forvaltare);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.AvropaAsync(vem: Testanvandare.Med(Roller.Revisor)));

        annan.Organisation = "ab-stokab";
        Assert.Contains("får inte avropa", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(annan, Avtalsprov.Forvaltare))).Message, StringComparison.Ordinal);
        var tidigt = Avropsprov.Formular();
        tidigt.Dag = "2006-08-31";
        Assert.Contains("gäller från 2006-09-01", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(tidigt))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Att_ga_forbi_den_som_star_pa_tur_kraver_ett_tillatet_skal_som_sparas()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avropsprov.Formular();
        formular.Leverantor = await LeverantorAsync(databas, "Konsult Beta AB");
        Assert.Contains("Konsult Alfa AB står på tur", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(formular))).Message, StringComparison.Ordinal);

        var alfa = await LeverantorAsync(databas, "Konsult Alfa AB");
        formular.Forbigangna = [new() { Leverantor = alfa, Skal = Forbigaendeskal.Jav, Motivering = "Släkt." }];
        Assert.Contains("Avtalet tillåter inte", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(formular))).Message, StringComparison.Ordinal);
        formular.Forbigangna = [new() { Leverantor = alfa, Skal = Forbigaendeskal.TackatNej, Motivering = "Tackade nej i brev den 2 juni." }];
        await databas.AvropaAsync(formular);
        Assert.Equal("Tackade nej i brev den 2 juni.", Assert.Single(await databas.DbAsync(db => db.Set<Avropsforbigaende>().ToListAsync())).Motivering);
    }

    [Fact]
    public async Task En_avstangd_leverantor_hoppas_over_och_over_timgransen_galler_fku()
    {
        await using var databas = await MedAvtalAsync();
        var alfa = await LeverantorAsync(databas, "Konsult Alfa AB");
        await databas.SkickaAsync(new StangAvLeverantor.Command(alfa, await MarkeAsync(databas, alfa), "2008-06-01", "2008-06-30", "Brott mot villkoren", "Avtalet punkt 12"), Avtalsprov.Forvaltare);
        var nummer = await databas.AvropaAsync();
        Assert.Equal(await LeverantorAsync(databas, "Konsult Beta AB"), (await databas.DbAsync(db => db.Avrop.SingleAsync(a => a.Nummer == nummer))).Leverantor!.Value.Value);

        var stort = Avropsprov.Formular();
        stort.Timmar = "321";
        Assert.Contains("vann den förnyade konkurrensutsättningen", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(stort))).Message, StringComparison.Ordinal);
        stort.Leverantor = alfa;
        Assert.Contains("avstängd", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(stort))).Message, StringComparison.Ordinal);
        stort.Leverantor = await LeverantorAsync(databas, "Konsult Gamma AB");
        await databas.AvropaAsync(stort);
        Assert.Equal(1, await databas.DbAsync(db => db.Avrop.CountAsync(a => a.Form == Avropsformslag.Fku && a.Plikter.Any(p => p.Slag == Avropspliktsslag.Underrattelse))));
    }

    [Fact]
    public async Task Den_som_har_tagit_over_avtalet_hoppas_over_nar_den_ar_avstangd_och_namns_vid_namn()
    {
        await using var databas = await MedAvtalAsync();
        await databas.SkickaAsync(new RegistreraLeverantor.Command("Efterträdaren AB", null, null, []), Avtalsprov.Forvaltare);
        var (alfa, ny) = (await LeverantorAsync(databas, "Konsult Alfa AB"), await LeverantorAsync(databas, "Efterträdaren AB"));
        await databas.SkickaAsync(new SlaIhopLeverantorer.Command(alfa, await MarkeAsync(databas, alfa), ny, "2008-05-01"), Avtalsprov.Forvaltare);
        var fore = await databas.SkickaAsync(new ProvaAvrop.Query(Avropsprov.Avtal, Avropsprov.Formular()), Avropsprov.Administrator);
        Assert.Equal("Konsult Alfa AB (numera Efterträdaren AB)", fore.Tur!.Nasta!.Namn);

        await databas.SkickaAsync(new StangAvLeverantor.Command(ny, await MarkeAsync(databas, ny), "2008-06-01", "2008-06-30", "Brott mot villkoren", "Avtalet punkt 12"), Avtalsprov.Forvaltare);
        var efter = await databas.SkickaAsync(new ProvaAvrop.Query(Avropsprov.Avtal, Avropsprov.Formular()), Avropsprov.Administrator);
        Assert.Equal("Konsult Beta AB", efter.Tur!.Nasta!.Namn);
        var sidan = await databas.SkickaAsync(new VisaRamavtal.Query(Avropsprov.Avtal, new(2008, 6, 4)), Testanvandare.UtanKonto);
        var rad = sidan.Delomraden[0].Leverantorer[0];
        Assert.Equal(("Konsult Alfa AB", "Efterträdaren AB", new DateOnly(2008, 6, 30)), (rad.Namn, rad.Numera, rad.AvstangdTill));
    }

    [Fact]
    public async Task En_namnd_som_har_upphort_far_inte_avropa()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avropsprov.Formular();
        formular.Organisation = "hagerstens-stadsdelsnamnd";
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(formular, Avtalsprov.Forvaltare));
        Assert.Contains("Hägerstens stadsdelsnämnd finns inte 2008-06-04. Välj den som har tagit över", fel.Message, StringComparison.Ordinal);
        formular.Dag = "2006-10-02";
        formular.Fran = "2006-10-02";
        await databas.AvropaAsync(formular, Avtalsprov.Forvaltare);
    }

    [Fact]
    public async Task Over_taket_kravs_skal_lagrum_och_beslutare_av_den_som_forvaltar_avtalet()
    {
        await using var databas = await MedAvtalAsync();
        var formular = Avropsprov.Formular("700 000");
        formular.Over = new() { Skal = "Driften står annars still.", Lagrum = "17 kap. 12 §", Beslutare = "Kommunstyrelsen" };
        await Assert.ThrowsAsync<ValidationException>(() => databas.AvropaAsync(formular, Avtalsprov.Forvaltare));
        formular.Over.Dnr = "KS 2008/77";
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.AvropaAsync(formular));
        var nummer = await databas.AvropaAsync(formular, Avtalsprov.Forvaltare);
        var avrop = await databas.DbAsync(db => db.Avrop.AsNoTracking().Include(a => a.Historik).SingleAsync(a => a.Nummer == nummer));
        Assert.Equal(("Kommunstyrelsen", "KS 2008/77"), (avrop.Overskridande!.Beslutare, avrop.Overskridande.Dnr));
        Assert.Contains(avrop.Historik, en => en.Slag == Avropshandelseslag.OverTaket);
        Assert.Equal(700_000, (await RaknareAsync(databas))[1].Avropat);
    }

    [Fact]
    public async Task Dagen_da_taket_naddes_foljer_avropens_dagar_och_forsvinner_nar_det_finns_plats()
    {
        await using var databas = await MedAvtalAsync();
        var sent = Avropsprov.Formular("400 000");
        (sent.Dag, sent.Delomrade) = ("2008-06-05", 2);
        await databas.AvropaAsync(sent);
        var tidigt = Avropsprov.Formular("600 000");
        tidigt.Dag = "2008-05-02";
        var nummer = await databas.AvropaAsync(tidigt);
        Assert.Equal([new DateOnly(2008, 6, 5), new DateOnly(2008, 5, 2), null], await NattAsync());
        await RattaAsync(databas, nummer, "599 999,99");
        Assert.Equal([null, null, null], await NattAsync());

        Task<List<DateOnly?>> NattAsync() => databas.DbAsync(db => db.Takraknare.OrderBy(t => t.Delomrade).Select(t => t.NattDag).ToListAsync());
    }

    [Fact]
    public async Task Nar_taket_ar_natt_ar_avtalet_slut_i_listan_pa_sidan_och_bland_det_som_gar_att_avropa_pa()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var avtal = Avropsprov.Avtalsformular();
        avtal.TakBelopp = "600 000";
        await databas.AvropbartAvtalAsync(avtal);
        await databas.AvropaAsync(Avropsprov.Formular("600 000"));
        foreach (var (dag, lage) in new[] { (new DateOnly(2008, 6, 3), Ramavtalslage.Galler), (new DateOnly(2008, 6, 4), Ramavtalslage.Slut) })
        {
            Assert.Equal(lage, (await databas.SkickaAsync(new VisaRamavtal.Query(Avropsprov.Avtal, dag), Avtalsprov.Forvaltare)).Lage);
            var lista = await databas.SkickaAsync(new ListRamavtal.Query(dag, new()), Avtalsprov.Forvaltare);
            Assert.Equal((lage, lage == Ramavtalslage.Galler ? 1 : 0), (Assert.Single(lista.Sida.Rader).Lage, lista.IKraft));
            Assert.Equal(lista.IKraft, (await databas.SkickaAsync(new ListRamavtal.Query(dag, new(Lage: Lagesurval.IKraft)), Avtalsprov.Forvaltare)).Sida.Antal);
            Assert.Equal(1 - lista.IKraft, (await databas.SkickaAsync(new ListRamavtal.Query(dag, new(Lage: Lagesurval.Avslutade)), Avtalsprov.Forvaltare)).Sida.Antal);
            Assert.Equal(lista.IKraft, (await databas.SkickaAsync(new ListAvropbara.Query(Avropsprov.Namnd, dag), Testanvandare.UtanKonto)).Antal);
        }
    }

    [Fact]
    public async Task Taket_en_dag_som_varit_ar_detsamma_som_raknarna_sade_da()
    {
        await using var databas = await MedAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("100 000"));
        var bereds = await databas.AvropaAsync(Avropsprov.Formular("200 000", Avropslage.Reserverat));
        await databas.SkickaAsync(new LaggAvrop.Command(bereds, new() { Dag = "2008-06-20" }, await MarkeAsync(databas, bereds)), Avropsprov.Administrator);
        var idag = await TakAsync(new(2026, 11, 22));
        Assert.Equal((300_000m, 0m), (idag.Avropat, idag.Reserverat));
        Assert.Equal(idag, await TakAsync(new(2008, 6, 20)));
        var fore = await TakAsync(new(2008, 6, 19));
        Assert.Equal((100_000m, 200_000m, 700_000m), (fore.Avropat, fore.Reserverat, fore.Kvar!.Value));
        Assert.Equal(1_000_000, (await TakAsync(new(2008, 6, 3))).Kvar!.Value);

        async Task<Taklage> TakAsync(DateOnly dag) => (await databas.SkickaAsync(new VisaRamavtal.Query(Avropsprov.Avtal, dag), Avtalsprov.Forvaltare)).Taklagen[0];
    }

    [Fact]
    public async Task Rattas_avtalets_tak_foljer_raknarna_med_och_mangden_raknas_ocksa()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var avtal = Avropsprov.Avtalsformular();
        avtal.Delomraden[0].TakKvantitet = "150";
        avtal.Delomraden[0].TakEnhet = "timmar";
        await databas.AvropbartAvtalAsync(avtal);
        Assert.Contains("Ange hur många", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync())).Message, StringComparison.Ordinal);
        var formular = Avropsprov.Formular("10 000");
        formular.Kvantitet = "100,5";
        await databas.AvropaAsync(formular);
        Assert.Contains("49,50 timmar av 150 timmar kvar", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.AvropaAsync(formular))).Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        avtal.Delomraden[0].TakKvantitet = "201";
        await databas.SkickaAsync(new RattaRamavtal.Command(Avropsprov.Avtal, avtal, await databas.DbAsync(db => db.Ramavtal.Select(r => r.Versionsmarke).SingleAsync())), Avtalsprov.Forvaltare);
        await databas.AvropaAsync(formular);
        Assert.True((await databas.DbAsync(db => db.Takraknare.AsNoTracking().SingleAsync(t => t.Delomrade == 1))).ArNatt);
    }

    [Fact]
    public async Task Listan_staller_lika_manga_fragor_om_tio_som_om_tusen_avrop()
    {
        await using var databas = await MedAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("1 000"));
        var fragor = new List<int>();
        foreach (var antal in new[] { 10, 1_000 })
        {
            await databas.DbAsync(async db =>
            {
                var (avtal, namnd) = (await db.Ramavtal.Select(r => r.Id).SingleAsync(), await db.Organisationer.Where(o => o.Slug == "farsta-stadsdelsnamnd").Select(o => o.Id).SingleAsync());
                var handling = new Avropshandling("Prov", DateTimeOffset.UnixEpoch, new(2008, 6, 4));
                db.AddRange(Enumerable.Range(0, antal).Select(i => new Avrop($"P-{antal}-{i}", null, new(avtal, 1, namnd), null, new($"Prov {i}", 1, new(2008, 6, 4)), new(Avropsformslag.Fku, "7 kap.", []), Avropslage.Reserverat, new(2008, 6, 5), handling)));
                return await db.SaveChangesAsync();
            });
            databas.Fragor.Nollstall();
            var lista = await databas.SkickaAsync(new ListAvrop.Query(new(2008, 6, 9), new()), Testanvandare.Med(Roller.Revisor));
            Assert.True(lista.Sida.Antal > antal);
            fragor.Add(databas.Fragor.Antal);
        }

        Assert.Equal(fragor[0], fragor[1]);
        Assert.True(fragor[0] <= 5, $"{fragor[0]} frågor");
        var egen = await databas.SkickaAsync(new ListAvrop.Query(new(2008, 6, 9), new()), Avropsprov.Administrator);
        Assert.Equal(("A-1", 1), (egen.Sida.Rader[0].Nummer, egen.Sida.Antal));
    }

    [Fact]
    public async Task Listans_summor_ar_de_som_gallde_dagen_och_raknar_inte_annullerade()
    {
        await using var databas = await MedAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("100 000"));
        await databas.AvropaAsync(Avropsprov.Formular("20 000.50"));
        await databas.AvropaAsync(Avropsprov.Formular("3 000", Avropslage.Reserverat));
        var annullerat = await databas.AvropaAsync(Avropsprov.Formular("400 000"));
        await databas.SkickaAsync(new AnnulleraAvrop.Command(annullerat, "Dubblett.", await MarkeAsync(databas, annullerat)), Avropsprov.Administrator);
        var idag = databas.Klocka.IDag();

        async Task<(int, decimal, decimal)> SummorAsync(DateOnly dag, Avropslage? lage = null)
        {
            var lista = await databas.SkickaAsync(new ListAvrop.Query(dag, new(Lage: lage)), Avropsprov.Administrator);
            return (lista.Sida.Antal, lista.Avropat, lista.Reserverat);
        }

        Assert.Equal((4, 120_000.50m, 3_000m), await SummorAsync(idag));
        Assert.Equal((4, 520_000.50m, 3_000m), await SummorAsync(idag.AddDays(-1)));
        Assert.Equal((0, 0m, 0m), await SummorAsync(new(2008, 6, 3)));
        Assert.Equal((1, 0m, 0m), await SummorAsync(idag, Avropslage.Annullerat));
        Assert.Equal((1, 0m, 3_000m), await SummorAsync(idag, Avropslage.Reserverat));
    }

    internal static async Task<Testdatabas> MedAvtalAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        return databas;
    }

    private static async Task<Guid> LeverantorAsync(Testdatabas databas, string namn) =>
        (await databas.DbAsync(db => db.Leverantorer.Where(l => l.Namn == namn).Select(l => l.Id).SingleAsync())).Value;

    private static Task<Guid> MarkeAsync(Testdatabas databas, string nummer) => databas.DbAsync(db => db.Avrop.Where(a => a.Nummer == nummer).Select(a => a.Versionsmarke).SingleAsync());

    private static Task<Guid> MarkeAsync(Testdatabas databas, Guid leverantor) => databas.DbAsync(db => db.Leverantorer.Where(l => l.Id == new LeverantorId(leverantor)).Select(l => l.Versionsmarke).SingleAsync());

    private static async Task<List<(int Delomrade, decimal Avropat, decimal Reserverat)>> RaknareAsync(Testdatabas databas) =>
        [.. (await databas.DbAsync(db => db.Takraknare.AsNoTracking().OrderBy(t => t.Delomrade).ToListAsync())).Select(t => (t.Delomrade, t.Avropat, t.Reserverat))];

    private static async Task RattaAsync(Testdatabas databas, string nummer, string varde) =>
        await databas.SkickaAsync(new RattaAvrop.Command(nummer, Avropsprov.Formular(varde), "Fel belopp i beställningen.", await MarkeAsync(databas, nummer)), Avropsprov.Administrator);

    private static async Task AnnulleraAsync(Testdatabas databas, string nummer, string skal) =>
        await databas.SkickaAsync(new AnnulleraAvrop.Command(nummer, skal, await MarkeAsync(databas, nummer)), Avropsprov.Administrator);
}
