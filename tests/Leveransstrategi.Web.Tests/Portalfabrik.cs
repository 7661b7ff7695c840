using System.Net;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests;

/// <summary>
/// Portalen i provets egen process, med en egen tillfällig datamapp som tas bort efteråt. Som den är svarar den utan nät;
/// med <see cref="Lyssna"/> lyssnar den på en ledig port på den egna maskinen, så att en webbläsare når den. Databasen är en kopia av en
/// som har migrerats och fått sin grunddata en gång för hela körningen; starten från ingenting prövas av driftens prov.
/// </summary>
public class Portalfabrik : WebApplicationFactory<Program>, IProvplats
{
    private static readonly Lazy<byte[]> startdatabas = new(LasInGrunddata);

    /// <summary>Mappen för allt som portalen skriver.</summary>
    public string Datamapp { get; } = Directory.CreateTempSubdirectory("leveransstrategi-prov-").FullName;

    /// <summary>Startar en riktig server och ger dess adress.</summary>
    public Uri Lyssna()
    {
        UseKestrel(k => k.Listen(IPAddress.Loopback, 0));
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <inheritdoc/>
    public Task<TSvar> SkickaAsync<TSvar>(IRequest<TSvar> begaran, Testanvandare? vem = null) =>
        this.MedAsync(tjanster => tjanster.GetRequiredService<IMediator>().Send(begaran), vem);

    private string Databas => Path.Combine(Datamapp, "leveransstrategi.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Data:Folder", Datamapp);
        if (this is not Tom)
            File.WriteAllBytes(Databas, startdatabas.Value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Datamapp)) Directory.Delete(Datamapp, recursive: true);
    }

    private static byte[] LasInGrunddata()
    {
        using var tom = new Tom();
        _ = tom.Services;
        var kopia = Path.Combine(tom.Datamapp, "kopia.db");
        using (var fran = new SqliteConnection($"Data Source={tom.Databas};Pooling=False"))
        using (var till = new SqliteConnection($"Data Source={kopia};Pooling=False"))
        {
            fran.Open();
            fran.BackupDatabase(till);
        }

        return File.ReadAllBytes(kopia);
    }

    private sealed class Tom : Portalfabrik;
}
