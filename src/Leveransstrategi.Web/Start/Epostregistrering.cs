using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Jobs;
using Leveransstrategi.Infrastructure.Mail;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Start;

/// <summary>Registrerar utkorgen och jobbet som skickar (registers the outbox and its job), efter inställningarna <c>Epost</c> och <c>Portal</c>.</summary>
public static class Epostregistrering
{
    /// <summary>Mappen under <c>Data:Folder</c> där breven läggs i utvecklingsmiljön (pickup folder in development).</summary>
    public const string Mapp = "utkorg";

    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    /// <param name="miljo">Miljön (the environment).</param>
    /// <exception cref="InvalidOperationException">Inställningarna är ofullständiga eller går inte ihop.</exception>
    public static IServiceCollection AddEpost(this IServiceCollection tjanster, IConfiguration installningar, IHostEnvironment miljo)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        var val = installningar.GetSection(Epostval.Avsnitt).Get<Epostval>() ?? new Epostval();
        var portal = installningar.GetSection(PortalOptions.Avsnitt).Get<PortalOptions>() ?? new PortalOptions();
        val.Portaladress = portal.Adress ?? "";
        val.Rollbrevlada ??= portal.KontaktEpost;
        if (miljo.IsDevelopment() && !val.Pa)
        {
            val.Mapp = Path.Combine(Databasval.Datamapp(installningar, miljo), Mapp);
            val.Avsandare ??= "leveransstrategi@exempel.invalid";
            if (val.Portaladress.Length == 0)
                val.Portaladress = installningar["urls"]?.Split(';')[0] ?? "http://localhost:5080";
        }

        tjanster.AddUtskick();
        tjanster.AddSingleton<IPortalrymd, Portalrymd>();
        return tjanster.AddJobb(val, installningar.GetSection(Paminnelseval.Avsnitt).Get<Paminnelseval>() ?? new Paminnelseval());
    }
}
