using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Listar avtalsområdena (lists the contract areas).</summary>
public static class ListAvtalsomraden
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett avtalsområde (a row).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    /// <param name="Regel">Vad som är beslutat om upphandlingen (procurement rule).</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Anskaffningsomraden">Områden som det berör (areas it touches).</param>
    public sealed record Rad(
        string Slug,
        string Namn,
        string Beskrivning,
        string? Regel,
        Kallhanvisning Kalla,
        IReadOnlyList<Omrade> Anskaffningsomraden);

    /// <summary>Ett anskaffningsområde (an acquisition area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Omrade(string Slug, string Namn);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Avtalsomraden.AsNoTracking()
                .OrderBy(a => a.Namn)
                .Select(a => new Rad(
                    a.Slug,
                    a.Namn,
                    a.Beskrivning,
                    a.Regel,
                    a.Kalla,
                    a.Anskaffningsomraden.OrderBy(o => o.Ordning).Select(o => new Omrade(o.Slug, o.Namn)).ToList()))
                .ToListAsync(cancellationToken);
    }
}
