using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Visar ett anskaffningsområde (shows an acquisition area) så som det var en viss dag.</summary>
public static class VisaOmrade
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Områdets del av adressen (the area's slug).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag) : IFraga<View>;

    /// <summary>Området (the area).</summary>
    /// <param name="Kod">Avsnitt i strategin (section of the strategy).</param>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Sammanfattning">En mening i egna ord (summary).</param>
    /// <param name="Definition">Definitionen (definition).</param>
    /// <param name="ArStrateginsEgen">Om definitionen är strategins egen (verbatim).</param>
    /// <param name="Kalla">Definitionens källa (source).</param>
    /// <param name="Ingar">Vad som ingår (what is included).</param>
    /// <param name="Cpv">CPV-koder (codes), huvudkoden först.</param>
    /// <param name="Grannar">Angränsande områden (neighbours).</param>
    /// <param name="Avtalsomraden">Avtalsområden (contract areas).</param>
    /// <param name="AnsvarigtOrgan">Vem som beslutar om området (the body responsible).</param>
    /// <param name="AnsvarKalla">Källan till ansvaret (its source).</param>
    public sealed record View(
        string Kod,
        string Slug,
        string Namn,
        string Sammanfattning,
        string Definition,
        bool ArStrateginsEgen,
        Kallhanvisning Kalla,
        IReadOnlyList<string> Ingar,
        IReadOnlyList<string> Cpv,
        IReadOnlyList<Granne> Grannar,
        IReadOnlyList<Avtalsomrade> Avtalsomraden,
        string AnsvarigtOrgan,
        Kallhanvisning AnsvarKalla);

    /// <summary>Ett angränsande område (a neighbour).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Var gränsen går (where the border runs).</param>
    public sealed record Granne(string Slug, string Namn, string Beskrivning);

    /// <summary>Ett avtalsområde (a contract area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    /// <param name="Regel">Vad som är beslutat om upphandlingen (procurement rule).</param>
    /// <param name="Kalla">Källan (source).</param>
    public sealed record Avtalsomrade(string Slug, string Namn, string Beskrivning, string? Regel, Kallhanvisning Kalla);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var omrade = await db.Anskaffningsomraden.AsNoTracking()
                .Include(o => o.Definitioner)
                .Include(o => o.Granser)
                .Include(o => o.Avtalsomraden)
                .FirstOrDefaultAsync(o => o.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget område med adressen {request.Slug}.");
            var namn = await db.Anskaffningsomraden.AsNoTracking()
                .Select(o => new { o.Id, o.Slug, o.Namn, o.Ordning })
                .ToDictionaryAsync(o => o.Id, cancellationToken);
            var definition = omrade.Definition(request.Dag);
            return new View(
                omrade.Kod,
                omrade.Slug,
                omrade.Namn,
                omrade.Sammanfattning,
                definition.Text,
                definition.ArStrateginsEgen,
                definition.Kalla,
                omrade.Ingar,
                omrade.CpvKoder,
                [.. omrade.Granser
                    .OrderBy(g => namn[g.GrannId].Ordning)
                    .Select(g => new Granne(namn[g.GrannId].Slug, namn[g.GrannId].Namn, g.Beskrivning))],
                [.. omrade.Avtalsomraden
                    .OrderBy(a => a.Namn, StringComparer.Create(Svensktid.Kultur, ignoreCase: true))
                    .Select(a => new Avtalsomrade(a.Slug, a.Namn, a.Beskrivning, a.Regel, a.Kalla))],
                omrade.AnsvarigtOrgan,
                omrade.AnsvarKalla);
        }
    }
}
