using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class LasInAnvisningTests
{
    private const string Slug = "it-konsulter";
    private static readonly Testanvandare anna = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör ett", Roller = [Roller.Redaktor] };
    private static readonly Testanvandare bo = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör två", Roller = [Roller.Redaktor] };

    [Fact]
    public async Task Torrkorningen_andrar_inget_och_inlasningen_blir_en_revision_med_punkternas_identitet()
    {
        await using var databas = await StartAsync();
        var fore = await UtkastAsync(databas);
        var id = await LaddaUppAsync(databas, Andrad(fore.Text, "Området är nytt ordnat."));

        var torr = await databas.SkickaAsync(new TorrkorAnvisning.Query(Slug, id), anna);
        var orord = await UtkastAsync(databas);
        await databas.SkickaAsync(new LasInAnvisning.Command(Slug, id, torr.Revision), anna);

        Assert.Equal(fore.Revision, orord.Revision);
        Assert.Equal(1, torr.Skillnad.AntalAndringar);
        var efter = await UtkastAsync(databas);
        Assert.Equal("Området är nytt ordnat.", efter.Text.Punkter.First().Text);
        Assert.Equal(fore.Text.Punkter.Select(p => p.Id), efter.Text.Punkter.Select(p => p.Id));
        Assert.Equal(Revisionsslag.Inlast, await databas.DbAsync(db => db.Textrevisioner.Where(r => r.Id == efter.Revision).Select(r => r.Slag).SingleAsync()));
        Assert.Equal(0, await databas.DbAsync(db => db.Uppladdningar.CountAsync()));
    }

    [Fact]
    public async Task Det_som_nagon_sparar_efter_torrkorningen_skrivs_inte_over()
    {
        await using var databas = await StartAsync();
        var fore = await UtkastAsync(databas);
        var id = await LaddaUppAsync(databas, Andrad(fore.Text, "Området är nytt ordnat."));
        var torr = await databas.SkickaAsync(new TorrkorAnvisning.Query(Slug, id), anna);
        await databas.SkrivAsync(bo, Slug, 3, "4.1 Nämnden ansvarar för bos behov.");

        var utfall = await databas.SkickaAsync(new LasInAnvisning.Command(Slug, id, torr.Revision), anna);

        Assert.True(utfall.AndratAvAndra);
        var texter = (await UtkastAsync(databas)).Text.Punkter.Select(p => p.Text).ToList();
        Assert.Contains("Området är nytt ordnat.", texter);
        Assert.Contains("Nämnden ansvarar för bos behov.", texter);
    }

    [Fact]
    public async Task Samma_ord_andrat_i_dokumentet_och_utkastet_blir_en_krock()
    {
        await using var databas = await StartAsync();
        var fore = await UtkastAsync(databas);
        var id = await LaddaUppAsync(databas, Andrad(fore.Text, "Området är dokumentets ordnat."));
        var torr = await databas.SkickaAsync(new TorrkorAnvisning.Query(Slug, id), anna);
        await databas.SkrivAsync(bo, Slug, 1, "2.1 Området är bos ordnat.");

        var utfall = await databas.SkickaAsync(new LasInAnvisning.Command(Slug, id, torr.Revision), anna);

        Assert.Single(utfall.Konflikter);
        Assert.Contains("Området är bos ordnat.", (await UtkastAsync(databas)).Text.Punkter.Select(p => p.Text));
    }

    [Fact]
    public async Task Bara_den_som_laddade_upp_nar_filen()
    {
        await using var databas = await StartAsync();
        var utkast = await UtkastAsync(databas);
        var id = await LaddaUppAsync(databas, Andrad(utkast.Text, "Annat."));

        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new TorrkorAnvisning.Query(Slug, id), bo));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new LasInAnvisning.Command(Slug, id, utkast.Revision), bo));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new TorrkorAnvisning.Query(Slug, id), Testanvandare.Med(Roller.Revisor)));
    }

    [Theory]
    [InlineData("text.txt", "inget Word-dokument")]
    [InlineData("rapport.pdf", "inget Word-dokument")]
    [InlineData("trasig.docx", "")]
    public async Task En_fil_som_inte_gar_att_lasa_sparas_inte(string namn, string besked)
    {
        await using var databas = await StartAsync();

        var fel = await Assert.ThrowsAsync<OlasbartDokumentException>(() => databas.SkickaAsync(new LaddaUppAnvisning.Command(Slug, namn, [1, 2, 3]), anna));

        Assert.Contains(besked, fel.Message, StringComparison.Ordinal);
        Assert.Equal(0, await databas.DbAsync(db => db.Uppladdningar.CountAsync()));
    }

    [Fact]
    public async Task Ett_utkast_under_granskning_gar_inte_att_lasa_in_i()
    {
        await using var databas = await StartAsync();
        var utkast = await UtkastAsync(databas);
        var id = await LaddaUppAsync(databas, Andrad(utkast.Text, "Annat."));
        await databas.SkickaAsync(new SkickaTillGranskning.Command(Slug, utkast.Versionsmarke), anna);

        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LasInAnvisning.Command(Slug, id, utkast.Revision), anna));
    }

    private static async Task<Testdatabas> StartAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(anna, Slug);
        return databas;
    }

    private static Task<VisaUtkast.View> UtkastAsync(Testdatabas databas) => databas.SkickaAsync(new VisaUtkast.Query(Slug), anna);

    private static Task<Guid> LaddaUppAsync(Testdatabas databas, byte[] fil) => databas.SkickaAsync(new LaddaUppAnvisning.Command(Slug, "anvisning.docx", fil), anna);

    private static byte[] Andrad(Anvisningstext text, string forsta) => Worduttag.Skriv(new Worddokument(
        "Anvisning", "version 1", "utkast", new Uri("https://x.example/"),
        [
            .. text.Avsnitt.Select((a, plats) => new Wordavsnitt($"{plats + 1}", a.Rubrik,
                [.. a.Punkter.Select((p, i) => new Wordpunkt(Anvisningstext.Nummer(plats, i), Punkttext.Block(p == text.Punkter.First() ? forsta : p.Text, _ => null), []))])),
        ]));
}
