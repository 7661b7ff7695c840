using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Prognoser;

/// <summary>Listar kommunstyrelsens sammanträdesdagar (lists the meeting days).</summary>
public static class ListSammantraden
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query : IFraga<IReadOnlyList<DateOnly>>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<DateOnly>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<DateOnly>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Sammantraden.AsNoTracking().OrderBy(en => en.Dag).Select(en => en.Dag).ToListAsync(cancellationToken);
    }
}
