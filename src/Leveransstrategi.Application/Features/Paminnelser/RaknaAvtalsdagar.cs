using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>
/// Räknar fram dagarna för avtal som saknar dem (computes missing days), en omgång i taget: ett avtal från en äldre databas har inga förrän
/// det ändras. Varje omgång är en transaktion, så att ett stort register varken fyller minnet eller låser databasen.
/// </summary>
public static class RaknaAvtalsdagar
{
    /// <summary>Avtal i en omgång (agreements in a round).</summary>
    public const int PerOmgang = 200;

    /// <summary>Kommando (command). Svaret är det sista numret i omgången, eller inget när alla är gjorda.</summary>
    /// <param name="EfterNummer">Det sista numret i omgången före (last number of the round before).</param>
    [Kraver(Behorighet.Driva)]
    [Sammanfogar]
    public sealed record Command(string? EfterNummer) : IKommando<string?>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, string?>
    {
        /// <inheritdoc/>
        public async Task<string?> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var efter = request.EfterNummer;
#pragma warning disable CA1309 // Uttrycket körs i databasen, i numrens egen ordning; ordinal form går inte att översätta.
            var saknas = await db.Ramavtal
                .Include(r => r.Steg.OrderBy(s => s.Ordning)).Include(r => r.Forlangningar).Include(r => r.Andringar).Include(r => r.Dagar).AsSplitQuery()
                .Where(r => !r.Dagar.Any() && r.Steg.Any(s => s.Slag == Avtalsstegslag.Tecknat || (s.Slag == Avtalsstegslag.Underrattat && r.Regim != Lagregim.Direktupphandling)))
                // Ett avtal kan sakna dagar också när de är räknade, så omgångarna går framåt efter nummer.
                .Where(r => efter == null || string.Compare(r.Nummer, efter) > 0)
                .OrderBy(r => r.Nummer)
                .Take(PerOmgang)
                .ToListAsync(cancellationToken);
#pragma warning restore CA1309
            saknas.ForEach(avtal => avtal.RaknaDagar());
            return saknas.Count == PerOmgang ? saknas[^1].Nummer : null;
        }
    }
}
