using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Paminnelser;

/// <summary>Påminnelseprov (reminders in tests): ett tecknat avtal vars förlängning snart ska avgöras, och dagens påminnelser om det.</summary>
internal static class Paminnelseprov
{
    /// <summary>Dagens datum i portalen (today in the portal).</summary>
    public static DateOnly Idag(this Portalfabrik portal) => portal.Services.GetRequiredService<TimeProvider>().IDag();

    /// <summary>Avtalets sista dag (last day): beslut om förlängning ska fattas två månader före.</summary>
    public static DateOnly Slut(DateOnly idag) => idag.AddDays(100);

    /// <summary>Registrerar avtalet och lägger dagens påminnelser (registers the agreement and makes its reminders).</summary>
    public static async Task PaminnAsync(this Portalfabrik portal, string nummer)
    {
        var formular = Avtalsprov.Formular();
        formular.Fran = $"{portal.Idag().AddYears(-1):yyyy-MM-dd}";
        formular.Till = $"{Slut(portal.Idag()):yyyy-MM-dd}";
        await portal.RegistreraAvtalAsync(nummer, formular);
        await portal.ForTillAsync(nummer, Avtalsstegslag.Tecknat);
        await portal.SkickaAsync(new LaggPaminnelser.Command(new Rollbrevlador(new Dictionary<Paminnelseroll, string>(), "rollen@exempel.invalid")), null);
    }
}
