using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Listar konton (lists the accounts) efter urval, en sida i taget eller alla för nedladdning.</summary>
public static class ListKonton
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Urval (filter).</summary>
    /// <param name="Sok">Del av namn eller e-postadress (part of name or e-mail).</param>
    /// <param name="Roll">Rollen (the role).</param>
    /// <param name="Avstangd">Bara avstängda eller bara öppna (disabled or not); <see langword="null"/> ger båda.</param>
    /// <param name="Sortera"><c>namn</c> eller <c>epost</c>, med <c>-</c> före för fallande (sort order).</param>
    public sealed record Urval(string? Sok = null, string? Roll = null, bool? Avstangd = null, string? Sortera = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<Sida<Rad>>;

    /// <summary>Fråga efter alla rader, lästa i takt med att de skrivs (query for all rows, streamed).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Ett konto i listan (a row).</summary>
    /// <param name="Id">Kontot (the account).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Avstangd">Om kontot är avstängt (disabled).</param>
    /// <param name="SparradTill">Spärrat till (locked until), om det är spärrat.</param>
    /// <param name="Roller">Roller (roles).</param>
    /// <param name="Organisationer">Organisationernas namn (organisations).</param>
    public sealed record Rad(
        Guid Id,
        string Namn,
        string Epost,
        bool Avstangd,
        DateTimeOffset? SparradTill,
        IReadOnlyList<string> Roller,
        IReadOnlyList<string> Organisationer);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, Sida<Rad>>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<Sida<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await Urvalda(request.Urval).CountAsync(cancellationToken);
            var rader = await Rader(Urvalda(request.Urval), request.Urval.Sortera)
                .Skip((nummer - 1) * Sidstorlek)
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            return new Sida<Rad>(antal, nummer, Sidstorlek, rader);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(Urvalda(request.Urval), request.Urval.Sortera).AsAsyncEnumerable());
        }

        private IQueryable<Anvandare> Urvalda(Urval urval)
        {
            var konton = db.Users.AsNoTracking();
            if (urval.Sok.SomText() is { } text)
                konton = konton.Where(k => EF.Functions.Like(k.Namn, Likemonster.Innehaller(text), Likemonster.Flykt) || EF.Functions.Like(k.Email!, Likemonster.Innehaller(text), Likemonster.Flykt));
            if (!string.IsNullOrEmpty(urval.Roll))
                konton = konton.Where(k => db.UserRoles.Any(r => r.UserId == k.Id && db.Roles.Any(roll => roll.Id == r.RoleId && roll.Name == urval.Roll)));
            if (urval.Avstangd is { } avstangd)
                konton = konton.Where(k => k.Avstangd == avstangd);
            return konton;
        }

        private IQueryable<Rad> Rader(IQueryable<Anvandare> konton, string? sortera)
        {
            var ordnade = sortera switch
            {
                "-namn" => konton.OrderByDescending(k => k.Namn),
                "epost" => konton.OrderBy(k => k.Email),
                "-epost" => konton.OrderByDescending(k => k.Email),
                _ => konton.OrderBy(k => k.Namn),
            };
            return ordnade.ThenBy(k => k.Id).Select(k => new Rad(
                k.Id,
                k.Namn,
                k.Email!,
                k.Avstangd,
                k.LockoutEnd,
                db.UserRoles.Where(r => r.UserId == k.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).OrderBy(r => r).ToList(),
                k.Organisationer.Join(db.Organisationer, o => o.OrganisationId, o => o.Id, (_, o) => o.Namn).OrderBy(o => o).ToList()));
        }
    }
}
