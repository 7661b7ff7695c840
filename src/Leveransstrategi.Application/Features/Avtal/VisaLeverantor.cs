using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Visar en leverantör (shows a supplier) en dag: namn, historia, avstängningar och ramavtal, också dem som den tagit över.</summary>
public static class VisaLeverantor
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Leverantören (the supplier).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(Guid Id, DateOnly Dag) : IFraga<View>;

    /// <summary>Leverantören (the supplier).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Versionsmarke">Märket att skicka med (concurrency token).</param>
    /// <param name="Namn">Namnet dagen (the name on the day).</param>
    /// <param name="NamnNu">Det senaste namnet (the latest name).</param>
    /// <param name="NamnFran">Första dagen med det senaste namnet (its first day), om den är känd.</param>
    /// <param name="Organisationsnummer">Organisationsnummer (Swedish number).</param>
    /// <param name="UtlandsktNummer">Nummer i ett annat land (foreign number).</param>
    /// <param name="Lage">Läget dagen (status on the day).</param>
    /// <param name="TidigareNamn">Tidigare namn (earlier names), det senaste först.</param>
    /// <param name="Eftertradare">Den som tar över (the successor), om någon.</param>
    /// <param name="Foregangare">De som gått upp i den (predecessors), också i flera led.</param>
    /// <param name="Avstangningar">Avstängningar (suspensions), den senaste först.</param>
    /// <param name="Avtal">Ramavtal (agreements) med rang.</param>
    public sealed record View(
        Guid Id,
        Guid Versionsmarke,
        string Namn,
        string NamnNu,
        DateOnly? NamnFran,
        string? Organisationsnummer,
        string? UtlandsktNummer,
        Leverantorslage Lage,
        IReadOnlyList<Namnet> TidigareNamn,
        Foljd? Eftertradare,
        IReadOnlyList<Foljd> Foregangare,
        IReadOnlyList<Avstangning> Avstangningar,
        IReadOnlyList<Avtalet> Avtal)
    {
        /// <summary>Leverantören och dem som den har tagit över (the supplier and its predecessors).</summary>
        public IReadOnlyList<Guid> Led => [Id, .. Foregangare.Select(en => en.Id)];

        /// <summary>Avropat i alla avtal den dagen, i kronor (called off in all).</summary>
        public decimal Avropat => Avtal.Sum(en => en.Avropat);
    }

    /// <summary>Ett tidigare namn (an earlier name).</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Fran">Första dagen, om känd (first day).</param>
    /// <param name="Till">Sista dagen (last day).</param>
    public sealed record Namnet(string Namn, DateOnly? Fran, DateOnly Till);

    /// <summary>En leverantör före eller efter (a predecessor or successor).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Dag">Första dagen för den som tar över (first day).</param>
    public sealed record Foljd(Guid Id, string Namn, string? Nummer, DateOnly Dag);

    /// <summary>En avstängning (a suspension).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Fran">Första dagen (first day).</param>
    /// <param name="Till">Sista dagen (last day).</param>
    /// <param name="Skal">Skäl (reason).</param>
    /// <param name="Kalla">Källa (source).</param>
    /// <param name="HavdFran">Dagen då den hävdes (lifted from).</param>
    /// <param name="Havningsskal">Varför (why).</param>
    /// <param name="Galler">Om den gäller dagen (in force on the day).</param>
    public sealed record Avstangning(Guid Id, DateOnly Fran, DateOnly Till, string Skal, Kallhanvisning Kalla, DateOnly? HavdFran, string? Havningsskal, bool Galler);

    /// <summary>Ett ramavtals delområde (a lot of an agreement).</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Delomrade">Delområdets nummer (lot number).</param>
    /// <param name="Delomradesnamn">Delområdets namn (lot name).</param>
    /// <param name="Rang">Rang (rank), från 1.</param>
    /// <param name="Andel">Andel i procent (share), om någon.</param>
    /// <param name="Fran">Avtalets första dag (first day).</param>
    /// <param name="Till">Avtalets sista dag utan förlängningar (last day).</param>
    /// <param name="Tecknat">Den som står på avtalet (the signing supplier), när det inte är leverantören själv.</param>
    /// <param name="Avropat">Avropat av leverantören i delområdet den dagen, i kronor (called off).</param>
    /// <param name="Faktisk">Dess del av allt som är avropat i delområdet, i procent (actual share), när något är avropat.</param>
    public sealed record Avtalet(string Nummer, string Titel, int Delomrade, string Delomradesnamn, int Rang, decimal? Andel, DateOnly? Fran, DateOnly? Till, Foljd? Tecknat, decimal Avropat, decimal? Faktisk);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            var en = await db.Leverantorer.AsNoTracking()
                .Include(l => l.TidigareNamn)
                .Include(l => l.Avstangningar)
                .AsSplitQuery()
                .FirstOrDefaultAsync(l => l.Id == new LeverantorId(request.Id), cancellationToken)
                ?? throw Leverantorsunderlag.Saknas();
            var uppgangna = await db.Leverantorer.AsNoTracking().Where(l => l.UppgangenI != null)
                .Select(l => new { l.Id, I = l.UppgangenI!.Value, Dag = l.UppgangenDag!.Value })
                .ToListAsync(cancellationToken);
            // Den som har tagit över en leverantör har också tagit över dem som den tidigare hade tagit över.
            var led = new List<LeverantorId> { en.Id };
            for (var i = 0; i < led.Count; i++)
                led.AddRange(uppgangna.Where(par => par.I == led[i] && !led.Contains(par.Id)).Select(par => par.Id).ToList());
            var namnda = en.UppgangenI is { } eftertradare ? led.Append(eftertradare).ToList() : led;
            var uppgifter = await db.Leverantorer.AsNoTracking().Where(l => namnda.Contains(l.Id))
                .Select(l => new { l.Id, l.Namn, Nummer = l.Organisationsnummer ?? l.UtlandsktNummer })
                .ToDictionaryAsync(l => l.Id, cancellationToken);
            Foljd Foljden(LeverantorId id, DateOnly forsta) => new(id.Value, uppgifter[id].Namn, uppgifter[id].Nummer, forsta);
            var foregangare = uppgangna.Where(par => par.Id != en.Id && led.Contains(par.Id))
                .OrderByDescending(par => par.Dag)
                .ToDictionary(par => par.Id, par => Foljden(par.Id, par.Dag));
            var avtal = await (
                from r in db.Ramavtal.AsNoTracking()
                from d in r.Delomraden
                from a in d.Leverantorer
                where led.Contains(a.LeverantorId)
                orderby r.Nummer, d.Nummer, a.Rang
                select new { r.Id, r.Nummer, r.Titel, Del = d.Nummer, d.Namn, a.Rang, a.Andel, r.Avtalstid.Fran, r.Avtalstid.Till, a.LeverantorId }).ToListAsync(cancellationToken);
            var ids = avtal.Select(a => a.Id).Distinct().ToList();
            var avropat = await db.Avrop.AsNoTracking()
                .Where(a => ids.Contains(a.Ramavtal) && a.Avropat <= dag && (a.Annullerat == null || a.Annullerat > dag))
                .GroupBy(a => new { a.Ramavtal, a.Delomrade, a.Leverantor })
                .Select(grupp => new { grupp.Key.Ramavtal, grupp.Key.Delomrade, grupp.Key.Leverantor, Summa = grupp.Sum(a => a.Varde) })
                .ToListAsync(cancellationToken);
            decimal Summa(RamavtalId id, int lott, LeverantorId? leverantor) => avropat.Where(rad => rad.Ramavtal == id && rad.Delomrade == lott && (leverantor is null || rad.Leverantor == leverantor)).Sum(rad => rad.Summa);
            Avtalet Avtalsrad(RamavtalId id, LeverantorId tecknad, Avtalet rad)
            {
                var (egen, allt) = (Summa(id, rad.Delomrade, tecknad), Summa(id, rad.Delomrade, null));
                return rad with { Avropat = egen, Faktisk = allt > 0 ? egen / allt * 100 : null };
            }

            return new(
                en.Id.Value,
                en.Versionsmarke,
                en.NamnEn(dag),
                en.Namn,
                en.NamnFran,
                en.Organisationsnummer,
                en.UtlandsktNummer,
                en.Lage(dag),
                [.. en.TidigareNamn.OrderByDescending(n => n.Till).Select(n => new Namnet(n.Namn, n.Fran, n.Till))],
                en.UppgangenI is { } efter ? Foljden(efter, en.UppgangenDag!.Value) : null,
                [.. foregangare.Values],
                [.. en.Avstangningar.OrderByDescending(s => s.Fran).Select(s => new Avstangning(s.Id, s.Fran, s.Till, s.Skal, s.Kalla, s.HavdFran, s.Havningsskal, s.Omfattar(dag)))],
                avtal.ConvertAll(a => Avtalsrad(a.Id, a.LeverantorId, new(a.Nummer, a.Titel, a.Del, a.Namn, a.Rang, a.Andel, a.Fran, a.Till, foregangare.GetValueOrDefault(a.LeverantorId), 0, null))));
        }
    }
}
