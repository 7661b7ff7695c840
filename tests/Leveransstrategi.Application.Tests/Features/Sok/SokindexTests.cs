using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

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
        Assert.False((await databas.StartaAsync()).Byggt);

        await databas.DbAsync(async db =>
        {
            await db.Sokposter.ExecuteDeleteAsync();
            return await db.Sokindexlagen.ExecuteUpdateAsync(andring => andring.SetProperty(lage => lage.Version, "0"));
        });
        Assert.Empty(await databas.UrlAsync("gatunämnden"));

        var byggt = await databas.StartaAsync();
        Assert.True(byggt.Byggt);
        Assert.Equal(2, byggt.Antal);
        Assert.Single(await databas.UrlAsync("gatunämnden"));
        Assert.Equal(2, (await databas.StartaAsync(alltid: true)).Antal);
        Assert.Single(await databas.UrlAsync("gatunämnden"));
    }

    [Fact]
    public async Task Utlosare_som_forsvunnit_skapas_igen_och_indexet_byggs_om()
    {
        if (Soktestdatabas.PaSqlServer)
            return; // Utlösarna finns bara i SQLite.
        await using var databas = await Soktestdatabas.SkapaAsync("fts");
        await databas.DbAsync(db => db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "Sokpost_fts_ny";"""));
        await databas.LaggTillAsync(Namnd("Gatunämnden"));
        Assert.Empty(await databas.UrlAsync("gatunämnden"));

        Assert.True((await databas.StartaAsync()).Byggt);

        Assert.Single(await databas.UrlAsync("gatunämnden"));
    }

    [Theory]
    [InlineData("fts", "saknar fulltext")]
    [InlineData("solr", "Välj auto, fts eller termer")]
    public async Task En_motor_som_inte_finns_ger_ett_begripligt_fel(string motor, string besked)
    {
        await using var databas = await Soktestdatabas.SkapaAsync("termer");
        var val = new Sokmotorval(new Sokinstallningar { Motor = motor }, []);

        var fel = await Assert.ThrowsAsync<InvalidOperationException>(() => databas.DbAsync(db => val.ValjAsync(db, CancellationToken.None)));
        Assert.Contains(besked, fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utan_fulltext_valjs_termtabellen_av_sig_sjalv()
    {
        await using var databas = await Soktestdatabas.SkapaAsync("termer");

        var val = new Sokmotorval(new Sokinstallningar(), []);
        Assert.IsType<Termmotor>(await databas.DbAsync(db => val.ValjAsync(db, CancellationToken.None)));
    }

    private static Organisation Namnd(string namn) => new(namn, Organisationsslag.Facknamnd, null, Giltighet.TillsVidare);
}
