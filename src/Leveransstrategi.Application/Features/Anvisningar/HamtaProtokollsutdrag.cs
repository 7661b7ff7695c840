using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Hämtar protokollsutdraget till en beslutad version (fetches the extract of the minutes), byte för byte.</summary>
public static class HamtaProtokollsutdrag
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Områdets del av adressen (slug).</param>
    /// <param name="Version">Versionen (the version).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, int Version) : IFraga<View>;

    /// <summary>Filen (the file).</summary>
    /// <param name="Filnamn">Filnamn (file name).</param>
    /// <param name="Innehall">Innehåll (content), en pdf.</param>
    public sealed record View(string Filnamn, byte[] Innehall);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await (
                from a in db.Anvisningar.AsNoTracking()
                where a.Slug == request.Slug
                join v in db.Anvisningsversioner.AsNoTracking() on a.Id equals v.AnvisningId
                where v.Nummer == request.Version && v.Status == Anvisningsstatus.Beslutad && v.Protokollsutdrag != null
                select new View(v.Protokollsutdrag!.Filnamn, v.Protokollsutdrag.Innehall))
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Det finns inget protokollsutdrag till versionen.");
        }
    }
}
