using System.Security.Claims;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests;

/// <summary>Att handla i en portal utan att gå genom sidorna: som portalen själv, som en person, eller med databasen.</summary>
public static class Portalhandling
{
    /// <summary>Gör något med portalens tjänster, i en egen rymd, som någon eller som portalen själv.</summary>
    public static async Task<T> MedAsync<T>(this WebApplicationFactory<Program> portal, Func<IServiceProvider, Task<T>> gor, Testanvandare? vem = null)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(gor);
        await using var rymd = portal.Services.CreateAsyncScope();
        if (vem is null)
        {
            rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
            return await gor(rymd.ServiceProvider);
        }

        var begaran = rymd.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        begaran.HttpContext = new DefaultHttpContext { User = Inloggad(vem) };
        try
        {
            return await gor(rymd.ServiceProvider);
        }
        finally
        {
            begaran.HttpContext = null;
        }
    }

    /// <summary>Skickar en begäran som portalen själv.</summary>
    public static Task<T> SomPortalenAsync<T>(this WebApplicationFactory<Program> portal, IRequest<T> begaran) =>
        portal.MedAsync(tjanster => tjanster.GetRequiredService<IMediator>().Send(begaran));

    /// <summary>Gör något med portalens databas.</summary>
    public static Task<T> DbAsync<T>(this WebApplicationFactory<Program> portal, Func<LeveransDbContext, Task<T>> gor)
    {
        ArgumentNullException.ThrowIfNull(gor);
        return portal.MedAsync(tjanster =>
        {
            tjanster.GetRequiredService<Akt>().Namn = "Prov";
            return gor(tjanster.GetRequiredService<LeveransDbContext>());
        });
    }

    private static ClaimsPrincipal Inloggad(Testanvandare vem) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, $"{vem.Id}"),
            new(ClaimTypes.Name, vem.Namn),
            .. vem.Roller.Select(roll => new Claim(ClaimTypes.Role, roll)),
            .. vem.Organisationer.Select(organisation => new Claim(Uppgifter.Organisation, organisation)),
        ],
        "prov"));
}
