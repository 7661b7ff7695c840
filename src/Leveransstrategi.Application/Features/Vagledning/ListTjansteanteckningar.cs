using System.Text.Json;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Listar tjänsteanteckningar (lists saved answers), den senaste först: de egna organisationernas, eller alla för den som får läsa utkast.
/// </summary>
public static class ListTjansteanteckningar
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Urval (filter).</summary>
    /// <param name="Organisation">Organisationens slug (organisation), om någon.</param>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area), om något.</param>
    /// <param name="Kod">Svarets kod (conclusion), om någon.</param>
    /// <param name="Text">Ord i behovet, svaret, diarienumret eller namnet på den som sparade (free text).</param>
    public sealed record Urval(string? Organisation = null, string? Omrade = null, Slutsatskod? Kod = null, string? Text = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaTjansteanteckningar)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows). Om svaret hade blivit ett annat räknas bara fram för en sida.</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaTjansteanteckningar)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Andrade">Vad som skiljer svaret i dag (what differs today), per anteckning på sidan som har blivit en annan.</param>
    /// <param name="Organisationer">Organisationer att välja bland (organisations to choose from).</param>
    /// <param name="Omraden">Områden och avtalsområden att välja bland (areas to choose from).</param>
    public sealed record View(
        Sida<Rad> Sida,
        IReadOnlyDictionary<Guid, IReadOnlyList<string>> Andrade,
        IReadOnlyList<Ansvarslank> Organisationer,
        IReadOnlyList<Ansvarslank> Omraden);

    /// <summary>En anteckning (a row).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Tidpunkt">När den sparades (when).</param>
    /// <param name="Organisation">Organisationens namn då (organisation).</param>
    /// <param name="Omrade">Områdets namn då (area).</param>
    /// <param name="Behov">Behovet i egna ord (need), om det är angivet.</param>
    /// <param name="Kod">Svarets kod (conclusion).</param>
    /// <param name="Rubrik">Svaret (heading).</param>
    /// <param name="Dnr">Organisationens eget diarienummer (its own registry number).</param>
    /// <param name="Av">Vem som sparade (who).</param>
    public sealed record Rad(Guid Id, DateTimeOffset Tidpunkt, string Organisation, string Omrade, string? Behov, Slutsatskod Kod, string Rubrik, string? Dnr, string Av);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        private bool SerAlla => anvandare.Far(Behorighet.LasaUtkast);

        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var antal = await Urvalda(request.Urval).CountAsync(cancellationToken);
            var poster = await Ordnade(request.Urval)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .ToListAsync(cancellationToken);
            var idag = klocka.IDag();
            var underlag = await Regelunderlag.HamtaForAsync(db, idag, poster.Select(post => post.Underlag.Dag).Append(idag).Max(), cancellationToken);
            var vagledare = new Vagledare(underlag);
            var andrade = new Dictionary<Guid, IReadOnlyList<string>>();
            foreach (var post in poster)
            {
                if (Svarsjamforelse.Skillnader(Regelform.Las<Frystsvar>(post.Innehall), vagledare.Nu(post.Underlag, idag)) is { Count: > 0 } skillnader)
                    andrade[post.Id.Value] = skillnader;
            }

            return new(
                new Sida<Rad>(antal, nummer, Sidstorlek, [.. poster.Select(SomRad)]),
                andrade,
                await MedAnteckningarAsync(cancellationToken),
                [
                    .. underlag.Omraden.Values.OrderBy(o => o.Ordning).Select(o => new Ansvarslank(o.Slug, o.Namn))
                        .Concat(underlag.Avtalsomraden.Values.OrderBy(a => a.Namn, Svensktid.Namnordning).Select(a => new Ansvarslank(a.Slug, a.Namn)))
                        .DistinctBy(lank => lank.Slug),
                ]);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Ordnade(request.Urval).AsAsyncEnumerable().Select(SomRad));
        }

        private static Rad SomRad(Tjansteanteckning post)
        {
            var fryst = Regelform.Las<Frystsvar>(post.Innehall);
            return new(post.Id.Value, post.Tidpunkt, fryst.Organisation, fryst.Omrade, fryst.Behov, post.Kod, post.Rubrik, post.Dnr, post.Av);
        }

        private async Task<IReadOnlyList<Ansvarslank>> MedAnteckningarAsync(CancellationToken cancellationToken) => await db.Organisationer.AsNoTracking()
            .Where(o => Synliga().Any(t => t.OrganisationId == o.Id))
            .OrderBy(o => o.Namn)
            .Select(o => new Ansvarslank(o.Slug, o.Namn))
            .ToListAsync(cancellationToken);

        private IOrderedQueryable<Tjansteanteckning> Ordnade(Urval urval) => Urvalda(urval).OrderByDescending(t => t.Tidpunkt).ThenByDescending(t => t.Id);

        // En annan nämnds anteckningar finns inte för den som inte får se dem.
        private IQueryable<Tjansteanteckning> Synliga()
        {
            var alla = db.Tjansteanteckningar.AsNoTracking();
            if (SerAlla)
                return alla;
            var egna = anvandare.Organisationer.ToList();
            return alla.Where(t => db.Organisationer.Any(o => o.Id == t.OrganisationId && egna.Contains(o.Slug)));
        }

        private IQueryable<Tjansteanteckning> Urvalda(Urval urval)
        {
            var rader = Synliga();
            if (urval.Organisation.SomText() is { } slug)
                rader = rader.Where(t => db.Organisationer.Any(o => o.Id == t.OrganisationId && o.Slug == slug));
            if (urval.Kod is { } kod)
                rader = rader.Where(t => t.Kod == kod);
            // Området och behovet står bara i den frysta formen, där namnen har en fast ordning och citattecken är skyddade.
            if (urval.Omrade.SomText() is { } omrade)
            {
                var monster = Likemonster.Innehaller($"\"omradesSlug\":{Json(omrade)}");
                rader = rader.Where(t => EF.Functions.Like(t.Innehall, monster, Likemonster.Flykt));
            }

            if (urval.Text.SomText() is not { } text)
                return rader;
            var ord = Likemonster.Innehaller(text);
            var behov = $"{{\"behov\":\"{Likemonster.Innehaller(Json(text)[1..^1])}\"omradesSlug\":%";
            return rader.Where(t =>
                EF.Functions.Like(t.Innehall, behov, Likemonster.Flykt)
                || EF.Functions.Like(t.Rubrik, ord, Likemonster.Flykt)
                || EF.Functions.Like(t.Dnr!, ord, Likemonster.Flykt)
                || EF.Functions.Like(t.Av, ord, Likemonster.Flykt));
        }

        private static string Json(string text) => JsonSerializer.Serialize(text, Regelform.Form);
    }
}
