using System.Security.Claims;
using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Organisationer;

/// <summary>Portalen där varje begäran kommer från en inloggad administratör; själva inloggningen prövas i kontonas prov.</summary>
public sealed class Administratorsportal : Portalfabrik
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(tjanster => tjanster.AddSingleton<IStartupFilter>(new Inloggad()));
    }

    private sealed class Inloggad : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, vidare) =>
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    [new(ClaimTypes.Name, "Administratör i prov"), new(ClaimTypes.Role, Roller.Administrator)], "prov"));
                return vidare(context);
            });
            next(app);
        };
    }
}
