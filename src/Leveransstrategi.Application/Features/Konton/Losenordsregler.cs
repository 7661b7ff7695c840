using Microsoft.AspNetCore.Identity;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Lösenordsregler (password policy): längden avgör, och de lösenord som alla prövar först tas inte emot. Inga krav på teckenslag
/// (OWASP ASVS 5.0, 6.2).
/// </summary>
public sealed class Losenordsregler : IPasswordValidator<Anvandare>
{
    /// <summary>Minsta längd i tecken (minimum length in characters).</summary>
    public const int MinstaLangd = 12;

    /// <summary>Största längd i tecken (maximum length in characters).</summary>
    public const int StorstaLangd = 128;

    private static readonly HashSet<string> vanliga = Las();

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Anvandare> manager, Anvandare user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var fel = password is null ? null : Fel(password, user);
        return Task.FromResult(fel is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "Losenord", Description = fel }));
    }

    private static string? Fel(string losenord, Anvandare anvandare)
    {
        if (losenord.Length > StorstaLangd)
            return $"Lösenordet får ha högst {StorstaLangd} tecken.";
        var jamfors = new string([.. losenord.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        if (jamfors.Distinct().Count() < 4 || vanliga.Contains(jamfors) || vanliga.Contains(jamfors.TrimEnd("0123456789".ToCharArray())))
            return "Lösenordet är ett av dem som prövas först. Välj ett annat, gärna flera ord efter varandra.";
        var namn = anvandare.Email?.Split('@')[0].ToUpperInvariant();
        return namn is { Length: > 3 } && jamfors.Contains(new string([.. namn.Where(char.IsLetterOrDigit)]), StringComparison.Ordinal)
            ? "Lösenordet innehåller din e-postadress. Välj ett annat."
            : null;
    }

    private static HashSet<string> Las()
    {
        using var strom = typeof(Losenordsregler).Assembly.GetManifestResourceStream("vanliga-losenord.txt")
            ?? throw new InvalidOperationException("Listan över vanliga lösenord saknas i bygget.");
        using var lasare = new StreamReader(strom);
        return [.. lasare.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
