using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Leveransstrategi.Web.Start;

/// <summary>
/// Sidan har text som inte får gå förlorad (keeps what was typed): är den som skickar utloggad eller av med sin behörighet, har skyddet mot
/// förfalskade formulär gått ut, finns inte längre det som texten hör till, eller går något oväntat fel, så får webbläsaren skicka
/// formuläret till en sida som visar det skrivna och, när det kan hjälpa, skickar det igen.
/// Servern sparar inget. Bara det som kommer från portalens egna sidor tas om hand.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed partial class BehallSkrivetAttribute : Attribute, IAlwaysRunResultFilter, IExceptionFilter
{
    /// <summary>Skäl: den som skrev har inte längre behörigheten (permission taken away).</summary>
    public const string Nekad = "nekad";

    /// <summary>Skäl: det som texten hör till finns inte längre (what it belongs to is gone).</summary>
    public const string Borta = "borta";

    private const string Sida = "/kvar";

    /// <summary>Adressen som tar hand om det skrivna (the address that keeps it), eller <see langword="null"/> när inget ska tas om hand.</summary>
    /// <param name="context">Begäran (the request).</param>
    /// <param name="skal">Varför (why): <c>utloggad</c>, <c>skydd</c>, <c>fel</c>, <see cref="Nekad"/> eller <see cref="Borta"/>.</param>
    public static string? Adress(HttpContext context, string skal)
    {
        ArgumentNullException.ThrowIfNull(context);
        var begaran = context.Request;
        return HttpMethods.IsPost(begaran.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<BehallSkrivetAttribute>() is not null
            && !ArSkript(begaran)
            && ArEgen(begaran)
            ? $"{Sida}?skal={skal}&till={Uri.EscapeDataString(begaran.Path + begaran.QueryString)}"
            : null;
    }

    /// <summary>Om begäran kommer från portalens egna sidor (same origin). Webbläsaren sätter uppgifterna; en annan webbplats kan det inte.</summary>
    /// <param name="begaran">Begäran (the request).</param>
    public static bool ArEgen(HttpRequest begaran)
    {
        ArgumentNullException.ThrowIfNull(begaran);
        return begaran.Headers["Sec-Fetch-Site"] == "same-origin" || begaran.Headers.Origin == $"{begaran.Scheme}://{begaran.Host}";
    }

    /// <summary>Om ett skript frågar och vill ha svaret som JSON (asked by script).</summary>
    /// <param name="begaran">Begäran (the request).</param>
    public static bool ArSkript(HttpRequest begaran)
    {
        ArgumentNullException.ThrowIfNull(begaran);
        return begaran.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Result is IAntiforgeryValidationFailedResult && Adress(context.HttpContext, "skydd") is { } adress)
            context.Result = Vidare(adress);
    }

    /// <inheritdoc/>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <inheritdoc/>
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Adress(context.HttpContext, "fel") is not { } adress)
            return;
        Logga(context.HttpContext.RequestServices.GetRequiredService<ILogger<BehallSkrivetAttribute>>(), context.Exception);
        context.ExceptionHandled = true;
        context.Result = Vidare(adress);
    }

    /// <summary>Till sidan som visar det skrivna (to the page that keeps it); webbläsaren skickar formuläret en gång till, oförändrat.</summary>
    /// <param name="adress">Adressen ur <see cref="Adress"/> (the address).</param>
    public static RedirectResult Vidare(string adress) => new(adress, permanent: false, preserveMethod: true);

    [LoggerMessage(Level = LogLevel.Error, Message = "Ett formulär kunde inte sparas. Det skrivna visas för den som skrev.")]
    private static partial void Logga(ILogger logg, Exception fel);
}
