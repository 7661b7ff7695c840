using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Leveransstrategi.Web.Konto.Samlat;

/// <summary>Alternativ för <see cref="Samlathanterare"/> (options).</summary>
public sealed class Samlatalternativ : OAuthOptions
{
    /// <summary>Utfärdarens beskrivning av sig själv (discovery document), som hämtas när den behövs och läses om.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Beskrivning { get; set; } = null!;

    /// <summary>Det krav (claim) som bär personens roller hos utfärdaren.</summary>
    public string Rollkrav { get; set; } = "";
}

/// <summary>
/// Inloggning enligt OpenID Connect (OpenID Connect sign-in) på ramverkets <see cref="OAuthHandler{TOptions}"/>, eftersom det färdiga paketet
/// inte går att hämta: kod med PKCE och state från basen, och här beskrivningen, nonce och prövningen av id-token.
/// Källa: OpenID Connect Core 1.0, 3.1.
/// </summary>
/// <param name="options">Alternativ (options).</param>
/// <param name="logger">Loggar (logger factory).</param>
/// <param name="encoder">Kodare (encoder).</param>
public sealed class Samlathanterare(IOptionsMonitor<Samlatalternativ> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<Samlatalternativ>(options, logger, encoder)
{
    private const string Nonce = "nonce";

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        Options.AuthorizationEndpoint = (await BeskrivningAsync()).AuthorizationEndpoint;
        properties.Items[Nonce] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc/>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);
    }

    /// <inheritdoc/>
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await BeskrivningAsync()).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    /// <inheritdoc/>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentNullException.ThrowIfNull(tokens);
        var text = tokens.Response?.RootElement.TryGetProperty("id_token", out var post) == true ? post.GetString() : null;
        var utfall = await ProvaAsync(text ?? throw new AuthenticationFailureException("Svaret saknar id-token."));
        if (!utfall.IsValid && utfall.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // Utfärdaren kan ha bytt nycklar sedan beskrivningen lästes.
            Options.Beskrivning.RequestRefresh();
            utfall = await ProvaAsync(text);
        }

        if (!utfall.IsValid)
            throw new AuthenticationFailureException("Id-token håller inte.", utfall.Exception);
        var token = (JsonWebToken)utfall.SecurityToken;
        if (!properties.Items.TryGetValue(Nonce, out var vantad) || !token.TryGetPayloadValue<string>(Nonce, out var nonce) || nonce != vantad)
            throw new AuthenticationFailureException("Id-token hör inte till den här inloggningen.");

        var uppgifter = new ClaimsIdentity(Scheme.Name, ClaimTypes.Name, ClaimTypes.Role);
        uppgifter.AddClaims(token.Claims.Where(krav => krav.Type is "iss" or "sub" || IsOnskad(krav.Type)).Select(krav => new Claim(krav.Type, krav.Value)));
        await KompletteraAsync(uppgifter, token.Subject, tokens.AccessToken);
        properties.Items.Remove(Nonce);
        return new AuthenticationTicket(new ClaimsPrincipal(uppgifter), properties, Scheme.Name);
    }

    private bool IsOnskad(string krav) => krav is "name" or "email" || krav == Options.Rollkrav;

    // Många utfärdare lägger namn, e-postadress och roller vid sidan av id-token. Ämnet ska vara detsamma (OpenID Connect Core 1.0, 5.3.2).
    private async Task KompletteraAsync(ClaimsIdentity uppgifter, string amne, string? tillgang)
    {
        var adress = (await BeskrivningAsync()).UserInfoEndpoint;
        if (string.IsNullOrEmpty(adress) || string.IsNullOrEmpty(tillgang))
            return;
        using var begaran = new HttpRequestMessage(HttpMethod.Get, adress);
        begaran.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tillgang);
        using var svar = await Backchannel.SendAsync(begaran, Context.RequestAborted);
        svar.EnsureSuccessStatusCode();
        using var post = JsonDocument.Parse(await svar.Content.ReadAsStringAsync(Context.RequestAborted));
        if (post.RootElement.GetProperty("sub").GetString() != amne)
            throw new AuthenticationFailureException("Uppgifterna gäller någon annan än id-token.");
        foreach (var krav in post.RootElement.EnumerateObject().Where(krav => IsOnskad(krav.Name) && uppgifter.FindFirst(krav.Name) is null))
        {
            var varden = krav.Value.ValueKind == JsonValueKind.Array ? krav.Value.EnumerateArray().Select(varde => varde.ToString()) : [krav.Value.ToString()];
            uppgifter.AddClaims(varden.Select(varde => new Claim(krav.Name, varde)));
        }
    }

    private Task<OpenIdConnectConfiguration> BeskrivningAsync() => Options.Beskrivning.GetConfigurationAsync(Context.RequestAborted);

    private async Task<TokenValidationResult> ProvaAsync(string token)
    {
        var beskrivning = await BeskrivningAsync();
        return await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = beskrivning.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = beskrivning.SigningKeys,
            // Bara nycklar som utfärdaren visar öppet: en token signerad med klientens hemlighet eller inget alls tas inte emot.
            ValidAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"],
            ClockSkew = TimeSpan.FromMinutes(2),
        });
    }
}
