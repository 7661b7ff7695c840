using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Konto;

/// <summary>Portalrymd (scope of the portal itself) för jobb i bakgrunden.</summary>
/// <param name="rymder">Skapar rymder (scope factory).</param>
public sealed class Portalrymd(IServiceScopeFactory rymder) : IPortalrymd
{
    /// <inheritdoc/>
    public AsyncServiceScope Skapa()
    {
        var rymd = rymder.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        return rymd;
    }
}
