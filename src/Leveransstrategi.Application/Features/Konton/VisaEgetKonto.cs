using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Visar det egna kontot (shows one's own account).</summary>
public static class VisaEgetKonto
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Query : IFraga<View>;

    /// <summary>Kontot (the account).</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Roller">Rollernas namn (roles).</param>
    /// <param name="Organisationer">Organisationer som personen handlar för (organisations).</param>
    /// <param name="HarLosenord">Om kontot har lösenord i portalen (has a password).</param>
    /// <param name="StadensKonto">Om personen loggar in med stadens konto (single sign-on).</param>
    public sealed record View(
        string Namn,
        string Epost,
        IReadOnlyList<string> Roller,
        IReadOnlyList<Organisation> Organisationer,
        bool HarLosenord,
        bool StadensKonto);

    /// <summary>En organisation (an organisation).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Organisation(string Slug, string Namn);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var konto = await db.Users.AsNoTracking()
                .Where(k => k.Id == anvandare.Id)
                .Select(k => new
                {
                    k.Namn,
                    k.Email,
                    HarLosenord = k.PasswordHash != null,
                    StadensKonto = db.UserLogins.Any(l => l.UserId == k.Id),
                    Roller = db.UserRoles.Where(r => r.UserId == k.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).ToList(),
                    Organisationer = k.Organisationer
                        .Join(db.Organisationer, o => o.OrganisationId, o => o.Id, (_, o) => o)
                        .OrderBy(o => o.Namn)
                        .Select(o => new Organisation(o.Slug, o.Namn))
                        .ToList(),
                })
                .SingleOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Kontot finns inte.");
            return new View(
                konto.Namn,
                konto.Email!,
                [.. konto.Roller.Select(Roller.Namn).Order(Svensktid.Namnordning)],
                konto.Organisationer,
                konto.HarLosenord,
                konto.StadensKonto);
        }
    }
}
