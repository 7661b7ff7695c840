using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Api.Ocds;
using Leveransstrategi.Web.Start;

namespace Leveransstrategi.Web.Api;

/// <summary>Öppet läsgränssnitt (open read API) under <c>/api/v1</c>, beskrivet på <c>/openapi/v1.json</c>.</summary>
public static class ApiRegistrering
{
    /// <summary>Högsta antal rader på en sida (maximum page size).</summary>
    public const int StorstaSida = 500;

    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    public static IServiceCollection AddApi(this IServiceCollection tjanster)
    {
        tjanster.AddProblemDetails(val => val.CustomizeProblemDetails = problem =>
        {
            problem.ProblemDetails.Title = Felfilter.Titel(problem.ProblemDetails.Status ?? StatusCodes.Status500InternalServerError);
            problem.ProblemDetails.Extensions["begaransId"] = problem.HttpContext.TraceIdentifier;
        });
        // En parameter som inte går att läsa är samma sorts fel i alla miljöer, och får sin text på samma ställe som de andra felen.
        tjanster.Configure<RouteHandlerOptions>(val => val.ThrowOnBadRequest = true);
        return tjanster.AddOpenApi("v1", val => val.AddDocumentTransformer((dokument, _, _) =>
        {
            dokument.Info.Title = "Leveransstrategi";
            dokument.Info.Description = "Läsgränssnitt till det som är beslutat och i kraft. Datum anges som ÅÅÅÅ-MM-DD, belopp i kronor utan moms.";
            return Task.CompletedTask;
        }));
    }

    /// <summary>Fel i gränssnittet blir problembeskrivningar på svenska (errors become problem details). Ska stå före dirigeringen.</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void UseApifel(this WebApplication app) =>
        app.UseWhen(begaran => begaran.Request.Path.StartsWithSegments("/api"), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = Felfilter.SkrivProblemAsync,
                // Väntade fel är svar, inte händelser för loggen.
                SuppressDiagnosticsCallback = fel => Felfilter.Status(fel.Exception) is not null,
            });
            api.UseStatusCodePages();
        });

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1")
            .RequireAuthorization(nameof(Behorighet.LasaOppet))
            .AddEndpointFilter<Etagg>();
        api.MapOmraden();
        api.MapAnvisningar();
        api.MapStyrdokument();
        api.MapSok();
        api.MapOrganisationer();
        api.MapVagledning();
        api.MapAnsvar();
        api.MapRamavtal();
        api.MapOcds();
    }
}
