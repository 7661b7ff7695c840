using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Listar avrop över taket (lists overrides of the ceiling), med skäl, lagrum och beslutare, och de avtal som är över sitt tak nu.</summary>
public static class ListOverTaket
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record Query(DateOnly Dag, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record AllaQuery(DateOnly Dag) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Avtal">Tak som är överskridna nu (ceilings exceeded now), det största överskridandet först.</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyList<Tak> Avtal);

    /// <summary>Ett avrop över taket (a row).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Vad">Vad som avropades (what).</param>
    /// <param name="Ramavtal">Avtalets nummer (agreement).</param>
    /// <param name="Titel">Avtalets titel (title).</param>
    /// <param name="Namnd">Den som avropade (organisation).</param>
    /// <param name="Varde">Värdet i kronor (SEK excl. VAT).</param>
    /// <param name="Dag">Dagen (day).</param>
    /// <param name="Annullerat">Om det är annullerat (annulled).</param>
    /// <param name="Skal">Skälet (reason).</param>
    /// <param name="Lagrum">Lagrummet (section).</param>
    /// <param name="Beslutare">Vem som beslutade (decider).</param>
    /// <param name="Dnr">Beslutets diarienummer (registry number).</param>
    public sealed record Rad(string Nummer, string Vad, string Ramavtal, string Titel, string Namnd, decimal Varde, DateOnly Dag, bool Annullerat, string Skal, string Lagrum, string Beslutare, string Dnr);

    /// <summary>Ett överskridet tak (an exceeded ceiling).</summary>
    /// <param name="Ramavtal">Avtalets nummer (agreement).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Raknare">Räknaren (counter).</param>
    public sealed record Tak(string Ramavtal, string Titel, Takraknare Raknare);

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
            var rader = Rader(request.Dag);
            var antal = await rader.CountAsync(cancellationToken);
            var sida = await rader.Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek)).Take(Sidstorlek).ToListAsync(cancellationToken);
            var over = await (
                from t in db.Takraknare.AsNoTracking()
                join r in db.Ramavtal on t.Ramavtal equals r.Id
                where t.ReserveratOren + t.AvropatOren > t.TakOren || t.ReserveratTusendelar + t.AvropatTusendelar > t.TakTusendelar
                orderby t.ReserveratOren + t.AvropatOren - t.TakOren descending, r.Nummer, t.Delomrade
                select new Tak(r.Nummer, r.Titel, t)).Take(Sidstorlek).ToListAsync(cancellationToken);
            return new(new Sida<Rad>(antal, nummer, Sidstorlek, sida), over);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Rader(request.Dag).AsAsyncEnumerable());
        }

        private IQueryable<Rad> Rader(DateOnly dag) =>
            from a in db.SynligaAvrop(anvandare).DenDagen(dag)
            join r in db.Ramavtal on a.Ramavtal equals r.Id
            join o in db.Organisationer on a.Organisation equals o.Id
            where a.Overskridande!.Skal != null
            orderby a.Dag descending, a.Id descending
            select new Rad(a.Nummer, a.Vad, r.Nummer, r.Titel, o.Namn, a.Varde, a.Dag, a.Annullerat <= dag, a.Overskridande!.Skal, a.Overskridande!.Lagrum, a.Overskridande!.Beslutare, a.Overskridande!.Dnr);
    }
}
