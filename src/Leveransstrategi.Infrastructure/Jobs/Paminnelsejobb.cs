using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Infrastructure.Mail;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>Påminnelsejobb (makes the reminders of the day), efter den timme på morgonen som är inställd. Hur ofta det körs ändrar inget.</summary>
/// <param name="rymder">Rymder där portalen handlar (scopes).</param>
/// <param name="epost">Inställningarna för e-post (mail settings).</param>
/// <param name="val">Inställningarna för påminnelser (reminder settings).</param>
/// <param name="klocka">Klockan (the clock).</param>
[DisallowConcurrentExecution]
public sealed class Paminnelsejobb(IPortalrymd rymder, Epostval epost, Paminnelseval val, TimeProvider klocka) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (klocka.GetUtcNow().Svensk().Hour < val.Klockan)
            return;
        await using var rymd = rymder.Skapa();
        await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(new LaggPaminnelser.Command(val.Lador(epost.Rollbrevlada)), cancellationToken);
    }
}
