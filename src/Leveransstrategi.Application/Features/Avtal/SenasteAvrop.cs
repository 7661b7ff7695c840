using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar de senaste avropen (lists the latest call-offs) på ett avtal eller hos en leverantör, av dem som läsaren får se.</summary>
public static class SenasteAvrop
{
    /// <summary>Antal rader (rows shown); listan över avrop har alla.</summary>
    public const int Hogst = 5;

    /// <summary>Fråga för ett avtal (query for an agreement).</summary>
    /// <param name="Ramavtal">Avtalets nummer (agreement number).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record Query(string Ramavtal, DateOnly Dag) : IFraga<View>;

    /// <summary>Fråga för en leverantör (query for a supplier), med dem som den har tagit över.</summary>
    /// <param name="Leverantorer">Leverantörerna (suppliers).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record LeverantorQuery(IReadOnlyList<Guid> Leverantorer, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Antal">Antal avrop som läsaren får se (number visible), också de annullerade.</param>
    /// <param name="Rader">De senaste (the latest), det nyaste först.</param>
    public sealed record View(int Antal, IReadOnlyList<ListAvrop.Rad> Rader);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>, IRequestHandler<LeverantorQuery, View>
    {
        /// <inheritdoc/>
        public Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return SvaraAsync(db.SynligaAvrop(anvandare).Where(a => db.Ramavtal.Any(r => r.Id == a.Ramavtal && r.Nummer == request.Ramavtal)), request.Dag, cancellationToken);
        }

        /// <inheritdoc/>
        public Task<View> Handle(LeverantorQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var sokta = request.Leverantorer.Select(id => (LeverantorId?)new LeverantorId(id)).ToList();
            return SvaraAsync(db.SynligaAvrop(anvandare).Where(a => sokta.Contains(a.Leverantor)), request.Dag, cancellationToken);
        }

        private async Task<View> SvaraAsync(IQueryable<Avrop> urval, DateOnly dag, CancellationToken cancellationToken)
        {
            var avrop = urval.DenDagen(dag);
            return new(await avrop.CountAsync(cancellationToken), await db.Avropsrader(avrop, dag, []).Take(Hogst).ToListAsync(cancellationToken));
        }
    }
}
