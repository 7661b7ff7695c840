using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Skapar en ny engångslänk för att välja lösenord (new one-time link); kontots tidigare länkar dras in.</summary>
public static class SkapaLosenordslank
{
    /// <summary>Kommando (command). Svaret är nyckeln, som visas en gång.</summary>
    /// <param name="Id">Kontot (the account).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Command(Guid Id) : IKommando<string>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = await db.KontoAsync(request.Id, cancellationToken);
            if (konto.Avstangd)
                throw new RegelbrottException("Kontot är avstängt. Öppna det innan du skapar en länk.");
            var nu = klocka.GetUtcNow();
            var gamla = await db.Engangslankar
                .Where(lank => lank.AnvandareId == konto.Id && lank.Syfte == Engangssyfte.ValjLosenord && lank.Forbrukad == null)
                .ToListAsync(cancellationToken);
            gamla.ForEach(lank => lank.Forbruka(nu));
            var (ny, nyckel) = Engangslank.Skapa(Engangssyfte.ValjLosenord, konto.Id, nu.AddHours(Kontoregler.LankTimmar));
            db.Add(ny);
            return nyckel;
        }
    }
}
