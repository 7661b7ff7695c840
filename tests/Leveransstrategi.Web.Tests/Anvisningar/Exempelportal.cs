using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>
/// En portal med exempelanvisningarna inlästa: it-konsulter och infrastruktur med två versioner (2026-01-01 och 2026-09-01),
/// programvara med ett utkast till version 2, telefoni beslutad att gälla från 2027-01-01.
/// </summary>
public sealed class Exempelportal : Portalfabrik, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await LasInExempelAsync(Services);

    /// <summary>Läser in exemplen i en portal som redan är igång.</summary>
    /// <param name="tjanster">Portalens tjänster.</param>
    public static async Task LasInExempelAsync(IServiceProvider tjanster)
    {
        ArgumentNullException.ThrowIfNull(tjanster);
        await using var rymd = tjanster.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        await rymd.ServiceProvider.GetRequiredService<Exempelinlasning>().LasInAsync(CancellationToken.None);
        rymd.ServiceProvider.GetRequiredService<Exempellage>().Finns = true;
    }
}
