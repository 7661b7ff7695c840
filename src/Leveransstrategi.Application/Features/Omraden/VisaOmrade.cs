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
    /// <param name="Avsnitt">Avsnittet som området kommer ur (section the area comes from), källan till det som står i egna ord.</param>
    /// <param name="Strategi">Strategin som delar in i områden (the strategy), om den finns i registret.</param>
    /// <param name="Ingar">Vad som ingår (what is included).</param>
    /// <param name="Cpv">CPV-koder (codes), huvudkoden först.</param>
    /// <param name="Grannar">Angränsande områden (neighbours).</param>
    /// <param name="Avtalsomraden">Avtalsområden (contract areas).</param>
    /// <param name="AnsvarigtOrgan">Vem som beslutar om området (the body responsible).</param>
    /// <param name="AnsvarKalla">Källan till ansvaret (its source).</param>
    /// <param name="Historik">Strategins definitioner genom tiden, den senaste först (definitions over time).</param>
    public sealed record View(
        string Kod,
        string Slug,
        string Namn,
        string Sammanfattning,
        string Definition,
        bool ArStrateginsEgen,
        Kallhanvisning Kalla,
        Kallhanvisning Avsnitt,
        Kalldokument? Strategi,
        IReadOnlyList<string> Ingar,
        IReadOnlyList<Cpvrad> Cpv,
        IReadOnlyList<Granne> Grannar,
        IReadOnlyList<Avtalsomrade> Avtalsomraden,
        string AnsvarigtOrgan,
        Kallhanvisning AnsvarKalla,
        IReadOnlyList<Definitionsrad> Historik);

    /// <summary>En CPV-kod (a code).</summary>
    /// <param name="Kod">Koden (the code).</param>
    /// <param name="Term">Benämningen på svenska (Swedish label), om den är känd.</param>
    public sealed record Cpvrad(string Kod, string? Term);

    /// <summary>Ett angränsande område (a neighbour).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Var gränsen går (where the border runs).</param>
    public sealed record Granne(string Slug, string Namn, string Beskrivning);

    /// <summary>Ett avtalsområde (a contract area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    /// <param name="Regel">Vad som gällde för upphandlingen den dagen (procurement rule), om något var beslutat.</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Kalldokument">Beslutet bakom regeln (document behind the rule), om det finns i registret.</param>
    public sealed record Avtalsomrade(string Slug, string Namn, string Beskrivning, string? Regel, Kallhanvisning Kalla, Kalldokument? Kalldokument);

    /// <summary>En av strategins definitioner (one of the strategy's definitions).</summary>
    /// <param name="Text">Texten (the text).</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Giltighet">Giltighet (validity).</param>
    public sealed record Definitionsrad(string Text, Kallhanvisning Kalla, Giltighet Giltighet);

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
                .Include(o => o.Avtalsomraden).ThenInclude(a => a.Centralregler)
                .FirstOrDefaultAsync(o => o.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget område med adressen {request.Slug}.");
            var namn = await db.Anskaffningsomraden.AsNoTracking()
                .Select(o => new { o.Id, o.Slug, o.Namn, o.Ordning })
                .ToDictionaryAsync(o => o.Id, cancellationToken);
            var dokument = await Kalldokument.HamtaAsync(db, [omrade.AnsvarKalla, .. omrade.Avtalsomraden.Select(a => a.Kalla)], cancellationToken);
            var definition = omrade.Definition(request.Dag);
            return new View(
                omrade.Kod,
                omrade.Slug,
                omrade.Namn,
                omrade.Sammanfattning,
                definition.Text,
                definition.ArStrateginsEgen,
                definition.Kalla,
                new Kallhanvisning(omrade.AnsvarKalla.Titel, omrade.AnsvarKalla.Styrdokument, omrade.Kod),
                Dokument(omrade.AnsvarKalla),
                omrade.Ingar,
                [.. omrade.CpvKoder.Select(kod => new Cpvrad(kod, Cpvtermer.Term(kod)))],
                [.. omrade.Granser
                    .OrderBy(g => namn[g.GrannId].Ordning)
                    .Select(g => new Granne(namn[g.GrannId].Slug, namn[g.GrannId].Namn, g.Beskrivning))],
                [.. omrade.Avtalsomraden
                    .OrderBy(a => a.Namn, Svensktid.Namnordning)
                    .Select(a => new Avtalsomrade(
                        a.Slug,
                        a.Namn,
                        a.Beskrivning,
                        a.Regel(request.Dag),
                        a.Kalla,
                        Dokument(a.Kalla)))],
                omrade.AnsvarigtOrgan,
                omrade.AnsvarKalla,
                [.. omrade.Definitioner
                    .OrderByDescending(d => d.Giltighet.Fran)
                    .ThenByDescending(d => d.Kalla.Version)
                    .Select(d => new Definitionsrad(d.Text, d.Kalla, d.Giltighet))]);

            Kalldokument? Dokument(Kallhanvisning kalla) => dokument.GetValueOrDefault(kalla.Styrdokument ?? string.Empty);
        }
    }
}
