using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Leveransstrategi.Web.Konto.Samlat;

/// <summary>Inställningar för stadens konto (single sign-on settings), avsnittet <c>Inloggning:Oidc</c>. Avstängt utan <see cref="Authority"/>.</summary>
public sealed class Samlatval
{
    /// <summary>Avsnittets namn (section name).</summary>
    public const string Avsnitt = "Inloggning:Oidc";

    /// <summary>Utfärdarens adress (issuer), till exempel https://login.exempel.invalid.</summary>
    public string? Authority { get; set; }

    /// <summary>Portalens id hos utfärdaren (client id).</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Portalens hemlighet hos utfärdaren (client secret).</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Det krav (claim) som bär personens grupper eller roller hos utfärdaren.</summary>
    public string Rollkrav { get; set; } = "roles";

    /// <summary>Vad utfärdarens värde blir för roll i portalen (claim value to role).</summary>
    public Dictionary<string, string> Roller { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Om inloggningen är påslagen (is it on).</summary>
    public bool Pa => !string.IsNullOrWhiteSpace(Authority);
}

/// <summary>Registrerar inloggning med stadens konto (registers single sign-on) när den är inställd.</summary>
public static class Samlatinlogg
{
    /// <summary>Schemats namn (scheme name).</summary>
    public const string Schema = "stadens-konto";

    /// <summary>Adressen som utfärdaren skickar tillbaka till (callback path).</summary>
    public const string Retur = "/logga-in/retur";

    /// <summary>Registrerar tjänsterna (registers the services).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="installningar">Inställningarna (the configuration).</param>
    /// <exception cref="InvalidOperationException">Inställningarna är ofullständiga eller en roll är okänd.</exception>
    public static IServiceCollection AddSamlatInlogg(this IServiceCollection tjanster, IConfiguration installningar)
    {
        ArgumentNullException.ThrowIfNull(installningar);
        var avsnitt = installningar.GetSection(Samlatval.Avsnitt);
        tjanster.Configure<Samlatval>(avsnitt);
        tjanster.Configure<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.ExternalScheme, val =>
        {
            val.Cookie.Name = Kaknamn.SamladInloggning;
            val.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        var inlogg = avsnitt.Get<Samlatval>() ?? new Samlatval();
        if (!inlogg.Pa)
            return tjanster;

        Kontrollera(inlogg);
        var utfardare = inlogg.Authority!.TrimEnd('/');
        var krypterad = utfardare.StartsWith(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);
        tjanster.AddAuthentication().AddOAuth<Samlatalternativ, Samlathanterare>(Schema, "Stadens konto", val =>
        {
            val.ClientId = inlogg.ClientId;
            val.ClientSecret = inlogg.ClientSecret;
            val.CallbackPath = Retur;
            val.SignInScheme = IdentityConstants.ExternalScheme;
            val.UsePkce = true;
            val.SaveTokens = false;
            val.Scope.Add("openid");
            val.Scope.Add("profile");
            val.Scope.Add("email");
            // Adresserna hämtas ur utfärdarens egen beskrivning innan de används.
            val.AuthorizationEndpoint = utfardare;
            val.TokenEndpoint = utfardare;
            val.Rollkrav = inlogg.Rollkrav;
            val.Beskrivning = new ConfigurationManager<OpenIdConnectConfiguration>(
                $"{utfardare}/.well-known/openid-configuration",
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever { RequireHttps = krypterad });
            val.CorrelationCookie.Name = Kaknamn.SamladInloggning + ".";
            val.CorrelationCookie.SameSite = krypterad ? SameSiteMode.None : SameSiteMode.Lax;
            val.CorrelationCookie.SecurePolicy = krypterad ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            val.Events.OnRemoteFailure = begaran =>
            {
                begaran.Response.Redirect("/logga-in?fel=stadens-konto");
                begaran.HandleResponse();
                return Task.CompletedTask;
            };
        });
        return tjanster;
    }

    // En utfärdare på den egna datorn får vara okrypterad; alla andra måste skydda det som skickas.
    private static void Kontrollera(Samlatval val)
    {
        if (!Uri.TryCreate(val.Authority, UriKind.Absolute, out var adress) || (adress.Scheme != Uri.UriSchemeHttps && !adress.IsLoopback))
            throw new InvalidOperationException($"{Samlatval.Avsnitt}:Authority ska vara en adress som börjar med https.");
        if (val.ClientId.Length == 0 || val.ClientSecret.Length == 0)
            throw new InvalidOperationException($"{Samlatval.Avsnitt} saknar ClientId eller ClientSecret.");
        if (val.Roller.Values.FirstOrDefault(roll => !Roller.Alla.Contains(roll)) is { } okand)
            throw new InvalidOperationException($"{Samlatval.Avsnitt}:Roller nämner rollen {okand}, som inte finns. Roller: {string.Join(", ", Roller.Alla)}.");
    }
}
