using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Hämtar filen som en version lästes ur (fetches the source file), byte för byte.</summary>
public static class HamtaKallfil
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Version">Versionen (the version).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, int Version) : IFraga<View>;

    /// <summary>Filen (the file).</summary>
    /// <param name="Filnamn">Filnamn (file name).</param>
    /// <param name="Innehall">Innehåll (content).</param>
    public sealed record View(string Filnamn, byte[] Innehall);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var serUtkast = anvandare.Far(Behorighet.LasaUtkast);
            return await db.Styrdokument.AsNoTracking()
                .Where(d => d.Slug == request.Slug && (serUtkast || d.Status == Registerstatus.Registrerat))
                .SelectMany(d => d.Versioner)
                .Where(v => v.Nummer == request.Version && (serUtkast || v.Status == Versionsstatus.Beslutad))
                .Select(v => new View(v.Kallfil.Filnamn, v.Kallfil.Innehall))
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Filen finns inte.");
        }
    }
}
