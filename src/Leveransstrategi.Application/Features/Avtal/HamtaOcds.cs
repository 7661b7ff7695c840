using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Hämtar det som lämnas ut enligt Open Contracting Data Standard (what is published as OCDS): ramavtalen så som de bedöms en dag, och de
/// avrop som är gjorda. Villkor om pris och handlingar som omfattas av sekretess ingår aldrig, vem som än frågar.
/// </summary>
public static class HamtaOcds
{
    /// <summary>Antal ramavtal på en sida (page size).</summary>
    public const int Sidstorlek = 50;

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Omrade">Ett områdes eller avtalsområdes slug (area).</param>
    /// <param name="Lage">Läge (status).</param>
    /// <param name="Nummer">Bara ett avtal (only one agreement).</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Omrade = null, Ramavtalslage? Lage = null, string? Nummer = null, int Sida = 1) : IFraga<IReadOnlyList<Post>>;

    /// <summary>Ett ramavtal (an agreement) med det som en utgåva behöver.</summary>
    /// <param name="Avtal">Avtalet (the agreement). Dess villkor om pris är tomma.</param>
    /// <param name="Lage">Läget den dagen (status).</param>
    /// <param name="Upphandlare">Den som upphandlar (procuring body).</param>
    /// <param name="Berattigade">Organisationer som får avropa (entitled organisations).</param>
    /// <param name="Kretsar">Kretsar som får avropa (kinds of organisations entitled).</param>
    /// <param name="Leverantorer">Leverantörerna (suppliers) efter identitet.</param>
    /// <param name="Avrop">Gjorda avrop (call-offs placed), med den som avropade.</param>
    /// <param name="Handlingar">Öppna handlingar (open documents) som inte är avslutade den dagen.</param>
    public sealed record Post(
        Ramavtal Avtal,
        Ramavtalslage Lage,
        Part Upphandlare,
        IReadOnlyList<Part> Berattigade,
        IReadOnlyList<string> Kretsar,
        IReadOnlyDictionary<LeverantorId, Part> Leverantorer,
        IReadOnlyList<(Avrop Avrop, Part Organisation)> Avrop,
        IReadOnlyList<Handling> Handlingar);

    /// <summary>En öppen handling (an open document).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Nummer">Handlingsnummer (registry number).</param>
    /// <param name="Datum">Handlingens dag (its date).</param>
    /// <param name="Lank">Länk (link), när den inte är en fil i portalen.</param>
    public sealed record Handling(Guid Id, string Titel, Avtalshandlingsslag Slag, string? Nummer, DateOnly Datum, string? Lank);

    /// <summary>En part (a party).</summary>
    /// <param name="Id">Identitet i utgåvan (id).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Nummer">Organisationsnummer eller motsvarande (number).</param>
    public sealed record Part(string Id, string Namn, string? Nummer);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Post>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Post>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (dag, nummer) = (request.Dag, request.Nummer);
            var urval = db.Ramavtal.AsNoTracking().Where(r => nummer == null || r.Nummer == nummer);
            if (request.Omrade.SomText() is { } slug)
                urval = db.Inom(urval, slug);

            var dagens = db.PerioderDenDagen(dag);
            if (request.Lage is { } lage)
                dagens = db.MedStatus(dagens, lage, dag);
            var sida = await db.DenDagen(urval, dagens, dag).OrderBy(post => post.Avtal.Nummer)
                .Skip((int)Math.Min(int.MaxValue, (Math.Max(1, request.Sida) - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .Select(post => new { post.Avtal.Id, post.Lage }).ToListAsync(cancellationToken);
            var ids = sida.ConvertAll(post => post.Id);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
            var avrop = await db.Avrop.AsNoTracking()
                .Where(a => ids.Contains(a.Ramavtal) && a.Avropat != null && a.Avropat <= dag && (a.Annullerat == null || a.Annullerat > dag))
                .OrderBy(a => a.Avropat).ThenBy(a => a.Nummer).ToListAsync(cancellationToken);
            var vilka = avtal.Values.SelectMany(ett => ett.Delomraden).SelectMany(ett => ett.Leverantorer).Select(rad => rad.LeverantorId)
                .Concat(avtal.Values.SelectMany(ett => ett.Andringar).Select(en => en.Lamnar).OfType<LeverantorId>())
                .Concat(avrop.Select(ett => ett.Leverantor).OfType<LeverantorId>()).Distinct().ToList();
            var leverantorer = await db.Leverantorer.AsNoTracking().Where(l => vilka.Contains(l.Id))
                .Select(l => new { l.Id, l.Namn, Nummer = l.Organisationsnummer ?? l.UtlandsktNummer })
                .ToDictionaryAsync(l => l.Id, l => new Part($"leverantor-{l.Id.Value}", l.Namn, l.Nummer), cancellationToken);
            var organisationer = await db.Organisationer.AsNoTracking().Select(o => new { o.Id, o.Slug, o.Namn, o.Organisationsnummer })
                .ToDictionaryAsync(o => o.Id, o => new Part($"organisation-{o.Slug}", o.Namn, o.Organisationsnummer), cancellationToken);
            var handlingar = (await db.OppnaHandlingar(dag).AsNoTracking().Where(h => ids.Contains(h.Ramavtal))
                .OrderBy(h => h.Slag).ThenByDescending(h => h.Datum).ThenBy(h => h.Id)
                .Select(h => new { h.Ramavtal, Handling = new Handling(h.Id.Value, h.Titel, h.Slag, h.Nummer, h.Datum, h.Lank) })
                .ToListAsync(cancellationToken)).ToLookup(h => h.Ramavtal, h => h.Handling);
            return [.. sida.Select(post => Samla(avtal[post.Id], post.Lage, dag, leverantorer, organisationer, avrop, [.. handlingar[post.Id]]))];
        }

        private static Post Samla(Ramavtal avtal, Ramavtalslage lage, DateOnly dag, Dictionary<LeverantorId, Part> leverantorer, Dictionary<OrganisationId, Part> organisationer, List<Avrop> avrop, List<Handling> handlingar)
        {
            var ratter = avtal.Berattigade.Where(ratt => ratt.Giltighet.Till is null || ratt.Giltighet.Till >= dag).ToList();
            return new(
                avtal,
                lage,
                organisationer[avtal.Upphandlare],
                [.. ratter.Select(ratt => ratt.Vem.Organisation).OfType<OrganisationId>().Distinct().Select(id => organisationer[id])],
                [.. ratter.Select(ratt => ratt.Vem.Krets).OfType<Organisationskrets>().Distinct().Select(krets => krets.Namn())],
                leverantorer,
                [.. avrop.Where(ett => ett.Ramavtal == avtal.Id).Select(ett => (ett, organisationer[ett.Organisation]))],
                handlingar);
        }
    }
}
