using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Konto.Samlat;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Konto;

/// <summary>Registrerar inloggning, roller och behörigheter (identity, roles and permissions).</summary>
public static class Kontoregistrering
{
    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    public static IServiceCollection AddKonto(this IServiceCollection tjanster, IConfiguration installningar)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        tjanster.AddHttpContextAccessor();
        tjanster.AddScoped<Anvandarkontext>();
        tjanster.AddScoped<ICurrentUser>(leverantor => leverantor.GetRequiredService<Anvandarkontext>());

        tjanster.AddIdentity<Anvandare, IdentityRole<Guid>>(Kontoregler.Satt)
            .MedPortalensRegler()
            .AddClaimsPrincipalFactory<Uppgiftsfabrik>()
            .AddDefaultTokenProviders();
        tjanster.AddScoped<ISecurityStampValidator, Sessionsvakt>();

        // En borttagen roll biter inom en minut: uppgifterna läses om ur databasen.
        tjanster.Configure<SecurityStampValidatorOptions>(val => val.ValidationInterval = TimeSpan.FromSeconds(30));
        tjanster.ConfigureApplicationCookie(val =>
        {
            val.Cookie.Name = Kaknamn.Inloggning;
            val.Cookie.HttpOnly = true;
            val.Cookie.SameSite = SameSiteMode.Lax;
            val.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            val.ExpireTimeSpan = TimeSpan.FromHours(Sessioner.TimmarUtanAnvandning);
            val.SlidingExpiration = true;
            val.LoginPath = "/logga-in";
            val.LogoutPath = "/logga-ut";
            val.ReturnUrlParameter = "tillbaka";
            val.Events.OnValidatePrincipal = Sessioner.ProvaAsync;
            val.Events.OnRedirectToAccessDenied = begaran => BehallSkrivetAttribute.Adress(begaran.HttpContext, BehallSkrivetAttribute.Nekad) is { } kvar
                ? Behall(begaran, kvar)
                : Neka(StatusCodes.Status403Forbidden)(begaran);
            val.Events.OnRedirectToLogin = begaran => begaran.Request.Path.StartsWithSegments("/api") || BehallSkrivetAttribute.ArSkript(begaran.Request)
                ? Neka(StatusCodes.Status401Unauthorized)(begaran)
                : Skicka(begaran);
        });

        tjanster.AddAuthorization(val =>
        {
            foreach (var behorighet in Enum.GetValues<Behorighet>().Where(b => b != Behorighet.Driva))
                val.AddPolicy(behorighet.ToString(), regel => regel.RequireAssertion(prov => prov.User.Far(behorighet)));
            // Det som glömt att säga vad det kräver får ingen nå.
            val.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        });

        tjanster.AddSamlatInlogg(installningar);
        tjanster.AddDataProtection().SetApplicationName("Leveransstrategi");
        tjanster.AddSingleton<IConfigureOptions<KeyManagementOptions>, Nyckelforrad.Val>();
        return tjanster;
    }

    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> Neka(int status) => begaran =>
    {
        begaran.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    private static Task Skicka(RedirectContext<CookieAuthenticationOptions> begaran)
    {
        if (BehallSkrivetAttribute.Adress(begaran.HttpContext, "utloggad") is { } kvar)
            return Behall(begaran, kvar);
        begaran.Response.Redirect(begaran.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task Behall(RedirectContext<CookieAuthenticationOptions> begaran, string kvar)
    {
        begaran.Response.Redirect(kvar, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    }
}
