using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Läser in ett Word-dokument i utkastet (reads a Word document into the draft), så som torrkörningen visade. Det som någon har sparat
/// sedan dess fogas samman med dokumentet; inget skrivs över.
/// </summary>
public static class LasInAnvisning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Uppladdning">Uppladdningen (the pending upload), som därmed är förbrukad.</param>
    /// <param name="Grund">Revisionen som torrkörningen gjordes mot (base of the dry run).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Uppladdning, Guid Grund) : IKommando<Sparutfall>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Sparutfall>
    {
        /// <inheritdoc/>
        public async Task<Sparutfall> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var fil = await db.UppladdningAsync(request.Uppladdning, anvandare.Id, cancellationToken);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, behovs: true, cancellationToken);
            var kalla = await lasare.LasAsync(fil.Innehall, fil.Filnamn, cancellationToken);
            var utfall = await db.SkrivAsync(
                version,
                request.Grund,
                bas => Wordinlasning.Las(kalla, bas, register.ForRedigering).Text,
                Revisionsslag.Inlast,
                anvandare,
                klocka.GetUtcNow(),
                cancellationToken);
            db.Remove(await db.Uppladdningar.FirstAsync(u => u.Id == fil.Id, cancellationToken));
            return utfall;
        }
    }
}
