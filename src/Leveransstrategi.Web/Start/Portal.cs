using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Infrastructure.Grunddata;
using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Web.Api;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Start;

/// <summary>Sätter ihop portalen (composition root): tjänster och kedjan som varje begäran går igenom.</summary>
public static class Portal
{
    /// <summary>Bygger portalen (builds the portal) utan att starta den.</summary>
    /// <param name="args">Argument från kommandoraden (command-line arguments).</param>
    public static WebApplication Bygg(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = ForvaldMiljo(args) });
        builder.AddLoggning();
        builder.AddTjanster();

        var app = builder.Build();
        app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseYta();
        app.UseApifel();
        app.UseMiddleware<Begaransloggning>();
        app.UseTillatnaMetoder();
        app.UseStorleksgrans();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapHalsa();
        app.MapApi();
        app.MapFallback("{**sokvag}", () => Results.NotFound()).AllowAnonymous();
        return app;
    }

    /// <summary>
    /// Miljön när ingen är vald (default environment): utveckling för den som bygger själv med <c>dotnet run</c>, annars ramverkets
    /// förval, produktion. Ingen startprofil används, eftersom den skriver på standard ut före ett kommandos svar.
    /// </summary>
    /// <param name="args">Argument från kommandoraden (command-line arguments).</param>
    public static string? ForvaldMiljo(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
#if DEBUG
        var vald = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
        return vald is null && !args.Any(arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase)) ? Environments.Development : null;
#else
        return null;
#endif
    }

    /// <summary>Registrerar portalens tjänster (registers the services); samma för webben och kommandoraden.</summary>
    /// <param name="builder">Byggaren (the builder).</param>
    public static void AddTjanster(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var tjanster = builder.Services;
        builder.AddYta();
        tjanster.AddDatabas(builder.Configuration, builder.Environment);
        tjanster.AddScoped<Akt>();
        tjanster.AddScoped<Sparskrivare>();
        tjanster.AddSok(builder.Configuration["Sok:Motor"]);
        tjanster.AddScoped<Grunddatainlasning>();
        tjanster.AddScoped<Exempelinlasning>();
        tjanster.AddScoped<Avtalsexempel>();
        tjanster.AddHostedService<Avtalsexempelstart>();
        tjanster.AddSingleton<Exempellage>();
        tjanster.AddSingleton<IDokumentlasare, Dokumenttjanst>();
        tjanster.AddSingleton<ITabellasare, Tabellasare>();
        tjanster.AddSingleton<IFilgranskare, Filgranskare>();
        tjanster.AddFormedling(typeof(LeveransDbContext).Assembly);
        tjanster.AddKonto(builder.Configuration);
        tjanster.AddGranser(builder.Configuration);
        tjanster.AddEpost(builder.Configuration, builder.Environment);
        tjanster.AddRazorPages().AddMvcOptions(val => val.Filters.Add<Felfilter>());
        tjanster.AddApi();
        tjanster.AddHalsa();
    }

    /// <summary>Förbereder databasen och talar om hur man börjar (prepares the database).</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static async Task StartaAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var rymd = app.Services.CreateAsyncScope();
        var uppgifter = ActivatorUtilities.CreateInstance<Startuppgifter>(rymd.ServiceProvider);
        await uppgifter.KorAsync(CancellationToken.None);
        app.Lifetime.ApplicationStarted.Register(() => Startuppgifter.Valkomna(app));
    }
}
