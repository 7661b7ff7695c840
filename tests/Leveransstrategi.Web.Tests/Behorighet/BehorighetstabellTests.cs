using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Behorighet;

/// <summary>En portal med en inloggad besökare för varje roll, som tabellens alla rader delar.</summary>
public sealed class Rollfixtur : IAsyncLifetime
{
    /// <summary>Portalen.</summary>
    public Portalfabrik Portal { get; } = new();

    /// <summary>Utan konto först, sedan de sex rollerna.</summary>
    public IReadOnlyList<HttpClient> Besokare { get; private set; } = [];

    /// <summary>Ett konto som finns.</summary>
    public Guid Konto { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var besokare = new List<HttpClient> { Portal.Anonym() };
        foreach (var roll in Web.Tests.Besokare.Roller)
            besokare.Add(await Portal.InloggadAsync(roll));
        Besokare = besokare;
        Konto = await Portal.KontoAsync("tabellen@exempel.invalid");
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

/// <summary>Vem som får vad (who may what): varje adress prövas som var och en och jämförs med den skrivna tabellen behorigheter.csv.</summary>
public sealed class BehorighetstabellTests(Rollfixtur fixtur) : IClassFixture<Rollfixtur>
{
    private const string StatiskaFiler = "(statiska filer)";

    private static readonly string[][] tabell =
    [
        .. File.ReadAllLines(Path.Combine(Kallkod.Rot, "tests", "Leveransstrategi.Web.Tests", "Behorighet", "behorigheter.csv"))
            .Where(rad => rad.Length > 0 && rad[0] != '#')
            .Skip(1)
            .Select(rad => rad.Split(';')),
    ];

    public static TheoryData<string, string, string> Rader => new(tabell.Select(rad => (rad[0], rad[2], string.Join(' ', rad[3..]))));

    [Theory]
    [MemberData(nameof(Rader))]
    public async Task Varje_adress_svarar_varje_roll_som_tabellen_sager(string metod, string adress, string vantat)
    {
        var svar = new List<string>();
        foreach (var besokare in fixtur.Besokare)
        {
            using var begaran = new HttpRequestMessage(new HttpMethod(metod), adress.Replace("{konto}", fixtur.Konto.ToString(), StringComparison.Ordinal));
            using var ett = await besokare.SendAsync(begaran);
            svar.Add(ett.StatusCode == HttpStatusCode.Redirect && ett.Headers.Location!.ToString().Contains("/logga-in", StringComparison.Ordinal)
                ? "logga-in"
                : ((int)ett.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(vantat, string.Join(' ', svar));
    }

    [Fact]
    public async Task Tabellen_har_varje_adress_i_portalen_och_inga_andra()
    {
        var adresser = new HashSet<string>();
        var sidor = fixtur.Portal.Services.GetRequiredService<PageLoader>();
        foreach (var slutpunkt in fixtur.Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // {**path:file} är ramverkets egen, för filer som ännu inte är byggda.
            var text = slutpunkt.RoutePattern.RawText!;
            var monster = slutpunkt.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || text == "{**path:file}" ? StatiskaFiler
                : text.StartsWith("{**", StringComparison.Ordinal) ? text
                : "/" + text.TrimStart('/');
            foreach (var metod in await MetoderAsync(slutpunkt, sidor))
                adresser.Add($"{metod} {monster}");
        }

        Assert.Equal(adresser.Order(StringComparer.Ordinal), tabell.Select(rad => $"{rad[0]} {rad[1]}").Distinct().Order(StringComparer.Ordinal));
    }

    // En sida svarar på GET och på de metoder som den har hanterare för.
    private static async Task<IEnumerable<string>> MetoderAsync(RouteEndpoint slutpunkt, PageLoader sidor)
    {
        if (slutpunkt.Metadata.GetMetadata<PageActionDescriptor>() is { } sida)
        {
            var laddad = await sidor.LoadAsync(sida, slutpunkt.Metadata);
            return laddad.HandlerMethods.Select(hanterare => hanterare.HttpMethod.ToUpperInvariant()).Where(metod => metod is "GET" or "POST").Append("GET").Distinct();
        }

        return (slutpunkt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(metod => metod != "HEAD");
    }
}
