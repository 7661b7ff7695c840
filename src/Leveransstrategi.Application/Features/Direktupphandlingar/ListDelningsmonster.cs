using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Listar mönster (lists patterns) som kan vara delade upphandlingar, myndighet för myndighet. Portalen pekar, människor prövar.</summary>
public static class ListDelningsmonster
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Ar">Kalenderår (calendar year).</param>
    /// <param name="Organisation">Bara mönster som rör organisationen (only those that touch it), om någon.</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record Query(int Ar, string? Organisation = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Monster">Mönstren (the patterns).</param>
    /// <param name="Ar">År med köp (years), det senaste först.</param>
    /// <param name="Kopare">Köpare med köp året (buyers), i namnordning.</param>
    /// <param name="Obekraftat">Om någon gräns under året inte är bekräftad, så att köp inte gick att pröva (undecided).</param>
    public sealed record View(IReadOnlyList<Delningsmonster> Monster, IReadOnlyList<int> Ar, IReadOnlyList<ListDirektupphandlingar.Kopare> Kopare, bool Obekraftat);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var ar = Math.Clamp(request.Ar, 2, 9998);
            var (fran, till) = (new DateOnly(ar, 1, 1).AddDays(-Delningsmonster.NaraDagar), new DateOnly(ar, 12, 31).AddDays(Delningsmonster.NaraDagar));
            var synliga = db.SynligaKop(anvandare);
            var kop = await db.SomKopAsync(synliga.Where(d => d.Dag >= fran && d.Dag <= till && d.Status != Direktupphandlingsstatus.Aterkallad), cancellationToken);
            var belopp = await db.LagbeloppAsync(cancellationToken);
            var kopare = await db.Organisationer.AsNoTracking()
                .Where(o => synliga.Any(d => d.OrganisationId == o.Id))
                .OrderBy(o => o.Namn)
                .Select(o => new { o.Id, o.Slug, o.Namn, o.Slag, o.Organisationsnummer })
                .ToListAsync(cancellationToken);
            var grupper = await synliga.Select(d => new { d.Dag.Year, d.Slag }).Distinct().ToListAsync(cancellationToken);
            var myndighet = kopare.ToDictionary(o => o.Id, o => o.Slag != Organisationsslag.Bolag ? "kommunen" : o.Organisationsnummer ?? o.Slug);
            var vald = kopare.Find(o => o.Slug == request.Organisation.SomText());
            var monster = kop.GroupBy(k => myndighet[k.Organisation])
                .SelectMany(grupp => Delningsmonster.Finn(grupp, belopp))
                .Where(m => m.Kop.Any(k => k.Dag.Year == ar) && (request.Organisation.SomText() is null || (vald is not null && m.Kop.Any(k => k.Organisation == vald.Id))))
                .OrderBy(m => m.Slag).ThenByDescending(m => m.Summa)
                .ToList();
            return new(
                [.. monster],
                [.. grupper.Select(g => g.Year).Distinct().OrderDescending()],
                kopare.ConvertAll(o => new ListDirektupphandlingar.Kopare(o.Slug, o.Namn)),
                kop.Exists(k => k.Dag.Year == ar && belopp.For(Beloppsslag.Direktupphandling, k.Dag) is not { ArBekraftad: true }));
        }
    }
}
