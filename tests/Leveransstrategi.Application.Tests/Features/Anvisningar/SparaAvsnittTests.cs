using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Tests.Features.Styrdokument;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class SparaAvsnittTests
{
    private const string Slug = "it-konsulter";
    private static readonly Testanvandare anna = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör ett", Roller = [Roller.Redaktor] };
    private static readonly Testanvandare bo = new() { Id = Guid.CreateVersion7(), Namn = "Redaktör två", Roller = [Roller.Redaktor] };

    [Fact]
    public async Task Andringar_i_olika_punkter_fogas_samman_av_sig_sjalva()
    {
        await using var databas = await StartAsync("2.1 Första punkten.\n\n2.2 Andra punkten.");
        var grund = await RevisionAsync(databas);

        await databas.SkrivAsync(anna, Slug, 1, "2.1 Första punkten, ändrad av ett.\n\n2.2 Andra punkten.", grund);
        var utfall = await databas.SkrivAsync(bo, Slug, 1, "2.1 Första punkten.\n\n2.2 Andra punkten, ändrad av två.", grund);

        Assert.Empty(utfall.Konflikter);
        Assert.True(utfall.AndratAvAndra);
        Assert.Equal("2.1 Första punkten, ändrad av ett.\n\n2.2 Andra punkten, ändrad av två.", await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task Samma_ord_andrat_av_bada_blir_en_konflikt_och_bada_texterna_finns_kvar()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var grund = await RevisionAsync(databas);

        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom tre dagar.", grund);
        var utfall = await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tio dagar.", grund);

        var konflikt = Assert.Single((await databas.SkickaAsync(new VisaUtkast.Query(Slug), bo)).Konflikter);
        Assert.Equal([konflikt.Id], utfall.Konflikter);
        Assert.Equal("Svara inom fem dagar.", konflikt.Bas);
        Assert.Equal("Svara inom tio dagar.", konflikt.Min);
        Assert.Equal("Svara inom tre dagar.", konflikt.Deras);
        Assert.Equal("Redaktör ett", konflikt.DerasAv);
        Assert.Equal("2.1 Svara inom tre dagar.", await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task Den_som_skriver_vidare_efter_en_sammanfogning_krockar_inte_med_sig_sjalv()
    {
        await using var databas = await StartAsync("2.1 Första punkten.\n\n2.2 Andra punkten.");
        var grund = await RevisionAsync(databas);
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Första punkten, ändrad.\n\n2.2 Andra punkten.", grund);

        var forsta = await databas.SkrivAsync(bo, Slug, 1, "2.1 Första punkten.\n\n2.2 Andra punkten, mer.", grund);
        var andra = await databas.SkrivAsync(bo, Slug, 1, "2.1 Första punkten.\n\n2.2 Andra punkten, mer och mer.", forsta.Revision);
        var tredje = await databas.SkrivAsync(bo, Slug, 1, "2.1 Första punkten.\n\n2.2 Andra punkten, mest.", andra.Revision);

        Assert.Empty(andra.Konflikter);
        Assert.Empty(tredje.Konflikter);
        Assert.Equal("2.1 Första punkten, ändrad.\n\n2.2 Andra punkten, mest.", await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task Den_som_skriver_vidare_i_en_konflikt_har_kvar_en_enda_med_samma_utgangslage()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var grund = await RevisionAsync(databas);
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom tre dagar.", grund);

        var forsta = await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tio dagar.", grund);
        await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tolv dagar.", forsta.Revision);

        var konflikt = Assert.Single((await databas.SkickaAsync(new VisaUtkast.Query(Slug), bo)).Konflikter);
        Assert.Equal(("Svara inom fem dagar.", "Svara inom tolv dagar.", "Svara inom tre dagar."), (konflikt.Bas, konflikt.Min, konflikt.Deras));
    }

    [Fact]
    public async Task Den_som_oppnar_utkastet_pa_nytt_och_sparar_annat_har_inte_valt_den_andras_text()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.\n\n2.2 Annat.");
        var grund = await RevisionAsync(databas);
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom tre dagar.\n\n2.2 Annat.", grund);
        await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tio dagar.\n\n2.2 Annat.", grund);

        await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tre dagar.\n\n2.2 Något annat.");

        Assert.Single((await databas.SkickaAsync(new VisaUtkast.Query(Slug), bo)).Konflikter);
    }

    [Fact]
    public async Task Samma_sparande_skickat_tva_ganger_andrar_inget_mer()
    {
        await using var databas = await StartAsync("2.1 Ett.");
        var grund = await RevisionAsync(databas);
        const string ny = "2.1 Ett.\n\n2.2 Två.";
        await databas.SkrivAsync(anna, Slug, 1, ny, grund);

        var utfall = await databas.SkrivAsync(anna, Slug, 1, ny, grund);

        Assert.False(utfall.Andrat);
        Assert.Equal(ny, await databas.RutanAsync(Slug, 1));
    }

    [Fact]
    public async Task Allt_som_skickats_finns_ordagrant_i_historiken()
    {
        await using var databas = await StartAsync("2.1 Svara inom fem dagar.");
        var grund = await RevisionAsync(databas);
        await databas.SkrivAsync(anna, Slug, 1, "2.1 Svara inom tre dagar.", grund);
        await databas.SkrivAsync(bo, Slug, 1, "2.1 Svara inom tio dagar.", grund);

        var texter = await databas.DbAsync(db => Task.FromResult(db.Textrevisioner.AsEnumerable().SelectMany(r => r.Text.Punkter).Select(p => p.Text).ToHashSet()));

        Assert.Superset(new HashSet<string> { "Svara inom fem dagar.", "Svara inom tre dagar.", "Svara inom tio dagar." }, texter);
    }

    [Fact]
    public async Task En_punkt_som_klipps_ut_ur_ett_avsnitt_och_klistras_in_i_ett_annat_ar_samma_punkt_med_sitt_stod()
    {
        await using var databas = await StartAsync("2.1 Den här stannar.\n\n2.2 Den här flyttas.");
        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), anna);
        var id = utkast.Text.Avsnitt[1].Punkter[1].Id;
        await databas.SkickaAsync(new AndraStod.Command(Slug, id, utkast.Revision, null, Kallslag.Lag, Titel: "Lagen (2016:1145) om offentlig upphandling", Avsnitt: "7 kap. 3 §"), anna);

        await databas.SkrivAsync(anna, Slug, 1, "2.1 Den här stannar.");
        await databas.SkrivAsync(anna, Slug, 4, "5.1 Den här flyttas.");

        var punkt = Assert.Single((await databas.SkickaAsync(new VisaUtkast.Query(Slug), anna)).Text.Avsnitt[4].Punkter);
        Assert.Equal(id, punkt.Id);
        Assert.Single(punkt.Kallor);
    }

    [Fact]
    public async Task Stod_i_ett_styrdokument_ska_vara_ett_avsnitt_som_finns_dar()
    {
        await using var databas = await StartAsync("2.1 Köp prövas i konkurrens.");
        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");
        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), anna);
        var id = utkast.Text.Avsnitt[1].Punkter[0].Id;

        Task<Sparutfall> Lagg(string dokument, string avsnitt) =>
            databas.SkickaAsync(new AndraStod.Command(Slug, id, utkast.Revision, null, Kallslag.Styrdokument, dokument, Avsnitt: avsnitt), anna);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => Lagg(Provdokument.Slug, "9.9"));
        Assert.Contains("inget avsnitt 9.9", fel.Message, StringComparison.Ordinal);
        await Lagg(Provdokument.Slug, "2.2");
        // Det dokumentets text finns inte i portalen, så avsnittet går inte att pröva.
        await Lagg("policy-for-konkurrens-och-valfrihet", "3 §");

        Assert.Equal(["2.2", "3 §"], (await databas.SkickaAsync(new VisaUtkast.Query(Slug), anna)).Text.Punkt(id)!.Kallor.Select(kalla => kalla.Hanvisning.Avsnitt));
    }

    private static async Task<Testdatabas> StartAsync(string text)
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), anna);
        await databas.SkrivAsync(anna, Slug, 1, text);
        return databas;
    }

    private static async Task<Guid> RevisionAsync(Testdatabas databas) => (await databas.SkickaAsync(new VisaUtkast.Query(Slug), anna)).Revision;
}
