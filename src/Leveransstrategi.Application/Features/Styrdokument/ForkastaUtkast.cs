using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Förkastar ett inläst utkast (discards a draft). Det ligger kvar för den som får se utkast.</summary>
public static class ForkastaUtkast
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Version">Versionen (the version).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.LasaInDokument)]
    public sealed record Command(string Slug, int Version, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await db.Styrdokument.Include(d => d.Versioner).FirstOrDefaultAsync(d => d.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            db.KravOforandrad(dokument, request.Versionsmarke);
            var version = dokument.Versioner.FirstOrDefault(v => v.Nummer == request.Version)
                ?? throw new SaknasException($"{dokument.Titel} har ingen version {request.Version}.");
            version.Forkasta();
            return Unit.Value;
        }
    }
}
