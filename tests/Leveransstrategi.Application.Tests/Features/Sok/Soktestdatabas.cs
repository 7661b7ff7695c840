using System.Data.Common;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Database.Sqlite;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Sok;

/// <summary>En egen SQLite-databas med sökning, för en av motorerna.</summary>
public sealed class Soktestdatabas : IAsyncDisposable
{
    private readonly string fil = Path.Combine(Path.GetTempPath(), $"sok-{Guid.NewGuid():N}.db");
    private readonly Lasare lasare = new();
    private readonly Raknare raknare = new();
    private readonly ServiceProvider tjanster;

    private Soktestdatabas(string motor)
    {
        var samling = new ServiceCollection();
        samling.AddFormedling(typeof(SokInnehall).Assembly);
        samling.AddScoped<Akt>();
        samling.AddScoped<Sparskrivare>();
        samling.AddSingleton<ICurrentUser>(lasare);
        samling.AddSingleton<TimeProvider>(new Fastklocka());
        samling.AddSok(motor);
        samling.AddSqlite(Sqliteregistrering.Anslutning(fil));
        samling.AddSingleton<IDbContextOptionsConfiguration<LeveransDbContext>>(new Tillagg(raknare));
        tjanster = samling.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Motorerna som ska ge samma svar.</summary>
    public static TheoryData<string> Motorer { get; } = ["fts", "termer"];

    public static async Task<Soktestdatabas> SkapaAsync(string motor)
    {
        var databas = new Soktestdatabas(motor);
        await databas.MedAsync(async (leverantor, db) =>
        {
            await db.Database.EnsureCreatedAsync();
            await leverantor.GetRequiredService<Sokstart>().ForberedAsync(byggAlltid: false, CancellationToken.None);
        });
        return databas;
    }

    public void FarLasaUtkast(bool far) => lasare.Utkast = far;

    public async Task MedAsync(Func<IServiceProvider, LeveransDbContext, Task> gor)
    {
        await using var omfang = tjanster.CreateAsyncScope();
        await gor(omfang.ServiceProvider, omfang.ServiceProvider.GetRequiredService<LeveransDbContext>());
    }

    /// <summary>Ändrar i en transaktion, så som ett kommando gör.</summary>
    public Task AndraAsync(Func<LeveransDbContext, Task> gor) => MedAsync(async (leverantor, db) =>
    {
        leverantor.GetRequiredService<Akt>().Namn = "Prov";
        await using var transaktion = await db.Database.BeginTransactionAsync();
        await gor(db);
        await db.SaveChangesAsync();
        await transaktion.CommitAsync();
    });

    public Task LaggTillAsync(params object[] nya) => AndraAsync(db =>
    {
        db.AddRange(nya);
        return Task.CompletedTask;
    });

    public async Task<SokInnehall.View> SokAsync(string? q, string? typ = null, int sida = 1, DateOnly? datum = null)
    {
        SokInnehall.View? svar = null;
        await MedAsync(async (leverantor, _) =>
            svar = await leverantor.GetRequiredService<IMediator>().Send(new SokInnehall.Query(q, typ, sida, datum)));
        return svar!;
    }

    public async Task<List<string>> UrlAsync(string? q, string? typ = null, DateOnly? datum = null) =>
        [.. (await SokAsync(q, typ, 1, datum)).Traffar.Rader.Select(traff => traff.Url)];

    /// <summary>Antal SQL-satser som körs under tiden.</summary>
    public async Task<int> SatserAsync(Func<Task> gor)
    {
        raknare.Antal = 0;
        await gor();
        return raknare.Antal;
    }

    public async ValueTask DisposeAsync()
    {
        await tjanster.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(fil);
    }

    /// <summary>Ett styrdokument med ett avsnitt per text; utkast tills beslutet registreras.</summary>
    public static StyrandeDokument Dokument(string titel, string? diarienummer, params (string Nummer, string Rubrik, string Text)[] avsnitt)
    {
        var beslut = new Beslut("Kommunfullmäktige", null, null, diarienummer is null ? null : Diarienummer.Tolka(diarienummer));
        var dokument = new StyrandeDokument(titel, Slug.Av(titel), Dokumentslag.Strategi, beslut, Registerstatus.Registrerat);
        if (avsnitt.Length > 0)
            LasIn(dokument, avsnitt);
        return dokument;
    }

    public static Dokumentversion LasIn(StyrandeDokument dokument, params (string Nummer, string Rubrik, string Text)[] avsnitt)
    {
        var version = dokument.LasIn(dokument.Titel, new Kallfil("fil.txt", [1]), DateTimeOffset.UnixEpoch);
        foreach (var (nummer, rubrik, text) in avsnitt)
            version.LaggTillAvsnitt(nummer, rubrik, 1, text);
        return version;
    }

    private sealed class Lasare : ICurrentUser
    {
        public bool Utkast { get; set; }

        public Guid? Id => null;

        public string Namn => "Prov";

        public string? BegaransId => null;

        public IReadOnlyCollection<string> Organisationer => [];

        public bool Far(Behorighet behorighet) => behorighet != Behorighet.LasaUtkast || Utkast;
    }

    private sealed class Fastklocka : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2008, 6, 9, 9, 0, 0, TimeSpan.Zero);
    }

    private sealed class Raknare : DbCommandInterceptor
    {
        public int Antal { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Antal++;
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Tillagg(IInterceptor raknare) : IDbContextOptionsConfiguration<LeveransDbContext>
    {
        public void Configure(IServiceProvider serviceProvider, DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(raknare);
    }
}
