using System.Text.Json;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Data;

public sealed class SparskrivareTests
{
    [Fact]
    public async Task En_andring_lamnar_gamla_och_nya_varden_i_sparet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.DbAsync(async db =>
        {
            var bromma = await db.Organisationer.Include(o => o.Forvaltningar).SingleAsync(o => o.Slug == "bromma-stadsdelsnamnd");
            bromma.Ratta("Bromma stadsdelsnämnd", Organisationsnummer.Tolka("212000-0142"), new Giltighet(new DateOnly(1997, 1, 1), null), ("706", "Bromma stadsdelsförvaltning"));
            return await db.SaveChangesAsync();
        });

        var handelse = await databas.DbAsync(db => db.Handelser.Where(h => h.Akt == "Test").SingleAsync());

        Assert.Equal(nameof(Organisation), handelse.Objekttyp);
        Assert.Equal(Handelseslag.Andrad, handelse.Slag);
        var varden = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(handelse.Varden)!;
        Assert.Equal<string?[]>([null, "1997-01-01"], varden["Giltighet.Fran"]);
    }

    [Fact]
    public async Task En_andring_i_en_del_byter_rotens_versionsmarke()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fore = await databas.DbAsync(db => db.Organisationer.Where(o => o.Slug == "bromma-stadsdelsnamnd").Select(o => o.Versionsmarke).SingleAsync());
        await databas.DbAsync(async db =>
        {
            var bromma = await db.Organisationer.Include(o => o.Forvaltningar).SingleAsync(o => o.Slug == "bromma-stadsdelsnamnd");
            bromma.LaggTillForvaltning("999", "En till");
            return await db.SaveChangesAsync();
        });

        var efter = await databas.DbAsync(db => db.Organisationer.Where(o => o.Slug == "bromma-stadsdelsnamnd").Select(o => o.Versionsmarke).SingleAsync());

        Assert.NotEqual(fore, efter);
    }

    [Fact]
    public async Task Hemliga_falt_star_aldrig_i_sparet()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.DbAsync(async db =>
        {
            db.Add(new Anvandare { Id = Guid.CreateVersion7(), Namn = "Redaktör", Email = "redaktor@exempel.invalid", PasswordHash = "mycket-hemligt" });
            return await db.SaveChangesAsync();
        });

        var varden = await databas.DbAsync(db => db.Handelser.Where(h => h.Objekttyp == nameof(Anvandare)).Select(h => h.Varden).SingleAsync());

        Assert.DoesNotContain("mycket-hemligt", varden, StringComparison.Ordinal);
        Assert.Contains("(visas inte)", varden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_gammalt_versionsmarke_stoppas_utan_att_nagot_skrivs_over()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        await Assert.ThrowsAsync<KrockException>(() => databas.DbAsync(async db =>
        {
            var bromma = await db.Organisationer.SingleAsync(o => o.Slug == "bromma-stadsdelsnamnd");
            db.KravOforandrad(bromma, Guid.NewGuid());
            return 0;
        }));
    }

    [Fact]
    public async Task Svensk_ordning_och_sokning_utan_hansyn_till_stora_bokstaver_galler_i_databasen()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        string[] namn = ["Öster", "Älv", "Åker", "Zink", "Wik", "Vik", "ärla", "adel"];
        await databas.DbAsync(async db =>
        {
            db.AddRange(namn.Select(n => new Organisation(n, Organisationsslag.Bolag, null, Giltighet.TillsVidare)));
            return await db.SaveChangesAsync();
        });

        var ordnade = await databas.DbAsync(db => db.Organisationer.OrderBy(o => o.Namn).Select(o => o.Namn).ToListAsync());
        var hittade = await databas.DbAsync(db => db.Organisationer.Where(o => EF.Functions.Like(o.Namn, "%Ä%")).OrderBy(o => o.Namn).Select(o => o.Namn).ToListAsync());

        Assert.Equal(["adel", "Vik", "Wik", "Zink", "Åker", "Älv", "ärla", "Öster"], ordnade);
        Assert.Equal(["Älv", "ärla"], hittade);
    }
}
