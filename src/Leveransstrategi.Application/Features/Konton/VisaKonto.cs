using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Visar ett konto för den som administrerar (shows an account), med det som hindrar ändringar.</summary>
public static class VisaKonto
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Kontot (the account).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Fråga efter organisationer att välja bland (query for organisations to choose from).</summary>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record ValQuery : IFraga<IReadOnlyList<Organisationsval>>;

    /// <summary>Kontot (the account).</summary>
    /// <param name="Id">Kontot (the account).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Roller">Roller (roles).</param>
    /// <param name="Organisationer">Organisationernas slug (slugs).</param>
    /// <param name="Avstangd">Om kontot är avstängt (disabled).</param>
    /// <param name="SparradTill">Spärrat till (locked until).</param>
    /// <param name="HarLosenord">Om kontot har lösenord (has a password).</param>
    /// <param name="StadensKonto">Om personen loggar in med stadens konto (single sign-on).</param>
    /// <param name="Marke">Märke att skicka med vid sparande (concurrency token).</param>
    /// <param name="HinderAttTaBort">Hinder mot att stänga av kontot eller ta bort rollen administratör (obstacle), eller <see langword="null"/>.</param>
    public sealed record View(
        Guid Id,
        string Namn,
        string Epost,
        IReadOnlyList<string> Roller,
        IReadOnlyList<string> Organisationer,
        bool Avstangd,
        DateTimeOffset? SparradTill,
        bool HarLosenord,
        bool StadensKonto,
        string Marke,
        string? HinderAttTaBort);

    /// <summary>En organisation att välja (an organisation to choose).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Upphord">Om organisationen har upphört (ended).</param>
    public sealed record Organisationsval(string Slug, string Namn, bool Upphord);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka)
        : IRequestHandler<Query, View>, IRequestHandler<ValQuery, IReadOnlyList<Organisationsval>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var sista = await db.ArSistaAdministratorenAsync(request.Id, cancellationToken);
            return await db.Users.AsNoTracking()
                .Where(k => k.Id == request.Id)
                .Select(k => new View(
                    k.Id,
                    k.Namn,
                    k.Email!,
                    db.UserRoles.Where(r => r.UserId == k.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).ToList(),
                    k.Organisationer.Join(db.Organisationer, o => o.OrganisationId, o => o.Id, (_, o) => o.Slug).ToList(),
                    k.Avstangd,
                    k.LockoutEnd,
                    k.PasswordHash != null,
                    db.UserLogins.Any(l => l.UserId == k.Id),
                    k.ConcurrencyStamp!,
                    sista ? Kontohjalp.SistaAdministratoren : null))
                .SingleOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Kontot finns inte.");
        }

        /// <inheritdoc/>
        public async Task<IReadOnlyList<Organisationsval>> Handle(ValQuery request, CancellationToken cancellationToken)
        {
            var idag = klocka.IDag();
            return await db.Organisationer.AsNoTracking()
                .OrderBy(o => o.Namn)
                .Select(o => new Organisationsval(o.Slug, o.Namn, o.Giltighet.Till != null && o.Giltighet.Till < idag))
                .ToListAsync(cancellationToken);
        }
    }
}
