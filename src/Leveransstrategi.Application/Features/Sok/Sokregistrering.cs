using System.Reflection;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>Registrerar sökningen (registers search).</summary>
public static class Sokregistrering
{
    /// <summary>Registrerar sökkällor, index och motorer (registers sources, index and engines).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="motor">Inställningen <c>Sok:Motor</c>, om den är satt (the setting).</param>
    public static IServiceCollection AddSok(this IServiceCollection tjanster, string? motor = null)
    {
        foreach (var typ in Assembly.GetExecutingAssembly().GetTypes().Where(typ => !typ.IsAbstract && typ.IsAssignableTo(typeof(ISokkalla))))
            tjanster.AddSingleton(typeof(ISokkalla), typ);
        var installningar = new Sokinstallningar();
        if (!string.IsNullOrWhiteSpace(motor))
            installningar.Motor = motor.Trim().ToLowerInvariant();
        tjanster.AddSingleton(installningar);
        tjanster.AddSingleton<Sokmotorval>();
        tjanster.AddSingleton<Sokindexerare>();
        tjanster.AddScoped<Sokskrivare>();
        tjanster.AddScoped<Sokstart>();
        return tjanster;
    }
}
