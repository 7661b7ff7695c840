using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar leverantörer (lists suppliers) med läget en dag.</summary>
public static class ListLeverantorer
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Urval (filter).</summary>
    /// <param name="Dag">Dagen som läget gäller (the day).</param>
    /// <param name="Fritext">Del av namn, tidigare namn eller nummer (free text).</param>
    /// <param name="Lage">Läge (status).</param>
    public sealed record Urval(DateOnly Dag, string? Fritext = null, Leverantorslage? Lage = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<Sida<Rad>>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>En leverantör (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Namn">Namn (name) i dag.</param>
    /// <param name="Organisationsnummer">Organisationsnummer (Swedish number).</param>
    /// <param name="UtlandsktNummer">Nummer i ett annat land (foreign number).</param>
    /// <param name="UppgangenDag">Första dagen för den som tog över (first day of the merger).</param>
    /// <param name="Eftertradare">Den som tog över (the successor).</param>
    /// <param name="AvstangdTill">Sista dagen i den avstängning som gäller dagen (suspended to).</param>
    /// <param name="AvstangdHavs">Dagen då den avstängningen hävs (to be lifted), om det är bestämt.</param>
    /// <param name="Lage">Läget dagen (status on the day).</param>
    /// <param name="Ramavtal">Antal ramavtal (number of agreements) som leverantören själv är antagen i.</param>
    public sealed record Rad(
        Guid Id,
        string Namn,
        string? Organisationsnummer,
        string? UtlandsktNummer,
        DateOnly? UppgangenDag,
        string? Eftertradare,
        DateOnly? AvstangdTill,
        DateOnly? AvstangdHavs,
        Leverantorslage Lage,
        int Ramavtal)
    {
        /// <summary>Sista dagen som avstängningen faktiskt gäller (effective last day).</summary>
        public DateOnly? AvstangdTillOchMed => AvstangdHavs?.AddDays(-1) ?? AvstangdTill;
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Urval.Fritext).MaximumLength(MaxLangdFritext).WithMessage($"Sök på högst {MaxLangdFritext} tecken.");
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, Sida<Rad>>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<Sida<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var urval = Valda(request.Urval);
            var antal = await urval.CountAsync(cancellationToken);
            var rader = await Rader(
                urval.OrderBy(l => l.Namn).ThenBy(l => l.Id).Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek)).Take(Sidstorlek),
                request.Urval.Dag).ToListAsync(cancellationToken);
            return new(antal, nummer, Sidstorlek, rader);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(Valda(request.Urval).OrderBy(l => l.Namn).ThenBy(l => l.Id), request.Urval.Dag).AsAsyncEnumerable());
        }

        private IQueryable<Leverantor> Valda(Urval urval)
        {
            var leverantorer = db.Leverantorer.AsNoTracking().MedText(urval.Fritext);
            return urval.Lage is { } lage ? leverantorer.MedLage(lage, urval.Dag) : leverantorer;
        }

        private IQueryable<Rad> Rader(IQueryable<Leverantor> leverantorer, DateOnly dag) => leverantorer.Select(l => new Rad(
            l.Id.Value,
            l.Namn,
            l.Organisationsnummer,
            l.UtlandsktNummer,
            l.UppgangenDag,
            db.Leverantorer.Where(e => e.Id == l.UppgangenI).Select(e => e.Namn).FirstOrDefault(),
            l.Avstangningar.Where(s => s.Fran <= dag && s.Till >= dag && (s.HavdFran == null || s.HavdFran > dag)).Select(s => (DateOnly?)s.Till).Max(),
            l.Avstangningar.Where(s => s.Fran <= dag && s.Till >= dag && s.HavdFran > dag).Select(s => s.HavdFran).Max(),
            l.UppgangenDag <= dag ? Leverantorslage.Uppgangen
                : l.Avstangningar.Any(s => s.Fran <= dag && s.Till >= dag && (s.HavdFran == null || s.HavdFran > dag)) ? Leverantorslage.Avstangd
                : Leverantorslage.Aktiv,
            db.Ramavtal.Count(r => r.Delomraden.Any(d => d.Leverantorer.Any(a => a.LeverantorId == l.Id)))));
    }
}
