using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Tests.Features.Vagledning;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Ansvarsfordelning;

public sealed class AnsvarsmatrisTests(Grunddatabas grund) : IClassFixture<Grunddatabas>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly DateOnly fore = new(2008, 3, 2);
    private static readonly DateOnly beslutad = new(2008, 3, 3);
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Innan_nagot_var_beslutat_koper_alla_sjalva_och_matrisen_sager_nar_det_forsta_borjar_galla()
    {
        var matris = await MatrisAsync(new(fore));

        Assert.False(matris.NagotGaller);
        Assert.Equal(beslutad, matris.Borjar);
        Assert.All(matris.Grupper.SelectMany(grupp => grupp.Rader).SelectMany(rad => rad.Rutor), ruta => Assert.Equal(new(Kopansvar.Sjalva), ruta.Lage));
    }

    [Theory]
    [InlineData(2008, 3, 3)]
    [InlineData(2026, 11, 22)]
    public async Task Fran_beslutet_ar_IT_konsulter_centralt_i_normalfallet_och_fem_omraden_delade_for_namnden(int ar, int manad, int dag)
    {
        var matris = await MatrisAsync(new(new(ar, manad, dag)));

        Assert.True(matris.NagotGaller);
        Assert.Equal(["infrastruktur", "systemdrift", "it-konsulter", "datakommunikation", "programvara", "telefoni", "anvandarstod"], matris.Omraden.Select(o => o.Slug));
        Assert.Equal(
            ["Delat", "Delat", "Centralt, i normalfallet", "Delat", "Delat", "Själva", "Delat"],
            Rad(matris, Bromma).Rutor.Select(ruta => ruta.Lage.Ord()));
        // Kommunstyrelsen delar inte ansvaret med sig själv, men klientutrustningen i infrastruktur och användarstöd gäller också den.
        Assert.Equal(
            ["Delat", "Själva", "Centralt, i normalfallet", "Själva", "Själva", "Själva", "Delat"],
            Rad(matris, "kommunstyrelsen").Rutor.Select(ruta => ruta.Lage.Ord()));
        // Regeln om IT-konsulter gäller nämnder, inte bolag.
        Assert.Equal(new(Kopansvar.Sjalva), Rad(matris, "ab-stokab").Rutor[2].Lage);
        Assert.Equal(new(Kopansvar.Sjalva), Rad(matris, "ab-stokab").Rutor[6].Lage);
    }

    [Fact]
    public async Task Den_egna_namnden_kommer_forst_och_bara_de_som_fanns_dagen_ar_med()
    {
        var egen = await grund.Databas.SkickaAsync(new VisaAnsvarsmatris.Query(beslutad), Testanvandare.Med(Roller.Namndadministrator, Bromma));

        Assert.True(egen.HarEgna);
        Assert.Equal([Matrisgrupp.Egna, Matrisgrupp.Facknamnder, Matrisgrupp.Stadsdelsnamnder, Matrisgrupp.Bolag], egen.Grupper.Select(grupp => grupp.Slag));
        Assert.Equal(Bromma, Assert.Single(egen.Grupper[0].Rader).Slug);
        Assert.Equal("kommunstyrelsen", egen.Grupper[1].Rader[0].Slug);
        Assert.Equal(13, egen.Grupper[2].Rader.Count);
        Assert.Equal(egen.Grupper[2].Rader.Select(rad => rad.Namn).Order(Svensktid.Namnordning), egen.Grupper[2].Rader.Select(rad => rad.Namn));
        Assert.DoesNotContain(egen.Grupper.SelectMany(grupp => grupp.Rader), rad => rad.Slug is "kommunfullmaktige" or "jarva-stadsdelsnamnd");

        var bara = await grund.Databas.SkickaAsync(new VisaAnsvarsmatris.Query(beslutad, Grupp: Matrisgrupp.Egna), Testanvandare.Med(Roller.Namndadministrator, Bromma));
        Assert.Equal(Bromma, Assert.Single(Assert.Single(bara.Grupper).Rader).Slug);
        var ingen = await MatrisAsync(new(beslutad, Grupp: Matrisgrupp.Egna));
        Assert.Empty(ingen.Grupper);
        Assert.False(ingen.HarEgna);
    }

    [Fact]
    public async Task Tva_dagar_jamfors_ruta_for_ruta_och_det_som_bara_fanns_ena_dagen_namns()
    {
        var matris = await MatrisAsync(new(beslutad, fore, Matrisgrupp.Stadsdelsnamnder));

        Assert.Equal(6, matris.Skillnader.Count);
        var konsulter = Assert.Single(matris.Skillnader, skillnad => skillnad.Omrade.Slug == "it-konsulter");
        Assert.Equal((new(Kopansvar.Centralt, Centralgrad.INormalfallet), new(Kopansvar.Sjalva)), (konsulter.Lage, konsulter.Jamfort));
        Assert.Equal(14, konsulter.Vilka.Count);
        Assert.DoesNotContain(matris.Skillnader, skillnad => skillnad.Omrade.Slug == "telefoni");
        Assert.Empty(matris.BaraDag);

        var over = await MatrisAsync(new(idag, beslutad, Matrisgrupp.Stadsdelsnamnder));
        Assert.Empty(over.Skillnader);
        Assert.Contains(over.BaraDag, org => org.Slug == "jarva-stadsdelsnamnd");
        Assert.Contains(over.BaraJamford, org => org.Slug == "spanga-tensta-stadsdelsnamnd");
        Assert.Null(over.Grupper[0].Rader.Single(rad => rad.Slug == "jarva-stadsdelsnamnd").Rutor[0].Jamfort);
    }

    [Fact]
    public async Task En_regel_som_bara_far_anvandas_flyttar_inte_ansvaret_men_star_bland_skalen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.DbAsync(async db =>
        {
            var telefoni = await db.Anskaffningsomraden.SingleAsync(o => o.Slug == "telefoni");
            var kalla = new Kallhanvisning("Ett beslut", null, null);
            var avtalsomrade = new Avtalsomrade("Telefoni", "telefoni", "Telefoner.", kalla);
            avtalsomrade.Reglera(new(Centralgrad.Far, Omfattning.Alla(Organisationskrets.AllaNamnder), kalla with { }, Giltighet.TillsVidare));
            telefoni.Knyt(avtalsomrade);
            db.Add(avtalsomrade);
            return await db.SaveChangesAsync();
        });

        var ruta = await databas.SkickaAsync(new VisaRuta.Query(Bromma, "telefoni", idag), Testanvandare.UtanKonto);

        Assert.Equal(new(Kopansvar.Sjalva), ruta.Lage);
        Assert.Equal("Får centralupphandlas.", Assert.Single(ruta.OvrigaRegler).Mening);
    }

    [Fact]
    public async Task Matrisen_och_rutan_staller_lika_manga_fragor_oavsett_mangden_data()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var innan = await RaknaAsync();
        await databas.DbAsync(async db =>
        {
            for (var i = 0; i < 1000; i++)
            {
                var namnd = new Organisation($"Provnämnd {i}", Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);
                db.Add(namnd);
                db.Add(new Ansvar(Omfattning.En(namnd.Id), Ansvarsroll.Samrader, null, null, "Samråder.", new Kallhanvisning("Prov", null, null), Giltighet.TillsVidare));
            }

            return await db.SaveChangesAsync();
        });

        Assert.Equal((8, 10, 7), innan);
        Assert.Equal(innan, await RaknaAsync());

        async Task<(int, int, int)> RaknaAsync() => (
            await AntalAsync(() => databas.SkickaAsync(new VisaAnsvarsmatris.Query(idag, fore), Testanvandare.UtanKonto)),
            await AntalAsync(() => databas.SkickaAsync(new VisaRuta.Query(Bromma, "it-konsulter", idag), Testanvandare.UtanKonto)),
            await AntalAsync(() => databas.SkickaAsync(new ListAnsvar.Query(idag), Testanvandare.UtanKonto)));

        async Task<int> AntalAsync<T>(Func<Task<T>> gor)
        {
            databas.Fragor.Nollstall();
            await gor();
            return databas.Fragor.Antal;
        }
    }

    private Task<VisaAnsvarsmatris.View> MatrisAsync(VisaAnsvarsmatris.Query fraga) => grund.Databas.SkickaAsync(fraga, Testanvandare.UtanKonto);

    private static VisaAnsvarsmatris.Rad Rad(VisaAnsvarsmatris.View matris, string slug) => matris.Grupper.SelectMany(grupp => grupp.Rader).Single(rad => rad.Slug == slug);
}
