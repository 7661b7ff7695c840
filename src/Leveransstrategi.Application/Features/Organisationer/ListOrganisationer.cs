using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Listar organisationerna (lists the organisations) som fanns en viss dag.</summary>
public static class ListOrganisationer
{
    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Högsta antal rader på en sida (maximum page size): så många att en fil ryms i ett svar.</summary>
    public const int StorstaStorlek = 10_000;

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Slag">Bara detta slag (only this kind), om något.</param>
    /// <param name="Fritext">Del av namn, förvaltning, nummer eller organisationsnummer (free text), om någon.</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    /// <param name="Storlek">Högsta antal rader (page size).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, Organisationsslag? Slag, string? Fritext, int Sida, int Storlek) : IFraga<View>;

    /// <summary>Svaret (the answer).</summary>
    /// <param name="PerSlag">Antal träffar av varje slag som har någon (number per kind).</param>
    /// <param name="Sida">Sidan med organisationer, ordnade efter slag och namn (the page).</param>
    /// <param name="ForstaKanda">
    /// Den äldsta dag då portalen vet att en stadsdelsnämnd bildades (oldest known start); tidigare än så kan listan vara ofullständig.
    /// </param>
    public sealed record View(IReadOnlyList<Antal> PerSlag, Sida<Rad> Sida, DateOnly? ForstaKanda);

    /// <summary>Antal av ett slag (number of a kind).</summary>
    /// <param name="Slag">Slaget (the kind).</param>
    /// <param name="Varde">Antalet (the number).</param>
    public sealed record Antal(Organisationsslag Slag, int Varde);

    /// <summary>En organisation (a row).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Nummer">Den främsta förvaltningens nummer, eller bolagets (number).</param>
    /// <param name="Forvaltning">Den främsta förvaltningens namn (main administration).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="GallerFran">Första dagen, om känd (first day).</param>
    /// <param name="GallerTill">Sista dagen, om bestämd (last day).</param>
    public sealed record Rad(
        string Slug,
        string Namn,
        Organisationsslag Slag,
        string? Nummer,
        string? Forvaltning,
        string? Organisationsnummer,
        DateOnly? GallerFran,
        DateOnly? GallerTill);

    /// <summary>Kontrollerar frågan (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates the rules).</summary>
        public Validator()
        {
            RuleFor(q => q.Fritext).MaximumLength(MaxLangdFritext).WithMessage($"Sök på högst {MaxLangdFritext} tecken.");
            RuleFor(q => q.Sida).GreaterThan(0).WithMessage("Sidans nummer börjar på 1.");
            RuleFor(q => q.Storlek).InclusiveBetween(1, StorstaStorlek).WithMessage($"En sida har 1–{StorstaStorlek} rader.");
        }
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var urval = Urval(request);
            var perSlag = await urval.GroupBy(o => o.Slag)
                .Select(grupp => new { Slag = grupp.Key, Antal = grupp.Count() })
                .ToListAsync(cancellationToken);
            var rader = await urval
                .OrderBy(o => o.Slag).ThenBy(o => o.Namn).ThenBy(o => o.Id)
                .Skip((int)Math.Min(int.MaxValue, (request.Sida - 1L) * request.Storlek))
                .Take(request.Storlek)
                .Select(o => new Rad(
                    o.Slug,
                    o.Namn,
                    o.Slag,
                    o.Forvaltningar.OrderBy(f => f.Ordning).Select(f => f.Nummer).FirstOrDefault(),
                    o.Forvaltningar.OrderBy(f => f.Ordning).Select(f => f.Namn).FirstOrDefault(),
                    o.Organisationsnummer,
                    o.Giltighet.Fran,
                    o.Giltighet.Till))
                .ToListAsync(cancellationToken);
            var forstaKanda = await db.Organisationer
                .Where(o => o.Slag == Organisationsslag.Stadsdelsnamnd)
                .MinAsync(o => o.Giltighet.Fran, cancellationToken);
            return new View(
                [.. perSlag.OrderBy(grupp => grupp.Slag).Select(grupp => new Antal(grupp.Slag, grupp.Antal))],
                new Sida<Rad>(perSlag.Sum(grupp => grupp.Antal), request.Sida, request.Storlek, rader),
                forstaKanda);
        }

        private IQueryable<Organisation> Urval(Query request)
        {
            var urval = db.Organisationer.AsNoTracking().Where(o =>
                (o.Giltighet.Fran == null || o.Giltighet.Fran <= request.Dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= request.Dag));
            if (request.Slag is { } slag)
                urval = urval.Where(o => o.Slag == slag);
            if (request.Fritext.SomText() is not { } fritext)
                return urval;
            var monster = Likemonster.Innehaller(fritext);
            var utanStreck = Likemonster.Innehaller(fritext.Replace("-", "", StringComparison.Ordinal));
            return urval.Where(o =>
                EF.Functions.Like(o.Namn, monster, Likemonster.Flykt)
                || EF.Functions.Like(o.Organisationsnummer!.Replace("-", ""), utanStreck, Likemonster.Flykt)
                || o.Forvaltningar.Any(f => EF.Functions.Like(f.Namn!, monster, Likemonster.Flykt) || EF.Functions.Like(f.Nummer!, monster, Likemonster.Flykt)));
        }
    }
}
