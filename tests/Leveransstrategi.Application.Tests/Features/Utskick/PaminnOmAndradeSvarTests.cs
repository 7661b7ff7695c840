using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Utskick;

/// <summary>Den som har sparat ett svar får veta när det har blivit ett annat, en gång för varje nytt svar.</summary>
public sealed class PaminnOmAndradeSvarTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Brevet_sager_vad_svaret_var_vad_det_ar_och_varfor_och_kommer_igen_forst_nar_svaret_andras_pa_nytt()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var vem = await NamndenAsync(databas, "sparare@exempel.invalid");
        var id = await SparaAsync(databas, vem, idag);

        await KorAsync(databas);
        Assert.Empty(await BrevenAsync(databas));

        await GransAsync(databas, 200_000m);
        await KorAsync(databas);
        await KorAsync(databas);
        var brev = Assert.Single(await BrevenAsync(databas));
        Assert.Equal("sparare@exempel.invalid", brev.Till);
        Assert.Contains("Det gällde: mobiltelefoner\nDiarienummer: BRO 2026/7\nSvaret var: Ja, nämnden får direktupphandla\nSvaret i dag: Ja, nämnden upphandlar själv", brev.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("- Svaret är i dag: Ja, nämnden upphandlar själv", brev.Text, StringComparison.Ordinal);
        Assert.Contains($"\n~/vagledning/anteckning/{id}", brev.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        // Dagen efter är svaret fortfarande det nya, och det har redan sagts.
        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddDays(1));
        await KorAsync(databas);
        Assert.Single(await BrevenAsync(databas));

        await GransAsync(databas, null);
        await KorAsync(databas);
        Assert.Equal(2, (await BrevenAsync(databas)).Count);
    }

    [Fact]
    public async Task Tva_noder_samtidigt_lagger_ett_brev()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var vem = await NamndenAsync(databas, "sparare@exempel.invalid");
        await SparaAsync(databas, vem, idag);
        await GransAsync(databas, 200_000m);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KorAsync(databas)));

        Assert.Single(await BrevenAsync(databas));
    }

    [Fact]
    public async Task Bara_den_som_sparade_och_fortfarande_arbetar_for_namnden_far_brevet_och_inte_om_kop_som_redan_var_gjorda()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var kvar = await NamndenAsync(databas, "kvar@exempel.invalid");
        var slutat = await NamndenAsync(databas, "slutat@exempel.invalid");
        var avstangd = await NamndenAsync(databas, "avstangd@exempel.invalid");
        foreach (var vem in new[] { kvar, slutat, avstangd })
            await SparaAsync(databas, vem, idag);
        // Ett köp år 2024 prövas för den dagen; att lagen ändras sedan rör det inte.
        await SparaAsync(databas, kvar, new(2024, 3, 1));
        await databas.DbAsync(async db =>
        {
            (await db.Users.Include(u => u.Organisationer).SingleAsync(u => u.Id == slutat.Id)).HandlaFor([]);
            (await db.Users.SingleAsync(u => u.Id == avstangd.Id)).Avstangd = true;
            return await db.SaveChangesAsync();
        });
        await GransAsync(databas, 200_000m);

        await KorAsync(databas);

        Assert.Equal("kvar@exempel.invalid", Assert.Single(await BrevenAsync(databas)).Till);
    }

    [Fact]
    public async Task Jobbet_staller_lika_manga_fragor_hur_manga_svar_som_an_ar_sparade()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var vem = await NamndenAsync(databas, "sparare@exempel.invalid");
        await SparaAsync(databas, vem, idag);
        var innan = await RaknaAsync();
        for (var i = 0; i < 20; i++)
            await SparaAsync(databas, vem, idag.AddDays(i));

        Assert.Equal(innan, await RaknaAsync());
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new PaminnOmAndradeSvar.Command(), Testanvandare.Med(Roller.Administrator)));

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await KorAsync(databas);
            return databas.Fragor.Antal;
        }
    }

    private static Task<MediatR.Unit> KorAsync(Testdatabas databas) => databas.SkickaAsync(new PaminnOmAndradeSvar.Command());

    private static Task<List<Brev>> BrevenAsync(Testdatabas databas) => databas.DbAsync(db => db.Utkorg.AsNoTracking().OrderBy(b => b.Skapat).ToListAsync());

    private static async Task<Testanvandare> NamndenAsync(Testdatabas databas, string epost)
    {
        var konto = await databas.SkickaAsync(new SkapaKonto.Command("Nämndens administratör", epost, [Roller.Namndadministrator], [Bromma]), Testanvandare.Med(Roller.Administrator));
        return new() { Id = konto.Id, Namn = "Nämndens administratör", Roller = [Roller.Namndadministrator], Organisationer = [Bromma] };
    }

    private static Task<Guid> SparaAsync(Testdatabas databas, Testanvandare vem, DateOnly dag) =>
        databas.SkickaAsync(new SparaTjansteanteckning.Command("telefoni", Bromma, dag, Faktavarden.Vanlig, "250 000", null, "mobiltelefoner", "BRO 2026/7"), vem);

    private static Task<int> GransAsync(Testdatabas databas, decimal? belopp) => databas.DbAsync(async db =>
    {
        var grans = await db.Beloppsgranser.SingleAsync(b => b.Slag == Beloppsslag.Direktupphandling && b.Giltighet.Till == null);
        if (belopp is null)
            db.Entry(grans).Property(b => b.Bekraftad).CurrentValue = null;
        else
            db.Entry(grans).Property(b => b.Belopp).CurrentValue = belopp;
        return await db.SaveChangesAsync();
    });
}
