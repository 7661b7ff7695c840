using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Application.Tests.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

public sealed class TjansteanteckningTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly Testanvandare namnd = Testanvandare.Med(Roller.Namndadministrator, Bromma);
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Svaret_fryses_med_fragan_kallorna_och_en_kontrollsumma_som_vem_som_helst_kan_rakna_om()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await SparaAsync(databas);

        var anteckning = await databas.SkickaAsync(new VisaTjansteanteckning.Query(id), namnd);
        var lagrat = await databas.DbAsync(db => db.Tjansteanteckningar.AsNoTracking().Select(t => t.Innehall).SingleAsync());

        Assert.Equal(("egenDirektupphandling", "Ja, nämnden får direktupphandla", "BRO 2026/7", true), (anteckning.Svar.Kod, anteckning.Svar.Rubrik, anteckning.Dnr, anteckning.ArOrord));
        Assert.Equal(("mobiltelefoner", 250_000m, idag), (anteckning.Svar.Behov, anteckning.Svar.Varde!.Value, anteckning.Svar.Dag));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lagrat))), anteckning.Sha256);
        Assert.NotEmpty(anteckning.Svar.Skal.SelectMany(skal => skal.Kallor));
        Assert.Empty(anteckning.Andrat);
    }

    [Fact]
    public async Task Nar_reglerna_vilar_pa_en_ny_text_sager_anteckningen_det_men_ar_sjalv_oforandrad()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await SparaAsync(databas);
        var fore = await databas.SkickaAsync(new VisaTjansteanteckning.Query(id), namnd);

        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");
        await databas.DbAsync(async db =>
        {
            var grans = await db.Beloppsgranser.SingleAsync(b => b.Slag == Beloppsslag.Direktupphandling && b.Giltighet.Till == null);
            db.Entry(grans).Property(b => b.Belopp).CurrentValue = 200_000m;
            return await db.SaveChangesAsync();
        });
        var efter = await databas.SkickaAsync(new VisaTjansteanteckning.Query(id), namnd);

        Assert.Contains(efter.Andrat, rad => rad.StartsWith("Svaret är i dag: Ja, nämnden upphandlar själv", StringComparison.Ordinal));
        Assert.Contains(efter.Andrat, rad => rad.StartsWith("En källa har en annan lydelse", StringComparison.Ordinal));
        Assert.Equal((fore.Sha256, fore.Svar.Rubrik), (efter.Sha256, efter.Svar.Rubrik));
    }

    [Fact]
    public async Task Bara_den_egna_namnden_sparar_och_en_annan_namnds_anteckning_finns_inte()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await SparaAsync(databas);
        var annan = Testanvandare.Med(Roller.Namndadministrator, "farsta-stadsdelsnamnd");

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => SparaAsync(databas, annan));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaTjansteanteckning.Query(id), annan));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new VisaTjansteanteckning.Query(id), Testanvandare.UtanKonto));
        Assert.Equal(id, (await databas.SkickaAsync(new VisaTjansteanteckning.Query(id), Testanvandare.Med(Roller.Revisor))).Id);
    }

    [Fact]
    public async Task Ett_svar_med_obesvarade_fragor_gar_inte_att_spara()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new SparaTjansteanteckning.Command("telefoni", Bromma, idag, Faktavarden.Vanlig, null, null, null, null), namnd));
    }

    private static Task<Guid> SparaAsync(Testdatabas databas, Testanvandare? vem = null) =>
        databas.SkickaAsync(new SparaTjansteanteckning.Command("telefoni", Bromma, idag, Faktavarden.Vanlig, "250 000", null, "mobiltelefoner", "BRO 2026/7"), vem ?? namnd);
}
