using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Styrdokument;

public sealed class InlasningTests
{
    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);

    [Fact]
    public async Task Torrkorningen_visar_allt_och_andrar_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fore = await databas.DbAsync(db => db.Handelser.CountAsync());

        var visning = await databas.SkickaAsync(new TorrkorInlasning.Query("strategi.txt", Provdokument.Fil(Provdokument.Strategi)), redaktor);

        Assert.Equal("leveransstrategi-for-it-omradet", visning.Mal?.Slug);
        Assert.Equal(
            ["it-program-for-stockholms-stad", "policy-for-konkurrens-och-valfrihet", "regler-for-ekonomisk-forvaltning", null],
            visning.Hanvisningar.Select(h => h.Post?.Slug));
        Assert.Equal(1, visning.NyaPoster);
        Assert.Equal(fore, await databas.DbAsync(db => db.Handelser.CountAsync()));
    }

    [Fact]
    public async Task Ett_inlast_utkast_syns_bara_for_den_som_far_se_utkast()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var utfall = await databas.LasInAsync();

        Assert.Equal(1, utfall.Version);
        var utifran = await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag), Testanvandare.UtanKonto);
        Assert.Null(utifran.Version);
        Assert.Empty(utifran.Versioner);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag, 1), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaKallfil.Query(Provdokument.Slug, 1), Testanvandare.UtanKonto));
        Assert.Equal(Versionsstatus.Utkast, (await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag, 1), redaktor)).Version!.Status);
    }

    [Fact]
    public async Task Texten_och_filen_star_kvar_ord_for_ord()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var innehall = Provdokument.Fil(Provdokument.Strategi);
        await databas.SkickaAsync(new LasInDokument.Command("strategi.txt", innehall, Provdokument.Slug, null, null, ForeslaPoster: false), redaktor);

        var text = (await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag, 1), redaktor)).Version!;
        var fil = await databas.SkickaAsync(new HamtaKallfil.Query(Provdokument.Slug, 1), redaktor);

        var last = string.Join(' ', text.Avsnitt.Select(a => $"{a.Nummer} {a.Rubrik} {a.Text}").Prepend(text.Titel));
        Assert.Equal(Ord(Provdokument.Strategi), Ord(last));
        Assert.Equal(innehall, fil.Innehall);
    }

    [Fact]
    public async Task Beslutet_laser_texten_och_ger_omradena_strategins_egna_definitioner()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();

        await databas.RegistreraAsync(Provdokument.Slug, 1, "3 mars 2008");

        var visning = await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag), Testanvandare.UtanKonto);
        Assert.Equal(1, visning.Version?.Nummer);
        Assert.Equal("Leveransstrategi för IT-området", visning.Titel);
        Assert.Equal(new DateOnly(2008, 3, 3), visning.Beslut?.Datum);
        var konsulter = (await databas.SkickaAsync(new ListOmraden.Query(idag), Testanvandare.UtanKonto)).Single(o => o.Slug == "it-konsulter");
        Assert.True(konsulter.ArStrateginsEgen);
        Assert.Equal("Med IT-konsulter avses i provet inhyrd kompetens för systemarbete.", konsulter.Definition);
        Assert.Equal("/styrdokument/leveransstrategi-for-it-omradet/version/1#avsnitt-2.2", konsulter.Kalla.Adress);
        var fore = (await databas.SkickaAsync(new ListOmraden.Query(new DateOnly(2008, 3, 2)), Testanvandare.UtanKonto)).Single(o => o.Slug == "it-konsulter");
        Assert.False(fore.ArStrateginsEgen);
    }

    [Fact]
    public async Task Ett_nytt_utkast_rubbar_inte_det_som_galler()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");

        await databas.LasInAsync(Provdokument.Strategi.Replace("samtal mellan människor", "något annat", StringComparison.Ordinal));

        var utifran = await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag), Testanvandare.UtanKonto);
        Assert.Equal(1, utifran.Version?.Nummer);
        Assert.Contains(utifran.Version!.Avsnitt, a => a.Text.Contains("samtal mellan människor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task En_ny_version_avloser_den_forra_och_bada_kan_lasas_pa_sin_dag()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");
        await databas.LasInAsync();

        await databas.RegistreraAsync(Provdokument.Slug, 2, "2010-01-15", "2010-02-01");

        async Task<int?> Gallde(DateOnly dag) =>
            (await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, dag), Testanvandare.UtanKonto)).Version?.Nummer;
        Assert.Null(await Gallde(new DateOnly(2008, 3, 2)));
        Assert.Equal(1, await Gallde(new DateOnly(2010, 1, 31)));
        Assert.Equal(2, await Gallde(new DateOnly(2010, 2, 1)));
    }

    [Fact]
    public async Task Tva_versioner_med_verkan_samma_dag_har_en_bestamd_ordning_och_finns_bada_kvar()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");
        await databas.LasInAsync();

        await databas.RegistreraAsync(Provdokument.Slug, 2, "2008-03-03");

        var visning = await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, new DateOnly(2008, 3, 3)), Testanvandare.UtanKonto);
        Assert.Equal(2, visning.Version?.Nummer);
        Assert.Equal([2, 1], visning.Versioner.Select(v => v.Nummer));
    }

    [Fact]
    public async Task Ett_okant_beslut_blir_ett_forslag_som_syns_utat_forst_nar_det_ar_bekraftat()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var utfall = await databas.LasInAsync();

        Assert.Equal(1, utfall.NyaPoster);
        Task<Sida<ListStyrdokument.Rad>> Traffar() => Rader(databas, "999-1111/2001");
        Assert.Empty((await Traffar()).Rader);
        var forslag = await databas.DbAsync(db => db.Styrdokument.SingleAsync(d => d.Status == Registerstatus.Forslag));

        await databas.SkickaAsync(new BekraftaPost.Command(forslag.Slug, forslag.Versionsmarke), Testanvandare.Med(Roller.Beslutsregistrator));

        var rad = Assert.Single((await Traffar()).Rader);
        Assert.Equal(new DateOnly(2001, 5, 14), rad.Beslut?.Datum);
        Assert.Equal("Kommunfullmäktige", rad.Beslut?.Organ);
    }

    [Fact]
    public async Task Ett_diarienummer_hittas_med_mellanslag_och_med_ordet_dnr()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var rader = await Rader(databas, "Dnr 125 - 4310 / 2006");

        Assert.Equal(["Policy för konkurrens och valfrihet", "Regler för ekonomisk förvaltning"], rader.Rader.Select(r => r.Titel));
    }

    [Fact]
    public async Task Ett_andra_utkast_stoppas_med_besked_om_vad_man_gor()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.LasInAsync());

        Assert.Contains("redan ett utkast (version 1)", fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_fil_som_inte_gar_att_lasa_lamnar_inget_efter_sig()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        await Assert.ThrowsAsync<OlasbartDokumentException>(() =>
            databas.SkickaAsync(new LaddaUppDokument.Command("bild.docx", [0x50, 0x4B, 3, 4, 9, 9]), redaktor));

        Assert.Equal(0, await databas.DbAsync(db => db.Uppladdningar.CountAsync()));
        Assert.Equal(0, await databas.DbAsync(db => db.Handelser.CountAsync(h => h.Akt == "LaddaUppDokument")));
    }

    [Fact]
    public async Task En_uppladdning_nas_bara_av_den_som_gjorde_den_och_forsvinner_nar_den_ar_inlast()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fil = Provdokument.Fil(Provdokument.Strategi);
        var id = await databas.SkickaAsync(new LaddaUppDokument.Command("strategi.txt", fil), redaktor);

        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaUppladdning.Query(id), Testanvandare.Med(Roller.Redaktor)));
        await databas.SkickaAsync(new LasInDokument.Command("strategi.txt", fil, Provdokument.Slug, null, null, false, id), redaktor);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new HamtaUppladdning.Query(id), redaktor));
    }

    [Theory]
    [InlineData(Roller.Beslutsregistrator)]
    [InlineData(Roller.Revisor)]
    [InlineData(Roller.Administrator)]
    [InlineData(Roller.Namndadministrator)]
    public async Task Bara_redaktoren_laser_in(string roll)
    {
        await using var databas = await Testdatabas.SkapaAsync();

        await Assert.ThrowsAsync<BehorighetSaknasException>(() =>
            databas.SkickaAsync(new LaddaUppDokument.Command("a.txt", Provdokument.Fil("Text")), Testanvandare.Med(roll)));
    }

    [Fact]
    public async Task Redaktoren_kan_inte_registrera_beslutet_och_ett_gammalt_marke_stoppas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        var marke = await databas.MarkeAsync(Provdokument.Slug);
        var kommando = new RegistreraDokumentbeslut.Command(Provdokument.Slug, 1, "Kommunfullmäktige", "2008-03-03", false, null, null, null, marke);

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(kommando, redaktor));
        await Assert.ThrowsAsync<KrockException>(() =>
            databas.SkickaAsync(kommando with { Versionsmarke = Guid.NewGuid() }, Testanvandare.Med(Roller.Beslutsregistrator)));
    }

    [Fact]
    public async Task Sidan_stalls_med_ett_fast_antal_fragor()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");

        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new VisaStyrdokument.Query(Provdokument.Slug, idag), Testanvandare.UtanKonto);
        Assert.Equal(9, databas.Fragor.Antal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public async Task Listan_staller_tre_fragor_oavsett_hur_stort_registret_ar(int antal)
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.DbAsync(async db =>
        {
            db.AddRange(Enumerable.Range(1, antal).Select(i =>
                new StyrandeDokument($"Policy {i}", $"policy-{i}", Dokumentslag.Policy, new Beslut("Kommunfullmäktige", null, null, null), Registerstatus.Registrerat)));
            return await db.SaveChangesAsync();
        });

        databas.Fragor.Nollstall();
        var sida = (await databas.SkickaAsync(new ListStyrdokument.Query(idag, Storlek: 10), Testanvandare.UtanKonto)).Sida;

        Assert.Equal(antal, sida.Antal);
        Assert.Equal(10, sida.Rader.Count);
        Assert.Equal(3, databas.Fragor.Antal);
    }

    private static async Task<Sida<ListStyrdokument.Rad>> Rader(Testdatabas databas, string text) =>
        (await databas.SkickaAsync(new ListStyrdokument.Query(idag, text), Testanvandare.UtanKonto)).Sida;

    private static string[] Ord(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(ord => ord.TrimEnd('.'))];
}
