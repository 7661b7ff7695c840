using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class KommentarerTests
{
    private const string Slug = "it-konsulter";
    private static readonly Testanvandare anna = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör ett", Roller = [Roller.Redaktor] };
    private static readonly Testanvandare bo = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör två", Roller = [Roller.Redaktor] };
    private static readonly Testanvandare kansliet = Testanvandare.Med(Roller.Beslutsregistrator);

    [Fact]
    public async Task En_oppen_kommentar_hindrar_granskning_tills_den_ar_lost()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var id = await databas.SkickaAsync(new Kommentera.Command(Slug, await PunktAsync(databas), "Räcker det?", null), kansliet);
        await databas.SkickaAsync(new SvaraPaKommentar.Command(Slug, id, "Ja, det räcker."), anna);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(LamnaAsync);
        Assert.Contains("kommentar är inte löst", Assert.Single(fel.Hinder), StringComparison.Ordinal);

        var rad = Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug), bo)).Kommentarer);
        Assert.Equal(("2.1", "Räcker det?", "Ja, det räcker."), (rad.Nummer, rad.Text, Assert.Single(rad.Svar).Text));
        await databas.SkickaAsync(new AvgorKommentar.Command(Slug, id, false, rad.Versionsmarke), kansliet);
        await LamnaAsync();

        Assert.Empty((await databas.SkickaAsync(new ListKommentarer.Query(Slug), bo)).Kommentarer);
        Assert.Equal(Kommentarslage.Lost, Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug, Alla: true), bo)).Kommentarer).Lage);

        async Task LamnaAsync() => await databas.SkickaAsync(new SkickaTillGranskning.Command(Slug, (await VisaAsync(databas)).Versionsmarke), anna);
    }

    [Fact]
    public async Task Ett_antaget_forslag_star_i_utkastet_och_i_historiken_som_ett_forslag()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar.");
        Assert.Equal(["Svara inom ", "fem", "tio", " dagar."], rad.Forslag!.Select(bit => bit.Text));

        var utfall = await databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna);

        Assert.Empty(utfall.Konflikter);
        Assert.Equal("2.1 Svara inom tio dagar.", await databas.RutanAsync(Slug, 1));
        var senaste = await databas.DbAsync(db => db.Textrevisioner.OrderByDescending(r => r.Ordning).FirstAsync());
        Assert.Equal((Revisionsslag.Forslag, "Redaktör ett"), (senaste.Slag, senaste.Av));
        Assert.Equal(0, (await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna)).Oppna);
    }

    [Fact]
    public async Task Ett_forslag_pa_en_punkt_som_andrats_sedan_dess_fogas_samman_ord_for_ord()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar efter beställning.");
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar efter beställning.");
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom fem dagar efter skriftlig beställning.");

        var utfall = await databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna);

        Assert.Empty(utfall.Konflikter);
        Assert.Equal("2.1 Svara inom tio dagar efter skriftlig beställning.", await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task Ett_forslag_som_krockar_skriver_inte_over_utan_blir_en_konflikt_med_bada_texterna()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar.");
        await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tre dagar.");

        var utfall = await databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna);

        var konflikt = Assert.Single((await VisaAsync(databas)).Konflikter);
        Assert.Equal([konflikt.Id], utfall.Konflikter);
        Assert.Equal(("Svara inom fem dagar.", "Svara inom tio dagar.", "Svara inom tre dagar."), (konflikt.Bas, konflikt.Min, konflikt.Deras));
        Assert.Equal("2.1 Svara inom tre dagar.", await databas.RutanAsync(Slug, 1));

        var andra = await ForeslaAsync(databas, "Svara inom tolv dagar.");
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AntaForslag.Command(Slug, andra.Id, andra.Versionsmarke), anna));
        Assert.Contains("konflikt som väntar på val", fel.Message, StringComparison.Ordinal);
        Assert.Equal("Svara inom tio dagar.", Assert.Single((await VisaAsync(databas)).Konflikter).Min);
    }

    [Fact]
    public async Task Ett_forslag_som_skrevs_ur_en_aldre_sida_utgar_fran_den_text_som_syntes_da()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar efter beställning.");
        var sida = await databas.SkickaAsync(new ListKommentarer.Query(Slug), bo);
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom fem dagar efter skriftlig beställning.");
        var punkt = sida.Punkter[0];

        var bara = await databas.SkickaAsync(new Kommentera.Command(Slug, punkt.Id, "Bra.", punkt.Text, sida.Revision), bo);
        var forslag = await databas.SkickaAsync(new Kommentera.Command(Slug, punkt.Id, null, "Svara inom tio dagar efter beställning.", sida.Revision), bo);

        var rader = (await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna)).Kommentarer;
        Assert.Null(rader.Single(rad => rad.Id == bara).Forslag);
        var rad = rader.Single(r => r.Id == forslag);
        Assert.True(rad.AndradSedan);
        await databas.SkickaAsync(new AntaForslag.Command(Slug, forslag, rad.Versionsmarke), anna);
        Assert.Equal("2.1 Svara inom tio dagar efter skriftlig beställning.", await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task En_kommentar_till_en_borttagen_punkt_hindrar_anda_och_dess_forslag_kan_inte_antas()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.\n\n2.2 Annat.");
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar.");
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Annat.");

        var nu = Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug), bo)).Kommentarer);
        Assert.Null(nu.Nummer);
        Assert.Equal("Svara inom fem dagar.", nu.Punkttext);
        Assert.Contains((await VisaAsync(databas)).Hinder, hinder => hinder.Plats == Hinderplats.Kommentarer);
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna));
        Assert.Contains("borttagen", fel.Message, StringComparison.Ordinal);

        await databas.SkickaAsync(new AvgorKommentar.Command(Slug, rad.Id, true, nu.Versionsmarke), bo);
        Assert.DoesNotContain((await VisaAsync(databas)).Hinder, hinder => hinder.Plats == Hinderplats.Kommentarer);
    }

    [Fact]
    public async Task Hanvisningar_i_ett_forslag_visas_med_nummer_och_lagras_med_identitet()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.\n\n2.2 Se [[2.1]].");
        var punkt = (await VisaAsync(databas)).Text.Avsnitt[1].Punkter[1];

        await databas.SkickaAsync(new Kommentera.Command(Slug, punkt.Id, null, "Se även [[2.1]]."), bo);

        var rad = Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna)).Kommentarer);
        Assert.Equal("Se även [[2.1]].", string.Concat(rad.Forslag!.Where(bit => bit.Slag != Ordslag.Borttaget).Select(bit => bit.Text)));
        await databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna);
        Assert.StartsWith("Se även [[punkt:", (await VisaAsync(databas)).Text.Punkt(punkt.Id)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forslag_antas_bara_i_ett_utkast_och_bara_en_gang()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        await databas.SkickaAsync(new SkickaTillGranskning.Command(Slug, (await VisaAsync(databas)).Versionsmarke), anna);
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar.");

        var last = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna));
        Assert.Contains("Texten är låst", last.Message, StringComparison.Ordinal);
        await databas.SkickaAsync(new AterforvisaGranskning.Command(Slug, "Ta med förslaget.", (await VisaAsync(databas)).Versionsmarke), bo);
        await databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), anna);

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), bo));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AvgorKommentar.Command(Slug, rad.Id, true, rad.Versionsmarke), bo));
    }

    [Fact]
    public async Task Revisorn_laser_kommentarer_men_skriver_inga_och_registratorn_antar_inga_forslag()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var revisor = Testanvandare.Med(Roller.Revisor);
        var rad = await ForeslaAsync(databas, "Svara inom tio dagar.");

        Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug), revisor)).Kommentarer);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new Kommentera.Command(Slug, rad.PunktId, "Text", null), revisor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new AntaForslag.Command(Slug, rad.Id, rad.Versionsmarke), kansliet));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ListKommentarer.Query(Slug), Testanvandare.Med(Roller.Namndadministrator)));
    }

    [Fact]
    public async Task Tva_som_svarar_samtidigt_far_bada_med_sitt_svar()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var id = await databas.SkickaAsync(new Kommentera.Command(Slug, await PunktAsync(databas), "Räcker det?", null), kansliet);

        await Task.WhenAll(Enumerable.Range(1, 5).Select(nr => databas.SkickaAsync(new SvaraPaKommentar.Command(Slug, id, $"Svar {nr}"), nr % 2 == 0 ? anna : bo)));

        var svar = Assert.Single((await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna)).Kommentarer).Svar;
        Assert.Equal(Enumerable.Range(1, 5).Select(nr => $"Svar {nr}"), svar.Select(s => s.Text).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2, 3, 4, 5], svar.Select(s => s.Ordning));
    }

    [Fact]
    public async Task Av_tva_som_paborjar_samma_version_samtidigt_far_den_ena_veta_att_den_finns()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var utfall = await Task.WhenAll(new[] { anna, bo }.Select(async vem =>
        {
            try
            {
                await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), vem);
                return "";
            }
            catch (RegelbrottException fel)
            {
                return fel.Message;
            }
        }));

        Assert.Single(utfall, text => text.Length == 0);
        Assert.Single(utfall, text => text.Contains("redan påbörjad", StringComparison.Ordinal));
    }

    [Fact]
    public async Task En_version_som_avloses_fran_sin_forsta_dag_ar_ersatt_och_inte_kommande_i_listorna()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(anna, Slug);
        await databas.BeslutaAsync(Slug, "2027-01-01", "2026-11-01");
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug, Rattelse: true), anna);
        await databas.BeslutaAsync(Slug, "2027-01-01", "2026-11-02");

        var visad = await databas.SkickaAsync(new VisaAnvisning.Query(Slug, new DateOnly(2026, 11, 22)), anna);
        var listad = (await databas.SkickaAsync(new ListAnvisningar.Query(new DateOnly(2026, 11, 22)), anna)).Single(rad => rad.Slug == Slug);

        Assert.Equal([Anvisningslage.Kommande, Anvisningslage.Ersatt], visad.Versioner.Select(v => v.Lage));
        Assert.Equal(2, listad.Kommande!.Nummer);
    }

    [Fact]
    public async Task Listan_staller_lika_manga_fragor_for_en_kommentar_som_for_femtio()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var punkt = await PunktAsync(databas);
        await databas.SkickaAsync(new Kommentera.Command(Slug, punkt, "Ett", null), bo);
        var fa = await RaknaAsync();
        for (var nr = 0; nr < 50; nr++)
            await databas.SkickaAsync(new Kommentera.Command(Slug, punkt, $"Nummer {nr}", null), bo);

        Assert.Equal(fa, await RaknaAsync());

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna);
            return databas.Fragor.Antal;
        }
    }

    private static async Task<Testdatabas> StartAsync(string text)
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(anna, Slug);
        await databas.SkrivAsync(anna, Slug, 1, text);
        return databas;
    }

    private static Task<VisaUtkast.View> VisaAsync(Testdatabas databas) => databas.SkickaAsync(new VisaUtkast.Query(Slug), anna);

    private static async Task<PunktId> PunktAsync(Testdatabas databas) => (await VisaAsync(databas)).Text.Avsnitt[1].Punkter[0].Id;

    private static async Task<ListKommentarer.Rad> ForeslaAsync(Testdatabas databas, string forslag)
    {
        var id = await databas.SkickaAsync(new Kommentera.Command(Slug, await PunktAsync(databas), null, forslag), bo);
        return (await databas.SkickaAsync(new ListKommentarer.Query(Slug), anna)).Kommentarer.Single(rad => rad.Id == id);
    }
}
