using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Påbörjar en ny version av ett områdes anvisning (begins a new draft). Den version som gäller berörs inte. Den som blir tvåa när två
/// påbörjar samtidigt får veta att en redan är påbörjad.
/// </summary>
public static class SkapaAnvisningsutkast
{
    /// <summary>Kommando (command). Svaret är versionens nummer.</summary>
    /// <param name="Slug">Området (the area's slug).</param>
    /// <param name="Rattelse">Om det är en rättelse av skrivfel (correction of a slip of the pen).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, bool Rattelse = false) : IKommando<int>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, int>
    {
        /// <inheritdoc/>
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar.Include(a => a.Versioner).FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken);
            if (anvisning is null)
            {
                var omrade = await db.Anskaffningsomraden.FirstOrDefaultAsync(o => o.Slug == request.Slug, cancellationToken)
                    ?? throw new SaknasException($"Det finns inget område med adressen {request.Slug}.");
                anvisning = new Anvisning(omrade);
                db.Add(anvisning);
            }

            var (version, revision) = anvisning.SkapaUtkast(
                request.Rattelse ? Versionsslag.Rattelse : Versionsslag.Ordinarie,
                anvandare.SomHandlaggare(),
                klocka.GetUtcNow());
            db.Add(version);
            db.Add(revision);
            return version.Nummer;
        }
    }
}
