using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Tests.Features.Styrdokument;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Ansvarsfordelning;

/// <summary>Luckor och konflikter, och hur redaktören reder ut dem.</summary>
public sealed class LuckorTests
{
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly RegistreraAnsvar.Command giltigt = new(
        "servicenamnden", "beslutar", "omrade:telefoni", "Beslutar om telefoni.", "styrdokument:reglemente-for-servicenamnden", null, null, "2026-01-01", null);

    [Fact]
    public async Task Grunddata_har_bara_namnder_utan_kontakt_och_ett_konto_tar_bort_luckan()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fore = await LuckorAsync(databas);
        Assert.Equal([Luckslag.UtanKontakt], fore.PerSlag.Keys);

        await databas.SkickaAsync(new SkapaKonto.Command("Nämndens kontakt", "kontakt@exempel.invalid", [Roller.Namndadministrator], ["bromma-stadsdelsnamnd"]), Testanvandare.Med(Roller.Administrator));
        // En läsare för nämnden är ingen kontakt.
        await databas.SkickaAsync(new SkapaKonto.Command("En annan", "annan@exempel.invalid", [Roller.Revisor], ["farsta-stadsdelsnamnd"]), Testanvandare.Med(Roller.Administrator));

        var efter = await LuckorAsync(databas);
        Assert.Equal(fore.Sida.Antal - 1, efter.Sida.Antal);
        Assert.DoesNotContain(efter.Sida.Rader, rad => rad.Galler == "Bromma stadsdelsnämnd");
        Assert.Contains(efter.Sida.Rader, rad => rad.Galler == "Farsta stadsdelsnämnd");

        // Konton har ingen historia, och före strategin beslutade ingen om något område.
        var forr = await LuckorAsync(databas, new(2008, 3, 2));
        Assert.False(forr.Kontakter);
        Assert.Equal((7, 1), (forr.PerSlag[Luckslag.UtanBeslutare], forr.PerSlag.Count));
        Assert.Equal(["Ingen beslutar om området Telefoni."], (await LuckorAsync(databas, new(2008, 3, 2), new(Luckslag.UtanBeslutare, "telefoni"))).Sida.Rader.Select(rad => rad.Text));
    }

    [Fact]
    public async Task Tva_beslutare_visas_och_den_ena_avslutas_med_kalla_sa_att_luckan_forsvinner()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkickaAsync(giltigt, redaktor);
        await databas.SkickaAsync(giltigt with { Vem = "kommunstyrelsen", Kalla = Kallregler.Annan, Kalltitel = "Kommunstyrelsen 2026-05-01, dnr KS 2026/1" }, redaktor);

        var lucka = Assert.Single((await LuckorAsync(databas, slag: new(Luckslag.FleraBeslutare))).Sida.Rader);
        Assert.Equal("Kommunstyrelsen och Servicenämnden beslutar om området Telefoni samtidigt.", lucka.Text);
        Assert.Equal(2, lucka.Atgarder.Count);

        var (id, marke) = await AnsvaretAsync(databas, "servicenamnden", Ansvarsroll.Beslutar);
        var avslut = new AvslutaAnsvar.Command(id, marke, "2026-11-21", true, "styrdokument:reglemente-for-servicenamnden", null, null);
        await databas.SkickaAsync(avslut, redaktor);
        Assert.Empty((await LuckorAsync(databas, slag: new(Luckslag.FleraBeslutare))).Sida.Rader);
        // Det som gällde står kvar, med källan till avslutet, och den som kommer för sent får veta det.
        var kvar = (await databas.SkickaAsync(new ListAnsvar.Query(new(2026, 2, 1), Organisation: "servicenamnden"), Testanvandare.UtanKonto)).Single(rad => rad.Roll == Ansvarsroll.Beslutar);
        Assert.Equal("reglemente-for-servicenamnden", kvar.Avslutskalla!.Styrdokument);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(avslut, redaktor));
    }

    [Fact]
    public async Task Det_som_slutar_utan_eftertradare_visas_med_en_lank_som_fyller_i_formularet_och_den_som_tar_vid_loser_det()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var (id, marke) = await AnsvaretAsync(databas, "servicenamnden", Ansvarsroll.ForvaltarAvtal, "it-konsulter");
        await databas.SkickaAsync(new AvslutaAnsvar.Command(id, marke, "2026-06-30", true, "styrdokument:reglemente-for-servicenamnden", null, null), redaktor);

        var lucka = Assert.Single((await LuckorAsync(databas, slag: new(Luckslag.UtanEftertradare, "it-konsulter"))).Sida.Rader);
        Assert.Equal("Servicenämnden förvaltar avtal (avtalsområdet IT-konsulter) till och med 2026-06-30. Ingen har tagit vid.", lucka.Text);
        Assert.Equal("/ansvar/nytt?vem=servicenamnden&roll=forvaltarAvtal&galler=avtalsomrade%3Ait-konsulter&gallerFran=2026-07-01", Assert.Single(lucka.Atgarder).Adress);
        Assert.Empty((await LuckorAsync(databas, new(2026, 6, 30), new(Luckslag.UtanEftertradare))).Sida.Rader);

        await databas.SkickaAsync(giltigt with { Vem = "kommunstyrelsen", Roll = "forvaltarAvtal", Galler = "avtalsomrade:it-konsulter", GallerFran = "2026-07-01" }, redaktor);
        Assert.Empty((await LuckorAsync(databas, slag: new(Luckslag.UtanEftertradare))).Sida.Rader);
    }

    [Fact]
    public async Task En_upphavd_ersatt_eller_ny_kalla_fangas_for_bade_ansvar_och_regler()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.DbAsync(async db =>
        {
            var reglemente = await db.Styrdokument.SingleAsync(d => d.Slug == "reglemente-for-servicenamnden");
            reglemente.Ratta(reglemente.Titel, reglemente.Slag, reglemente.Beslut, new(reglemente.Giltighet.Fran, new(2026, 10, 31)));
            var beslut = await db.Styrdokument.SingleAsync(d => d.Slug == "beslut-om-centralupphandling-av-ramavtal");
            var nytt = new StyrandeDokument("Nytt beslut om ramavtal", "nytt-beslut-om-ramavtal", Dokumentslag.Beslut, new Beslut("Kommunfullmäktige", new(2026, 11, 1), "§ 1", null), Registerstatus.Registrerat);
            nytt.Relatera(Relationsslag.Ersatter, beslut, new("Nytt beslut om ramavtal", null, null));
            db.Add(nytt);
            return await db.SaveChangesAsync();
        });

        var rader = (await LuckorAsync(databas, slag: new(Luckslag.KallanGallerInte))).Sida.Rader;
        Assert.Equal(4, rader.Count);
        Assert.Contains("Att Servicenämnden upphandlar (hela it-området) vilar på Reglemente för servicenämnden, som slutade gälla 2026-10-31.", rader.Select(rad => rad.Text));
        Assert.Contains("Regeln om centralupphandling av avtalsområdet IT-konsulter vilar på Beslut om centralupphandling av ramavtal, som är ersatt av Nytt beslut om ramavtal.", rader.Select(rad => rad.Text));
        Assert.Empty((await LuckorAsync(databas, new(2026, 10, 31), new(Luckslag.KallanGallerInte))).Sida.Rader);
    }

    [Fact]
    public async Task Strategins_egen_text_provar_avsnitten_som_ansvaren_vilar_pa()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");

        // Provets strategi har inget avsnitt 3 eller 4.1.
        var rader = (await LuckorAsync(databas, slag: new(Luckslag.KallanGallerInte))).Sida.Rader;
        Assert.Equal(15, rader.Count);
        Assert.All(rader, rad => Assert.EndsWith("men det avsnittet finns inte i den text som gäller.", rad.Text, StringComparison.Ordinal));
        Assert.Contains("har inget avsnitt 9.9", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(giltigt with { Kalla = $"styrdokument:{Provdokument.Slug}", Kallavsnitt = "9.9" }, redaktor))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_version_av_en_anvisning_kan_vara_kalla_och_en_ny_version_gor_den_till_en_lucka()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, "telefoni");
        await databas.BeslutaAsync("telefoni", "2026-01-01", redaktor: redaktor);
        var ansvar = giltigt with { Kalla = "anvisning:telefoni:1", Kallavsnitt = "4.1" };
        Assert.Contains("ingen punkt 9.1", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(ansvar with { Kallavsnitt = "9.1" }, redaktor))).Message, StringComparison.Ordinal);
        await databas.SkickaAsync(ansvar, redaktor);

        var rad = (await databas.SkickaAsync(new ListAnsvar.Query(idag, Omrade: "telefoni"), Testanvandare.UtanKonto)).Single(r => r.Omrade is not null);
        Assert.Equal(("/anvisningar/telefoni/version/1#punkt-4.1", "version 1, punkt 4.1"), (rad.Kalla.Adress, rad.Kalla.Visning.Split(", ", 2)[1]));
        Assert.Empty((await LuckorAsync(databas, slag: new(Luckslag.KallanGallerInte))).Sida.Rader);

        await databas.SkrivUtkastAsync(redaktor, "telefoni", "andra");
        await databas.BeslutaAsync("telefoni", "2026-11-01", redaktor: redaktor);
        Assert.EndsWith("men version 2 är den som gäller.", Assert.Single((await LuckorAsync(databas, slag: new(Luckslag.KallanGallerInte))).Sida.Rader).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Det_som_saknas_eller_inte_gar_ihop_sags_vid_sitt_falt_och_dubbletter_stoppas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var tomt = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new RegistreraAnsvar.Command(null, "skrap", null, " ", null, null, null, null, "skrap"), redaktor));
        Assert.Equal(["Vem", "Roll", "Galler", "Beskrivning", "Kalla", "GallerFran", "GallerTill"], tomt.Errors.Select(fel => fel.PropertyName).Distinct());
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(giltigt with { Kalltitel = "Något annat" }, redaktor));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(giltigt with { Kalla = Kallregler.Annan }, redaktor));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(giltigt with { GallerTill = "2025-12-31" }, redaktor));
        foreach (var fel in new[] { giltigt with { Vem = "finns-inte" }, giltigt with { Vem = "spanga-tensta-stadsdelsnamnd" }, giltigt with { Galler = "omrade:finns-inte" }, giltigt with { Kalla = "styrdokument:finns-inte" }, giltigt with { Kalla = "anvisning:telefoni:1" }, giltigt with { Kalla = "skrap" } })
            await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(fel, redaktor));

        await databas.SkickaAsync(giltigt, redaktor);
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(giltigt, redaktor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(giltigt, Testanvandare.Med(Roller.Revisor)));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => LuckorAsync(databas, vem: Testanvandare.Med(Roller.Namndadministrator, "bromma-stadsdelsnamnd")));
        Assert.NotEqual(0, (await LuckorAsync(databas, vem: Testanvandare.Med(Roller.Revisor))).Sida.Antal);
    }

    [Fact]
    public async Task Listan_staller_lika_manga_fragor_oavsett_mangden_data()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var innan = await RaknaAsync();
        await databas.DbAsync(async db =>
        {
            for (var i = 0; i < 1000; i++)
            {
                var namnd = new Organisation($"Provnämnd {i}", Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);
                db.Add(namnd);
                db.Add(new Ansvar(Omfattning.En(namnd.Id), Ansvarsroll.Samrader, null, null, "Samråder.", new Kallhanvisning("Prov", $"prov-{i}", null), Giltighet.TillsVidare));
            }

            return await db.SaveChangesAsync();
        });

        Assert.Equal(innan, await RaknaAsync());
        Assert.Equal(13, innan);

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await LuckorAsync(databas);
            return databas.Fragor.Antal;
        }
    }

    private static Task<ListLuckor.View> LuckorAsync(Testdatabas databas, DateOnly? dag = null, ListLuckor.Urval? slag = null, Testanvandare? vem = null) =>
        databas.SkickaAsync(new ListLuckor.Query(dag ?? idag, slag ?? new()), vem ?? redaktor);

    private static async Task<(Guid Id, Guid Marke)> AnsvaretAsync(Testdatabas databas, string organisation, Ansvarsroll roll, string? avtalsomrade = null)
    {
        var rad = (await databas.SkickaAsync(new ListAnsvar.Query(idag, Organisation: organisation), Testanvandare.UtanKonto)).Single(r => r.Roll == roll && r.Avtalsomrade?.Slug == avtalsomrade && r.Krets is null);
        return (rad.Id, (await databas.SkickaAsync(new AvslutaAnsvar.Query(rad.Id), redaktor)).Versionsmarke);
    }
}
