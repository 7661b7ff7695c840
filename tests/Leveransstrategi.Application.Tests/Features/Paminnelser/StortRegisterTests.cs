using System.Data.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Infrastructure.Jobs;
using Leveransstrategi.TestSupport;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;

namespace Leveransstrategi.Application.Tests.Features.Paminnelser;

/// <summary>
/// Påminnelserna i ett register med fler avtal än en fråga får ha parametrar. Gränsen är sänkt i databasen, så att några hundra avtal räcker.
/// </summary>
public sealed class StortRegisterTests
{
    private const int Parametrar = 600;
    private const int Antal = Parametrar + 40;

    [Fact]
    public async Task Ett_aldre_register_far_sina_dagar_i_omgangar_och_alla_avtal_paminns()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true, tjanster => tjanster
            .AddScoped<ITakforbrukning, AllaNattTaket>()
            .ConfigureDbContext<LeveransDbContext>(val => val.AddInterceptors(new Parametergrans())));
        await RegistretAsync(databas);
        databas.Klocka.Stall(new(2026, 12, 10, 9, 0, 0, TimeSpan.Zero));
        await KorAsync(databas);
        await KorAsync(databas);

        Assert.Equal(Antal, await databas.DbAsync(db => db.Ramavtal.CountAsync(r => r.Dagar.Any(d => d.Slag == Bevakningsslag.Slutar && d.Dag == new DateOnly(2027, 5, 31)))));
        // Slutet och taket, för vart avtal, och inget två gånger.
        Assert.Equal(2 * Antal, await databas.DbAsync(db => db.Paminnelser.CountAsync(p => p.Roll == Paminnelseroll.Forvaltare)));
        var brev = await databas.DbAsync(db => db.Utkorg.AsNoTracking().SingleAsync(b => b.Till == "rollen@exempel.invalid"));
        Assert.Contains($"{2 * Antal} påminnelser", brev.Amne, StringComparison.Ordinal);
        // En omgång är en transaktion, och spåret säger vad som gjorde den.
        Assert.Null(await databas.SkickaAsync(new RaknaAvtalsdagar.Command(null)));
    }

    [Fact]
    public async Task En_omgang_raknar_ett_begransat_antal_avtal_och_nasta_fortsatter_dar_den_slutade()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await RegistretAsync(databas);

        var efter = await databas.SkickaAsync(new RaknaAvtalsdagar.Command(null));
        Assert.Equal(Nummer(RaknaAvtalsdagar.PerOmgang - 1), efter);
        Assert.Equal(RaknaAvtalsdagar.PerOmgang, await RaknadeAsync(databas));
        await databas.SkickaAsync(new RaknaAvtalsdagar.Command(efter));
        Assert.Equal(2 * RaknaAvtalsdagar.PerOmgang, await RaknadeAsync(databas));
    }

    private static string Nummer(int i) => $"RA-{i:0000}";

    private static Task<int> RaknadeAsync(Testdatabas databas) => databas.DbAsync(db => db.Ramavtal.CountAsync(r => r.Dagar.Any()));

    private static Task<int> KorAsync(Testdatabas databas) => databas.MedAsync(async tjanster =>
    {
        await Paminnelsejobb.PaminnAsync(tjanster.GetRequiredService<IMediator>(), new(new Dictionary<Paminnelseroll, string>(), "rollen@exempel.invalid"), CancellationToken.None);
        return 0;
    });

    private static Task<int> RegistretAsync(Testdatabas databas) => databas.DbAsync(async db =>
    {
        var omrade = await db.Anskaffningsomraden.Where(o => o.Slug == "it-konsulter").Select(o => o.Id).SingleAsync();
        var upphandlare = await db.Organisationer.Where(o => o.Slug == "servicenamnden").Select(o => o.Id).SingleAsync();
        var beslut = new Beslut(Ramavtal.BeslutandeOrgan, new(2025, 5, 1), "§ 12", Diarienummer.Tolka("020-3164/2006"));
        db.AddRange(Enumerable.Range(0, Antal).Select(i =>
        {
            var avtal = new Ramavtal(Nummer(i), $"Avtal {i}", Lagregim.Direktupphandling, omrade, upphandlare);
            avtal.RattaTid(new(2025, 6, 1), new(2027, 5, 31), [], null);
            foreach (var steg in Ramavtal.Ordning(avtal.Regim))
                avtal.Passera(steg, new(2025, 5, 1), Avtalssteg.BehoverBeslut(steg) ? beslut : null, Underrattelsesatt.Elektroniskt);
            return avtal;
        }));
        await db.SaveChangesAsync();
        return await db.Set<Ramavtalsdag>().ExecuteDeleteAsync();
    });

    private sealed class AllaNattTaket(LeveransDbContext db) : ITakforbrukning
    {
        public async Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken) =>
            await db.Ramavtal.Select(r => new Takandel(r.Id, 100)).ToListAsync(cancellationToken);
    }

    private sealed class Parametergrans : DbConnectionInterceptor
    {
        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (connection is SqliteConnection { Handle: { } handle })
                raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_VARIABLE_NUMBER, Parametrar);
            return Task.CompletedTask;
        }
    }
}
