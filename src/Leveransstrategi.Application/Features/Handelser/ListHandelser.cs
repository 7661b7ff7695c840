using System.Text.Json;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Handelser;

/// <summary>Listar händelser (lists the audit trail) efter urval, de senaste först, en sida i taget eller alla för nedladdning.</summary>
public static class ListHandelser
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Urval (filter).</summary>
    /// <param name="Fran">Första dag (first day), svensk tid.</param>
    /// <param name="Till">Sista dag (last day), svensk tid.</param>
    /// <param name="Vem">Del av namnet på den som handlade (part of the name).</param>
    /// <param name="Akt">Akten (the act).</param>
    /// <param name="Objekttyp">Objektets typ (object type).</param>
    /// <param name="ObjektId">Objektets id (object id).</param>
    /// <param name="Text">Text i gamla eller nya värden (text in the values).</param>
    public sealed record Urval(
        DateOnly? Fran = null,
        DateOnly? Till = null,
        string? Vem = null,
        string? Akt = null,
        string? Objekttyp = null,
        string? ObjektId = null,
        string? Text = null);

    /// <summary>Fråga efter en sida (query for a page).</summary>
    /// <param name="Urval">Urval (filter).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaHandelser)]
    public sealed record Query(Urval Urval, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader, lästa i takt med att de skrivs (query for all rows, streamed).</summary>
    /// <param name="Urval">Urval (filter).</param>
    [Kraver(Behorighet.LasaHandelser)]
    public sealed record AllaQuery(Urval Urval) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Sidan och det som går att välja bland (the page and its choices).</summary>
    /// <param name="Sida">Sidan (the page).</param>
    /// <param name="Akter">Akter som finns i spåret (acts).</param>
    /// <param name="Objekttyper">Objekttyper som finns i spåret (object types).</param>
    public sealed record View(Sida<Rad> Sida, IReadOnlyList<string> Akter, IReadOnlyList<string> Objekttyper);

    /// <summary>En händelse (an entry).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Tidpunkt">Tidpunkt (when).</param>
    /// <param name="Anvandare">Vem (who), med det namn som gällde då.</param>
    /// <param name="Akt">Akten (the act).</param>
    /// <param name="Objekttyp">Objektets typ (object type).</param>
    /// <param name="ObjektId">Objektets id (object id).</param>
    /// <param name="Slag">Vad som hände (what happened).</param>
    /// <param name="Varden">Gamla och nya värden (old and new values).</param>
    /// <param name="BegaransId">Begärans id (request id).</param>
    public sealed record Rad(
        Guid Id,
        DateTimeOffset Tidpunkt,
        string Anvandare,
        string Akt,
        string Objekttyp,
        string ObjektId,
        Handelseslag Slag,
        IReadOnlyList<Andring> Varden,
        string? BegaransId);

    /// <summary>Ett fält som ändrades (a changed field).</summary>
    /// <param name="Falt">Fältet (the field), så som det heter i koden.</param>
    /// <param name="Gammalt">Gammalt värde (old value).</param>
    /// <param name="Nytt">Nytt värde (new value).</param>
    public sealed record Andring(string Falt, string? Gammalt, string? Nytt);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        private static readonly string[] pekare = ["AnvandareId", "UserId", "RoleId", "OrganisationId"];

        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = Math.Max(1, request.Sida);
            var urvalda = Urvalda(request.Urval);
            var antal = await urvalda.CountAsync(cancellationToken);
            var poster = await Ordnade(urvalda).Skip((nummer - 1) * Sidstorlek).Take(Sidstorlek).ToListAsync(cancellationToken);
            var rader = poster.ConvertAll(SomRad);
            var namn = await NamnAsync(rader, cancellationToken);
            var akter = await db.Handelser.Select(h => h.Akt).Distinct().OrderBy(akt => akt).ToListAsync(cancellationToken);
            var typer = await db.Handelser.Select(h => h.Objekttyp).Distinct().OrderBy(typ => typ).ToListAsync(cancellationToken);
            return new View(new Sida<Rad>(antal, nummer, Sidstorlek, rader.ConvertAll(rad => MedNamn(rad, namn))), akter, typer);
        }

        /// <inheritdoc/>
        public async Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var namn = await NamnAsync(null, cancellationToken);
            return Ordnade(Urvalda(request.Urval)).AsAsyncEnumerable().Select(post => MedNamn(SomRad(post), namn));
        }

        private static IQueryable<Handelse> Ordnade(IQueryable<Handelse> poster) => poster.OrderByDescending(h => h.Tidpunkt).ThenByDescending(h => h.Ordning).ThenByDescending(h => h.Id);

        private static Rad SomRad(Handelse post) => new(
            post.Id,
            post.Tidpunkt,
            post.Anvandare,
            post.Akt,
            post.Objekttyp,
            post.ObjektId,
            post.Slag,
            [.. JsonSerializer.Deserialize<SortedDictionary<string, string?[]>>(post.Varden)!.Select(par => new Andring(par.Key, par.Value[0], par.Value[1]))],
            post.BegaransId);

        // Fält som pekar på ett konto, en roll eller en organisation visar dess namn i stället för id.
        private static Rad MedNamn(Rad rad, Dictionary<string, string> namn) => rad with
        {
            Varden = [.. rad.Varden.Select(andring => pekare.Contains(andring.Falt)
                ? andring with { Gammalt = Namn(andring.Gammalt, namn), Nytt = Namn(andring.Nytt, namn) }
                : andring)],
        };

        private static string? Namn(string? id, Dictionary<string, string> namn) => id is null ? null : namn.GetValueOrDefault(id, id);

        private IQueryable<Handelse> Urvalda(Urval urval)
        {
            var poster = db.Handelser.AsNoTracking();
            if (urval.Fran?.Borjar() is { } fran)
                poster = poster.Where(h => h.Tidpunkt >= fran);
            if (urval.Till?.AddDays(1).Borjar() is { } till)
                poster = poster.Where(h => h.Tidpunkt < till);
            if (urval.Vem.SomText() is { } vem)
                poster = poster.Where(h => EF.Functions.Like(h.Anvandare, Likemonster.Innehaller(vem), Likemonster.Flykt));
            if (!string.IsNullOrEmpty(urval.Akt))
                poster = poster.Where(h => h.Akt == urval.Akt);
            if (!string.IsNullOrEmpty(urval.Objekttyp))
                poster = poster.Where(h => h.Objekttyp == urval.Objekttyp);
            if (!string.IsNullOrWhiteSpace(urval.ObjektId))
                poster = poster.Where(h => h.ObjektId == urval.ObjektId.Trim());
            if (urval.Text.SomText() is { } text)
                poster = poster.Where(h => EF.Functions.Like(h.Varden, Likemonster.Innehaller(text), Likemonster.Flykt));
            return poster;
        }

        private async Task<Dictionary<string, string>> NamnAsync(List<Rad>? rader, CancellationToken cancellationToken)
        {
            var konton = db.Users.AsNoTracking();
            if (rader is not null)
            {
                var id = rader
                    .SelectMany(rad => rad.Varden)
                    .Where(andring => pekare.Contains(andring.Falt))
                    .SelectMany(andring => new[] { andring.Gammalt, andring.Nytt })
                    .Select(varde => Guid.TryParse(varde, out var kontoId) ? kontoId : Guid.Empty)
                    .Where(kontoId => kontoId != Guid.Empty)
                    .Distinct()
                    .ToList();
                konton = konton.Where(konto => id.Contains(konto.Id));
            }

            var namn = await konton.Select(konto => new { konto.Id, konto.Namn }).ToDictionaryAsync(konto => konto.Id.ToString(), konto => konto.Namn, cancellationToken);
            foreach (var roll in await db.Roles.AsNoTracking().Select(roll => new { roll.Id, roll.Name }).ToListAsync(cancellationToken))
                namn[roll.Id.ToString()] = Roller.Namn(roll.Name!);
            foreach (var organisation in await db.Organisationer.AsNoTracking().Select(o => new { o.Id, o.Namn }).ToListAsync(cancellationToken))
                namn[organisation.Id.Value.ToString()] = organisation.Namn;
            return namn;
        }
    }
}
