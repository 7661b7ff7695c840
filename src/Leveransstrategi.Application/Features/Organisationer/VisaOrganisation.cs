using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Visar en organisation (shows an organisation) med dess historia, och om den fanns en viss dag.</summary>
public static class VisaOrganisation
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Organisationens del av adressen (the slug).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag) : IFraga<View>;

    /// <summary>Läget en dag (state on a day).</summary>
    public enum Lage
    {
        /// <summary>Organisationen finns (exists).</summary>
        Finns = 1,

        /// <summary>Organisationen har inte bildats än (not yet formed).</summary>
        InteBildad = 2,

        /// <summary>Organisationen har upphört (ended).</summary>
        HarUpphort = 3,
    }

    /// <summary>Organisationen (the organisation).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="GallerFran">Första dagen, om känd (first day).</param>
    /// <param name="GallerTill">Sista dagen, om bestämd (last day).</param>
    /// <param name="Lage">Läget dagen som svaret gäller (state on the day).</param>
    /// <param name="Forvaltningar">Förvaltningar, den främsta först (administrations).</param>
    /// <param name="Foregangare">Föregångare (predecessors).</param>
    /// <param name="Eftertradare">Efterträdare (successors).</param>
    public sealed record View(
        string Slug,
        string Namn,
        Organisationsslag Slag,
        string? Organisationsnummer,
        DateOnly? GallerFran,
        DateOnly? GallerTill,
        Lage Lage,
        IReadOnlyList<Forvaltning> Forvaltningar,
        IReadOnlyList<Foljd> Foregangare,
        IReadOnlyList<Foljd> Eftertradare)
    {
        /// <summary>Om organisationen är ett bolag (is a company): då är den en egen upphandlande myndighet.</summary>
        public bool ArBolag => Slag == Organisationsslag.Bolag;
    }

    /// <summary>En förvaltning (an administration).</summary>
    /// <param name="Nummer">Nummer, om känt (number).</param>
    /// <param name="Namn">Namn, om känt (name).</param>
    public sealed record Forvaltning(string? Nummer, string? Namn);

    /// <summary>En organisation före eller efter (a predecessor or successor).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Dag">Första dagen för den som tog över (first day of the new one).</param>
    public sealed record Foljd(string Slug, string Namn, DateOnly Dag);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            return await db.Organisationer.AsNoTracking()
                .Where(o => o.Slug == request.Slug)
                .Select(o => new View(
                    o.Slug,
                    o.Namn,
                    o.Slag,
                    o.Organisationsnummer,
                    o.Giltighet.Fran,
                    o.Giltighet.Till,
                    o.Giltighet.Fran > dag ? Lage.InteBildad : o.Giltighet.Till < dag ? Lage.HarUpphort : Lage.Finns,
                    o.Forvaltningar.OrderBy(f => f.Ordning).Select(f => new Forvaltning(f.Nummer, f.Namn)).ToList(),
                    o.Foregangare.OrderBy(f => f.Dag).ThenBy(f => f.Fran.Namn).Select(f => new Foljd(f.Fran.Slug, f.Fran.Namn, f.Dag)).ToList(),
                    o.Eftertradare.OrderBy(f => f.Dag).ThenBy(f => f.Till.Namn).Select(f => new Foljd(f.Till.Slug, f.Till.Namn, f.Dag)).ToList()))
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException($"Det finns ingen organisation med adressen {request.Slug}.");
        }
    }
}
