using System.Security.Claims;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Konto;

/// <summary>Uppgiftsfabrik (claims factory): namn, roller och de organisationer som personen handlar för.</summary>
/// <param name="konton">Konton (accounts).</param>
/// <param name="roller">Roller (roles).</param>
/// <param name="val">Val (options).</param>
/// <param name="db">Databasen (the database).</param>
public sealed class Uppgiftsfabrik(
    UserManager<Anvandare> konton,
    RoleManager<IdentityRole<Guid>> roller,
    IOptions<IdentityOptions> val,
    LeveransDbContext db) : UserClaimsPrincipalFactory<Anvandare, IdentityRole<Guid>>(konton, roller, val)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Anvandare user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var uppgifter = await base.GenerateClaimsAsync(user);
        if (uppgifter.FindFirst(uppgifter.NameClaimType) is { } anvandarnamn)
            uppgifter.RemoveClaim(anvandarnamn);
        uppgifter.AddClaim(new Claim(uppgifter.NameClaimType, user.Namn));
        var organisationer = await db.Users.Where(a => a.Id == user.Id)
            .SelectMany(a => a.Organisationer)
            .Join(db.Organisationer, koppling => koppling.OrganisationId, organisation => organisation.Id, (_, organisation) => new { organisation.Slug, organisation.Namn })
            .OrderBy(organisation => organisation.Namn)
            .ToListAsync();
        foreach (var organisation in organisationer)
        {
            uppgifter.AddClaim(new Claim(Uppgifter.Organisation, organisation.Slug));
            uppgifter.AddClaim(new Claim(Anvandartext.Organisationsnamn, organisation.Namn));
        }

        return uppgifter;
    }
}
