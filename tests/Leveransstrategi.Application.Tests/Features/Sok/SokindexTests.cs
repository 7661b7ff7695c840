using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Sok;

public class SokindexTests
{
    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Indexet_foljer_med_nar_roten_andras(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(Namnd("Gatunämnden"), Namnd("Parknämnden"));

        await databas.AndraAsync(async db =>
        {
            var namnd = await db.Organisationer.Include(o => o.Forvaltningar).Include(o => o.Eftertradare).SingleAsync(o => o.Slug == "gatunamnden");
            namnd.Ratta("Trafiknämnden", null, Giltighet.TillsVidare, ("210", "Trafikkontoret"));
        });

        Assert.Equal(["/organisationer/gatunamnden"], await databas.UrlAsync("trafiknämnd"));
        Assert.Equal(["/organisationer/gatunamnden"], await databas.UrlAsync("trafikkontoret 210"));
        Assert.Empty(await databas.UrlAsync("gatunämnden"));
        Assert.Equal(["/organisationer/parknamnden"], await databas.UrlAsync("parknämnden"));
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task En_andring_som_avbryts_lamnar_indexet_orort(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(Namnd("Gatunämnden"));

        await Assert.ThrowsAsync<OperationCanceledException>(() => databas.AndraAsync(async db =>
        {
            (await db.Organisationer.Include(o => o.Forvaltningar).SingleAsync()).Ratta("Trafiknämnden", null, Giltighet.TillsVidare, (null, null));
            db.Add(Namnd("Parknämnden"));
            await db.SaveChangesAsync();
            throw new OperationCanceledException();
        }));

        Assert.Single(await databas.UrlAsync("gatunämnden"));
        Assert.Empty(await databas.UrlAsync("trafiknämnden"));
        Assert.Empty(await databas.UrlAsync("parknämnden"));
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Indexet_byggs_om_vid_start_bara_nar_reglerna_andrats(string motor)
    {
        await using var databas = await Soktestdatabas.SkapaAsync(motor);
        await databas.LaggTillAsync(Namnd("Gatunämnden"), Soktestdatabas.Dokument("Policy", null));
        Assert.False((await StartaAsync(databas)).Byggt);

        await databas.MedAsync(async (_, db) =>
        {
            await db.Sokposter.ExecuteDeleteAsync();
            await db.Sokindexlagen.ExecuteUpdateAsync(andring => andring.SetProperty(lage => lage.Version, "0"));
        });
        Assert.Empty(await databas.UrlAsync("gatunämnden"));

        var byggt = await StartaAsync(databas);
        Assert.True(byggt.Byggt);
        Assert.Equal(2, byggt.Antal);
        Assert.Single(await databas.UrlAsync("gatunämnden"));
        Assert.Equal(2, (await StartaAsync(databas, alltid: true)).Antal);
        Assert.Single(await databas.UrlAsync("gatunämnden"));
    }

    [Fact]
    public async Task Utlosare_som_forsvunnit_skapas_igen_och_indexet_byggs_om()
    {
        await using var databas = await Soktestdatabas.SkapaAsync("fts");
        await databas.MedAsync(async (_, db) => await db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Sokpost_fts_ny";"""));
        await databas.LaggTillAsync(Namnd("Gatunämnden"));
        Assert.Empty(await databas.UrlAsync("gatunämnden"));

        Assert.True((await StartaAsync(databas)).Byggt);

        Assert.Single(await databas.UrlAsync("gatunämnden"));
    }

    [Theory]
    [InlineData("fts", "saknar fulltext")]
    [InlineData("solr", "Välj auto, fts eller termer")]
    public async Task En_motor_som_inte_finns_ger_ett_begripligt_fel(string motor, string besked)
    {
        await using var databas = await Soktestdatabas.SkapaAsync("termer");
        var val = new Sokmotorval(new Sokinstallningar { Motor = motor }, []);

        await databas.MedAsync(async (_, db) =>
        {
            var fel = await Assert.ThrowsAsync<InvalidOperationException>(() => val.ValjAsync(db, CancellationToken.None));
            Assert.Contains(besked, fel.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Utan_fulltext_valjs_termtabellen_av_sig_sjalv()
    {
        await using var databas = await Soktestdatabas.SkapaAsync("termer");

        await databas.MedAsync(async (_, db) =>
            Assert.IsType<Termmotor>(await new Sokmotorval(new Sokinstallningar(), []).ValjAsync(db, CancellationToken.None)));
    }

    private static async Task<ByggSokindex.View> StartaAsync(Soktestdatabas databas, bool alltid = false)
    {
        ByggSokindex.View? svar = null;
        await databas.MedAsync(async (leverantor, _) =>
            svar = await leverantor.GetRequiredService<Sokstart>().ForberedAsync(alltid, CancellationToken.None));
        return svar!;
    }

    private static Organisation Namnd(string namn) => new(namn, Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);
}
