using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Leveransstrategi.Web.Tests;

/// <summary>
/// Portalen i provets egen process, med en egen tillfällig datamapp som tas bort efteråt. Som den är svarar den utan nät;
/// med <see cref="Lyssna"/> lyssnar den på en ledig port på den egna maskinen, så att en webbläsare når den.
/// </summary>
public class Portalfabrik : WebApplicationFactory<Program>
{
    /// <summary>Mappen för allt som portalen skriver.</summary>
    public string Datamapp { get; } = Directory.CreateTempSubdirectory("leveransstrategi-prov-").FullName;

    /// <summary>Startar en riktig server och ger dess adress.</summary>
    public Uri Lyssna()
    {
        UseKestrel(k => k.Listen(IPAddress.Loopback, 0));
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Data:Folder", Datamapp);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Datamapp)) Directory.Delete(Datamapp, recursive: true);
    }
}
