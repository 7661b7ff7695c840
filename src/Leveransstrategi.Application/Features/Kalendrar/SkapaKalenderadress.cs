using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>Skapar en adress till en kalender (creates a calendar address): den personliga eller en av de egna rollernas.</summary>
public static class SkapaKalenderadress
{
    /// <summary>Högsta antal adresser som gäller samtidigt (maximum number of live addresses) för ett konto.</summary>
    public const int MaxAntal = 10;

    /// <summary>Kommando (command). Svaret är nyckeln, som visas en gång.</summary>
    /// <param name="Roll">Rollen (role), eller ingen för den personliga.</param>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Command(string? Roll) : IKommando<string>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = anvandare.Id ?? throw new SaknasException("Kontot finns inte.");
            var roll = request.Roll.SomText();
            if (roll is not null && !(await db.RollerAsync(konto, cancellationToken)).Contains(roll))
                throw new RegelbrottException("Du har inte den rollen. Välj en av dina egna.");
            if (await db.Kalenderadresser.CountAsync(a => a.AnvandareId == konto && a.Aterkallad == null, cancellationToken) >= MaxAntal)
                throw new RegelbrottException($"Du har redan {MaxAntal} adresser. Återkalla en som du inte använder.");
            var (adress, nyckel) = Kalenderadress.Skapa(konto, roll, klocka.GetUtcNow());
            db.Add(adress);
            return nyckel;
        }
    }
}
