using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Styrdokument;

/// <summary>Styrkedjan, det senast beslutade och det som väntar i registret.</summary>
public sealed class KedjaOchSenastTests
{
    private static readonly DateOnly dag = new(2026, 11, 22);

    [Fact]
    public async Task Kedjan_har_programmet_over_strategin_med_kalla()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var kedja = await databas.SkickaAsync(new VisaKedja.Query(dag), Testanvandare.UtanKonto);

        Assert.Equal(11, kedja.Dokument.Count);
        var under = Assert.Single(kedja.Relationer, r => r.Slag == Relationsslag.Underordnad);
        Assert.Equal(("leveransstrategi-for-it-omradet", "it-program-for-stockholms-stad", "3"), (under.Fran, under.Till, under.Kalla.Avsnitt));
    }

    [Fact]
    public async Task Kedjan_visar_bara_det_som_var_beslutat_eller_saknar_dag()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var kedja = await databas.SkickaAsync(new VisaKedja.Query(new DateOnly(2007, 1, 1)), Testanvandare.UtanKonto);

        Assert.DoesNotContain(kedja.Dokument, d => d.Slug == "it-program-for-stockholms-stad");
        Assert.Contains(kedja.Dokument, d => d.Slug == "informationssakerhetspolicy");
        Assert.All(kedja.Dokument, d => Assert.True(d.Beslut?.Datum is null || d.Beslut.Datum <= new DateOnly(2007, 1, 1)));
        var kanda = kedja.Dokument.Select(d => d.Slug).ToHashSet();
        Assert.All(kedja.Relationer, r => Assert.True(kanda.Contains(r.Fran) && kanda.Contains(r.Till)));
    }

    [Fact]
    public async Task Ett_forslag_finns_inte_i_kedjan_for_den_som_inte_far_se_utkast()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await LaggTillAsync(databas, Dokument("Hemligt förslag", null, Registerstatus.Forslag));

        var oppen = await databas.SkickaAsync(new VisaKedja.Query(dag), Testanvandare.UtanKonto);
        var redaktor = await databas.SkickaAsync(new VisaKedja.Query(dag), Testanvandare.Med(Roller.Redaktor));

        Assert.DoesNotContain(oppen.Dokument, d => d.Slug == "hemligt-forslag");
        Assert.Contains(redaktor.Dokument, d => d.Slug == "hemligt-forslag");
    }

    [Fact]
    public async Task Senast_beslutat_ar_hogst_fem_med_det_nyaste_forst_och_inget_efter_dagen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var i_dag = await databas.SkickaAsync(new SenastBeslutat.Query(dag), Testanvandare.UtanKonto);
        var i_2007 = await databas.SkickaAsync(new SenastBeslutat.Query(new DateOnly(2007, 1, 1)), Testanvandare.UtanKonto);
        var forst = await databas.SkickaAsync(new SenastBeslutat.Query(new DateOnly(2000, 1, 1)), Testanvandare.UtanKonto);

        Assert.Equal(
            [new DateOnly(2008, 3, 3), new DateOnly(2008, 3, 3), new DateOnly(2007, 10, 17), new DateOnly(2007, 6, 11), new DateOnly(2007, 4, 16)],
            i_dag.Select(rad => rad.Beslut.Datum!.Value));
        Assert.Equal("informationssakerhetspolicy", Assert.Single(i_2007).Slug);
        Assert.Empty(forst);
    }

    [Fact]
    public async Task Ett_tidigare_beslut_om_samma_dokument_finns_kvar_for_den_som_valt_den_dagen()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var dokument = Dokument("Strategi", null, Registerstatus.Registrerat);
        Besluta(dokument, new DateOnly(2010, 1, 1));
        Besluta(dokument, new DateOnly(2012, 1, 1));
        await LaggTillAsync(databas, dokument);

        var i2011 = await databas.SkickaAsync(new SenastBeslutat.Query(new DateOnly(2011, 1, 1)), Testanvandare.UtanKonto);
        var i2013 = await databas.SkickaAsync(new SenastBeslutat.Query(new DateOnly(2013, 1, 1)), Testanvandare.UtanKonto);

        Assert.Equal([new DateOnly(2010, 1, 1)], i2011.Select(rad => rad.Beslut.Datum!.Value));
        Assert.Equal([new DateOnly(2012, 1, 1), new DateOnly(2010, 1, 1)], i2013.Select(rad => rad.Beslut.Datum!.Value));
    }

    [Fact]
    public async Task Kommunstyrelsens_beslut_om_en_anvisning_ar_ocksa_ett_beslut_men_ett_utkast_ar_det_inte()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var redaktor = Testanvandare.Med(Roller.Redaktor);
        await databas.SkrivUtkastAsync(redaktor, "telefoni");
        await databas.BeslutaAsync("telefoni", "2026-11-01", "2026-10-14");
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command("telefoni"), redaktor);

        var senast = await databas.SkickaAsync(new SenastBeslutat.Query(dag), redaktor);
        var dagenFore = await databas.SkickaAsync(new SenastBeslutat.Query(new DateOnly(2026, 10, 13)), redaktor);

        Assert.Equal(("telefoni", 1, new DateOnly(2026, 10, 14)), (senast[0].Slug, senast[0].Anvisning, senast[0].Beslut.Datum!.Value));
        Assert.Equal(SenastBeslutat.Antal, senast.Count);
        Assert.All(dagenFore, rad => Assert.Null(rad.Anvisning));
    }

    [Fact]
    public async Task Att_gora_visar_utkast_och_forslag_men_inte_samma_sak_tva_ganger()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var forslag = Dokument("Förslag att bekräfta", null, Registerstatus.Forslag);
        var utkast = Dokument("Nyinläst strategi", null, Registerstatus.Forslag);
        utkast.LasIn("Nyinläst strategi", new Kallfil("strategi.txt", [1]), databas.Klocka.GetUtcNow());
        await LaggTillAsync(databas, forslag, utkast);

        var svar = await databas.SkickaAsync(new AttGora.Query(), Testanvandare.Med(Roller.Beslutsregistrator));

        Assert.Equal(("nyinlast-strategi", 1), (Assert.Single(svar.Utkast).Slug, svar.AntalUtkast));
        Assert.Equal(("forslag-att-bekrafta", 1), (Assert.Single(svar.Forslag).Slug, svar.AntalForslag));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new AttGora.Query(), Testanvandare.Med(Roller.Namndadministrator)));
    }

    [Fact]
    public async Task Fragorna_ar_lika_manga_hur_mycket_som_an_finns()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        await Kontrollera();
        await LaggTillAsync(databas, [.. Enumerable.Range(1, 300).Select(i => Dokument($"Beslut {i}", new DateOnly(2010, 1, 1).AddDays(i), i % 2 == 0 ? Registerstatus.Forslag : Registerstatus.Registrerat))]);
        await Kontrollera();

        async Task Kontrollera()
        {
            Assert.Equal(2, await Fragor(new VisaKedja.Query(dag)));
            Assert.Equal(3, await Fragor(new SenastBeslutat.Query(dag)));
            Assert.Equal(4, await Fragor(new AttGora.Query()));
        }

        async Task<int> Fragor<T>(IFraga<T> fraga)
        {
            databas.Fragor.Nollstall();
            await databas.SkickaAsync(fraga, Testanvandare.Med(Roller.Redaktor));
            return databas.Fragor.Antal;
        }
    }

    private static StyrandeDokument Dokument(string titel, DateOnly? datum, Registerstatus status) =>
        new(titel, Slug.Av(titel), Dokumentslag.Beslut, new Beslut("Kommunfullmäktige", datum, null, null), status);

    private static void Besluta(StyrandeDokument dokument, DateOnly datum)
    {
        var version = dokument.LasIn(dokument.Titel, new Kallfil("fil.txt", [1]), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        version.LaggTillAvsnitt("1", "Inledning", 1, "Text.");
        dokument.RegistreraBeslut(version, new Beslut("Kommunfullmäktige", datum, null, null), datum);
    }

    private static Task<int> LaggTillAsync(Testdatabas databas, params StyrandeDokument[] dokument) => databas.DbAsync(db =>
    {
        db.AddRange(dokument);
        return db.SaveChangesAsync();
    });
}
