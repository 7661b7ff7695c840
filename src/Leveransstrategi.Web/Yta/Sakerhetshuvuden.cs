using Microsoft.AspNetCore.StaticAssets;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Säkerhetshuvuden (security headers) på varje svar. Innehållspolicyn tillåter bara portalens egna filer, inga inbäddade
/// skript eller stilar och ingen inramning; sidor för inloggade lagras aldrig av webbläsare eller mellanled.
/// </summary>
public sealed class Sakerhetshuvuden(RequestDelegate next)
{
    /// <summary>Innehållspolicyn (Content-Security-Policy), lika för alla svar.</summary>
    public const string Innehallspolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sätter huvudena när svaret börjar skickas, så att de gäller även felsidor.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(static tillstand =>
        {
            Satt((HttpContext)tillstand);
            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Satt(HttpContext context)
    {
        var huvuden = context.Response.Headers;
        huvuden.ContentSecurityPolicy = Innehallspolicy;
        huvuden.XContentTypeOptions = "nosniff";
        huvuden["Referrer-Policy"] = "same-origin";
        huvuden["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        huvuden["Cross-Origin-Opener-Policy"] = "same-origin";
        huvuden["Cross-Origin-Resource-Policy"] = "same-origin";

        // Statiska filer har egna regler: fingeravtryckta namn får ligga kvar för alltid.
        if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;
        if (context.User.Identity?.IsAuthenticated == true) huvuden.CacheControl = "no-store";
        else if (huvuden.CacheControl.Count == 0) huvuden.CacheControl = "no-cache";
    }
}
