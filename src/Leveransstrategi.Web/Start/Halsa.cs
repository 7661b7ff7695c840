using Leveransstrategi.Application.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Leveransstrategi.Web.Start;

/// <summary>Hälsa (health checks): lever processen, och är den redo att svara med sin databas?</summary>
public static class Halsa
{
    /// <summary>Kopplar adresserna (maps the addresses).</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void MapHalsa(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapHealthChecks("/halsa/levande", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/halsa/redo").AllowAnonymous();
    }

    /// <summary>Registrerar kontrollerna (registers the checks).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    public static void AddHalsa(this IServiceCollection tjanster) =>
        tjanster.AddHealthChecks().AddDbContextCheck<LeveransDbContext>("databas");
}
