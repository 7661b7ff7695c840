using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Web.Yta;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>
/// En portal med exempelanvisningarna inlästa: it-konsulter och infrastruktur med två versioner (2026-01-01 och 2026-09-01),
/// programvara med ett utkast till version 2, telefoni beslutad att gälla från 2027-01-01.
/// </summary>
public sealed class Exempelportal : Portalfabrik, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await LasInExempelAsync(this);

    /// <summary>Läser in exemplen i en portal som redan är igång.</summary>
    /// <param name="portal">Portalen.</param>
    public static Task<int> LasInExempelAsync(Portalfabrik portal) => portal.MedAsync(async tjanster =>
    {
        var antal = await tjanster.GetRequiredService<Exempelinlasning>().LasInAsync(CancellationToken.None);
        tjanster.GetRequiredService<Exempellage>().Finns = true;
        return antal;
    });
}
