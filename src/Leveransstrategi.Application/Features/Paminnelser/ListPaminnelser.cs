using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Vilka påminnelser listan visar (which reminders the list shows).</summary>
public enum Paminnelseurval
{
    /// <summary>De som någon behöver ta hand om (open).</summary>
    Oppna = 1,

    /// <summary>De som reglerna gör det närmaste året (coming).</summary>
    Kommande = 2,

    /// <summary>De som är hanterade eller avslutade (closed).</summary>
    Avslutade = 3,
}

/// <summary>Listar påminnelserna (lists the reminders): de öppna, de kommande och de avslutade, den närmaste dagen först.</summary>
public static class ListPaminnelser
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Så långt fram visas kommande påminnelser (days ahead).</summary>
    public const int DagarFram = 365;

    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Urval (filter).</summary>
    /// <param name="Visa">Vilka som visas (which).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Roll">Den som påmindes först (first receiver).</param>
    /// <param name="Fritext">Del av avtalets titel eller nummer (free text).</param>
    public sealed record Urval(Paminnelseurval Visa = Paminnelseurval.Oppna, Bevakningsslag? Slag = null, Paminnelseroll? Roll = null, string? Fritext = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaPaminnelser)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaPaminnelser)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Idag">Dagens datum (today).</param>
    /// <param name="Oppna">Antal öppna i allt (open).</param>
    /// <param name="UtanBrev">Antal som har väntat på en mottagare sedan i går eller längre (waiting since yesterday or longer).</param>
    public sealed record View(Sida<Rad> Sida, DateOnly Idag, int Oppna, int UtanBrev);

    /// <summary>En påminnelse (a row), gjord eller kommande.</summary>
    /// <param name="Id">Identitet (id); en kommande har ingen.</param>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Avtalets titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Plats">Förlängningens nummer (number of the option), eller noll.</param>
    /// <param name="Dag">Dagen (the day).</param>
    /// <param name="Troskel">Dagar före eller procent (threshold).</param>
    /// <param name="Roll">Den som påminns först (first receiver).</param>
    /// <param name="Paminns">Dagen den påminner (day of the reminder).</param>
    /// <param name="Lage">Läge (state); en kommande har inget.</param>
    /// <param name="UppskjutenTill">Uppskjuten till (snoozed until).</param>
    /// <param name="Eskalerad">Dagen den gick vidare (escalated).</param>
    /// <param name="EskalerasTill">Den som den gick vidare till (next role).</param>
    public sealed record Rad(
        Guid? Id,
        string Nummer,
        string Titel,
        Bevakningsslag Slag,
        int Plats,
        DateOnly? Dag,
        int Troskel,
        Paminnelseroll Roll,
        DateOnly Paminns,
        Paminnelselage? Lage,
        DateOnly? UppskjutenTill,
        DateOnly? Eskalerad,
        Paminnelseroll? EskalerasTill);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Urval.Fritext).MaximumLength(MaxLangdFritext).WithMessage($"Sök på högst {MaxLangdFritext} tecken.");
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (idag, nummer) = (klocka.IDag(), Math.Max(1, request.Sida));
            var rader = Rader(request.Urval, idag);
            var antal = await rader.CountAsync(cancellationToken);
            var sidan = await rader.Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek)).Take(Sidstorlek).ToListAsync(cancellationToken);
            var lagen = await db.Paminnelser.AsNoTracking()
                .Where(p => p.Lage == Paminnelselage.Vantar || p.Lage == Paminnelselage.Pamind || p.Lage == Paminnelselage.Uppskjuten)
                .GroupBy(p => p.Lage == Paminnelselage.Vantar && p.Pamind == null && p.Skapad < idag)
                .Select(grupp => new { UtanBrev = grupp.Key, Antal = grupp.Count() })
                .ToListAsync(cancellationToken);
            return new(new Sida<Rad>(antal, nummer, Sidstorlek, sidan), idag, lagen.Sum(rad => rad.Antal), lagen.Find(rad => rad.UtanBrev)?.Antal ?? 0);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Urval, klocka.IDag()).AsAsyncEnumerable());
        }

        private IQueryable<Rad> Rader(Urval urval, DateOnly idag) => urval.Visa == Paminnelseurval.Kommande ? Kommande(urval, idag) : Gjorda(urval);

        private IQueryable<Rad> Gjorda(Urval urval)
        {
            var avslutade = urval.Visa == Paminnelseurval.Avslutade;
            var rader =
                from p in db.Paminnelser.AsNoTracking()
                join avtal in Avtal(urval.Fritext) on p.Ramavtal equals avtal.Id
                where (p.Lage == Paminnelselage.Hanterad || p.Lage == Paminnelselage.Avslutad) == avslutade
                    && (urval.Slag == null || p.Slag == urval.Slag)
                    && (urval.Roll == null || p.Roll == urval.Roll)
                select new { Post = p, Avtal = avtal };
            // Det som saknar dag, taket, är alltid nära.
            var ordnade = avslutade
                ? rader.OrderByDescending(rad => rad.Post.Pamind ?? rad.Post.Skapad)
                : rader.OrderBy(rad => rad.Post.Dag != null).ThenBy(rad => rad.Post.Dag);
            return ordnade.ThenBy(rad => rad.Avtal.Nummer).ThenBy(rad => rad.Post.Nyckel).Select(rad => new Rad(
                rad.Post.Id.Value,
                rad.Avtal.Nummer,
                rad.Avtal.Titel,
                rad.Post.Slag,
                rad.Post.Plats,
                rad.Post.Dag,
                rad.Post.Troskel,
                rad.Post.Roll,
                rad.Post.Pamind ?? rad.Post.Skapad,
                rad.Post.Lage,
                rad.Post.UppskjutenTill,
                rad.Post.Eskalerad,
                rad.Post.EskalerasTill));
        }

        private IQueryable<Rad> Kommande(Urval urval, DateOnly idag)
        {
            var sist = idag.AddDays(DagarFram);
            return
                from avtal in Avtal(urval.Fritext)
                from dag in avtal.Dagar
                from regel in db.Paminnelseregler.AsNoTracking()
                where !dag.Installd && regel.Slag == dag.Slag && (regel.Regim == null || regel.Regim == avtal.Regim)
                    && (urval.Slag == null || dag.Slag == urval.Slag)
                    && (urval.Roll == null || regel.Roll == urval.Roll)
                let paminns = dag.Dag.AddDays(-regel.Troskel)
                where paminns > idag && paminns <= sist
                    && (regel.Giltighet.Fran == null || regel.Giltighet.Fran <= paminns) && (regel.Giltighet.Till == null || regel.Giltighet.Till >= paminns)
                    // Den som har hanterat en dag påminns inte om den igen, och en regel för alla viker för regimens egen.
                    && !db.Paminnelser.Any(p => p.Ramavtal == avtal.Id && p.Slag == dag.Slag && p.Plats == dag.Plats && p.Dag == dag.Dag && p.Lage == Paminnelselage.Hanterad)
                    && !(regel.Regim == null && db.Paminnelseregler.Any(egen => egen.Slag == regel.Slag && egen.Regim == avtal.Regim && egen.Troskel == regel.Troskel && egen.Roll == regel.Roll
                        && (egen.Giltighet.Fran == null || egen.Giltighet.Fran <= paminns) && (egen.Giltighet.Till == null || egen.Giltighet.Till >= paminns)))
                orderby paminns, avtal.Nummer, dag.Slag, dag.Plats, regel.Roll, regel.Troskel
                select new Rad(null, avtal.Nummer, avtal.Titel, dag.Slag, dag.Plats, dag.Dag, regel.Troskel, regel.Roll, paminns, null, null, null, null);
        }

        private IQueryable<Ramavtal> Avtal(string? fritext)
        {
            var avtal = db.Ramavtal.AsNoTracking();
            if (fritext.SomText() is not { } sokt)
                return avtal;
            var monster = Likemonster.Innehaller(sokt);
            return avtal.Where(r => EF.Functions.Like(r.Titel, monster, Likemonster.Flykt) || EF.Functions.Like(r.Nummer, monster, Likemonster.Flykt));
        }
    }
}
