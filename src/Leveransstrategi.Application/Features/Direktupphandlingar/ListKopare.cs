using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Listar dem som den inloggade får registrera köp för (lists the buyers that the user acts for).</summary>
public static class ListKopare
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.RegistreraDirektupphandling)]
    public sealed record Query : IFraga<IReadOnlyList<ListDirektupphandlingar.Kopare>>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, IReadOnlyList<ListDirektupphandlingar.Kopare>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<ListDirektupphandlingar.Kopare>> Handle(Query request, CancellationToken cancellationToken)
        {
            var egna = anvandare.Organisationer.ToList();
            return await db.SynligaKopare(anvandare)
                .Where(o => egna.Contains(o.Slug))
                .OrderBy(o => o.Namn)
                .Select(o => new ListDirektupphandlingar.Kopare(o.Slug, o.Namn))
                .ToListAsync(cancellationToken);
        }
    }
}
