using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Leveransstrategi.Application.Tests.Features.Konton;

public sealed class EngangslankTests
{
    private static readonly Testanvandare administrator = Testanvandare.Med(Roller.Administrator);

    [Fact]
    public async Task Forsta_administratoren_skapas_en_gang_och_sedan_finns_ingen_lank()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var nyckel = await databas.SkickaAsync(new SkapaForstaLanken.Command());

        await databas.SkickaAsync(Forsta(nyckel), Testanvandare.UtanKonto);

        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(Forsta(nyckel) with { Epost = "b@exempel.invalid" }, Testanvandare.UtanKonto));
        Assert.False(await databas.SkickaAsync(new SkapaForstaAdministrator.Query(nyckel), Testanvandare.UtanKonto));
        Assert.Null(await databas.SkickaAsync(new SkapaForstaLanken.Command()));
        Assert.Equal([Roller.Administrator], (await databas.SkickaAsync(new ListKonton.Query(new ListKonton.Urval()))).Rader.Single().Roller);
    }

    [Fact]
    public async Task Lanken_galler_ett_dygn_och_bara_den_senaste()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var forsta = await databas.SkickaAsync(new SkapaForstaLanken.Command());
        var andra = await databas.SkickaAsync(new SkapaForstaLanken.Command());

        Assert.False(await databas.SkickaAsync(new SkapaForstaAdministrator.Query(forsta), Testanvandare.UtanKonto));
        Assert.True(await databas.SkickaAsync(new SkapaForstaAdministrator.Query(andra), Testanvandare.UtanKonto));
        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddHours(25));
        Assert.False(await databas.SkickaAsync(new SkapaForstaAdministrator.Query(andra), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Ett_for_svagt_losenord_forbrukar_inte_lanken()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var nyckel = await databas.SkickaAsync(new SkapaForstaLanken.Command());

        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(Forsta(nyckel) with { Losenord = "kort" }, Testanvandare.UtanKonto));

        Assert.All(fel.Errors, rad => Assert.Equal("Losenord", rad.PropertyName));
        Assert.True(await databas.SkickaAsync(new SkapaForstaAdministrator.Query(nyckel), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task En_lank_for_losenord_anvands_en_gang_och_laser_upp_kontot()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync("anna@exempel.invalid", Roller.Redaktor);
        for (var forsok = 0; forsok < 5; forsok++)
            await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LoggaIn.Command("anna@exempel.invalid", "fel"), Testanvandare.UtanKonto));
        var nyckel = await databas.SkickaAsync(new SkapaLosenordslank.Command(id), administrator);

        Assert.Equal("anna@exempel.invalid", await databas.SkickaAsync(new ValjLosenord.Query(nyckel), Testanvandare.UtanKonto));
        await databas.SkickaAsync(new ValjLosenord.Command(nyckel, "ett helt nytt ord"), Testanvandare.UtanKonto);

        Assert.Equal(id, await databas.SkickaAsync(new LoggaIn.Command("anna@exempel.invalid", "ett helt nytt ord"), Testanvandare.UtanKonto));
        Assert.Null(await databas.SkickaAsync(new ValjLosenord.Query(nyckel), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new ValjLosenord.Command(nyckel, "ännu ett nytt ord"), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Eget_byte_kraver_det_nuvarande_losenordet_och_avslutar_andra_sessioner()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync("anna@exempel.invalid", Roller.Redaktor);
        var person = new Testanvandare { Id = id, Namn = "anna" };
        var fore = await databas.DbAsync(db => db.Users.Select(konto => konto.SecurityStamp).SingleAsync());

        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new BytLosenord.Command("fel lösenord", "ett helt nytt ord"), person));
        Assert.Equal("Nuvarande", Assert.Single(fel.Errors).PropertyName);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new BytLosenord.Command("a", "b"), Testanvandare.UtanKonto));

        await databas.SkickaAsync(new BytLosenord.Command(Testkonton.Losenord, "ett helt nytt ord"), person);
        Assert.NotEqual(fore, await databas.DbAsync(db => db.Users.Select(konto => konto.SecurityStamp).SingleAsync()));
        Assert.DoesNotContain("nytt ord", string.Concat(await databas.DbAsync(db => db.Handelser.Select(h => h.Varden).ToListAsync())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task Demokonton_finns_bara_i_utvecklingsmiljon(string miljo, bool finns)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true, mer: tjanster => tjanster.AddSingleton<IHostEnvironment>(new Miljo(miljo)));
        var begaran = new SkapaDemokonto.Command(Roller.Namndadministrator);
        if (!finns)
        {
            await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(begaran, Testanvandare.UtanKonto));
            return;
        }

        var id = await databas.SkickaAsync(begaran, Testanvandare.UtanKonto);

        Assert.Equal(id, await databas.SkickaAsync(begaran, Testanvandare.UtanKonto));
        var vy = await databas.SkickaAsync(new VisaKonto.Query(id));
        Assert.Equal(["bromma-stadsdelsnamnd"], vy.Organisationer);
        Assert.False(vy.HarLosenord);
        Assert.EndsWith("@exempel.invalid", vy.Epost, StringComparison.Ordinal);
        // En demoadministratör är ingen riktig administratör: länken till den första finns kvar.
        await databas.SkickaAsync(new SkapaDemokonto.Command(Roller.Administrator), Testanvandare.UtanKonto);
        Assert.NotNull(await databas.SkickaAsync(new SkapaForstaLanken.Command()));
    }

    [Fact]
    public async Task Stadens_konto_skapas_forsta_gangen_och_far_sina_roller_varje_gang()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var begaran = new LoggaInSamlat.Command("https://login.exempel.invalid", "s1", "Anna", "anna@exempel.invalid", [Roller.Redaktor]);

        var id = await databas.SkickaAsync(begaran, Testanvandare.UtanKonto);
        Assert.Equal(id, await databas.SkickaAsync(begaran with { Roller = [Roller.Revisor] }, Testanvandare.UtanKonto));
        Assert.Equal([Roller.Revisor], (await databas.SkickaAsync(new VisaKonto.Query(id))).Roller);
        Assert.NotEqual(id, await databas.SkickaAsync(begaran with { Utfardare = "https://annan.exempel.invalid", Epost = "b@exempel.invalid" }, Testanvandare.UtanKonto));

        // En e-postadress räcker aldrig för att ta över ett konto.
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(begaran with { Amne = "s2" }, Testanvandare.UtanKonto));

        await databas.SkickaAsync(new StangAvKonto.Command(id, (await databas.SkickaAsync(new VisaKonto.Query(id))).Marke));
        Assert.Contains("avstängt", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(begaran, Testanvandare.UtanKonto))).Message, StringComparison.Ordinal);
    }

    private static SkapaForstaAdministrator.Command Forsta(string? nyckel) => new(nyckel, "Anna", "anna@exempel.invalid", Testkonton.Losenord);

    private sealed class Miljo(string namn) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = namn;

        public string ApplicationName { get; set; } = "test";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
