using Microsoft.AspNetCore.Identity;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Svenska ord för de fel som kontohanteringen ger (identity error texts).</summary>
public sealed class SvenskaKontofel : IdentityErrorDescriber
{
    /// <inheritdoc/>
    public override IdentityError PasswordTooShort(int length) => Fel(nameof(PasswordTooShort), $"Välj ett lösenord med minst {length} tecken, gärna flera ord efter varandra.");

    /// <inheritdoc/>
    public override IdentityError PasswordMismatch() => Fel(nameof(PasswordMismatch), "Det nuvarande lösenordet stämmer inte. Skriv det igen.");

    /// <inheritdoc/>
    public override IdentityError DuplicateEmail(string email) => Fel(nameof(DuplicateEmail), $"Det finns redan ett konto med adressen {email}.");

    /// <inheritdoc/>
    public override IdentityError DuplicateUserName(string userName) => Fel(nameof(DuplicateUserName), $"Det finns redan ett konto med adressen {userName}.");

    /// <inheritdoc/>
    public override IdentityError InvalidEmail(string? email) => Fel(nameof(InvalidEmail), "Skriv en e-postadress, till exempel fornamn.efternamn@stockholm.se.");

    /// <inheritdoc/>
    public override IdentityError InvalidUserName(string? userName) => Fel(nameof(InvalidUserName), "Skriv en e-postadress, till exempel fornamn.efternamn@stockholm.se.");

    /// <inheritdoc/>
    public override IdentityError ConcurrencyFailure() => Fel(nameof(ConcurrencyFailure), "Någon annan har ändrat kontot. Läs om sidan och försök igen.");

    private static IdentityError Fel(string kod, string text) => new() { Code = kod, Description = text };
}
