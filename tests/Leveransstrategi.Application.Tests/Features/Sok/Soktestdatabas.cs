using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Sok;

/// <summary>En egen databas med sökning på en av motorerna; dagen är den 9 juni 2008.</summary>
public sealed class Soktestdatabas : IAsyncDisposable
{
    private readonly Testdatabas databas;
    private ICurrentUser lasare = Testanvandare.UtanKonto;

    private Soktestdatabas(Testdatabas databas) => this.databas = databas;

    /// <summary>
    /// Motorerna som ska ge samma svar. SQL Servers fulltext skrivs först efter transaktionen och prövas därför inte här; se testen
    /// av dess satser.
    /// </summary>
    public static TheoryData<string> Motorer { get; } = PaSqlServer ? ["termer"] : ["fts", "termer"];

    public static bool PaSqlServer { get; } = Environment.GetEnvironmentVariable(Testdatabas.SqlServervariabel) is { Length: > 0 };

    public static async Task<Soktestdatabas> SkapaAsync(string motor)
    {
        var databas = await Testdatabas.SkapaAsync(mer: samling => samling.AddSingleton(new Sokinstallningar { Motor = motor }));
        databas.Klocka.Stall(new(2008, 6, 9, 9, 0, 0, TimeSpan.Zero));
        return new Soktestdatabas(databas);
    }

    public void FarLasaUtkast() => lasare = Testanvandare.Med(Roller.Redaktor);

    public Task<T> DbAsync<T>(Func<LeveransDbContext, Task<T>> gor) => databas.DbAsync(gor);

    /// <summary>Ändrar i en transaktion, så som ett kommando gör.</summary>
    public Task AndraAsync(Func<LeveransDbContext, Task> gor) => databas.DbAsync(async db =>
    {
        await using var transaktion = await db.Database.BeginTransactionAsync();
        await gor(db);
        var antal = await db.SaveChangesAsync();
        await transaktion.CommitAsync();
        return antal;
    });

    public Task LaggTillAsync(params object[] nya) => AndraAsync(db =>
    {
        db.AddRange(nya);
        return Task.CompletedTask;
    });

    public Task<ByggSokindex.View> StartaAsync(bool alltid = false) =>
        databas.MedAsync(leverantor => leverantor.GetRequiredService<Sokstart>().ForberedAsync(alltid, CancellationToken.None));

    public Task<SokInnehall.View> SokAsync(string? q, string? typ = null, int sida = 1, DateOnly? datum = null) =>
        databas.SkickaAsync(new SokInnehall.Query(q, typ, sida, datum), lasare);

    public async Task<List<string>> UrlAsync(string? q, string? typ = null, DateOnly? datum = null) =>
        [.. (await SokAsync(q, typ, 1, datum)).Traffar.Rader.Select(traff => traff.Url)];

    /// <summary>Antal satser som sökningen ställer.</summary>
    public async Task<int> SatserAsync(string q)
    {
        databas.Fragor.Nollstall();
        await SokAsync(q);
        return databas.Fragor.Antal;
    }

    public ValueTask DisposeAsync() => databas.DisposeAsync();

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
}
