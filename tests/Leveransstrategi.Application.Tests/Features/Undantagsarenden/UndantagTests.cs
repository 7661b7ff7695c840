using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Undantagsarenden;

public sealed class UndantagTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Farsta = "farsta-stadsdelsnamnd";
    private static readonly Testanvandare namnden = Testanvandare.Med(Roller.Namndadministrator, Bromma);
    private static readonly Testanvandare annan = Testanvandare.Med(Roller.Namndadministrator, Farsta);
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly Testanvandare registrator = Testanvandare.Med(Roller.Beslutsregistrator);

    [Fact]
    public async Task Ett_arende_gar_fran_ansokan_till_beslut_och_alla_ord_star_kvar()
    {
        await using var databas = await SkapaAsync();
        var id = await AnsokAsync(databas);
        await databas.SkickaAsync(new TaUppUndantag.Command(id, await MarkeAsync(databas, id)), redaktor);
        await databas.SkickaAsync(new BegarKomplettering.Command(id, "Vilken kompetens?", await MarkeAsync(databas, id)), redaktor);
        Assert.Equal(Undantagslage.VantarPaNamnden, (await VisaAsync(databas, id)).Lage);
        await databas.SkickaAsync(new KompletteraUndantag.Command(id, Bromma, "Certifierad.", await MarkeAsync(databas, id)), namnden);
        await databas.SkickaAsync(new ForeslaUndantagsbeslut.Command(id, "Bifall.", await MarkeAsync(databas, id)), redaktor);
        Assert.Equal(Undantagslage.InforBeslut, (await VisaAsync(databas, id)).Lage);
        await BeviljaAsync(databas, id);

        var beslutat = await VisaAsync(databas, id);
        Assert.Equal(
            [Undantagshandelse.Ansokt, Undantagshandelse.Borjat, Undantagshandelse.Komplettering, Undantagshandelse.Kompletterat, Undantagshandelse.Forslag, Undantagshandelse.Beslutat],
            beslutat.Steg.Select(steg => steg.Handelse));
        Assert.Equal(("Kommunfullmäktige", "§ 14", "Högst två."), (beslutat.Beslut!.Organ, beslutat.Beslut.Paragraf, beslutat.Villkor));
        Assert.Equal("Ska i normalfallet centralupphandlas.", beslutat.Grund.Lydelse);
        await Assert.ThrowsAsync<RegelbrottException>(async () => await databas.SkickaAsync(new KompletteraUndantag.Command(id, Bromma, "Mer.", await MarkeAsync(databas, id)), namnden));
    }

    [Fact]
    public async Task Ett_arende_som_pagar_syns_bara_for_den_egna_namnden_och_dem_som_bereder_och_beslutar()
    {
        await using var databas = await SkapaAsync();
        var id = await AnsokAsync(databas);

        foreach (var vem in new[] { namnden, redaktor, registrator, Testanvandare.Med(Roller.Revisor) })
        {
            Assert.Equal(id, (await databas.SkickaAsync(new VisaUndantag.Query(id), vem)).Id);
            Assert.Equal(1, (await ListaAsync(databas, vem, ListUndantag.Visning.Alla)).Sida.Antal);
        }

        foreach (var vem in new[] { Testanvandare.UtanKonto, annan, Testanvandare.Med(Roller.Avtalsforvaltare) })
        {
            await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaUndantag.Query(id), vem));
            var lista = await ListaAsync(databas, vem, ListUndantag.Visning.Alla);
            Assert.Equal((0, 0), (lista.Sida.Antal, lista.Namnder.Count));
        }

        await BeviljaAsync(databas, id);
        var oppet = await databas.SkickaAsync(new VisaUndantag.Query(id), Testanvandare.UtanKonto);
        Assert.Equal("Kompetensen saknas.", oppet.Skal);
        Assert.Empty(oppet.Steg);
    }

    [Fact]
    public async Task En_annan_namnd_far_varken_ansoka_at_namnden_eller_rora_arendet()
    {
        await using var databas = await SkapaAsync();
        var id = await AnsokAsync(databas);
        var marke = await MarkeAsync(databas, id);

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(Ansokan(Bromma), annan));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new AterkallaUndantag.Command(id, Bromma, "Nej.", marke), annan));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new AterkallaUndantag.Command(id, Farsta, "Nej.", marke), annan));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ForeslaUndantagsbeslut.Command(id, "Bifall.", marke), namnden));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(Beslut(id, marke), redaktor));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new ForeslaUndantagsbeslut.Command(id, "Bifall.", Guid.NewGuid()), redaktor));
    }

    [Fact]
    public async Task Den_som_inte_beslutade_regeln_behover_en_delegation_och_beslutet_verkar_inte_bakat()
    {
        await using var databas = await SkapaAsync();
        var id = await AnsokAsync(databas);
        var marke = await MarkeAsync(databas, id);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(Beslut(id, marke) with { Organ = "Kommunstyrelsen" }, registrator));
        Assert.Contains("Regeln beslutades av Kommunfullmäktige", fel.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(Beslut(id, marke) with { Fran = "2008-06-01" }, registrator));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(Beslut(id, marke) with { Till = "" }, registrator));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(Beslut(id, marke) with { Utfall = Undantagsutfall.Avslag, Text = "" }, registrator));

        await databas.SkickaAsync(Beslut(id, marke) with { Organ = "Kommunstyrelsen", Delegation = "KF § 3" }, registrator);
        Assert.Equal("KF § 3", (await VisaAsync(databas, id)).Delegation);
    }

    [Fact]
    public async Task Matrisen_och_vagledningen_foljer_undantaget_dag_for_dag_och_bara_for_det_som_det_galler()
    {
        await using var databas = await SkapaAsync();
        await BeviljaAsync(databas, await AnsokAsync(databas));
        var forsta = new DateOnly(2008, 7, 1);
        var sista = new DateOnly(2008, 12, 31);

        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, Bromma, forsta.AddDays(-1)));
        Assert.Equal("Undantag", await RutaAsync(databas, Bromma, forsta));
        Assert.Equal("Undantag", await RutaAsync(databas, Bromma, sista));
        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, Bromma, sista.AddDays(1)));
        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, Farsta, forsta));

        var utanSvar = await VagledAsync(databas, Bromma, forsta, null);
        Assert.Equal(Faktum.Undantag, Assert.Single(utanSvar.Kvar).Faktum);
        Assert.Contains("Specialister till omsorgssystemet", utanSvar.Kvar[0].Varfor, StringComparison.Ordinal);
        Assert.Equal(Slutsatskod.UpphandlaCentralt, (await VagledAsync(databas, Bromma, forsta, Faktavarden.Nej)).Kod);
        Assert.Empty((await VagledAsync(databas, Farsta, forsta, null)).Kvar);
        Assert.Empty((await VagledAsync(databas, Bromma, sista.AddDays(1), Faktavarden.Ja)).Kvar);

        var ja = await VagledAsync(databas, Bromma, forsta, Faktavarden.Ja);
        Assert.DoesNotContain(ja.Kvar, fraga => fraga.Faktum == Faktum.Undantag);
        var kalla = Assert.Single(ja.Skal.Single(skal => skal.Rubrik == "Nämnden har ett beslutat undantag").Kallor);
        Assert.Equal(("undantag", true, "Specialister till omsorgssystemet. Villkor: Högst två."), (kalla.Typ, kalla.Ordagrant, kalla.Citat));
    }

    [Fact]
    public async Task Undantaget_foljer_med_till_den_som_tar_over_namnden()
    {
        await using var databas = await SkapaAsync();
        await BeviljaAsync(databas, await AnsokAsync(databas));
        await databas.DbAsync(async db =>
        {
            var bromma = await db.Organisationer.SingleAsync(o => o.Slug == Bromma);
            var ny = new Organisation("Västra stadsdelsnämnden", Organisationsslag.Stadsdelsnamnd, null, new(new(2008, 10, 1), null));
            db.Add(ny);
            bromma.Upphor(new(2008, 9, 30), ny);
            return await db.SaveChangesAsync();
        });

        Assert.Equal("Undantag", await RutaAsync(databas, "vastra-stadsdelsnamnden", new(2008, 10, 1)));
        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, "vastra-stadsdelsnamnden", new(2009, 1, 1)));
    }

    [Fact]
    public async Task Ett_undantag_kan_upphora_i_fortid_men_det_som_gallt_star_kvar()
    {
        await using var databas = await SkapaAsync();
        var id = await AnsokAsync(databas);
        await BeviljaAsync(databas, id);
        databas.Klocka.Stall(new(2008, 9, 1, 9, 0, 0, TimeSpan.Zero));
        var avslut = new AvslutaUndantag.Command(id, "Kommunfullmäktige", "2008-09-01", "§ 2", "KS 2008/3", "2008-08-01", await MarkeAsync(databas, id));

        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(avslut, registrator));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(avslut with { SistaDag = "2009-02-01" }, registrator));
        await databas.SkickaAsync(avslut with { SistaDag = "2008-09-30" }, registrator);

        Assert.Equal("Undantag", await RutaAsync(databas, Bromma, new(2008, 9, 30)));
        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, Bromma, new(2008, 10, 1)));
    }

    [Fact]
    public async Task Undantag_raknas_per_punkt_ocksa_nar_punkten_har_fatt_ett_annat_nummer()
    {
        await using var databas = await SkapaAsync();
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");
        await databas.BeslutaAsync("it-konsulter", "2008-05-01");
        var val = await databas.SkickaAsync(new ValjUndantagsgrund.Query(Idag(databas)), namnden);
        var punkt = Assert.Single(val.Grunder, grund => grund.Titel == "Anvisning för IT-konsulter, punkt 4.1");
        Assert.Contains(val.Grunder, grund => grund.Titel == "Centralupphandling av IT-konsulter");

        foreach (var (vem, namnd) in new[] { (namnden, Bromma), (annan, Farsta) })
        {
            var id = await databas.SkickaAsync(Ansokan(namnd) with { Grund = punkt.Nyckel }, vem);
            await databas.SkickaAsync(Beslut(id, await MarkeAsync(databas, id)) with { Organ = "Kommunstyrelsen" }, registrator);
        }

        var rad = Assert.Single(await databas.SkickaAsync(new ListUndantagssignaler.Query(new(2008, 7, 1), "it-konsulter"), Testanvandare.UtanKonto));
        Assert.Equal(("Anvisning för IT-konsulter, punkt 4.1", "/anvisningar/it-konsulter/version/1#punkt-4.1", 2, 2, 0), (rad.Titel, rad.Lank, rad.Galler, rad.Beviljade, rad.Avslagna));
        // Ett undantag från en punkt är inget undantag från regeln om centralupphandling.
        Assert.Equal("Centralt, i normalfallet", await RutaAsync(databas, Bromma, new(2008, 7, 1)));
    }

    [Fact]
    public async Task Den_som_ansokte_far_ett_brev_nar_namnden_ska_gora_nagot_och_nar_beslutet_ar_fattat()
    {
        await using var databas = await SkapaAsync();
        var konto = await databas.SkickaAsync(new Application.Features.Konton.SkapaKonto.Command("Nämndens administratör", "namnd@exempel.invalid", [Roller.Namndadministrator], [Bromma]));
        var vem = new Testanvandare { Id = konto.Id, Namn = "Nämndens administratör", Roller = [Roller.Namndadministrator], Organisationer = [Bromma] };
        var id = await databas.SkickaAsync(Ansokan(Bromma), vem);
        await databas.SkickaAsync(new BegarKomplettering.Command(id, "Vilken kompetens?", await MarkeAsync(databas, id)), redaktor);
        await BeviljaAsync(databas, id);

        var brev = await databas.DbAsync(db => db.Utkorg.AsNoTracking().OrderBy(b => b.Skapat).ThenBy(b => b.Nyckel).ToListAsync());
        Assert.Equal(
            ["Er ansökan om undantag behöver kompletteras: Specialister till omsorgssystemet", "Ert undantag är beviljat: Specialister till omsorgssystemet"],
            brev.Select(b => b.Amne));
        Assert.All(brev, b => Assert.Contains($"~/undantag/{id}", b.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registret_staller_lika_manga_fragor_hur_manga_undantag_det_an_har()
    {
        await using var databas = await SkapaAsync();
        await FyllAsync(databas, 10);
        var fa = await RaknaAsync();
        await FyllAsync(databas, 1000);
        Assert.Equal(fa, await RaknaAsync());

        async Task<(int Lista, int Matris, int Vagledning)> RaknaAsync()
        {
            var dag = new DateOnly(2008, 7, 1);
            return (
                await AntalAsync(() => databas.SkickaAsync(new ListUndantag.Query(dag, new()), Testanvandare.UtanKonto)),
                await AntalAsync(() => databas.SkickaAsync(new VisaAnsvarsmatris.Query(dag), Testanvandare.UtanKonto)),
                await AntalAsync(() => databas.SkickaAsync(new VagledKop.Query("it-konsulter", Bromma, dag, Faktavarden.Vanlig), Testanvandare.UtanKonto)));
        }

        async Task<int> AntalAsync(Func<Task> gor)
        {
            databas.Fragor.Nollstall();
            await gor();
            return databas.Fragor.Antal;
        }
    }

    private static DateOnly Idag(Testdatabas databas) => databas.Klocka.IDag();

    private static async Task<Testdatabas> SkapaAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        databas.Klocka.Stall(new(2008, 6, 10, 9, 0, 0, TimeSpan.Zero));
        return databas;
    }

    private static AnsokUndantag.Command Ansokan(string namnd) =>
        new(namnd, "regel:it-konsulter", "Specialister till omsorgssystemet", "Kompetensen saknas.", "2008-07-01", "2008-12-31", "BRO 2008/7");

    private static RegistreraUndantagsbeslut.Command Beslut(Guid id, Guid marke) =>
        new(id, Undantagsutfall.Bifall, "Kommunfullmäktige", "2008-06-09", "§ 14", "KS 2008/901", null, "2008-07-01", "2008-12-31", "Högst två.", marke);

    private static Task<Guid> AnsokAsync(Testdatabas databas) => databas.SkickaAsync(Ansokan(Bromma), namnden);

    private static async Task BeviljaAsync(Testdatabas databas, Guid id) =>
        await databas.SkickaAsync(Beslut(id, await MarkeAsync(databas, id)), registrator);

    private static Task<VisaUndantag.View> VisaAsync(Testdatabas databas, Guid id) => databas.SkickaAsync(new VisaUndantag.Query(id), redaktor);

    private static async Task<Guid> MarkeAsync(Testdatabas databas, Guid id) => (await VisaAsync(databas, id)).Versionsmarke;

    private static Task<ListUndantag.View> ListaAsync(Testdatabas databas, Testanvandare vem, ListUndantag.Visning visning) =>
        databas.SkickaAsync(new ListUndantag.Query(Idag(databas), new(visning)), vem);

    private static async Task<string> RutaAsync(Testdatabas databas, string namnd, DateOnly dag) =>
        (await databas.SkickaAsync(new VisaRuta.Query(namnd, "it-konsulter", dag), Testanvandare.UtanKonto)).Lage!.Value.Ord();

    private static Task<Vagledningssvar> VagledAsync(Testdatabas databas, string namnd, DateOnly dag, string? undantag) =>
        databas.SkickaAsync(new VagledKop.Query("it-konsulter", namnd, dag, Faktavarden.Vanlig, Undantag: undantag), Testanvandare.UtanKonto);

    private static Task<int> FyllAsync(Testdatabas databas, int antal) => databas.DbAsync(async db =>
    {
        var avtalsomrade = await db.Avtalsomraden.AsNoTracking().Include(a => a.Centralregler).SingleAsync(a => a.Slug == "it-konsulter");
        var bromma = await db.Organisationer.AsNoTracking().SingleAsync(o => o.Slug == Bromma);
        var vem = new Handlaggare(null, "Prov");
        for (var i = 0; i < antal; i++)
        {
            var ett = new Undantag(bromma, Undantagsgrund.Central(avtalsomrade, avtalsomrade.Centralregler[0], "Kommunfullmäktige"), new($"Undantag {i}", "Skäl.", new(2008, 7, 1), new(2008, 12, 31), null), vem, databas.Klocka.GetUtcNow());
            ett.Bevilja(new("Kommunfullmäktige", new(2008, 6, 9), "§ 1", null), null, new(new(2008, 7, 1), new(2008, 12, 31)), null, vem, databas.Klocka.GetUtcNow());
            db.Add(ett);
        }

        return await db.SaveChangesAsync();
    });
}
