using Leveransstrategi.Application.Features.Paminnelser;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Registrerar utkorgen (registers the outbox): det som skriver brev och påminnelser, och det som känner igen avanmälningslänkar.</summary>
public static class Utskicksregistrering
{
    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    public static IServiceCollection AddUtskick(this IServiceCollection tjanster)
    {
        tjanster.AddScoped<Brevskrivare>();
        tjanster.AddScoped<Undantagsbrev>();
        tjanster.AddSingleton<Avanmalningslank>();
        return tjanster.AddPaminnelser();
    }
}
