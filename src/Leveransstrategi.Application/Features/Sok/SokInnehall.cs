using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Application.Features.Sok.Sprak;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>
/// Söker i innehållet (searches the content): det som läsaren får se och som gäller dagen i fråga, bästa träffen först.
/// Två frågor till databasen, hur mycket innehåll det än finns: antal per slag och en sida träffar.
/// </summary>
public static class SokInnehall
{
    /// <summary>Träffar på en sida (page size).</summary>
    public const int PerSida = 20;

    /// <summary>Frågan (query).</summary>
    /// <param name="Q">Det som skrevs (the text as typed).</param>
    /// <param name="Typ">Slag att begränsa till, om något (kind).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page).</param>
    /// <param name="Datum">Dagen som det ska gälla; utan dag söks det som gäller i dag och sådant som upphört (date).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string? Q, string? Typ = null, int Sida = 1, DateOnly? Datum = null) : IFraga<View>;

    /// <summary>Svaret (answer).</summary>
    /// <param name="Fraga">Frågan som den lästes (as read).</param>
    /// <param name="ArTom">Om det inte fanns något att söka på (nothing to search for).</param>
    /// <param name="Kapad">Om frågan var längre än vad som läses (was cut).</param>
    /// <param name="Typ">Slag som träffarna är begränsade till (kind).</param>
    /// <param name="Antal">Antal träffar av alla slag (matches of all kinds).</param>
    /// <param name="Slag">Antal per slag, i ordning; bara slag med träffar (counts by kind).</param>
    /// <param name="Traffar">Sidan med träffar (page of hits).</param>
    public sealed record View(
        string Fraga,
        bool ArTom,
        bool Kapad,
        string? Typ,
        int Antal,
        IReadOnlyList<Slagantal> Slag,
        Sida<Traff> Traffar);

    /// <summary>Antal träffar av ett slag (count of a kind).</summary>
    /// <param name="Slag">Slaget (kind).</param>
    /// <param name="Antal">Antalet (count).</param>
    public sealed record Slagantal(Sokslag Slag, int Antal);

    /// <summary>En träff (hit).</summary>
    /// <param name="Slag">Slaget (kind).</param>
    /// <param name="Titel">Rubriken i bitar (title segments).</param>
    /// <param name="Sammanhang">Det som träffen hör till, i bitar (context segments); tomt när det inte finns något.</param>
    /// <param name="Utdrag">Utdraget i bitar (excerpt segments).</param>
    /// <param name="Url">Permanent adress (permanent address).</param>
    /// <param name="ArUtkast">Om det är ett utkast (draft).</param>
    /// <param name="Upphorde">Sista dagen, när det har upphört före den dag som söks (last day, when ended).</param>
    public sealed record Traff(
        Sokslag Slag,
        IReadOnlyList<Utdragsbit> Titel,
        IReadOnlyList<Utdragsbit> Sammanhang,
        IReadOnlyList<Utdragsbit> Utdrag,
        string Url,
        bool ArUtkast,
        DateOnly? Upphorde);

    /// <summary>Formkontroll (validation of shape).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates the validator).</summary>
        /// <param name="indexerare">Känner slagen (knows the kinds).</param>
        public Validator(Sokindexerare indexerare)
        {
            RuleFor(fraga => fraga.Sida).InclusiveBetween(1, 100_000).WithMessage("Ange en sida från 1 och uppåt.");
            RuleFor(fraga => fraga.Typ)
                .Must(typ => string.IsNullOrEmpty(typ) || indexerare.Slag.Any(slag => slag.Typ == typ))
                .WithMessage($"Välj ett av slagen: {string.Join(", ", indexerare.Slag.Select(slag => slag.Typ))}.");
        }
    }

    /// <summary>Hanteraren (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="motorer">Valet av motor (choice of engine).</param>
    /// <param name="indexerare">Känner slagen (knows the kinds).</param>
    /// <param name="lasare">Den som söker (the reader).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, Sokmotorval motorer, Sokindexerare indexerare, ICurrentUser lasare, TimeProvider klocka)
        : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var typ = string.IsNullOrEmpty(request.Typ) ? null : request.Typ;
            var fraga = Sokfraga.Tolka(request.Q);
            if (fraga.ArTom)
                return new View(fraga.Text, true, fraga.Kapad, typ, 0, [], new Sida<Traff>(0, request.Sida, PerSida, []));

            var motor = await motorer.ValjAsync(db, cancellationToken);
            var dag = request.Datum ?? klocka.IDag();
            var synliga = Synliga(dag, request.Datum is null);
            var traffar =
                from rang in motor.Rangordna(db, fraga)
                join post in synliga on rang.SokpostId equals post.Id
                select new { rang.Rang, Post = post };

            var antal = await traffar.GroupBy(traff => traff.Post.Typ)
                .Select(grupp => new { Typ = grupp.Key, Antal = grupp.Count() })
                .ToDictionaryAsync(grupp => grupp.Typ, grupp => grupp.Antal, cancellationToken);
            var slag = indexerare.Slag.Where(post => antal.ContainsKey(post.Typ)).Select(post => new Slagantal(post, antal[post.Typ])).ToList();
            var urval = typ is null ? traffar : traffar.Where(traff => traff.Post.Typ == typ);
            var rader = await urval
                .OrderByDescending(traff => traff.Rang).ThenBy(traff => traff.Post.Titel).ThenBy(traff => traff.Post.Id)
                .Skip((request.Sida - 1) * PerSida).Take(PerSida)
                .Select(traff => new
                {
                    traff.Post.Typ,
                    traff.Post.Titel,
                    traff.Post.Sammanhang,
                    traff.Post.Text,
                    traff.Post.Url,
                    traff.Post.ArUtkast,
                    traff.Post.GallerTill,
                })
                .ToListAsync(cancellationToken);

            var namn = indexerare.Slag.ToDictionary(post => post.Typ);
            return new View(
                fraga.Text,
                false,
                fraga.Kapad,
                typ,
                antal.Values.Sum(),
                slag,
                new Sida<Traff>(
                    typ is null ? antal.Values.Sum() : antal.GetValueOrDefault(typ),
                    request.Sida,
                    PerSida,
                    rader.ConvertAll(rad => new Traff(
                        namn[rad.Typ],
                        Utdrag.Markerad(rad.Titel, fraga),
                        Utdrag.Markerad(rad.Sammanhang, fraga),
                        Utdrag.Av(rad.Text, fraga),
                        rad.Url,
                        rad.ArUtkast,
                        rad.GallerTill < dag ? rad.GallerTill : null))));
        }

        private IQueryable<Sokpost> Synliga(DateOnly dag, bool avenUpphorda)
        {
            var farLasaUtkast = lasare.Far(Behorighet.LasaUtkast);
            return db.Sokposter.AsNoTracking().Where(post =>
                (farLasaUtkast || !post.ArUtkast)
                && (post.GallerFran == null || post.GallerFran <= dag)
                && (post.GallerTill == null || post.GallerTill >= dag || (avenUpphorda && post.SoksAvenEfterat)));
        }
    }
}
