using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Listar reglerna för påminnelser (lists the reminder rules): de som gäller eller ska gälla först, sedan de avslutade.</summary>
public static class ListPaminnelseregler
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaPaminnelser)]
    public sealed record Query : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Regler">Reglerna (rules), efter vad de bevakar.</param>
    /// <param name="Idag">Dagens datum (today).</param>
    public sealed record View(IReadOnlyList<Paminnelseregel> Regler, DateOnly Idag)
    {
        /// <summary>De som gäller eller ska gälla (in force or to come).</summary>
        public IEnumerable<Paminnelseregel> Gallande => Regler.Where(regel => regel.Giltighet.Till is null || regel.Giltighet.Till >= Idag);

        /// <summary>De som har gällt (ended).</summary>
        public IEnumerable<Paminnelseregel> Avslutade => Regler.Where(regel => regel.Giltighet.Till < Idag);
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken) => new(
            await db.Paminnelseregler.AsNoTracking().OrderBy(r => r.Slag).ThenByDescending(r => r.Troskel).ThenBy(r => r.Roll).ThenBy(r => r.Giltighet.Fran).ToListAsync(cancellationToken),
            klocka.IDag());
    }
}
