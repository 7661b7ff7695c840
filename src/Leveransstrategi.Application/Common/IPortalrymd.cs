using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Common;

/// <summary>Portalrymd (scope in which the portal itself acts), för jobb som ingen begäran står bakom.</summary>
public interface IPortalrymd
{
    /// <summary>Skapar en rymd där den som handlar är portalen (creates such a scope).</summary>
    AsyncServiceScope Skapa();
}
