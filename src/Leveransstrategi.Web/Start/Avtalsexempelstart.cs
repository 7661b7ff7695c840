using Leveransstrategi.Application.Common;
using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Start;

/// <summary>
/// Läser in exempel på ramavtal (loads the demonstration agreements) när portalen redan svarar, så att starten inte tar längre tid. Bara i
/// utvecklingsmiljön, vad inställningen än säger.
/// </summary>
/// <param name="rymder">Rymder där portalen handlar (scopes).</param>
/// <param name="exempellage">Om exempel finns (is there demonstration content).</param>
/// <param name="miljo">Miljön (the environment).</param>
/// <param name="drift">Portalens liv (the lifetime).</param>
/// <param name="installningar">Inställningarna (the configuration).</param>
/// <param name="logg">Loggen (the log).</param>
public sealed class Avtalsexempelstart(
    IPortalrymd rymder,
    Exempellage exempellage,
    IHostEnvironment miljo,
    IHostApplicationLifetime drift,
    IConfiguration installningar,
    ILogger<Avtalsexempelstart> logg) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!miljo.IsDevelopment() || !installningar.GetValue(Exempellage.Installning, true))
            return;
        var startad = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var nar = drift.ApplicationStarted.Register(startad.SetResult);
        await startad.Task.WaitAsync(stoppingToken);
        await using var rymd = rymder.Skapa();
        var nya = await rymd.ServiceProvider.GetRequiredService<Avtalsexempel>().LasInAsync(stoppingToken);
        if (nya == 0)
            return;
        exempellage.HarRamavtal = true;
        if (logg.IsEnabled(LogLevel.Information))
            logg.LogInformation("Exempel: {Antal} påhittade ramavtal.", nya);
    }
}
