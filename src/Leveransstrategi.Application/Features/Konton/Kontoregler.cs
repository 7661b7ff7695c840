using Leveransstrategi.Application.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Kontoregler (account rules): samma för webben, kommandoraden och testen.</summary>
public static class Kontoregler
{
    /// <summary>Antal felaktiga försök som låser (failed attempts before lock-out).</summary>
    public const int ForsokForeSparr = 5;

    /// <summary>Hur länge spärren varar, i minuter (lock-out in minutes).</summary>
    public const int SparrMinuter = 15;

    /// <summary>Hur länge en länk för att välja lösenord gäller, i timmar (validity in hours).</summary>
    public const int LankTimmar = 72;

    /// <summary>Sätter reglerna (applies the rules).</summary>
    /// <param name="val">Valen (the options).</param>
    public static void Satt(IdentityOptions val)
    {
        ArgumentNullException.ThrowIfNull(val);
        val.User.RequireUniqueEmail = true;
        // Användarnamnet är e-postadressen, som får innehålla å, ä och ö.
        val.User.AllowedUserNameCharacters = string.Empty;
        val.Password.RequiredLength = Losenordsregler.MinstaLangd;
        val.Password.RequireDigit = false;
        val.Password.RequireLowercase = false;
        val.Password.RequireUppercase = false;
        val.Password.RequireNonAlphanumeric = false;
        val.Password.RequiredUniqueChars = 1;
        val.Lockout.MaxFailedAccessAttempts = ForsokForeSparr;
        val.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(SparrMinuter);
    }

    /// <summary>Kopplar lagring, lösenordsregler och svenska fel (stores, password rules and Swedish errors).</summary>
    /// <param name="konton">Byggaren (the identity builder).</param>
    public static IdentityBuilder MedPortalensRegler(this IdentityBuilder konton)
    {
        ArgumentNullException.ThrowIfNull(konton);
        return konton
            .AddEntityFrameworkStores<LeveransDbContext>()
            .AddPasswordValidator<Losenordsregler>()
            .AddErrorDescriber<SvenskaKontofel>();
    }
}
