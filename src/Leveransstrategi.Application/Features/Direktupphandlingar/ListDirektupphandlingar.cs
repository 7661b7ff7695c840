using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Listar direktupphandlingar (lists direct awards): planerade, genomförda och återkallade, med vad de är tillsammans.</summary>
public static class ListDirektupphandlingar
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Urval (filter).</summary>
    /// <param name="Organisation">Köparens slug (the buyer).</param>
    /// <param name="Ar">Kalenderår (calendar year).</param>
    /// <param name="Slag">Slag (kind), CPV-gruppens tre siffror.</param>
    /// <param name="Status">Status (state).</param>
    /// <param name="SaknarDokumentation">Bara de som ska dokumenteras och inte är klara (documentation missing).</param>
    /// <param name="Fritext">Del av vad, leverantör eller diarienummer (free text).</param>
    public sealed record Urval(
        string? Organisation = null,
        int? Ar = null,
        string? Slag = null,
        Direktupphandlingsstatus? Status = null,
        bool SaknarDokumentation = false,
        string? Fritext = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Genomfort">Summan av genomförda köp i urvalet, i kronor (made).</param>
    /// <param name="Planerat">Summan av planerade köp i urvalet, i kronor (planned).</param>
    /// <param name="Saknar">Antal köp i urvalet som ska dokumenteras och inte är klara (documentation missing).</param>
    /// <param name="Kopare">Köpare som har registrerat något (buyers).</param>
    /// <param name="Ar">År med köp (years), det senaste först.</param>
    /// <param name="Slag">Slag med köp (kinds).</param>
    public sealed record View(
        Sida<Rad> Sida,
        decimal Genomfort,
        decimal Planerat,
        int Saknar,
        IReadOnlyList<Kopare> Kopare,
        IReadOnlyList<int> Ar,
        IReadOnlyList<string> Slag);

    /// <summary>En köpare (a buyer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Kopare(string Slug, string Namn);

    /// <summary>Ett köp (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Vad">Vad (what).</param>
    /// <param name="Namnd">Köparens namn (the buyer).</param>
    /// <param name="Enhet">Enhet (unit).</param>
    /// <param name="Cpv">CPV-kod (CPV code).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Varde">Värde i kronor (SEK excl. VAT).</param>
    /// <param name="Dag">Dag (day).</param>
    /// <param name="Status">Status (state).</param>
    /// <param name="Leverantor">Leverantör (supplier).</param>
    /// <param name="Leverantorsnummer">Dess organisationsnummer (its number).</param>
    /// <param name="Skal">Skäl (reasons).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="DokumentationKlar">När dokumentationen blev klar (documented).</param>
    /// <param name="Saknar">Om dokumentation krävs och saknas (documentation missing).</param>
    public sealed record Rad(
        Guid Id,
        string Vad,
        string Namnd,
        string? Enhet,
        string Cpv,
        string Slag,
        decimal Varde,
        DateOnly Dag,
        Direktupphandlingsstatus Status,
        string? Leverantor,
        string? Leverantorsnummer,
        string? Skal,
        string? Dnr,
        DateTimeOffset? DokumentationKlar,
        bool Saknar);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Urval.Fritext).MaximumLength(MaxLangdFritext).WithMessage($"Sök på högst {MaxLangdFritext} tecken.");
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var urval = Valda(request.Urval);
            var perStatus = await urval.GroupBy(d => d.Status)
                .Select(grupp => new { Status = grupp.Key, Antal = grupp.Count(), Summa = grupp.Sum(d => d.Varde) })
                .ToListAsync(cancellationToken);
            var saknar = await urval.SaknarDokumentation(db).CountAsync(cancellationToken);
            var rader = await Rader(urval)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var synliga = db.SynligaKop(anvandare);
            var kopare = await db.Organisationer.AsNoTracking()
                .Where(o => synliga.Any(d => d.OrganisationId == o.Id))
                .OrderBy(o => o.Namn)
                .Select(o => new Kopare(o.Slug, o.Namn))
                .ToListAsync(cancellationToken);
            var grupper = await synliga.Select(d => new { d.Dag.Year, d.Slag }).Distinct().ToListAsync(cancellationToken);
            decimal Summa(Direktupphandlingsstatus status) => perStatus.Find(rad => rad.Status == status)?.Summa ?? 0;
            return new(
                new Sida<Rad>(perStatus.Sum(rad => rad.Antal), nummer, Sidstorlek, rader),
                Summa(Direktupphandlingsstatus.Genomford),
                Summa(Direktupphandlingsstatus.Planerad),
                saknar,
                kopare,
                [.. grupper.Select(g => g.Year).Distinct().OrderDescending()],
                [.. grupper.Select(g => g.Slag).Distinct().Order(StringComparer.Ordinal)]);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(Valda(request.Urval)).AsAsyncEnumerable());
        }

        private IQueryable<Direktupphandling> Valda(Urval urval)
        {
            var kop = db.SynligaKop(anvandare);
            if (urval.Organisation.SomText() is { } slug)
                kop = kop.Where(d => db.Organisationer.Any(o => o.Id == d.OrganisationId && o.Slug == slug));
            if (urval.Ar is { } ar and > 0 and < 9999)
            {
                var (fran, till) = (new DateOnly(ar, 1, 1), new DateOnly(ar, 12, 31));
                kop = kop.Where(d => d.Dag >= fran && d.Dag <= till);
            }

            if (urval.Slag.SomText() is { } slag)
                kop = kop.Where(d => d.Slag == slag);
            if (urval.Status is { } status)
                kop = kop.Where(d => d.Status == status);
            if (urval.SaknarDokumentation)
                kop = kop.SaknarDokumentation(db);
            if (urval.Fritext.SomText() is not { } fritext)
                return kop;
            var monster = Likemonster.Innehaller(fritext);
            return kop.Where(d => EF.Functions.Like(d.Vad, monster, Likemonster.Flykt)
                || EF.Functions.Like(d.Leverantor!, monster, Likemonster.Flykt)
                || EF.Functions.Like(d.Dnr!, monster, Likemonster.Flykt));
        }

        private IQueryable<Rad> Rader(IQueryable<Direktupphandling> urval)
        {
            var saknar = db.Direktupphandlingar.SaknarDokumentation(db);
            return from d in urval
                   join o in db.Organisationer on d.OrganisationId equals o.Id
                   orderby d.Dag descending, d.Id descending
                   select new Rad(d.Id.Value, d.Vad, o.Namn, d.Enhet, d.Cpv, d.Slag, d.Varde, d.Dag, d.Status, d.Leverantor, d.Leverantorsnummer, d.Skal, d.Dnr, d.DokumentationKlar, saknar.Any(s => s.Id == d.Id));
        }
    }
}
