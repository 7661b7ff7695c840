using Serilog;
using Serilog.Formatting.Json;

namespace Leveransstrategi.Web.Start;

/// <summary>Loggning (logging): JSON till konsol och en rullande fil, med begärans id och användarens id, aldrig hemligheter.</summary>
public static class Loggning
{
    /// <summary>Kopplar Serilog (wires Serilog) efter inställningarna.</summary>
    /// <param name="builder">Byggaren (the builder).</param>
    /// <param name="tillFelstrommen">Om konsolen ska vara felströmmen, så att ett kommandos svar är ensamt på standard ut.</param>
    public static void AddLoggning(this WebApplicationBuilder builder, bool tillFelstrommen = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var fil = Path.Combine(Databasval.Datamapp(builder.Configuration, builder.Environment), "loggar", "leveransstrategi-.json");
        var val = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .WriteTo.File(new JsonFormatter(renderMessage: true), fil, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 30, shared: true);
        val = tillFelstrommen
            ? val.WriteTo.Console(standardErrorFromLevel: Serilog.Events.LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : val.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(val.CreateLogger(), dispose: true);
    }
}
