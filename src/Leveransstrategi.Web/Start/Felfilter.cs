using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Start;

/// <summary>En sida med formulär (a page with a form) som laddar det den visar på nytt när något inte gick.</summary>
public interface IFormularsida
{
    /// <summary>Laddar det som sidan visar utöver formuläret (reloads what the page shows).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task LaddaAsync(CancellationToken cancellationToken);
}

/// <summary>
/// Felfilter (the one place where errors become answers): formfel och regelbrott visas på sidan med det skrivna kvar (400, 409),
/// det som saknas blir 404 och den som saknar behörighet får 403. För gränssnittet blir de problembeskrivningar enligt RFC 9457.
/// </summary>
public sealed class Felfilter : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var utford = await next();
        if (utford.Exception is not { } fel || utford.ExceptionHandled || Status(fel) is not { } status)
            return;

        utford.ExceptionHandled = true;
        if (status is StatusCodes.Status404NotFound or StatusCodes.Status403Forbidden || context.HandlerInstance is not (PageModel sida and IFormularsida formular))
        {
            utford.Result = Slut(context.HttpContext, status);
            return;
        }

        Skriv(fel, context.ModelState, context.HandlerInstance);
        try
        {
            await formular.LaddaAsync(context.HttpContext.RequestAborted);
        }
        catch (SaknasException)
        {
            // Det som sidan handlar om finns inte längre: någon annan hann avsluta det.
            utford.Result = Slut(context.HttpContext, StatusCodes.Status404NotFound);
            return;
        }

        context.HttpContext.Response.StatusCode = status;
        utford.Result = sida.Page();
    }

    /// <summary>Statuskoden för ett fel (status of an error), eller <see langword="null"/> för det oväntade.</summary>
    /// <param name="fel">Felet (the error).</param>
    public static int? Status(Exception fel) => fel switch
    {
        ValidationException => StatusCodes.Status400BadRequest,
        RegelbrottException => StatusCodes.Status400BadRequest,
        OlasbartDokumentException => StatusCodes.Status400BadRequest,
        KrockException => StatusCodes.Status409Conflict,
        SaknasException => StatusCodes.Status404NotFound,
        BehorighetSaknasException => StatusCodes.Status403Forbidden,
        BadHttpRequestException olaslig => olaslig.StatusCode,
        _ => null,
    };

    /// <summary>Problembeskrivning för gränssnittet (problem details).</summary>
    /// <param name="context">Begäran (the request).</param>
    public static Task SkrivProblemAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var fel = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = (fel is null ? null : Status(fel)) ?? StatusCodes.Status500InternalServerError;
        var text = fel switch
        {
            _ when status == StatusCodes.Status500InternalServerError => "Något gick fel hos oss. Försök igen om en stund.",
            BadHttpRequestException => $"En parameter i adressen går inte att läsa. {Datumtolk.Hjalp} Skriv sida och storlek med siffror.",
            ValidationException form => string.Join(' ', form.Errors.Select(rad => rad.ErrorMessage)),
            _ => fel!.Message,
        };
        return Results.Problem(detail: text, statusCode: status, title: Titel(status)).ExecuteAsync(context);
    }

    /// <summary>Kort rubrik för en status (short title).</summary>
    /// <param name="status">Statuskod (status).</param>
    public static string Titel(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "Begäran gick inte att förstå",
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => "Behörighet saknas",
        StatusCodes.Status404NotFound => "Finns inte",
        StatusCodes.Status409Conflict => "Någon annan hann före",
        StatusCodes.Status429TooManyRequests => "För många försök",
        _ => "Något gick fel",
    };

    // Sidan går inte att visa igen, men det skrivna ska ändå finnas kvar.
    private static ActionResult Slut(HttpContext context, int status)
    {
        var skal = status == StatusCodes.Status403Forbidden ? BehallSkrivetAttribute.Nekad : BehallSkrivetAttribute.Borta;
        return BehallSkrivetAttribute.Adress(context, skal) is { } adress ? BehallSkrivetAttribute.Vidare(adress) : new StatusCodeResult(status);
    }

    private static void Skriv(Exception fel, ModelStateDictionary lage, object sida)
    {
        switch (fel)
        {
            case ValidationException form:
                foreach (var rad in form.Errors)
                    lage.AddModelError(Falt(rad.PropertyName, sida), rad.ErrorMessage);
                break;
            case RegelbrottException regel:
                foreach (var hinder in regel.Hinder)
                    lage.AddModelError(string.Empty, hinder);
                break;
            case OlasbartDokumentException:
                lage.AddModelError(Falt("Fil", sida), fel.Message);
                break;
            default:
                lage.AddModelError(string.Empty, fel.Message);
                break;
        }
    }

    // Fältet heter i formuläret som egenskapen på sidan, eller i sidans Formular; ett kommandos inre del (Uppgifter.Titel) är där platt.
    private static string Falt(string egenskap, object sida)
    {
        if (sida.GetType().GetProperty(egenskap) is not null)
            return egenskap;
        // Kommandot tar sidans Formular som det är; fältet i en rad har radens plats i namnet.
        if (egenskap.StartsWith("Formular.", StringComparison.Ordinal) && sida.GetType().GetProperty("Formular") is not null)
            return egenskap;
        var platt = egenskap[(egenskap.LastIndexOf('.') + 1)..];
        return sida.GetType().GetProperty("Formular")?.PropertyType.GetProperty(platt) is null ? platt : $"Formular.{platt}";
    }
}
