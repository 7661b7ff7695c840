using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Yta;

/// <summary>Portalens adress utåt (public address), för länkar som lämnar portalen: i brev, flöden och dokument.</summary>
public static class Portaladress
{
    /// <summary>
    /// Hela adressen till en sökväg (absolute address of a path): av <see cref="PortalOptions.Adress"/>, eller av adressen som begäran
    /// kom till när den inte är satt.
    /// </summary>
    /// <param name="begaran">Begäran (the request).</param>
    /// <param name="sokvag">Sökvägen, som börjar med snedstreck (the path).</param>
    public static string Utat(this HttpRequest begaran, string sokvag)
    {
        ArgumentNullException.ThrowIfNull(begaran);
        var utat = begaran.HttpContext.RequestServices.GetRequiredService<IOptions<PortalOptions>>().Value.Adress?.TrimEnd('/');
        return $"{utat ?? $"{begaran.Scheme}://{begaran.Host}{begaran.PathBase}"}{sokvag}";
    }
}
