using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Säger att någon har ett avsnitt öppet (marks presence) och svarar vilka andra som också är där.</summary>
public static class MarkeraNarvaro
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Avsnitt">Avsnittet som är öppet (open section); utan det lämnar personen redigeringen.</param>
    /// <param name="Lamnar">
    /// Om personen lämnar just det avsnittet (leaves that section). Den som redan har öppnat ett annat är kvar där.
    /// </param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, AvsnittsId? Avsnitt, bool Lamnar = false) : IKommando<IReadOnlyList<Annan>>;

    /// <summary>En annan redaktör (another editor).</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Avsnitt">Avsnittet (section).</param>
    public sealed record Annan(string Namn, AvsnittsId? Avsnitt);

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, IReadOnlyList<Annan>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Annan>> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.Anvisningsversioner
                .Where(v => v.Status == Anvisningsstatus.Utkast && db.Anvisningar.Any(a => a.Slug == request.Slug && a.Id == v.AnvisningId))
                .Select(v => (AnvisningsversionId?)v.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (version is not { } id || anvandare.Id is not { } jag)
                return [];
            var nu = klocka.GetUtcNow();
            var narvarande = await db.Narvaro.Where(n => n.VersionId == id).ToListAsync(cancellationToken);
            var egen = narvarande.Find(n => n.AnvandareId == jag);
            if (request.Avsnitt is null || request.Lamnar)
            {
                if (egen is not null && (request.Avsnitt is null || egen.AvsnittId == request.Avsnitt))
                    db.Remove(egen);
            }
            else if (egen is null)
                db.Add(new Narvaro { VersionId = id, AnvandareId = jag, Namn = anvandare.Namn, AvsnittId = request.Avsnitt, Senast = nu });
            else
                (egen.Namn, egen.AvsnittId, egen.Senast) = (anvandare.Namn, request.Avsnitt, nu);
            return [.. narvarande.Where(n => n.AnvandareId != jag && n.Senast > nu - Narvaro.Tid).OrderBy(n => n.Namn, Svensktid.Namnordning).Select(n => new Annan(n.Namn, n.AvsnittId))];
        }
    }
}
