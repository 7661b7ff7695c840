using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar avropen (lists the call-offs) så som de var en dag: den egna nämndens först, sedan det senaste.</summary>
public static class ListAvrop
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Längsta fritext (maximum length in characters).</summary>
    public const int MaxLangdFritext = 120;

    /// <summary>Urval (filter).</summary>
    /// <param name="Namnd">Den som avropar, som slug (organisation).</param>
    /// <param name="Ramavtal">Avtalets nummer (agreement number).</param>
    /// <param name="Lage">Läget den dagen (state).</param>
    /// <param name="Fritext">Del av nummer, vad, leverantör eller diarienummer (free text).</param>
    public sealed record Urval(string? Namnd = null, string? Ramavtal = null, Avropslage? Lage = null, string? Fritext = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record Query(DateOnly Dag, Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record AllaQuery(DateOnly Dag, Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Avropat">Summan av det som är avropat i urvalet, i kronor (called off).</param>
    /// <param name="Reserverat">Summan av det som är reserverat i urvalet, i kronor (reserved).</param>
    /// <param name="Namnder">De som har avropat (organisations), i namnordning.</param>
    public sealed record View(Sida<Rad> Sida, decimal Avropat, decimal Reserverat, IReadOnlyList<Ansvarslank> Namnder);

    /// <summary>Ett avrop (a row).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Vad">Vad som avropas (what).</param>
    /// <param name="Ramavtal">Avtalets nummer (agreement number).</param>
    /// <param name="Titel">Avtalets titel (its title).</param>
    /// <param name="Delomrade">Delområdets nummer (lot).</param>
    /// <param name="Namnd">Den som avropar (organisation).</param>
    /// <param name="Leverantor">Leverantören (supplier), när den är utsedd.</param>
    /// <param name="Varde">Värdet i kronor utan mervärdesskatt (SEK excl. VAT).</param>
    /// <param name="Kvantitet">Mängden (quantity), om någon.</param>
    /// <param name="Dag">Dagen (day).</param>
    /// <param name="Fran">Första dagen (first day).</param>
    /// <param name="Till">Sista dagen (last day).</param>
    /// <param name="Lage">Läget den dagen (state).</param>
    /// <param name="Form">Avropsformen (form).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="OverTaket">Om avropet gjordes över taket (above the ceiling).</param>
    /// <param name="Eget">Om det är den egna organisationens (own).</param>
    public sealed record Rad(
        string Nummer,
        string Vad,
        string Ramavtal,
        string Titel,
        int Delomrade,
        string Namnd,
        string? Leverantor,
        decimal Varde,
        decimal? Kvantitet,
        DateOnly Dag,
        DateOnly Fran,
        DateOnly? Till,
        Avropslage Lage,
        Avropsformslag Form,
        string? Dnr,
        bool OverTaket,
        bool Eget);

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
            var (dag, nummer) = (request.Dag, Math.Max(1, request.Sida));
            var urval = Valda(request.Urval, dag);
            // Dagen för annullering står först i indexet. Efter läget hade varje avrop behövt sorteras innan det summerades.
            var summor = await urval
                .GroupBy(a => a.Annullerat)
                .Select(grupp => new
                {
                    Annullerat = grupp.Key,
                    Antal = grupp.Count(),
                    Avropat = grupp.Sum(a => a.Avropat <= dag ? a.Varde : 0),
                    Reserverat = grupp.Sum(a => a.Avropat <= dag ? 0 : a.Varde),
                })
                .ToListAsync(cancellationToken);
            var giltiga = summor.Where(rad => !(rad.Annullerat <= dag)).ToList();
            var rader = await Rader(urval, dag, await EgnaAsync(cancellationToken))
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var synliga = db.SynligaAvrop(anvandare);
            var namnder = await db.Organisationer.AsNoTracking()
                .Where(o => synliga.Any(a => a.Organisation == o.Id))
                .OrderBy(o => o.Namn).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken);
            return new(new Sida<Rad>(summor.Sum(rad => rad.Antal), nummer, Sidstorlek, rader), giltiga.Sum(rad => rad.Avropat), giltiga.Sum(rad => rad.Reserverat), namnder);
        }

        /// <inheritdoc/>
        public async Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Rader(Valda(request.Urval, request.Dag), request.Dag, await EgnaAsync(cancellationToken)).AsAsyncEnumerable();
        }

        private Task<List<OrganisationId>> EgnaAsync(CancellationToken cancellationToken)
        {
            var slugar = anvandare.Organisationer.ToList();
            return db.Organisationer.AsNoTracking().Where(o => slugar.Contains(o.Slug)).Select(o => o.Id).ToListAsync(cancellationToken);
        }

        private IQueryable<Avrop> Valda(Urval urval, DateOnly dag)
        {
            var avrop = db.SynligaAvrop(anvandare).DenDagen(dag);
            if (urval.Namnd.SomText() is { } slug)
                avrop = avrop.Where(a => a.Organisation == db.Organisationer.Where(o => o.Slug == slug).Select(o => o.Id).FirstOrDefault());
            if (urval.Ramavtal.SomText() is { } avtal)
                avrop = avrop.Where(a => a.Ramavtal == db.Ramavtal.Where(r => r.Nummer == avtal).Select(r => r.Id).FirstOrDefault());
            avrop = urval.Lage switch
            {
                Avropslage.Annullerat => avrop.Where(a => a.Annullerat <= dag),
                Avropslage.Avropat => avrop.Where(a => a.Avropat <= dag && (a.Annullerat == null || a.Annullerat > dag)),
                Avropslage.Reserverat => avrop.Where(a => a.Reserverat <= dag && (a.Avropat == null || a.Avropat > dag) && (a.Annullerat == null || a.Annullerat > dag)),
                _ => avrop,
            };
            if (urval.Fritext.SomText() is not { } fritext)
                return avrop;
            var monster = Likemonster.Innehaller(fritext);
            return avrop.Where(a => EF.Functions.Like(a.Vad, monster, Likemonster.Flykt)
                || EF.Functions.Like(a.Nummer, monster, Likemonster.Flykt)
                || EF.Functions.Like(a.Dnr!, monster, Likemonster.Flykt)
                || db.Leverantorer.Any(l => l.Id == a.Leverantor && EF.Functions.Like(l.Namn, monster, Likemonster.Flykt)));
        }

        private IQueryable<Rad> Rader(IQueryable<Avrop> urval, DateOnly dag, List<OrganisationId> egna) => db.Avropsrader(urval, dag, egna);
    }
}
