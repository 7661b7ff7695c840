using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Database.Sqlite;
using Leveransstrategi.Database.SqlServer;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Infrastructure.Grunddata;
using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Infrastructure.Jobs;
using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leveransstrategi.TestSupport;

/// <summary>
/// Testdatabas (a database of its own for a test): migrerad och tom eller med grunddata. SQLite i en tillfällig fil, eller SQL Server
/// när miljövariabeln LEVERANSSTRATEGI_SQLSERVER har en anslutningssträng; då en egen databas för varje körning.
/// </summary>
public sealed class Testdatabas : IProvplats, IAsyncDisposable
{
    /// <summary>Miljövariabeln med anslutningssträngen till SQL Server (environment variable).</summary>
    public const string SqlServervariabel = "LEVERANSSTRATEGI_SQLSERVER";

    private readonly ServiceProvider tjanster;
    private readonly string? mapp;

    private Testdatabas(ServiceProvider tjanster, string? mapp)
    {
        this.tjanster = tjanster;
        this.mapp = mapp;
    }

    /// <summary>Räknar satserna till databasen (counts statements).</summary>
    public Frageraknare Fragor => tjanster.GetRequiredService<Frageraknare>();

    /// <summary>Klockan som testet ställer (the clock).</summary>
    public Testklocka Klocka => (Testklocka)tjanster.GetRequiredService<TimeProvider>();

    /// <summary>Skapar databasen (creates the database).</summary>
    /// <param name="grunddata">Om grunddata ska läsas in (load the base data).</param>
    /// <param name="mer">Fler tjänster (more services), om testet behöver.</param>
    public static async Task<Testdatabas> SkapaAsync(bool grunddata = false, Action<IServiceCollection>? mer = null)
    {
        var samling = new ServiceCollection();
        samling.AddLogging(val => val.SetMinimumLevel(LogLevel.Warning));
        samling.AddSingleton<TimeProvider>(new Testklocka());
        samling.AddSingleton<Frageraknare>();
        samling.AddScoped<Handlande>();
        samling.AddScoped<ICurrentUser>(leverantor => leverantor.GetRequiredService<Handlande>().Vem);
        samling.AddScoped<Akt>();
        samling.AddScoped<Sparskrivare>();
        samling.AddSok();
        samling.AddUtskick();
        samling.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        samling.AddSingleton<IPortalrymd, Rymd>();
        samling.AddScoped<Grunddatainlasning>();
        samling.AddScoped<Exempelinlasning>();
        samling.AddScoped<Avtalsexempel>();
        samling.AddSingleton<IDokumentlasare, Dokumenttjanst>();
        samling.AddSingleton<ITabellasare, Tabellasare>();
        samling.AddSingleton<IFilgranskare, Filgranskare>();
        samling.AddSingleton<Importarbetare>();
        samling.AddFormedling(typeof(LeveransDbContext).Assembly);
        samling.AddIdentityCore<Anvandare>(Kontoregler.Satt).AddRoles<IdentityRole<Guid>>().MedPortalensRegler();

        string? mapp = null;
        if (Environment.GetEnvironmentVariable(SqlServervariabel) is { Length: > 0 } server)
        {
            samling.AddSqlServer($"{server};Initial Catalog=Leveranstest_{Guid.NewGuid():N}");
        }
        else
        {
            mapp = Directory.CreateTempSubdirectory("leveranstest-").FullName;
            samling.AddSqlite(Sqliteregistrering.Anslutning(Path.Combine(mapp, "test.db")));
        }

        samling.ConfigureDbContext<LeveransDbContext>((leverantor, val) => val.AddInterceptors(leverantor.GetRequiredService<Frageraknare>()));
        mer?.Invoke(samling);

        var databas = new Testdatabas(samling.BuildServiceProvider(), mapp);
        await databas.MedAsync(async leverantor =>
        {
            await leverantor.GetRequiredService<LeveransDbContext>().Database.MigrateAsync();
            await leverantor.GetRequiredService<Sokstart>().ForberedAsync(byggAlltid: false, CancellationToken.None);
            await leverantor.GetRequiredService<IMediator>().Send(new SakerstallRoller.Command());
            if (grunddata)
                await leverantor.GetRequiredService<Grunddatainlasning>().LasInAsync(CancellationToken.None);
            return 0;
        });
        return databas;
    }

    /// <summary>Läser in exempelanvisningarna (loads the demonstration content), så som portalen gör i utvecklingsmiljön.</summary>
    public Task<int> LasInExempelAsync() => MedAsync(leverantor => leverantor.GetRequiredService<Exempelinlasning>().LasInAsync(CancellationToken.None));

    /// <summary>Läser in exempel på ramavtal (loads the demonstration agreements).</summary>
    public Task<int> LasInAvtalsexempelAsync() => MedAsync(leverantor => leverantor.GetRequiredService<Avtalsexempel>().LasInAsync(CancellationToken.None), new Systemanvandare());

    /// <summary>Kör importerna som väntar (works through the imports), så som jobbet gör.</summary>
    public Task<int> KorImporterAsync() => MedAsync(async leverantor =>
    {
        await leverantor.GetRequiredService<Importarbetare>().KorAsync(CancellationToken.None);
        return 0;
    });

    /// <summary>Skickar en begäran som någon (sends a request as somebody), i en egen rymd.</summary>
    /// <typeparam name="TSvar">Svaret (the answer).</typeparam>
    /// <param name="begaran">Begäran (the request).</param>
    /// <param name="vem">Den som handlar; portalen själv om ingen anges (who).</param>
    public Task<TSvar> SkickaAsync<TSvar>(IRequest<TSvar> begaran, ICurrentUser? vem = null) =>
        MedAsync(leverantor => leverantor.GetRequiredService<IMediator>().Send(begaran), vem);

    /// <inheritdoc/>
    Task<TSvar> IProvplats.SkickaAsync<TSvar>(IRequest<TSvar> begaran, Testanvandare? vem) => SkickaAsync(begaran, vem);

    /// <summary>Kör något med databasen (runs something with the database), i en egen rymd.</summary>
    /// <typeparam name="T">Svaret (the answer).</typeparam>
    /// <param name="gor">Det som ska göras (what to do).</param>
    public Task<T> DbAsync<T>(Func<LeveransDbContext, Task<T>> gor) => MedAsync(leverantor =>
    {
        leverantor.GetRequiredService<Akt>().Namn = "Test";
        return gor(leverantor.GetRequiredService<LeveransDbContext>());
    });

    /// <summary>Kör något med tjänsterna (runs something with the services), i en egen rymd.</summary>
    /// <typeparam name="T">Svaret (the answer).</typeparam>
    /// <param name="gor">Det som ska göras (what to do).</param>
    /// <param name="vem">Den som handlar; portalen själv om ingen anges (who).</param>
    public async Task<T> MedAsync<T>(Func<IServiceProvider, Task<T>> gor, ICurrentUser? vem = null)
    {
        ArgumentNullException.ThrowIfNull(gor);
        await using var rymd = tjanster.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Handlande>().Vem = vem ?? new Systemanvandare();
        return await gor(rymd.ServiceProvider);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (mapp is null)
        {
            await DbAsync(db => db.Database.EnsureDeletedAsync());
            await tjanster.DisposeAsync();
            return;
        }

        await tjanster.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(mapp, recursive: true);
    }

    private sealed class Rymd(IServiceScopeFactory rymder) : IPortalrymd
    {
        public AsyncServiceScope Skapa()
        {
            var rymd = rymder.CreateAsyncScope();
            rymd.ServiceProvider.GetRequiredService<Handlande>().Vem = new Systemanvandare();
            return rymd;
        }
    }

    private sealed class Handlande
    {
        public ICurrentUser Vem { get; set; } = Testanvandare.UtanKonto;
    }
}

/// <summary>Klocka som testet ställer (a clock that the test sets); den står still tills den flyttas.</summary>
public sealed class Testklocka : TimeProvider
{
    private DateTimeOffset nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => nu;

    /// <summary>Ställer klockan (sets the clock).</summary>
    /// <param name="tidpunkt">Tidpunkten (the instant).</param>
    public void Stall(DateTimeOffset tidpunkt) => nu = tidpunkt;
}
