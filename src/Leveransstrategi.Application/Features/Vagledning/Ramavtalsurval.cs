using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Ramavtalsfilter (which agreements to load): de dagar och, för en enda fråga, det område och den organisation som frågas om.</summary>
/// <param name="Fran">Första dagen (first day).</param>
/// <param name="Till">Sista dagen (last day).</param>
/// <param name="Omrade">Områdets eller avtalsområdets slug (area), eller inget för alla.</param>
/// <param name="Organisation">Organisationens slug (organisation), eller inget för alla.</param>
/// <param name="Passerad">Om det är en dag som har varit (a day that has passed): då räknas utrymmet ur avropen som fanns den dagen.</param>
internal sealed record Ramavtalsfilter(DateOnly Fran, DateOnly Till, string? Omrade, string? Organisation, bool Passerad = false);

/// <summary>
/// Ramavtalsurval (agreements in force): de avtal som går att avropa på under några dagar, så som registret bedömer dem. Läses med fem
/// frågor hur många avtalen än är, och två till för en dag som har varit.
/// </summary>
internal sealed class Ramavtalsurval
{
    /// <summary>Högsta antal avtal i ett svar (most agreements in an answer); registret har alla.</summary>
    public const int Hogst = 20;

    /// <summary>Högsta antal avtal som nämns och källhänvisas i ett skäl (most agreements named in a reason); svaret har fler.</summary>
    public const int HogstIText = 3;

    private readonly Dictionary<(AnskaffningsomradeId?, AvtalsomradeId?, OrganisationId, DateOnly), IReadOnlyList<Avropbart>> svar = [];
    private readonly IReadOnlyList<Avropbart> avtalen;

    private Ramavtalsurval(IReadOnlyList<Avropbart> avtalen) => this.avtalen = avtalen;

    /// <summary>Ett tomt urval (empty).</summary>
    public static Ramavtalsurval Tomt { get; } = new([]);

    /// <summary>Läser urvalet (loads it).</summary>
    public static async Task<Ramavtalsurval> HamtaAsync(LeveransDbContext db, Ramavtalsfilter filter, AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade, Organisation? organisation, CancellationToken cancellationToken)
    {
        var (fran, till) = (filter.Fran, filter.Till);
        var urval = db.Ramavtal.AsNoTracking().Where(r => r.Perioder.Any(p => p.Lage == Ramavtalslage.Galler && p.Fran <= till && p.Till >= fran));
        if (filter.Omrade is not null)
            urval = urval.Where(r => r.Omrade == omrade || r.Berorda.Any(b => (b.Omrade != null && b.Omrade == omrade) || (b.Avtalsomrade != null && b.Avtalsomrade == avtalsomrade)));
        if (organisation is not null)
            urval = urval.SomFarAvropasAv(organisation.Id, organisation.Slag, fran);
        var rader = await (
            from r in urval
            from p in r.Perioder
            where p.Lage == Ramavtalslage.Galler && p.Fran <= till && p.Till >= fran
            orderby p.Slutar, r.Nummer
            select new
            {
                r.Id,
                r.Nummer,
                r.Titel,
                r.Omrade,
                r.Avropsregel,
                Leverantorer = r.Delomraden.SelectMany(d => d.Leverantorer).Select(l => l.LeverantorId).Distinct().Count(),
                p.Fran,
                p.Till,
                p.Slutar,
            }).ToListAsync(cancellationToken);
        var berorda = (await urval.SelectMany(r => r.Berorda, (r, b) => new { r.Id, b.Omrade, b.Avtalsomrade }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Id);
        var berattigade = (await urval.SelectMany(r => r.Berattigade, (r, b) => new { r.Id, b.Vem, b.Giltighet }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Id, rad => (rad.Vem, rad.Giltighet));
        var beslut = (await urval.SelectMany(r => r.Steg, (r, s) => new { r.Id, s.Slag, s.Beslut }).Where(rad => rad.Slag == Avtalsstegslag.Tecknat).ToListAsync(cancellationToken)).ToDictionary(rad => rad.Id, rad => rad.Beslut);
        var raknare = (await urval.Join(db.Takraknare.AsNoTracking(), r => r.Id, t => t.Ramavtal, (r, t) => t).ToListAsync(cancellationToken)).ToLookup(t => t.Ramavtal);
        var da = filter.Passerad ? new Volymer(await TagetAsync(db, urval, till, cancellationToken), await db.SenareTakandringarAsync(urval, till, cancellationToken)) : null;
        return new([.. rader.Select(rad => new Avropbart(
            rad.Nummer,
            rad.Titel,
            [rad.Omrade, .. berorda[rad.Id].Select(en => en.Omrade).OfType<AnskaffningsomradeId>()],
            [.. berorda[rad.Id].Select(en => en.Avtalsomrade).OfType<AvtalsomradeId>()],
            [.. berattigade[rad.Id]],
            new(rad.Fran == DateOnly.MinValue ? null : rad.Fran, rad.Till == DateOnly.MaxValue ? null : rad.Till),
            rad.Slutar,
            rad.Avropsregel?.IOrd(rad.Leverantorer) ?? (rad.Leverantorer == 1 ? Avropsregel.EnLeverantorIOrd : "Avtalet säger hur ni avropar."),
            raknare[rad.Id].FirstOrDefault(t => t.Delomrade == Takraknare.HelaAvtalet) is { } avtalet ? da is null ? avtalet.Tak : da.Tak(avtalet) : null,
            Kvar([.. raknare[rad.Id]], da),
            raknare[rad.Id].FirstOrDefault(t => t.Delomrade == Takraknare.HelaAvtalet)?.NattDag,
            beslut.GetValueOrDefault(rad.Id)))]);
    }

    private static async Task<ILookup<RamavtalId, (int Delomrade, decimal Varde)>> TagetAsync(LeveransDbContext db, IQueryable<Ramavtal> urval, DateOnly dag, CancellationToken cancellationToken) =>
        (await db.Avrop.AsNoTracking().DenDagen(dag)
            .Where(a => (a.Annullerat == null || a.Annullerat > dag) && urval.Any(r => r.Id == a.Ramavtal))
            .GroupBy(a => new { a.Ramavtal, a.Delomrade })
            .Select(grupp => new { grupp.Key.Ramavtal, grupp.Key.Delomrade, Varde = grupp.Sum(a => a.Varde) })
            .ToListAsync(cancellationToken)).ToLookup(rad => rad.Ramavtal, rad => (rad.Delomrade, rad.Varde));

    // Ett köp ska rymmas i ett delområde och i hela avtalet.
    private static decimal? Kvar(IReadOnlyList<Takraknare> raknare, Volymer? da)
    {
        var hela = raknare.FirstOrDefault(t => t.Delomrade == Takraknare.HelaAvtalet) is { } avtalet ? Ledigt(avtalet) : null;
        var lotter = raknare.Where(t => t.Delomrade != Takraknare.HelaAvtalet).Select(Ledigt).ToList();
        var storsta = lotter.Count > 0 && lotter.TrueForAll(kvar => kvar is not null) ? lotter.Max() : null;
        return hela is null || storsta < hela ? storsta : hela;

        decimal? Ledigt(Takraknare en) => da is null ? en.Kvar : da.Kvar(en);
    }

    /// <summary>Volymerna en dag som har varit: avropen som fanns då, och ändringarna av taken som ännu inte var beslutade.</summary>
    private sealed record Volymer(ILookup<RamavtalId, (int Delomrade, decimal Varde)> Taget, IReadOnlyDictionary<RamavtalId, List<(int? Delomrade, Avtalsandring Innehall)>> Senare)
    {
        public decimal? Tak(Takraknare en) => en.Tak is { } nu && Senare.TryGetValue(en.Ramavtal, out var senare)
            ? new Takvolym(nu, null, null).Utan([.. senare.Where(post => (post.Delomrade ?? Takraknare.HelaAvtalet) == en.Delomrade).Select(post => post.Innehall)]).Belopp
            : en.Tak;

        public decimal? Kvar(Takraknare en) => Tak(en) - Taget[en.Ramavtal].Where(rad => en.Delomrade is Takraknare.HelaAvtalet || rad.Delomrade == en.Delomrade).Sum(rad => rad.Varde);
    }

    /// <summary>
    /// Avtalen i ett område som en organisation får avropa på en dag (agreements in an area that an organisation may use): de som har utrymme
    /// för köpet först, och av dem det som slutar först överst.
    /// </summary>
    public IReadOnlyList<Avropbart> For(AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade, Organisation organisation, decimal? varde, DateOnly dag)
    {
        var traffar = Traffar(omrade, avtalsomrade, organisation, dag);
        return [.. traffar.Where(avtal => avtal.Rymmer(varde, dag)).Concat(traffar.Where(avtal => !avtal.Rymmer(varde, dag))).Take(Hogst)];
    }

    private IReadOnlyList<Avropbart> Traffar(AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade, Organisation organisation, DateOnly dag)
    {
        if (avtalen.Count == 0)
            return [];
        var nyckel = (omrade, avtalsomrade, organisation.Id, dag);
        if (!svar.TryGetValue(nyckel, out var traffar))
        {
            svar[nyckel] = traffar =
            [
                .. avtalen.Where(avtal => avtal.Tid.Omfattar(dag)
                    && ((omrade is { } ett && avtal.Omraden.Contains(ett)) || (avtalsomrade is { } annat && avtal.Avtalsomraden.Contains(annat)))
                    && avtal.Berattigade.Any(en => en.Giltighet.Omfattar(dag) && en.Vem.Omfattar(organisation.Id, organisation.Slag))),
            ];
        }

        return traffar;
    }
}

/// <summary>Avropbart (an agreement in force): det som vägledningen behöver veta om ett ramavtal.</summary>
/// <param name="Nummer">Nummer (number).</param>
/// <param name="Titel">Titel (title).</param>
/// <param name="Omraden">Anskaffningsområden som det rör (acquisition areas).</param>
/// <param name="Avtalsomraden">Avtalsområden som det rör (contract areas).</param>
/// <param name="Berattigade">De som får avropa (who may call off), och när.</param>
/// <param name="Tid">När det går att avropa (when in force).</param>
/// <param name="Slutar">Sista dagen (last day), så som den bedöms då.</param>
/// <param name="Satt">Hur ett avrop görs (how to call off), i ord.</param>
/// <param name="Tak">Taket i kronor utan mervärdesskatt (ceiling, SEK excl. VAT), om det är ett värde.</param>
/// <param name="Kvar">Det som är kvar av taket (what is left), om det är känt.</param>
/// <param name="NattDag">Dagen då taket nåddes (day the ceiling was reached), om det är nått.</param>
/// <param name="Beslut">Kommunstyrelsens beslut om att teckna avtalet (decision to sign).</param>
internal sealed record Avropbart(
    string Nummer,
    string Titel,
    IReadOnlyList<AnskaffningsomradeId> Omraden,
    IReadOnlyList<AvtalsomradeId> Avtalsomraden,
    IReadOnlyList<(Omfattning Vem, Giltighet Giltighet)> Berattigade,
    Giltighet Tid,
    DateOnly? Slutar,
    string Satt,
    decimal? Tak,
    decimal? Kvar,
    DateOnly? NattDag,
    Beslut? Beslut)
{
    /// <summary>Om ett köp ryms (does a purchase fit), så långt taket och det som är avropat är kända.</summary>
    /// <param name="varde">Värdet (value), om det är känt.</param>
    /// <param name="dag">Köpets dag (day of the purchase).</param>
    public bool Rymmer(decimal? varde, DateOnly dag) => !(NattDag <= dag) && !(Kvar <= 0) && !(varde > Kvar);

    /// <summary>Avtalet så som svaret nämner det (as named in the answer).</summary>
    /// <param name="varde">Köpets värde (value), om det är känt.</param>
    /// <param name="dag">Köpets dag (day of the purchase).</param>
    public Avropsmojlighet For(decimal? varde, DateOnly dag) => new(Nummer, Titel, Slutar, Satt, Tak, Kvar, Rymmer(varde, dag));
}
