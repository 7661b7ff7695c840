using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Handlingar;

/// <summary>
/// Hämtar en handlings fil (fetches the file of a document), byte för byte, också när handlingen är avslutad. En fil som omfattas av sekretess
/// finns inte för den som inte får läsa den.
/// </summary>
public static class HamtaHandling
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Handling">Handlingen (the document).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Nummer, Guid Handling) : IFraga<View>;

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
            return await db.SynligaHandlingar(anvandare, request.Nummer).AsNoTracking()
                .Where(h => h.Id == new AvtalshandlingId(request.Handling) && h.Fil != null)
                .Select(h => new View(h.Fil!.Filnamn, h.Fil!.Innehall))
                .FirstOrDefaultAsync(cancellationToken) ?? throw Handlingslasning.Saknas();
        }
    }
}
