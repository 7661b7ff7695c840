using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>Listar de egna adresserna till kalendrar (lists one's own calendar addresses). Nycklarna finns inte att visa.</summary>
public static class ListKalenderadresser
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Query : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Rader">Adresserna som gäller (live addresses), den senaste först.</param>
    /// <param name="Roller">Roller som har en kalender (roles with a calendar).</param>
    public sealed record View(IReadOnlyList<Rad> Rader, IReadOnlyList<string> Roller);

    /// <summary>En adress (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Roll">Rollen (role), eller ingen för den personliga.</param>
    /// <param name="Skapad">När den skapades (created).</param>
    public sealed record Rad(Guid Id, string? Roll, DateTimeOffset Skapad);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var konto = anvandare.Id ?? throw new SaknasException("Kontot finns inte.");
            var rader = await db.Kalenderadresser.AsNoTracking()
                .Where(a => a.AnvandareId == konto && a.Aterkallad == null)
                .OrderByDescending(a => a.Skapad)
                .Select(a => new Rad(a.Id, a.Roll, a.Skapad))
                .ToListAsync(cancellationToken);
            return new(rader, await db.RollerAsync(konto, cancellationToken));
        }
    }
}
