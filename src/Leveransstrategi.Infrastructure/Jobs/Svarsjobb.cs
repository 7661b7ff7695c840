using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>Svarsjobb (tries saved answers again): skriver brev till den vars sparade svar har blivit ett annat.</summary>
/// <param name="rymder">Rymder där portalen handlar (scopes).</param>
[DisallowConcurrentExecution]
public sealed class Svarsjobb(IPortalrymd rymder) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var rymd = rymder.Skapa();
        await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(new PaminnOmAndradeSvar.Command(), cancellationToken);
    }
}
