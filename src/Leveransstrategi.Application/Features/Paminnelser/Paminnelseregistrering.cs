using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Registrerar påminnelserna (registers the reminders).</summary>
public static class Paminnelseregistrering
{
    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    public static IServiceCollection AddPaminnelser(this IServiceCollection tjanster)
    {
        tjanster.AddScoped<Paminnelsebrev>();
        tjanster.TryAddScoped<ITakforbrukning, Takforbrukning>();
        return tjanster;
    }
}
