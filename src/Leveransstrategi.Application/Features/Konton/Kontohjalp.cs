using FluentValidation;
using FluentValidation.Results;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Det som flera av kontots användningsfall delar (shared by the account use cases).</summary>
internal static class Kontohjalp
{
    /// <summary>Varför den sista administratören inte kan tas bort (obstacle).</summary>
    public const string SistaAdministratoren =
        "Det här är den sista administratören som kan logga in. Ge någon annan rollen administratör först, annars kan ingen sköta konton.";

    /// <summary>Administratörer som kan logga in (active administrators): inte avstängda, och med lösenord eller stadens konto.</summary>
    public static IQueryable<Anvandare> AktivaAdministratorer(this LeveransDbContext db) =>
        db.Users.Where(konto => !konto.Avstangd
            && (konto.PasswordHash != null || db.UserLogins.Any(inloggning => inloggning.UserId == konto.Id))
            && db.UserRoles.Any(koppling => koppling.UserId == konto.Id
                && db.Roles.Any(roll => roll.Id == koppling.RoleId && roll.Name == Roller.Administrator)));

    /// <summary>Om kontot är den sista administratören som kan logga in (last active administrator).</summary>
    public static async Task<bool> ArSistaAdministratorenAsync(this LeveransDbContext db, Guid kontoId, CancellationToken cancellationToken)
    {
        var forsta = await db.AktivaAdministratorer().OrderBy(konto => konto.Id == kontoId ? 1 : 0).Select(konto => konto.Id).FirstOrDefaultAsync(cancellationToken);
        return forsta == kontoId;
    }

    /// <summary>Kontot (the account).</summary>
    /// <exception cref="SaknasException">Kontot finns inte.</exception>
    public static async Task<Anvandare> KontoAsync(this LeveransDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Users.Include(konto => konto.Organisationer).SingleOrDefaultAsync(konto => konto.Id == id, cancellationToken)
        ?? throw new SaknasException("Kontot finns inte.");

    /// <summary>Kräver att kontot är oförändrat sedan läsaren såg det (optimistic concurrency), och byter dess märke.</summary>
    public static void KravOforandrat(this LeveransDbContext db, Anvandare konto, string? marke)
    {
        if (konto.ConcurrencyStamp != marke)
            throw new KrockException();
        db.Entry(konto).Property(k => k.ConcurrencyStamp).OriginalValue = marke;
        konto.ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    /// <summary>Byter säkerhetsstämpeln (new security stamp): alla pågående inloggningar prövas på nytt och får de nya rollerna.</summary>
    public static void BytStampel(this Anvandare konto) => konto.SecurityStamp = Guid.NewGuid().ToString("N");

    /// <summary>Sätter kontots roller (sets the roles).</summary>
    /// <returns>Om något ändrades (whether anything changed).</returns>
    public static async Task<bool> SattRollerAsync(this LeveransDbContext db, Anvandare konto, IReadOnlyCollection<string> roller, CancellationToken cancellationToken)
    {
        var alla = await db.Roles.ToListAsync(cancellationToken);
        var nuvarande = await db.UserRoles.Where(koppling => koppling.UserId == konto.Id).ToListAsync(cancellationToken);
        var valda = alla.Where(roll => roller.Contains(roll.Name!)).Select(roll => roll.Id).ToHashSet();
        var bort = nuvarande.Where(koppling => !valda.Contains(koppling.RoleId)).ToList();
        var till = valda.Where(id => nuvarande.TrueForAll(koppling => koppling.RoleId != id)).ToList();
        db.RemoveRange(bort);
        db.AddRange(till.Select(id => new IdentityUserRole<Guid> { UserId = konto.Id, RoleId = id }));

        // Två administratörer som tar bort varandra på samma gång ändrar samma rad, så att den ena får veta det.
        var administrator = alla.Single(roll => roll.Name == Roller.Administrator);
        if (bort.Exists(koppling => koppling.RoleId == administrator.Id))
            administrator.ConcurrencyStamp = Guid.NewGuid().ToString();
        return bort.Count + till.Count > 0;
    }

    /// <summary>Organisationernas id (ids of the organisations).</summary>
    public static async Task<IReadOnlyCollection<OrganisationId>> OrganisationsIdAsync(
        this LeveransDbContext db,
        IReadOnlyCollection<string> slugar,
        CancellationToken cancellationToken) =>
        await db.Organisationer.Where(o => slugar.Contains(o.Slug)).Select(o => o.Id).ToListAsync(cancellationToken);

    /// <summary>Gör kontohanteringens fel till formfel (turns identity errors into validation errors).</summary>
    /// <param name="utfall">Utfallet (the result).</param>
    /// <param name="losenordsfalt">Fältet som lösenordet skrevs i (the password field).</param>
    public static void Krav(this IdentityResult utfall, string losenordsfalt = "Losenord")
    {
        if (utfall.Succeeded)
            return;
        if (utfall.Errors.Any(fel => fel.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)))
            throw new KrockException();
        var fel = utfall.Errors
            .Where(post => post.Code is not (nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.InvalidUserName)))
            .Select(post => new ValidationFailure(Falt(post.Code, losenordsfalt), post.Description));
        throw new ValidationException(fel);
    }

    private static string Falt(string kod, string losenordsfalt) => kod switch
    {
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.InvalidEmail) => "Epost",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "Nuvarande",
        _ => losenordsfalt,
    };
}

/// <summary>Formregler som flera formulär om konton delar (shared rules of shape).</summary>
internal static class Kontoformregler
{
    public static IRuleBuilderOptions<T, string?> Namnregel<T>(this IRuleBuilderInitial<T, string?> regel) => regel
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Skriv personens namn.")
        .MaximumLength(Anvandare.MaxLangdNamn).WithMessage($"Skriv namnet med högst {Anvandare.MaxLangdNamn} tecken.");

    public static IRuleBuilderOptions<T, string?> Epostregel<T>(this IRuleBuilderInitial<T, string?> regel) => regel
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Skriv en e-postadress, till exempel fornamn.efternamn@stockholm.se.")
        .MaximumLength(200).WithMessage("Skriv e-postadressen med högst 200 tecken.")
        .EmailAddress().WithMessage("Skriv en e-postadress, till exempel fornamn.efternamn@stockholm.se.");

    public static IRuleBuilderOptions<T, IReadOnlyCollection<string>> Rollregel<T>(this IRuleBuilder<T, IReadOnlyCollection<string>> regel) => regel
        .Must(roller => roller.All(Roller.Alla.Contains)).WithMessage("Välj bland de roller som finns.");
}
