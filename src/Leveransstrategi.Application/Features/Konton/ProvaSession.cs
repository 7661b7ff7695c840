using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Prövar om en session fortfarande får användas (may a session still be used): kontot är öppet och sessionen inte avslutad.</summary>
public static class ProvaSession
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Konto">Kontot (the account).</param>
    /// <param name="Session">Sessionens id (session id).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Query(Guid Konto, string? Session) : IFraga<bool>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, bool>
    {
        /// <inheritdoc/>
        public Task<bool> Handle(Query request, CancellationToken cancellationToken) => db.Users.AsNoTracking().AnyAsync(
            konto => konto.Id == request.Konto
                && !konto.Avstangd
                && !db.UserTokens.Any(n => n.UserId == konto.Id && n.LoginProvider == LoggaUt.Avslutad && n.Name == request.Session),
            cancellationToken);
    }
}
