using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Kvitterar att en nämnd har tagit del av en anvisning (acknowledges for a committee). Den som gör det två gånger har gjort det en
/// gång; den första kvittensen står kvar.
/// </summary>
public static class KvitteraAnvisning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Version">Versionen som nämnden har läst (the version read).</param>
    /// <param name="Organisation">Nämndens slug (the committee's slug).</param>
    [Kraver(Behorighet.Kvittera)]
    [Sammanfogar]
    public sealed record Command(string Slug, int Version, string Organisation) : IKommando, IGallerOrganisation;

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
            var anvisning = await db.Anvisningar.AsNoTracking()
                .Include(a => a.Versioner)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            // Ett utkast finns inte för den som inte får se utkast.
            var version = anvisning.Versioner.FirstOrDefault(v => v.Nummer == request.Version && v.Status == Anvisningsstatus.Beslutad)
                ?? throw new SaknasException($"{anvisning.Titel} har ingen beslutad version {request.Version}.");
            var organisation = await db.Organisationer.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == request.Organisation, cancellationToken)
                ?? throw new SaknasException("Organisationen finns inte.");
            if (await db.Kvittenser.AnyAsync(k => k.VersionId == version.Id && k.OrganisationId == organisation.Id, cancellationToken))
                return Unit.Value;
            RegelbrottException.Vid(Kvittens.Hinder(anvisning, request.Version, organisation, klocka.IDag()));
            db.Add(new Kvittens(version.Id, organisation.Id, anvandare.SomHandlaggare(), klocka.GetUtcNow()));
            return Unit.Value;
        }
    }
}
