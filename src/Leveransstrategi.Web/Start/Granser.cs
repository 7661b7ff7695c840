using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Leveransstrategi.Web.Start;

/// <summary>Gränser (limits): hur stora och hur många begäranden som tas emot, och vilka mellanled som är betrodda.</summary>
public static class Granser
{
    /// <summary>Regel för inloggning (rate limit policy for sign-in).</summary>
    public const string Inloggning = "inloggning";

    /// <summary>Största formulär och fil, i byte (maximum request size in bytes): en fil på 10 MB och dess formulär.</summary>
    public const long StorstaBegaran = 11 * 1024 * 1024;

    /// <summary>Registrerar gränserna (registers the limits).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    public static IServiceCollection AddGranser(this IServiceCollection tjanster, IConfiguration installningar)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        tjanster.Configure<KestrelServerOptions>(val => val.Limits.MaxRequestBodySize = StorstaBegaran);
        tjanster.Configure<FormOptions>(val =>
        {
            val.MultipartBodyLengthLimit = StorstaBegaran;
            val.ValueLengthLimit = 2 * 1024 * 1024;
        });
        tjanster.AddHsts(val => val.MaxAge = TimeSpan.FromDays(365));

        var antal = installningar.GetValue("Inloggning:ForsokPerMinut", 10);
        tjanster.AddRateLimiter(val =>
        {
            val.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            val.AddPolicy(Inloggning, begaran => HttpMethods.IsPost(begaran.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    begaran.Connection.RemoteIpAddress?.ToString() ?? "okänd",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = antal, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("lasning"));
        });

        // Bara namngivna mellanled får tala om vem som egentligen frågar.
        tjanster.Configure<ForwardedHeadersOptions>(val =>
        {
            var betrodda = installningar.GetSection("Proxy:Betrodda").Get<string[]>() ?? [];
            val.ForwardedHeaders = betrodda.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            val.KnownProxies.Clear();
            val.KnownIPNetworks.Clear();
            foreach (var adress in betrodda)
            {
                if (System.Net.IPNetwork.TryParse(adress, out var nat))
                    val.KnownIPNetworks.Add(nat);
                else
                    val.KnownProxies.Add(System.Net.IPAddress.Parse(adress));
            }
        });
        return tjanster;
    }

    /// <summary>
    /// Svarar 413 på en begäran som säger sig vara för stor (answers 413 early). Annars märks det först när formuläret läses, och
    /// läsaren får då veta att något är fel men inte vad.
    /// </summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void UseStorleksgrans(this WebApplication app) => app.Use((begaran, nasta) =>
    {
        // Felsidan körs i samma begäran och ska få visas.
        if (begaran.Request.ContentLength is not > StorstaBegaran || begaran.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return nasta(begaran);
        begaran.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });

    /// <summary>Avvisar metoder som portalen aldrig använder (refuses methods never used); TRACE speglar annars tillbaka det som skickades.</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void UseTillatnaMetoder(this WebApplication app) => app.Use((begaran, nasta) =>
    {
        var metod = begaran.Request.Method;
        if (HttpMethods.IsGet(metod) || HttpMethods.IsHead(metod) || HttpMethods.IsPost(metod))
            return nasta(begaran);
        begaran.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        begaran.Response.Headers.Allow = "GET, HEAD, POST";
        return begaran.Response.CompleteAsync();
    });
}
