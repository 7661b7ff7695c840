using Leveransstrategi.Application.Common;
using Quartz;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>Importjobb (the import job): arbetar med importerna, aldrig två gånger samtidigt i samma nod.</summary>
/// <param name="arbetare">Arbetaren (the worker).</param>
[DisallowConcurrentExecution]
public sealed class Importjobb(Importarbetare arbetare) : IJob
{
    /// <summary>Jobbets nyckel (key of the job).</summary>
    public static readonly JobKey Nyckel = new("import");

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await arbetare.KorAsync(cancellationToken);
}

/// <summary>Väcker jobb (wakes jobs) i den nod som tog emot begäran. Andra noder ser det som väntar vid sin nästa tid.</summary>
/// <param name="schema">Schemat (the scheduler).</param>
public sealed class Jobbvackare(ISchedulerFactory schema) : IJobbvackare
{
    /// <inheritdoc/>
    public async Task VackImportAsync(CancellationToken cancellationToken) =>
        await (await schema.GetScheduler(cancellationToken)).TriggerJob(Importjobb.Nyckel, cancellationToken);
}
