using System.Text.Encodings.Web;
using System.Text.Unicode;
using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Leveransstrategi.Web.Yta;

/// <summary>Registrering av ytan (front-end set-up): språk, kakor, säkerhetshuvuden och felsidor.</summary>
public static class YtaExtensions
{
    /// <summary>Felsidans adress; <c>{0}</c> är statuskoden.</summary>
    public const string Felsida = "/fel/{0}";

    /// <summary>Lägger till ytans inställningar och tjänster. Stoppar starten om ikonerna saknas.</summary>
    public static WebApplicationBuilder AddYta(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _ = Ikoner.Namn.Count();

        // Utan detta hittas de komprimerade filerna bara i miljön Development när portalen körs ur källkoden,
        // och webbläsaren får tomma svar. I en publicerad portal finns inget att läsa in och anropet gör inget.
        builder.WebHost.UseStaticWebAssets();

        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.Configure<PortalOptions>(builder.Configuration.GetSection(PortalOptions.Avsnitt));
        services.Configure<KestrelServerOptions>(k => k.AddServerHeader = false);
        services.Configure<WebEncoderOptions>(w => w.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(l =>
        {
            var svenska = Svensktid.Kultur;
            l.DefaultRequestCulture = new RequestCulture(svenska);
            l.SupportedCultures = [svenska];
            l.SupportedUICultures = [svenska];
            l.RequestCultureProviders.Clear();
        });
        services.Configure<MvcOptions>(m => SvenskaBindningsfel.Satt(m.ModelBindingMessageProvider));
        services.AddAntiforgery(a => Skydda(a.Cookie, Kaknamn.Antiforgery));
        services.Configure<CookieTempDataProviderOptions>(t => Skydda(t.Cookie, Kaknamn.Meddelande));
        return builder;
    }

    /// <summary>
    /// Lägger till säkerhetshuvuden, svenskt språk och felsidor. Ska stå först i kedjan, före dirigering och inloggning.
    /// Gränssnittet under <c>/api</c> svarar med egna problembeskrivningar och får inga felsidor.
    /// </summary>
    public static IApplicationBuilder UseYta(this IApplicationBuilder app)
    {
        app.UseMiddleware<Sakerhetshuvuden>();
        app.UseRequestLocalization();
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/api"), sidor =>
        {
            sidor.UseExceptionHandler("/fel/500");
            sidor.UseStatusCodePagesWithReExecute(Felsida);
        });
        return app;
    }

    private static void Skydda(CookieBuilder kaka, string namn)
    {
        kaka.Name = namn;
        kaka.HttpOnly = true;
        kaka.IsEssential = true;
        kaka.SameSite = SameSiteMode.Strict;
        kaka.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
