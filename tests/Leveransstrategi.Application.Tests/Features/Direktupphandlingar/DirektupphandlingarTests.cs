using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Direktupphandlingar;

public sealed class DirektupphandlingarTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Farsta = "farsta-stadsdelsnamnd";
    private const string Cpv = "72220000-3";
    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly Testanvandare bromma = Testanvandare.Med(Roller.Namndadministrator, Bromma);
    private static readonly Testanvandare farsta = Testanvandare.Med(Roller.Namndadministrator, Farsta);

    [Fact]
    public async Task Namndernas_kop_raknas_ihop_och_bolaget_raknas_for_sig()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var bolag = await databas.DbAsync(db => db.Organisationer.Where(o => o.Slag == Organisationsslag.Bolag).OrderBy(o => o.Namn).Select(o => o.Slug).FirstAsync());
        var bolagets = Testanvandare.Med(Roller.Namndadministrator, bolag);
        await RegistreraAsync(databas, farsta, Farsta, "400 000");
        await RegistreraAsync(databas, bolagets, bolag, "500 000");

        var namnden = await databas.SkickaAsync(new KontrolleraDirektupphandling.Query(Bromma, Cpv, "300 000 kr", "2026-11-30"), bromma);
        var bolaget = await databas.SkickaAsync(new KontrolleraDirektupphandling.Query(bolag, Cpv, "100 000", "2026-11-30"), bolagets);

        Assert.Equal((Samlatutfall.RymsInte, 400_000m, false), (namnden.Samlat.Utfall, namnden.Samlat.Genomfort, namnden.ArBolag));
        Assert.Equal(Monsterslag.FleraEnheter, Assert.Single(namnden.Monster).Slag);
        Assert.Equal((Dokumentationskrav.Ja, new DateOnly(2026, 12, 30)), (namnden.Krav, namnden.SistaDokumentationsdag));
        Assert.Equal((Samlatutfall.Ryms, 500_000m, true), (bolaget.Samlat.Utfall, bolaget.Samlat.Genomfort, bolaget.ArBolag));
        Assert.Equal(Dokumentationskrav.Nej, bolaget.Krav);
    }

    [Fact]
    public async Task Ett_belopp_som_inte_ar_bekraftat_for_dagen_avgor_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var kontroll = await databas.SkickaAsync(new KontrolleraDirektupphandling.Query(Bromma, Cpv, "1", "2022-01-15"), bromma);

        Assert.Equal((Samlatutfall.Obekraftat, Dokumentationskrav.Okant), (kontroll.Samlat.Utfall, kontroll.Krav));
    }

    [Fact]
    public async Task Den_som_handlar_for_en_annan_namnd_far_lasa_men_inte_andra_och_ett_bolag_ser_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await RegistreraAsync(databas, bromma, Bromma, "250 000");
        var sedd = await databas.SkickaAsync(new VisaDirektupphandling.Query(id), farsta);
        var bolag = Testanvandare.Med(Roller.Namndadministrator, await databas.DbAsync(db => db.Organisationer.Where(o => o.Slag == Organisationsslag.Bolag).Select(o => o.Slug).FirstAsync()));

        Assert.False(sedd.FarAndra);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => RegistreraAsync(databas, farsta, Bromma, "1"));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new AterkallaDirektupphandling.Command(id, sedd.Versionsmarke, "Fel"), farsta));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaDirektupphandling.Query(id), bolag));
        Assert.Equal(0, (await ListaAsync(databas, bolag)).Sida.Antal);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => ListaAsync(databas, Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => ListaAsync(databas, Testanvandare.Med(Roller.Administrator)));
        foreach (var roll in new[] { Roller.Redaktor, Roller.Avtalsforvaltare, Roller.Revisor })
            Assert.Equal(1, (await ListaAsync(databas, Testanvandare.Med(roll))).Sida.Antal);
    }

    [Fact]
    public async Task Ett_planerat_kop_blir_genomfort_rattas_dokumenteras_och_aterkallas_med_spar_och_ett_gammalt_marke_stoppas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await databas.SkickaAsync(new RegistreraDirektupphandling.Command(Bromma, false, "Handledning", Cpv, "90 000", "2026-12-01", null, null, null, null, null), bromma);
        async Task<VisaDirektupphandling.View> Visa()
        {
            databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddMinutes(1));
            return await databas.SkickaAsync(new VisaDirektupphandling.Query(id), bromma);
        }

        var forsta = (await Visa()).Versionsmarke;

        await databas.SkickaAsync(new GenomforDirektupphandling.Command(id, forsta, "Handledning", Cpv, "120 000", "2026-11-20", "IT", "Verktyg AB", "212000-0142", "Bäst av tre.", "BRO 2026/7"), bromma);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AterkallaDirektupphandling.Command(id, forsta, "Fel"), bromma));
        await databas.SkickaAsync(new DokumenteraDirektupphandling.Command(id, (await Visa()).Versionsmarke, false, "Behovet", null, null, null, null, null), bromma);
        var halv = await Visa();
        Assert.Equal(("Behovet", Dokumentationskrav.Ja, 1), (halv.Dokumentation.Behov, halv.Krav, (await ListaAsync(databas, bromma, new(SaknarDokumentation: true))).Sida.Antal));
        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new DokumenteraDirektupphandling.Command(id, halv.Versionsmarke, true, "Behovet", "V", "K", "L", " ", "A"), bromma));
        Assert.Equal(("Grund", "Skriv varför köpet kunde direktupphandlas."), (Assert.Single(fel.Errors).PropertyName, fel.Errors.First().ErrorMessage));
        await databas.SkickaAsync(new DokumenteraDirektupphandling.Command(id, halv.Versionsmarke, true, "Behovet", "V", "K", "L", "G", "A"), bromma);
        await databas.SkickaAsync(new RattaDirektupphandling.Command(id, (await Visa()).Versionsmarke, "Fel enhet", "Handledning", Cpv, "120 000", "2026-11-20", "Kansliet", "Verktyg AB", "212000-0142", "Bäst av tre.", "BRO 2026/7"), bromma);
        await databas.SkickaAsync(new AterkallaDirektupphandling.Command(id, (await Visa()).Versionsmarke, "Dubbelt registrerat"), bromma);

        var kop = await Visa();
        Assert.Equal(
            [Kophandelseslag.Aterkallad, Kophandelseslag.Rattad, Kophandelseslag.Dokumenterad, Kophandelseslag.Genomford, Kophandelseslag.Planerad],
            kop.Historik.Select(h => h.Slag));
        Assert.Contains("Enhet: IT → Kansliet", kop.Historik[1].Text, StringComparison.Ordinal);
        Assert.Equal(0, kop.Samlat.Summa);
        Assert.NotEmpty(await databas.DbAsync(db => db.Handelser.Where(h => h.Akt == nameof(RattaDirektupphandling)).ToListAsync()));
    }

    [Fact]
    public async Task Laget_for_en_namnd_har_arets_kop_det_som_ska_dokumenteras_och_monster_som_ror_den()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await RegistreraAsync(databas, bromma, Bromma, "400 000");
        await RegistreraAsync(databas, bromma, Bromma, "50 000", "48900000-7");
        await RegistreraAsync(databas, bromma, Bromma, "90 000", dag: "2025-12-31");
        await RegistreraAsync(databas, farsta, Farsta, "400 000");
        await RegistreraAsync(databas, farsta, Farsta, "690 000", "30200000-1");
        await RegistreraAsync(databas, farsta, Farsta, "690 000", "30200000-1");

        var lage = await databas.SkickaAsync(new VisaDirektlage.Query(Bromma, idag), bromma);

        Assert.Equal((2, 0, 450_000m), (lage.Genomforda, lage.Planerade, lage.Summa));
        Assert.Equal(new DateOnly(2026, 12, 21), Assert.Single(lage.Vantar).SistaDag);
        Assert.Equal((Monsterslag.FleraEnheter, "722"), (Assert.Single(lage.Monster).Slag, lage.Monster[0].Kopslag));
        Assert.Equal(2, (await databas.SkickaAsync(new ListDelningsmonster.Query(2026), bromma)).Monster.Count);
        Assert.Equal("302", Assert.Single((await databas.SkickaAsync(new ListDelningsmonster.Query(2026, Farsta), bromma)).Monster, m => m.Slag == Monsterslag.EnEnhet).Kopslag);
        Assert.Empty((await databas.SkickaAsync(new ListDelningsmonster.Query(2025), bromma)).Monster);
    }

    [Theory]
    [InlineData("projektledare", "72220000-3")]
    [InlineData("7222", "72220000-3")]
    [InlineData("72000000-5", "72200000-7")]
    [InlineData("datanät", "72700000-7")]
    public async Task Ord_och_halva_koder_ger_koder_att_valja_bland(string text, string vantad)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var forslag = await databas.SkickaAsync(new FinnCpv.Query(text), bromma);

        Assert.Contains(vantad, forslag.Select(f => f.Kod));
        Assert.All(forslag, f => Assert.NotEqual('0', f.Kod[2]));
    }

    [Fact]
    public async Task Listan_och_monstren_staller_lika_manga_fragor_vid_tio_och_tusen_kop()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var antal = new List<int>();
        foreach (var storlek in new[] { 10, 990 })
        {
            await databas.DbAsync(async db =>
            {
                var namnder = await db.Organisationer.Where(o => o.Slag == Organisationsslag.Stadsdelsnamnd && o.Giltighet.Till == null).Select(o => o.Id).ToListAsync();
                for (var i = 0; i < storlek; i++)
                    db.Add(new Direktupphandling(namnder[i % namnder.Count], new("Köp", CpvKod.Tolka(Cpv), 120_000m, idag.AddDays(-i % 300), null, "Verktyg AB", null, "Skäl"), true, new("Prov", databas.Klocka.GetUtcNow(), idag)));
                return await db.SaveChangesAsync();
            });
            databas.Fragor.Nollstall();
            var sida = await ListaAsync(databas, bromma);
            Assert.Equal(Math.Min(sida.Sida.Antal, ListDirektupphandlingar.Sidstorlek), sida.Sida.Rader.Count);
            Assert.Equal((sida.Sida.Antal * 120_000m, sida.Sida.Antal), (sida.Genomfort, sida.Saknar));
            Assert.All(sida.Sida.Rader, rad => Assert.True(rad.Saknar));
            antal.Add(databas.Fragor.Antal);
            databas.Fragor.Nollstall();
            Assert.NotEmpty((await databas.SkickaAsync(new ListDelningsmonster.Query(2026), bromma)).Monster);
            antal.Add(databas.Fragor.Antal);
            databas.Fragor.Nollstall();
            await databas.SkickaAsync(new VisaDirektlage.Query(Bromma, idag), bromma);
            antal.Add(databas.Fragor.Antal);
        }

        Assert.Equal([5, 4, 5], antal[..3]);
        Assert.Equal(antal[..3], antal[3..]);
    }

    private static Task<ListDirektupphandlingar.View> ListaAsync(Testdatabas databas, Testanvandare vem, ListDirektupphandlingar.Urval? urval = null) =>
        databas.SkickaAsync(new ListDirektupphandlingar.Query(urval ?? new()), vem);

    private static Task<Guid> RegistreraAsync(Testdatabas databas, Testanvandare vem, string organisation, string varde, string cpv = Cpv, string dag = "2026-11-20") =>
        databas.SkickaAsync(new RegistreraDirektupphandling.Command(organisation, true, "Köp", cpv, varde, dag, null, "Verktyg AB", null, "Lågt värde.", null), vem);
}
