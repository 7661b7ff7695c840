using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Listar anskaffningsområdena (lists the acquisition areas) med den definition och de regler som gällde en viss dag.</summary>
public static class ListOmraden
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Text">Ord i namn, innehåll, CPV-kod eller avtalsområde (words to look for).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Text = null) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett område i listan (a row).</summary>
    /// <param name="Kod">Avsnitt i strategin (section of the strategy).</param>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Sammanfattning">En mening i egna ord (summary).</param>
    /// <param name="Definition">Definitionen: strategins egen när den är inläst och beslutad, annars egna ord (definition).</param>
    /// <param name="ArStrateginsEgen">Om definitionen är strategins egen (verbatim).</param>
    /// <param name="Kalla">Var det står (source).</param>
    /// <param name="Strategi">Strategin som delar in i områden (the strategy), om den finns i registret.</param>
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
        Kalldokument? Strategi,
        IReadOnlyList<Avtalsomrade> Avtalsomraden,
        IReadOnlyList<string> Cpv);

    /// <summary>Ett avtalsområde (a contract area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Regel">Vad som gällde för upphandlingen den dagen (procurement rule), om något var beslutat.</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Kalldokument">Beslutet bakom regeln (document behind the rule), om det finns i registret.</param>
    public sealed record Avtalsomrade(string Slug, string Namn, string? Regel, Kallhanvisning Kalla, Kalldokument? Kalldokument);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Text).MaximumLength(Textfilter.MaxLangd).WithMessage(Textfilter.ForLang);
    }

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
                .Include(o => o.Avtalsomraden).ThenInclude(a => a.Centralregler)
                .OrderBy(o => o.Ordning)
                .ToListAsync(cancellationToken);
            var dokument = await Kalldokument.HamtaAsync(
                db,
                omraden.Select(o => o.AnsvarKalla).Concat(omraden.SelectMany(o => o.Avtalsomraden).Select(a => a.Kalla)),
                cancellationToken);
            return
            [
                .. from omrade in omraden
                   let definition = omrade.Definition(request.Dag)
                   let rad = new Rad(
                       omrade.Kod,
                       omrade.Slug,
                       omrade.Namn,
                       omrade.Sammanfattning,
                       definition.Text,
                       definition.ArStrateginsEgen,
                       definition.Kalla,
                       dokument.GetValueOrDefault(omrade.AnsvarKalla.Styrdokument ?? string.Empty),
                       [.. omrade.Avtalsomraden.OrderBy(a => a.Namn, Svensktid.Namnordning).Select(a => Regelrad(a, dokument, request.Dag))],
                       omrade.CpvKoder)
                   where Textfilter.Traff(
                       request.Text,
                       [rad.Namn, rad.Kod, rad.Sammanfattning, rad.Definition, .. omrade.Ingar, .. rad.Cpv, .. rad.Cpv.Select(Cpvtermer.Term), .. rad.Avtalsomraden.Select(a => a.Namn)])
                   select rad,
            ];
        }

        private static Avtalsomrade Regelrad(Domain.Omraden.Avtalsomrade post, Dictionary<string, Kalldokument> dokument, DateOnly dag)
        {
            var kalla = dokument.GetValueOrDefault(post.Kalla.Styrdokument ?? string.Empty);
            return new Avtalsomrade(post.Slug, post.Namn, post.Regel(dag), post.Kalla, kalla);
        }
    }
}
