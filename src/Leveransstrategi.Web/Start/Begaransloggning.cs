using System.Diagnostics;
using Serilog.Context;

namespace Leveransstrategi.Web.Start;

/// <summary>
/// Begäransloggning (request logging): en rad per begäran med metod, sökväg, status och tid i millisekunder. Frågesträngen loggas
/// inte: den kan innehålla nycklar.
/// </summary>
/// <param name="next">Nästa led (next).</param>
/// <param name="logg">Loggen (the log).</param>
public sealed class Begaransloggning(RequestDelegate next, ILogger<Begaransloggning> logg)
{
    /// <summary>Kör resten av kedjan och loggar (runs the rest and logs).</summary>
    /// <param name="context">Begäran (the request).</param>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var start = Stopwatch.GetTimestamp();
        using (LogContext.PushProperty("BegaransId", context.TraceIdentifier))
        {
            await next(context);
            var tid = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var anvandare = context.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;
            var metod = context.Request.Method;
            // En kalenders nyckel står i adressen.
            var sokvag = context.Request.Path.StartsWithSegments("/kalender") ? "/kalender/(visas inte)" : context.Request.Path.Value;
            var status = context.Response.StatusCode;
            var niva = status >= 500 ? LogLevel.Error : LogLevel.Information;
            if (logg.IsEnabled(niva))
                logg.Log(niva, "{Metod} {Sokvag} svarade {Status} på {Millisekunder:0.0} ms för {AnvandareId}", metod, sokvag, status, tid, anvandare);
        }
    }
}
