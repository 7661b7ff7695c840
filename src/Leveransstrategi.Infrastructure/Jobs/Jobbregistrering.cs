using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Mail;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>Registrerar jobben (registers the background jobs). De körs bara i webben, aldrig på kommandoraden.</summary>
public static class Jobbregistrering
{
    /// <summary>Hur ofta utkorgen gås igenom (how often the outbox is looked through).</summary>
    public static readonly TimeSpan Mellanrum = TimeSpan.FromSeconds(30);

    /// <summary>Hur ofta de sparade svaren prövas igen (how often saved answers are tried again).</summary>
    public static readonly TimeSpan Dygn = TimeSpan.FromDays(1);

    /// <summary>Hur ofta påminnelserna gås igenom (how often the reminders are looked through). Ett brev om dagen blir det ändå.</summary>
    public static readonly TimeSpan Timme = TimeSpan.FromHours(1);

    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="val">Inställningarna för e-post (mail settings), kontrollerade.</param>
    /// <param name="paminnelser">Inställningarna för påminnelser (reminder settings), kontrollerade.</param>
    /// <exception cref="InvalidOperationException">Inställningarna är ofullständiga eller går inte ihop.</exception>
    public static IServiceCollection AddJobb(this IServiceCollection tjanster, Epostval val, Paminnelseval paminnelser)
    {
        ArgumentNullException.ThrowIfNull(val);
        ArgumentNullException.ThrowIfNull(paminnelser);
        val.Kontrollera();
        paminnelser.Kontrollera();
        tjanster.AddSingleton(val);
        tjanster.AddSingleton(paminnelser);
        tjanster.AddSingleton<Brevform>();
        tjanster.AddSingleton<IBrevsandare, Brevsandare>();
        tjanster.AddSingleton<Utskickare>();
        tjanster.AddSingleton<Importarbetare>();
        tjanster.AddSingleton<IJobbvackare, Jobbvackare>();
        tjanster.AddQuartz(jobb =>
        {
            // Den som begär en import väcker jobbet; tiden fångar upp det som en annan nod lämnade när den stannade.
            jobb.AddJob<Importjobb>(val => val.WithIdentity(Importjobb.Nyckel));
            jobb.AddTrigger(tid => tid
                .ForJob(Importjobb.Nyckel)
                .WithIdentity("import")
                .StartAt(TimeProvider.System.GetUtcNow() + Mellanrum)
                .WithSimpleSchedule(Mellanrum));
            jobb.ScheduleJob<Utskicksjobb>(tid => tid
                .WithIdentity("utskick")
                .StartAt(TimeProvider.System.GetUtcNow() + Mellanrum)
                .WithSimpleSchedule(Mellanrum));
            // En omstart prövar svaren en gång till; samma brev läggs ändå aldrig två gånger.
            jobb.ScheduleJob<Svarsjobb>(tid => tid
                .WithIdentity("sparade-svar")
                .StartAt(TimeProvider.System.GetUtcNow() + (10 * Mellanrum))
                .WithSimpleSchedule(Dygn));
            jobb.ScheduleJob<Paminnelsejobb>(tid => tid
                .WithIdentity("paminnelser")
                .StartAt(TimeProvider.System.GetUtcNow() + (4 * Mellanrum))
                .WithSimpleSchedule(Timme));
        });
        tjanster.AddQuartzHostedService(drift => drift.WaitForJobsToComplete = true);
        return tjanster;
    }
}
