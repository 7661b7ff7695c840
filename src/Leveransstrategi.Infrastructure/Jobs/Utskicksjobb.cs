using Leveransstrategi.Infrastructure.Mail;
using Quartz;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>Utskicksjobb (the mail job): går igenom utkorgen, aldrig två gånger samtidigt i samma nod.</summary>
/// <param name="utskickare">Skickar (the sender).</param>
[DisallowConcurrentExecution]
public sealed class Utskicksjobb(Utskickare utskickare) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await utskickare.KorAsync(cancellationToken);
}
