using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Skapar engångslänken till den första administratören (one-time link for the first administrator) när det inte finns någon.
/// Tidigare länkar med samma syfte dras in.
/// </summary>
public static class SkapaForstaLanken
{
    /// <summary>Hur länge länken gäller (validity in hours).</summary>
    public const int Timmar = 24;

    /// <summary>Kommando (command). Svaret är nyckeln, eller <see langword="null"/> när en administratör redan finns.</summary>
    [Kraver(Behorighet.Driva)]
    public sealed record Command : IKommando<string?>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, string?>
    {
        /// <inheritdoc/>
        public async Task<string?> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.HarAdministratorAsync(cancellationToken))
                return null;
            var nu = klocka.GetUtcNow();
            var gamla = await db.Engangslankar
                .Where(lank => lank.Syfte == Engangssyfte.ForstaAdministrator && lank.Forbrukad == null)
                .ToListAsync(cancellationToken);
            gamla.ForEach(lank => lank.Forbruka(nu));
            var (ny, nyckel) = Engangslank.Skapa(Engangssyfte.ForstaAdministrator, null, nu.AddHours(Timmar));
            db.Add(ny);
            return nyckel;
        }
    }

    internal static Task<bool> HarAdministratorAsync(this LeveransDbContext db, CancellationToken cancellationToken) =>
        db.AktivaAdministratorer().AnyAsync(cancellationToken);
}
