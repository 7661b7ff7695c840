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
        await PaminnAsync(rymd.ServiceProvider.GetRequiredService<IMediator>(), val.Lador(epost.Rollbrevlada), cancellationToken);
    }

    /// <summary>Räknar först fram dagar som saknas (computes missing days), och lägger sedan dagens påminnelser (makes the reminders).</summary>
    /// <param name="formedling">Förmedlingen (the mediator).</param>
    /// <param name="lador">Rollernas brevlådor (mailboxes of the roles).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task PaminnAsync(IMediator formedling, Rollbrevlador lador, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(formedling);
        string? efter = null;
        do
            efter = await formedling.Send(new RaknaAvtalsdagar.Command(efter), cancellationToken);
        while (efter is not null);
        await formedling.Send(new LaggPaminnelser.Command(lador), cancellationToken);
    }
}
