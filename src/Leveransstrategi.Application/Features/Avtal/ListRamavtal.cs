using System.Runtime.CompilerServices;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar ramavtalen (lists the agreements) så som de bedöms en dag. Villkor om pris ingår aldrig i listan.</summary>
public static class ListRamavtal
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Urval (filter).</summary>
    /// <param name="Omrade">Ett områdes eller avtalsområdes slug (area).</param>
    /// <param name="Lage">Läge (state).</param>
    /// <param name="Fritext">Del av titel, nummer, diarienummer eller leverantör (free text).</param>
    /// <param name="Sortera">Ordning (order): titel, nummer, omrade eller slutar, med minus för fallande; annars nästa åtgärd först.</param>
    /// <param name="Status">Ett läge (one status), till exempel avtalsspärr.</param>
    /// <param name="Organisation">Slug för en organisation som får avropa den dagen (an organisation entitled that day).</param>
    public sealed record Urval(string? Omrade = null, Lagesurval Lage = Lagesurval.Alla, string? Fritext = null, string? Sortera = null, Ramavtalslage? Status = null, string? Organisation = null)
    {
        /// <summary>Om alla avtal är med (does it take everything).</summary>
        public bool ArTomt => Omrade.SomText() is null && Lage == Lagesurval.Alla && Fritext.SomText() is null && Status is null && Organisation.SomText() is null;
    }

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows), med vad som är taget och kvar av taken.</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Filrad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Tider">Avtalens tider (terms with options) efter nummer, för sidans rader.</param>
    /// <param name="IKraft">Antal i kraft i hela registret (in force).</param>
    /// <param name="Atgarder">Antal i hela registret som kräver åtgärd (due).</param>
    /// <param name="Totalt">Antal i hela registret (all).</param>
    /// <param name="Omraden">Områden och avtalsområden att välja bland (areas).</param>
    /// <param name="Tak">Hur mycket av avtalens tak som är taget (how much of the ceilings is taken) efter nummer, för sidans rader.</param>
    /// <param name="Organisationer">Nämnder och bolag att välja bland (organisations), de som finns den dagen.</param>
    public sealed record View(
        Sida<Rad> Sida,
        IReadOnlyDictionary<string, Tider> Tider,
        int IKraft,
        int Atgarder,
        int Totalt,
        IReadOnlyList<Ansvarslank> Omraden,
        IReadOnlyDictionary<string, Taklage> Tak,
        IReadOnlyList<Ansvarslank> Organisationer);

    /// <summary>Ett ramavtal i filen (a row of the file).</summary>
    /// <param name="Avtal">Avtalet (the agreement).</param>
    /// <param name="Tak">Hela avtalets tak (the ceiling), och vad som är reserverat, avropat och kvar.</param>
    public sealed record Filrad(Rad Avtal, Taklage Tak);

    /// <summary>Ett avtals tider (terms of an agreement).</summary>
    /// <param name="Fran">Första dagen (first day).</param>
    /// <param name="Till">Sista dagen utan förlängningar (last day).</param>
    /// <param name="Forlangningar">Förlängningarnas dagar (days of the options).</param>
    public sealed record Tider(DateOnly? Fran, DateOnly? Till, IReadOnlyList<Forlangningsdagar> Forlangningar);

    /// <summary>Ett ramavtal (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Omrade">Det främsta området (primary area).</param>
    /// <param name="Regim">Lagregim (legal regime).</param>
    /// <param name="Lage">Läget den dagen (status).</param>
    /// <param name="GallerFran">Första dagen (first day).</param>
    /// <param name="Slutar">Sista dagen (last day), bedömd den dagen.</param>
    /// <param name="LangstTill">Sista dagen med alla förlängningar (longest possible).</param>
    /// <param name="Atgard">Det som står på tur (next thing to do).</param>
    /// <param name="Atgardsdag">Dagen som åtgärden räknas mot (its day).</param>
    /// <param name="TakBelopp">Tak i kronor (ceiling in SEK).</param>
    /// <param name="TakKvantitet">Tak i antal (ceiling as a quantity).</param>
    /// <param name="TakEnhet">Antalets enhet (unit).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Agare">Avtalsägaren (contract owner).</param>
    /// <param name="Forvaltare">Avtalsförvaltaren (contract manager).</param>
    public sealed record Rad(
        Guid Id,
        string Nummer,
        string Titel,
        string Omrade,
        Lagregim Regim,
        Ramavtalslage Lage,
        DateOnly? GallerFran,
        DateOnly? Slutar,
        DateOnly? LangstTill,
        Ramavtalsatgard Atgard,
        DateOnly? Atgardsdag,
        decimal? TakBelopp,
        decimal? TakKvantitet,
        string? TakEnhet,
        string? Dnr,
        string? Agare,
        string? Forvaltare)
    {
        /// <summary>Taket (the ceiling), om något.</summary>
        public Takvolym? Tak => TakBelopp is null && TakKvantitet is null ? null : new(TakBelopp, TakKvantitet, TakEnhet);

        /// <summary>Raden med taket som gällde den dagen (the row with the ceiling of the day).</summary>
        /// <param name="tak">Taket (the ceiling), om något.</param>
        public Rad MedTak(Takvolym? tak) => this with { TakBelopp = tak?.Belopp, TakKvantitet = tak?.Kvantitet, TakEnhet = tak?.Enhet };

        /// <summary>Om åtgärden är nära eller försenad en dag (is the action due).</summary>
        /// <param name="dag">Dagen (the day).</param>
        public bool KraverAtgard(DateOnly dag) => Atgard != Ramavtalsatgard.Ingen && Atgardsdag <= Ramavtal.SistNara(dag);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Urval.Fritext).MaximumLength(MaxLangdFritext).WithMessage($"Sök på högst {MaxLangdFritext} tecken.");
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Filrad>>
    {
        // Så många avtal läses i taget när hela listan laddas ner.
        private const int Bunt = 500;

        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (dag, nummer, sist) = (request.Dag, Math.Max(1, request.Sida), Ramavtal.SistNara(request.Dag));
            var dagens = db.PerioderDenDagen(dag);
            var iRegistret = await dagens
                .GroupBy(p => 1)
                .Select(alla => new
                {
                    Totalt = alla.Count(),
                    Galler = alla.Count(p => p.Lage == Ramavtalslage.Galler),
                    Atgarder = alla.Count(p => p.Atgard != Ramavtalsatgard.Ingen && p.Atgardsdag <= sist),
                })
                .FirstOrDefaultAsync(cancellationToken);
            var slut = await db.MedStatus(dagens, Ramavtalslage.Slut, dag).CountAsync(cancellationToken);
            var totalt = iRegistret?.Totalt ?? 0;
            var urval = await DagsurvalAsync(request.Urval, dag, cancellationToken);
            var (antal, nycklar) = await SidanAsync(urval, request.Urval.ArTomt ? totalt : null, (int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek), cancellationToken);
            var rader = await RaderAsync(nycklar, dag, cancellationToken);
            var tider = await db.Ramavtal.AsNoTracking().Include(r => r.Forlangningar).Include(r => r.Andringar).AsSplitQuery().Where(r => nycklar.Contains(r.Id)).ToListAsync(cancellationToken);
            var tak = await db.TaklagenAsync(tider.ToDictionary(r => r.Id, r => r.Tak), dag, klocka.IDag(), cancellationToken);
            rader = rader.ConvertAll(rad => rad.MedTak(tak[new(rad.Id)].Tak));
            var omraden = await db.Anskaffningsomraden.AsNoTracking().OrderBy(o => o.Ordning).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().OrderBy(a => a.Namn).Select(a => new Ansvarslank(a.Slug, a.Namn)).ToListAsync(cancellationToken);
            var organisationer = await db.Organisationer.AsNoTracking()
                .Where(o => o.Slag != Organisationsslag.Kommunfullmaktige && (o.Giltighet.Fran == null || o.Giltighet.Fran <= dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= dag))
                .OrderBy(o => o.Namn).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken);
            return new(
                new Sida<Rad>(antal, nummer, Sidstorlek, rader),
                tider.ToDictionary(r => r.Nummer, r => new Tider(r.Avtalstid.Fran, r.Avtalstid.Till, r.Forlangningsdagar(dag))),
                (iRegistret?.Galler ?? 0) - slut,
                iRegistret?.Atgarder ?? 0,
                totalt,
                [.. omraden, .. avtalsomraden.ExceptBy(omraden.Select(o => o.Slug), a => a.Slug)],
                tider.ToDictionary(r => r.Nummer, r => tak[r.Id]),
                organisationer);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Filrad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(AllaAsync(request, cancellationToken));
        }

        private static async Task<(int Antal, List<RamavtalId> Nycklar)> SidanAsync(Dagsurval urval, int? kant, int fore, CancellationToken cancellationToken)
        {
            // Fritext prövas mot varje avtal. Träffarna räknas därför ur samma genomgång som ordnar dem.
            if (urval.ProvarVarje)
            {
                var alla = await urval.Ordnade().ToListAsync(cancellationToken);
                return (alla.Count, [.. alla.Skip(fore).Take(Sidstorlek)]);
            }

            return (kant ?? await urval.AntalAsync(cancellationToken), await urval.Ordnade().Skip(fore).Take(Sidstorlek).ToListAsync(cancellationToken));
        }

        private async IAsyncEnumerable<Filrad> AllaAsync(AllaQuery request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var (dag, idag) = (request.Dag, klocka.IDag());
            var nycklar = await (await DagsurvalAsync(request.Urval, dag, cancellationToken)).Ordnade().ToListAsync(cancellationToken);
            foreach (var bunt in nycklar.Chunk(Bunt))
            {
                var rader = await RaderAsync(bunt, dag, cancellationToken);
                var tak = await db.TaklagenAsync(rader.ToDictionary(rad => new RamavtalId(rad.Id), rad => rad.Tak), dag, idag, cancellationToken);
                foreach (var rad in rader)
                    yield return new(rad.MedTak(tak[new(rad.Id)].Tak), tak[new(rad.Id)]);
            }
        }

        private async Task<Dagsurval> DagsurvalAsync(Urval urval, DateOnly dag, CancellationToken cancellationToken) => new(
            db,
            urval,
            dag,
            urval.Organisation.SomText() is { } organisation ? await db.SomFarAvropasAvAsync(db.Ramavtal.AsNoTracking(), organisation, dag, cancellationToken) : null);

        private async Task<List<Rad>> RaderAsync(IReadOnlyList<RamavtalId> nycklar, DateOnly dag, CancellationToken cancellationToken)
        {
            var platser = nycklar.Index().ToDictionary(en => en.Item.Value, en => en.Index);
            var rader = await db.DenDagen(db.Ramavtal.AsNoTracking().Where(r => nycklar.Contains(r.Id)), db.PerioderDenDagen(dag), dag)
                .Select(post => new Rad(
                    post.Avtal.Id.Value,
                    post.Avtal.Nummer,
                    post.Avtal.Titel,
                    db.Anskaffningsomraden.First(o => o.Id == post.Avtal.Omrade).Namn,
                    post.Avtal.Regim,
                    post.Lage,
                    post.Avtal.Avtalstid.Fran,
                    post.Period.Slutar,
                    post.Period.LangstTill,
                    post.Period.Atgard,
                    post.Period.Atgardsdag,
                    post.Avtal.Tak!.Belopp,
                    post.Avtal.Tak!.Kvantitet,
                    post.Avtal.Tak!.Enhet,
                    post.Avtal.Dnr,
                    post.Avtal.Agare,
                    post.Avtal.Forvaltare))
                .ToListAsync(cancellationToken);
            return [.. rader.OrderBy(rad => platser[rad.Id])];
        }
    }
}
