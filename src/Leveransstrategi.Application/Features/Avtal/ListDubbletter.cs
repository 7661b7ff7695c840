using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Listar dubbletter (lists possible duplicates): leverantörer som skrivs lika när bolagsord, skiljetecken och prickar är borta, eller har
/// samma nummer. De som redan gått upp i en annan är inte med.
/// </summary>
public static class ListDubbletter
{
    /// <summary>Antal grupper på en sida (page size).</summary>
    public const int Sidstorlek = 25;

    /// <summary>Fråga (query).</summary>
    /// <param name="SammaNummer">Om de ska ha samma nummer; annars samma namn (same number, or same name).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(bool SammaNummer = false, int Sida = 1) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Grupperna (the groups).</param>
    /// <param name="MedSammaNamn">Antal grupper med samma namn (groups with the same name).</param>
    /// <param name="MedSammaNummer">Antal grupper med samma nummer (groups with the same number).</param>
    public sealed record View(Sida<Grupp> Sida, int MedSammaNamn, int MedSammaNummer);

    /// <summary>En grupp (a group) som kan vara en och samma.</summary>
    /// <param name="Leverantorer">Leverantörerna (suppliers), den med flest ramavtal först.</param>
    public sealed record Grupp(IReadOnlyList<Rad> Leverantorer)
    {
        /// <summary>Om alla har var sitt organisationsnummer (all have different numbers): då är de troligen olika bolag.</summary>
        public bool OlikaNummer => Leverantorer.All(en => en.Organisationsnummer is not null) && Leverantorer.DistinctBy(en => en.Organisationsnummer).Count() == Leverantorer.Count;
    }

    /// <summary>En leverantör (a supplier).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Nyckel">Gruppens nyckel (key of the group).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Organisationsnummer">Organisationsnummer (Swedish number).</param>
    /// <param name="UtlandsktNummer">Nummer i ett annat land (foreign number).</param>
    /// <param name="Ramavtal">Antal ramavtal (number of agreements).</param>
    public sealed record Rad(Guid Id, string Nyckel, string Namn, string? Organisationsnummer, string? UtlandsktNummer, int Ramavtal);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var finns = db.Leverantorer.AsNoTracking().Where(l => l.UppgangenI == null);
            var namn = finns.GroupBy(l => l.Namnnyckel).Where(grupp => grupp.Count() > 1).Select(grupp => grupp.Key);
            var nycklar = finns.Where(l => l.Nummernyckel != null).GroupBy(l => l.Nummernyckel!).Where(grupp => grupp.Count() > 1).Select(grupp => grupp.Key);
            var (antalNamn, antalNummer) = (await namn.CountAsync(cancellationToken), await nycklar.CountAsync(cancellationToken));
            var valda = await (request.SammaNummer ? nycklar : namn).OrderBy(nyckel => nyckel)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var rader = await (request.SammaNummer ? finns.Where(l => valda.Contains(l.Nummernyckel!)) : finns.Where(l => valda.Contains(l.Namnnyckel)))
                .Select(l => new Rad(
                    l.Id.Value,
                    request.SammaNummer ? l.Nummernyckel! : l.Namnnyckel,
                    l.Namn,
                    l.Organisationsnummer,
                    l.UtlandsktNummer,
                    db.Ramavtal.Count(r => r.Delomraden.Any(d => d.Leverantorer.Any(a => a.LeverantorId == l.Id)))))
                .ToListAsync(cancellationToken);
            var grupper = rader.GroupBy(rad => rad.Nyckel, StringComparer.Ordinal)
                .OrderBy(grupp => grupp.Key, StringComparer.Ordinal)
                .Select(grupp => new Grupp([.. grupp.OrderByDescending(rad => rad.Ramavtal).ThenBy(rad => rad.Namn, Svensktid.Namnordning)]))
                .ToList();
            return new(new(request.SammaNummer ? antalNummer : antalNamn, nummer, Sidstorlek, grupper), antalNamn, antalNummer);
        }
    }
}
