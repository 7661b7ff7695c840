using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Listar anskaffningsområdena (lists the acquisition areas) med den definition som gällde en viss dag.</summary>
public static class ListOmraden
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett område i listan (a row).</summary>
    /// <param name="Kod">Avsnitt i strategin (section of the strategy).</param>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Sammanfattning">En mening i egna ord (summary).</param>
    /// <param name="Definition">Definitionen: strategins egen när den är inläst och beslutad, annars egna ord (definition).</param>
    /// <param name="ArStrateginsEgen">Om definitionen är strategins egen (verbatim).</param>
    /// <param name="Kalla">Var det står (source).</param>
    /// <param name="Avtalsomraden">Avtalsområden som berör området (contract areas).</param>
    /// <param name="Cpv">CPV-koder (codes), huvudkoden först.</param>
    public sealed record Rad(
        string Kod,
        string Slug,
        string Namn,
        string Sammanfattning,
        string Definition,
        bool ArStrateginsEgen,
        Kallhanvisning Kalla,
        IReadOnlyList<Avtalsomrade> Avtalsomraden,
        IReadOnlyList<string> Cpv);

    /// <summary>Ett avtalsområde (a contract area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Regel">Vad som är beslutat om upphandlingen (procurement rule).</param>
    public sealed record Avtalsomrade(string Slug, string Namn, string? Regel);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var omraden = await db.Anskaffningsomraden.AsNoTracking()
                .Include(o => o.Definitioner.Where(d =>
                    (d.Giltighet.Fran == null || d.Giltighet.Fran <= request.Dag) && (d.Giltighet.Till == null || d.Giltighet.Till >= request.Dag)))
                .Include(o => o.Avtalsomraden)
                .OrderBy(o => o.Ordning)
                .ToListAsync(cancellationToken);
            return omraden.ConvertAll(omrade =>
            {
                var definition = omrade.Definition(request.Dag);
                return new Rad(
                    omrade.Kod,
                    omrade.Slug,
                    omrade.Namn,
                    omrade.Sammanfattning,
                    definition.Text,
                    definition.ArStrateginsEgen,
                    definition.Kalla,
                    [.. omrade.Avtalsomraden.OrderBy(a => a.Namn, StringComparer.Create(Svensktid.Kultur, ignoreCase: true)).Select(a => new Avtalsomrade(a.Slug, a.Namn, a.Regel))],
                    omrade.CpvKoder);
            });
        }
    }
}
