using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Tar tillbaka en tidigare text i utkastet (restores an earlier text of the draft). Den nuvarande ligger kvar i historiken.
/// </summary>
public static class AterstallRevision
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Revision">Revisionen som tas tillbaka (the revision to restore).</param>
    /// <param name="Nuvarande">Utkastets revision när sidan visades (the current revision when shown).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Revision, Guid Nuvarande) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            if (version.RevisionId != request.Nuvarande)
                throw new KrockException();
            var text = await db.GrundtextAsync(version, request.Revision, cancellationToken);
            if (text.Lika(version.Text))
                throw new RegelbrottException("Den texten är redan utkastets text.");
            db.Add(version.SparaText(text, Revisionsslag.Atertagen, Andringsord.Av(version.Text, text), request.Revision, anvandare.SomHandlaggare(), klocka.GetUtcNow()));
            return Unit.Value;
        }
    }
}
