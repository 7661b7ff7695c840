using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

public sealed class RamavtalsregisterTests
{
    private const string Nummer = "RA-2006-014";
    private static readonly DateOnly dag = new(2008, 6, 9);

    [Fact]
    public async Task Avtalet_gar_genom_sina_steg_och_ett_tecknande_i_sparren_vagras_med_skalet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Underrattat);
        var sparr = await VisaAsync(databas, new(2006, 6, 5));
        Assert.Equal((Ramavtalslage.Avtalssparr, Ramavtalsatgard.Teckna, new DateOnly(2006, 6, 13)), (sparr.Lage, sparr.Atgard, sparr.Atgardsdag));

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(Tecknande("2006-06-12", sparr.Versionsmarke), Avtalsprov.Registrator));
        Assert.Contains("Tidigaste dag att teckna avtal är 2006-06-13", fel.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(Tecknande("2006-06-20", sparr.Versionsmarke), Avtalsprov.Forvaltare));
        await databas.SkickaAsync(Tecknande("2006-06-20", sparr.Versionsmarke), Avtalsprov.Registrator);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AvgorForlangning.Command(Nummer, 1, true, "Kommunstyrelsen", "2008-06-01", "§ 1", "KS 1", sparr.Versionsmarke), Avtalsprov.Registrator));

        var galler = await VisaAsync(databas, dag);
        Assert.Equal((Ramavtalslage.Galler, Ramavtalsatgard.LamnaBesked, new DateOnly(2008, 6, 30)), (galler.Lage, galler.Atgard, galler.Atgardsdag));
        await databas.SkickaAsync(new AvgorForlangning.Command(Nummer, 1, true, "Kommunstyrelsen", "2008-06-01", "§ 1", "KS 2008/1", galler.Versionsmarke), Avtalsprov.Registrator);
        Assert.Equal((new DateOnly(2009, 8, 31), new DateOnly(2009, 6, 30)), ((await VisaAsync(databas, dag)).Slutar!.Value, (await VisaAsync(databas, dag)).Atgardsdag!.Value));
    }

    [Fact]
    public async Task Den_som_ar_berattigad_ser_avtalet_bara_medan_det_galler()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);

        Assert.Equal([Nummer], await AvropbaraAsync("bromma-stadsdelsnamnd", dag));
        Assert.Empty(await AvropbaraAsync("bromma-stadsdelsnamnd", new(2006, 8, 31)));
        Assert.Empty(await AvropbaraAsync("ab-stokab", dag));

        async Task<IEnumerable<string>> AvropbaraAsync(string organisation, DateOnly nar) =>
            (await databas.SkickaAsync(new ListAvropbara.Query(organisation, nar), Testanvandare.UtanKonto)).Rader.Select(rad => rad.Nummer);
    }

    [Fact]
    public async Task Perioderna_i_databasen_sager_varje_dag_detsamma_som_avtalets_lage()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var formular = Avtalsprov.Formular();
        formular.Forlangningar = [new() { Manader = "12", Besked = "3", Satt = Forlangningsatt.Tyst }, new() { Manader = "6", Besked = "2" }];
        await databas.RegistreraAvtalAsync(Nummer, formular);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);
        var avtal = await databas.DbAsync(db => db.Ramavtal.AsNoTracking().Include(r => r.Perioder).Include(r => r.Steg).Include(r => r.Forlangningar).SingleAsync());

        for (var en = new DateOnly(2005, 12, 1); en < new DateOnly(2010, 6, 1); en = en.AddDays(1))
        {
            var period = Assert.Single(avtal.Perioder, p => p.Fran <= en && p.Till >= en);
            Assert.Equal((avtal.Lage(en, false), avtal.Slutar(en), avtal.NastaAtgard(en)), (period.Lage, period.Slutar, (period.Atgard, period.Atgardsdag)));
        }
    }

    [Fact]
    public async Task Rattelsen_behaller_delomraden_och_ett_gammalt_marke_stoppas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        var sparat = await databas.SkickaAsync(new RattaRamavtal.Query(Nummer), Avtalsprov.Forvaltare);
        Assert.Equal(Avtalsprov.Formular().Delomraden.Select(rad => rad.Namn), sparat.Formular.Delomraden.Select(rad => rad.Namn));
        var fore = await databas.DbAsync(db => db.Set<Delomrade>().OrderBy(d => d.Nummer).Select(d => d.Id).ToListAsync());
        await databas.DbAsync(async db =>
        {
            db.AddRange(new Leverantor("Konsult Alfa AB", null, null), new Leverantor("Konsult Beta AB", null, null));
            return await db.SaveChangesAsync();
        });

        var rattat = sparat.Formular with { Delomraden = [sparat.Formular.Delomraden[0] with { Namn = "Nyutveckling", Leverantorer = "Konsult Beta AB; 60\nKonsult Alfa AB; 40" }, sparat.Formular.Delomraden[1]] };
        await databas.SkickaAsync(new RattaRamavtal.Command(Nummer, rattat, sparat.Versionsmarke), Avtalsprov.Forvaltare);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new RattaRamavtal.Command(Nummer, rattat, sparat.Versionsmarke), Avtalsprov.Forvaltare));

        var visat = await VisaAsync(databas, dag);
        Assert.Equal([(1, "Konsult Beta AB", 60m), (2, "Konsult Alfa AB", 40m)], visat.Delomraden[0].Leverantorer.Select(l => (l.Rang, l.Namn, l.Andel!.Value)));
        Assert.Equal("Nyutveckling", visat.Delomraden[0].Namn);
        Assert.Equal(fore, await databas.DbAsync(db => db.Set<Delomrade>().OrderBy(d => d.Nummer).Select(d => d.Id).ToListAsync()));
        var okand = rattat with { Delomraden = [rattat.Delomraden[0] with { Leverantorer = "Finns Inte AB" }, rattat.Delomraden[1]] };
        Assert.Contains("Finns Inte AB", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new RattaRamavtal.Command(Nummer, okand, visat.Versionsmarke), Avtalsprov.Forvaltare))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sekretessbelagda_villkor_ses_av_forvaltare_och_revisor_och_av_ingen_annan()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);

        foreach (var roll in new[] { Roller.Avtalsforvaltare, Roller.Revisor })
            Assert.Equal("Hemligt timpris 785 kr", (await databas.SkickaAsync(new VisaRamavtal.Query(Nummer, dag), Testanvandare.Med(roll))).Villkor!.Pris);
        foreach (var vem in new[] { Testanvandare.UtanKonto, Testanvandare.Med(Roller.Redaktor), Testanvandare.Med(Roller.Beslutsregistrator), Testanvandare.Med(Roller.Administrator) })
        {
            var visat = await databas.SkickaAsync(new VisaRamavtal.Query(Nummer, dag), vem);
            Assert.Equal((null, true), (visat.Villkor, visat.HarHemligaVillkor));
        }

        Assert.DoesNotContain("Hemligt", string.Concat(await databas.DbAsync(db => db.Handelser.Select(h => h.Varden).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Felen_pekar_pa_faltet_i_raden_och_over_fyra_ar_behover_skal()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var formular = Avtalsprov.Formular();
        formular.Forlangningar = [new() { Manader = "12", Besked = "2" }, new() { Manader = "x", Besked = "2" }];
        formular.TakBelopp = "0";

        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.RegistreraAvtalAsync("RA 1/2", formular));
        Assert.Equal(["Formular.Forlangningar[1].Manader", "Formular.TakBelopp", "Nummer"], fel.Errors.Select(rad => rad.PropertyName).Order(StringComparer.Ordinal));
        formular.Forlangningar = [new() { Manader = "25", Besked = "2" }];
        formular.TakBelopp = null;
        Assert.Contains("längre än fyra år", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.RegistreraAvtalAsync(Nummer, formular))).Message, StringComparison.Ordinal);
        formular.SarskildaSkal = "Stora investeringar hos leverantören.";
        await databas.RegistreraAvtalAsync(Nummer, formular);
        Assert.Contains("finns redan", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.RegistreraAvtalAsync(Nummer, formular))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listan_valjer_ordnar_och_fragar_lika_manga_ganger_oavsett_antal()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync(Nummer);
        await databas.ForTillAsync(Nummer, Avtalsstegslag.Tecknat);
        await databas.RegistreraAvtalAsync("RA-2008-001", Avtalsprov.Formular() with { Titel = "Ännu inte upphandlat", Omrade = "telefoni", Berorda = [] });
        Assert.Equal([Nummer, "RA-2008-001"], (await ListaAsync(databas, dag)).Sida.Rader.Select(rad => rad.Nummer));
        foreach (var (urval, vantat) in new (ListRamavtal.Urval, string)[]
        {
            (new(Lage: Lagesurval.KraverAtgard), Nummer), (new(Lage: Lagesurval.IKraft), Nummer), (new(Lage: Lagesurval.UnderUpphandling), "RA-2008-001"),
            (new(Omrade: "telefoni"), "RA-2008-001"), (new(Omrade: "programvara"), Nummer), (new(Fritext: "ännu INTE"), "RA-2008-001"),
        })
        {
            Assert.Equal(vantat, Assert.Single((await ListaAsync(databas, dag, urval)).Sida.Rader).Nummer);
        }

        var sedan = await ListaAsync(databas, new(2012, 1, 1), new(Lage: Lagesurval.Avslutade));
        Assert.Equal(Ramavtalslage.Utganget, Assert.Single(sedan.Sida.Rader).Lage);
        Assert.Equal((0, 0), ((await ListaAsync(databas, new(2005, 1, 1))).IKraft, sedan.IKraft));

        var fragor = new List<int>();
        foreach (var antal in new[] { 10, 1_000 })
        {
            await FyllAsync(databas, antal);
            databas.Fragor.Nollstall();
            var lista = await ListaAsync(databas, dag, new(Lage: Lagesurval.UnderUpphandling));
            Assert.True(lista.Sida.Antal >= antal);
            fragor.Add(databas.Fragor.Antal);
        }

        Assert.Equal(fragor[0], fragor[1]);
    }

    private static Task<int> FyllAsync(Testdatabas databas, int antal) => databas.DbAsync(async db =>
    {
        var omrade = await db.Anskaffningsomraden.Select(o => o.Id).FirstAsync();
        var organisation = await db.Organisationer.Select(o => o.Id).FirstAsync();
        var har = await db.Ramavtal.CountAsync();
        db.AddRange(Enumerable.Range(har, antal).Select(i => new Ramavtal($"P-{i}", $"Prov {i}", Lagregim.Nationellt, omrade, organisation)));
        return await db.SaveChangesAsync();
    });

    private static RegistreraAvtalsbeslut.Command Tecknande(string tecknat, Guid marke) =>
        new(Nummer, Avtalsstegslag.Tecknat, tecknat, "Kommunstyrelsen", "2006-06-12", "§ 3", "020-3164/2006", marke);

    private static Task<VisaRamavtal.View> VisaAsync(Testdatabas databas, DateOnly nar) => databas.SkickaAsync(new VisaRamavtal.Query(Nummer, nar), Testanvandare.UtanKonto);

    private static Task<ListRamavtal.View> ListaAsync(Testdatabas databas, DateOnly nar, ListRamavtal.Urval? urval = null) =>
        databas.SkickaAsync(new ListRamavtal.Query(nar, urval ?? new()), Testanvandare.UtanKonto);
}
