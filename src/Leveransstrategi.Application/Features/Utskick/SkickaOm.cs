using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Lägger ett brev i utkorgen igen (puts a letter back), när det misslyckades eller ingen vet om det kom fram. En människa avgör.
/// </summary>
public static class SkickaOm
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Brevet (the letter).</param>
    /// <param name="Marke">Brevets märke från sidan (token from the page).</param>
    [Kraver(Behorighet.SkotaUtkorgen)]
    public sealed record Command(Guid Id, Guid Marke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var brev = await db.Utkorg.FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken) ?? throw new SaknasException("Brevet finns inte.");
            if (brev.Marke != request.Marke)
                throw new KrockException();
            if (brev.Lage is not (Brevlage.Misslyckades or Brevlage.Oklart))
                throw new RegelbrottException("Bara brev som misslyckades eller är oklara går att skicka om.");
            if (brev.Till.Length == 0)
                throw new RegelbrottException("Brevet är gallrat: mottagaren finns inte kvar.");
            var nu = klocka.GetUtcNow();
            (brev.Lage, brev.Forsok, brev.TidigastNasta, brev.Andrat, brev.Marke) = (Brevlage.Vantar, 0, nu, nu, Guid.NewGuid());
            return Unit.Value;
        }
    }
}
