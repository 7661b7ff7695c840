using System.Globalization;
using Leveransstrategi.Application.Features.Konton;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Konto;

/// <summary>
/// Sessioner (sessions): varje inloggning får ett id och en sista tid. Båda står i den krypterade kakan; att en session är avslutad
/// står i databasen, så att det gäller på alla noder.
/// </summary>
public static class Sessioner
{
    /// <summary>Hur länge en session får vara utan att användas, i timmar (inactivity limit in hours).</summary>
    public const int TimmarUtanAnvandning = 8;

    /// <summary>Hur länge en session får vara i allt, i timmar (absolute limit in hours).</summary>
    public const int TimmarIAllt = 12;

    private const string Id = "leverans:session";
    private const string Sist = "leverans:sist";

    /// <summary>Loggar in ett konto (signs an account in) i en ny session.</summary>
    /// <param name="inloggning">Inloggning (sign-in manager).</param>
    /// <param name="konto">Kontot (the account).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public static async Task BorjaAsync(this SignInManager<Anvandare> inloggning, Guid konto, TimeProvider klocka)
    {
        ArgumentNullException.ThrowIfNull(inloggning);
        ArgumentNullException.ThrowIfNull(klocka);
        var anvandare = await inloggning.UserManager.FindByIdAsync(konto.ToString())
            ?? throw new InvalidOperationException("Kontot som just prövades finns inte.");
        var egenskaper = new AuthenticationProperties();
        egenskaper.Items[Id] = Guid.NewGuid().ToString("N");
        egenskaper.Items[Sist] = klocka.GetUtcNow().AddHours(TimmarIAllt).ToString("O", CultureInfo.InvariantCulture);
        await inloggning.SignInAsync(anvandare, egenskaper);
    }

    /// <summary>Den pågående sessionens id (id of the current session).</summary>
    /// <param name="context">Begäran (the request).</param>
    public static async Task<string?> SessionAsync(this HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties.Session();

    /// <summary>Prövar kakan vid varje begäran (validates the cookie): den sista tiden, och var trettionde sekund resten ur databasen.</summary>
    /// <param name="context">Kakan (the cookie).</param>
    public static async Task ProvaAsync(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nu = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (context.Properties.Items.TryGetValue(Sist, out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var sist)
            && nu < sist)
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    internal static string? Session(this AuthenticationProperties? egenskaper) =>
        egenskaper is not null && egenskaper.Items.TryGetValue(Id, out var id) ? id : null;
}

/// <summary>Sessionsvakt (session validator): utöver säkerhetsstämpeln prövas att kontot är öppet och att sessionen inte är avslutad.</summary>
/// <param name="val">Val (options).</param>
/// <param name="inloggning">Inloggning (sign-in manager).</param>
/// <param name="logg">Loggar (logger factory).</param>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public sealed class Sessionsvakt(
    IOptions<SecurityStampValidatorOptions> val,
    SignInManager<Anvandare> inloggning,
    ILoggerFactory logg,
    IMediator formedlare) : SecurityStampValidator<Anvandare>(val, inloggning, logg)
{
    /// <inheritdoc/>
    protected override async Task SecurityStampVerified(Anvandare user, CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(context);
        if (await formedlare.Send(new ProvaSession.Query(user.Id, context.Properties.Session()), context.HttpContext.RequestAborted))
        {
            await base.SecurityStampVerified(user, context);
            return;
        }

        context.RejectPrincipal();
        await SignInManager.SignOutAsync();
    }
}

/// <summary>Om en demonstration får erbjudas (may demonstration roles be offered).</summary>
public static class Demonstration
{
    // Ett mellanled som vi inte känner gör att den som frågar ser ut att sitta vid datorn; spåren efter det röjer det.
    private static readonly string[] mellanled =
        ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Real-IP", "Forwarded", "Via"];

    /// <summary>Sant bara i utvecklingsmiljön, för den som sitter vid samma dator och utan mellanled.</summary>
    /// <param name="context">Begäran (the request).</param>
    public static bool Tillaten(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
            && context.Connection.RemoteIpAddress is { } adress
            && System.Net.IPAddress.IsLoopback(adress)
            && !mellanled.Any(context.Request.Headers.ContainsKey);
    }

    /// <summary>Kontona i den ordning de visas (accounts in the order shown).</summary>
    public static IEnumerable<(string Konto, string Namn)> Val => SkapaDemokonto.Konton.Select(konto => (konto.Konto, konto.Namn));
}
