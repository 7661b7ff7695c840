namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Länkadress (address of a link): vilka adresser en text får länka till. Bara http, https och e-post, och portalens egna sidor.
/// </summary>
public static class Lankadress
{
    private static readonly string[] borjan = ["http://", "https://", "mailto:"];

    /// <summary>Adressen om den är tillåten (the address when allowed), annars <see langword="null"/>.</summary>
    /// <param name="adress">Adressen som den skrevs (as written).</param>
    public static string? Tillaten(string? adress)
    {
        // Webbläsare hoppar över styrtecken och läser omvänt snedstreck som snedstreck, så att ett annat slag kan gömmas bakom dem.
        if (string.IsNullOrWhiteSpace(adress) || adress.Any(tecken => char.IsControl(tecken) || char.IsWhiteSpace(tecken) || tecken == '\\'))
            return null;
        if (adress[0] == '/')
            return adress.Length > 1 && adress[1] == '/' ? null : adress;
        return borjan.Any(slag => adress.Length > slag.Length && adress.StartsWith(slag, StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(adress, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeMailto || uri.UserInfo.Length == 0)
            ? adress
            : null;
    }
}
