using System.Data;
using System.Text;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Database.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.SqlServer.Tests.Anslutning;

/// <summary>
/// SQL Server-klienten skickar parametrar på riktigt. Klienten behöver fyra typer ur Microsoft.SqlServer.Server när den gör det, och
/// saknas de märks det varken i bygget eller mot en stängd port.
/// </summary>
public sealed class ParametrarTests
{
    [Fact]
    public async Task Ett_kommando_med_parametrar_av_alla_slag_nar_fram()
    {
        using var lyssnare = new TdsLyssnare();
        await using var anslutning = new SqlConnection(lyssnare.Anslutning);
        await anslutning.OpenAsync();
        await using var kommando = anslutning.CreateCommand();
        kommando.CommandText = "SELECT @text, @id, @antal, @dag, @tid, @belopp, @fil, @saknas";
        kommando.Parameters.AddRange(
        [
            new SqlParameter("@text", "Anskaffningsområde"),
            new SqlParameter("@id", Guid.CreateVersion7()),
            new SqlParameter("@antal", 7),
            new SqlParameter("@dag", new DateOnly(2008, 3, 3)),
            new SqlParameter("@tid", new DateTime(2008, 3, 3, 9, 42, 0, DateTimeKind.Utc)),
            new SqlParameter("@belopp", 26.6m),
            new SqlParameter("@fil", new byte[] { 1, 2, 3 }),
            new SqlParameter("@saknas", SqlDbType.NVarChar, 20) { Value = DBNull.Value },
        ]);

        await using var svar = await kommando.ExecuteReaderAsync();

        Assert.False(await svar.ReadAsync());
        var anrop = Assert.Single(lyssnare.Mottaget, meddelande => meddelande.Slag == TdsLyssnare.Anrop).Innehall;
        Assert.True(anrop.AsSpan().IndexOf(Encoding.Unicode.GetBytes("Anskaffningsområde")) > 0);
    }

    [Fact]
    public async Task EF_Core_skickar_sin_fraga_med_parameter()
    {
        using var lyssnare = new TdsLyssnare();
        var val = new DbContextOptionsBuilder<LeveransDbContext>();
        val.SqlServer(lyssnare.Anslutning);
        await using var db = new LeveransDbContext(val.Options);
        var slug = "bromma-stadsdelsnamnd";

        var namn = await db.Organisationer.Where(o => o.Slug == slug).Select(o => o.Namn).ToListAsync();

        Assert.Empty(namn);
        var anrop = Assert.Single(lyssnare.Mottaget, meddelande => meddelande.Slag == TdsLyssnare.Anrop).Innehall;
        Assert.True(anrop.AsSpan().IndexOf(Encoding.Unicode.GetBytes(slug)) > 0);
    }

    [Fact]
    public async Task En_server_som_lagger_pa_ger_ett_fel_fran_klienten_och_inte_en_fil_som_saknas()
    {
        using var lyssnare = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        lyssnare.Start();
        var laggerPa = lyssnare.AcceptTcpClientAsync().ContinueWith(klient => klient.Result.Dispose(), TaskScheduler.Default);
        var port = ((System.Net.IPEndPoint)lyssnare.LocalEndpoint).Port;
        await using var anslutning = new SqlConnection($"Server=127.0.0.1,{port};User ID=prov;Password=prov;Encrypt=False;Pooling=False;ConnectRetryCount=0;Connect Timeout=5");

        await Assert.ThrowsAsync<SqlException>(() => anslutning.OpenAsync());
        await laggerPa;
    }

    [Fact]
    public void De_fyra_typerna_finns_i_ratt_version()
    {
        var bibliotek = System.Reflection.Assembly.Load("Microsoft.SqlServer.Server");

        Assert.Equal(new Version(1, 0, 0, 0), bibliotek.GetName().Version);
        Assert.All(
            ["Format", "SqlUserDefinedTypeAttribute", "IBinarySerialize", "InvalidUdtException"],
            namn => Assert.NotNull(bibliotek.GetType($"Microsoft.SqlServer.Server.{namn}")));
    }
}
