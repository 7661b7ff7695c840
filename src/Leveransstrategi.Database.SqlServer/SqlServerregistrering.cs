using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Database.SqlServer;

/// <summary>Registrerar SQL Server som databas (registers SQL Server): den som drivs i produktion.</summary>
public static class SqlServerregistrering
{
    /// <summary>Namnet i inställningen <c>Database:Provider</c> (name in the settings).</summary>
    public const string Namn = "SqlServer";

    /// <summary>Registrerar databasen (registers the database).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="anslutning">Anslutningssträng (connection string).</param>
    public static IServiceCollection AddSqlServer(this IServiceCollection tjanster, string anslutning)
    {
        tjanster.AddSingleton<IFulltextmotor, Fulltextmotor>();
        return tjanster.AddDbContext<LeveransDbContext>((leverantor, val) => val
            .SqlServer(anslutning)
            .AddInterceptors(leverantor.GetRequiredService<Sparskrivare>(), leverantor.GetRequiredService<Sokskrivare>()));
    }

    /// <summary>Väljer SQL Server för en databas (selects SQL Server): tillfälliga fel prövas igen.</summary>
    /// <param name="val">Valen (the options).</param>
    /// <param name="anslutning">Anslutningssträng (connection string).</param>
    public static DbContextOptionsBuilder SqlServer(this DbContextOptionsBuilder val, string anslutning) =>
        val.UseSqlServer(anslutning, sqlServer => sqlServer
            .MigrationsAssembly(typeof(SqlServerregistrering).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .EnableRetryOnFailure());
}
