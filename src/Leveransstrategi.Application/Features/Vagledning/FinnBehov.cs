using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Finner vad ett behov hör till (matches a need): fria ord jämförs med behovsord, områdenas namn, definitioner och CPV-benämningar. Är
/// det oklart får köparen välja.
/// </summary>
public static class FinnBehov
{
    /// <summary>Längsta behov (maximum length in characters).</summary>
    public const int MaxLangd = 200;

    private const int Ordvikt = 10;
    private const int Namnvikt = 12;
    private const int Textvikt = 1;

    /// <summary>Fråga (query).</summary>
    /// <param name="Behov">Behovet i egna ord (the need).</param>
    /// <param name="Dag">Köpets dag (day of the purchase).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string? Behov, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Traffar">Områden som behovet kan höra till, det troligaste först (candidates).</param>
    /// <param name="Valt">Området när det är klart vilket (the area when it is clear).</param>
    /// <param name="Alla">Alla områden och avtalsområden (all areas).</param>
    /// <param name="Kopare">Nämnder och bolag som finns den dagen (who can buy).</param>
    public sealed record View(IReadOnlyList<Omradesval> Traffar, Omradesval? Valt, IReadOnlyList<Omradesval> Alla, IReadOnlyList<Kopareval> Kopare);

    /// <summary>Ett område att välja (an area to choose).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    public sealed record Omradesval(string Slug, string Namn, string Beskrivning);

    /// <summary>En köpare att välja (a buyer to choose).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="ArBolag">Om det är ett bolag (a company).</param>
    public sealed record Kopareval(string Slug, string Namn, bool ArBolag);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Behov).MaximumLength(MaxLangd).WithMessage($"Beskriv behovet med högst {MaxLangd} tecken.");
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var omraden = await db.Anskaffningsomraden.AsNoTracking().Include(o => o.Definitioner).OrderBy(o => o.Ordning).ToListAsync(cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().OrderBy(a => a.Namn).ToListAsync(cancellationToken);
            var ord = await db.Behovsord.AsNoTracking().Where(b => b.Avslutat == null).Select(b => new { b.Ord, b.Omrade }).ToListAsync(cancellationToken);
            var kopare = await db.Organisationer.AsNoTracking()
                .Where(o => o.Slag != Organisationsslag.Kommunfullmaktige
                    && (o.Giltighet.Fran == null || o.Giltighet.Fran <= request.Dag)
                    && (o.Giltighet.Till == null || o.Giltighet.Till >= request.Dag))
                .OrderBy(o => o.Namn)
                .Select(o => new Kopareval(o.Slug, o.Namn, o.Slag == Organisationsslag.Bolag))
                .ToListAsync(cancellationToken);
            var alla = omraden.Select(o => new Omradesval(o.Slug, o.Namn, o.Sammanfattning))
                .Concat(avtalsomraden.Where(a => omraden.All(o => o.Slug != a.Slug)).Select(a => new Omradesval(a.Slug, a.Namn, a.Beskrivning)))
                .ToList();
            var sokta = Stammar(request.Behov);
            if (sokta.Count == 0)
                return new([], null, alla, kopare);

            var poang = alla.ToDictionary(o => o.Slug, o => Traff(sokta, o.Namn) * Namnvikt + Gemensamma(sokta, o.Beskrivning) * Textvikt);
            foreach (var omrade in omraden)
                poang[omrade.Slug] += Textvikt * Gemensamma(sokta, string.Join(' ', omrade.Ingar.Append(omrade.Definition(request.Dag).Text).Concat(omrade.CpvKoder.Select(kod => Cpvtermer.Term(kod) ?? string.Empty))));
            foreach (var ett in ord.Where(ett => poang.ContainsKey(ett.Omrade)))
                poang[ett.Omrade] += Traff(sokta, ett.Ord) * Ordvikt;

            var traffar = alla.Where(o => poang[o.Slug] > 0).OrderByDescending(o => poang[o.Slug]).ToList();
            var klart = traffar is [var forsta, ..] && poang[forsta.Slug] >= Ordvikt && (traffar.Count == 1 || poang[forsta.Slug] >= 2 * poang[traffar[1].Slug]);
            return new(traffar, klart ? traffar[0] : null, alla, kopare);
        }

        // En fras träffar när alla dess ord är med; ett långt ord träffar också sin sammansättning, som mobiltelefonavtal.
        internal static int Traff(HashSet<string> sokta, string fras)
        {
            var stammar = Stammar(fras);
            return stammar.Count > 0 && stammar.All(stam => sokta.Contains(stam) || (stam.Length >= 5 && sokta.Any(sokt => sokt.StartsWith(stam, StringComparison.Ordinal)))) ? stammar.Count : 0;
        }

        private static int Gemensamma(HashSet<string> sokta, string text) => Stammar(text).Count(sokta.Contains);

        internal static HashSet<string> Stammar(string? text) =>
        [
            .. (text ?? string.Empty).ToLowerInvariant()
                .Split([' ', ',', '.', ';', ':', '/', '(', ')', '"', '”', '!', '?', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
                .Where(ett => ett.Length > 1 && !smaord.Contains(ett))
                .Select(SvenskStam.ForSokning),
        ];

        private static readonly HashSet<string> smaord =
            ["att", "och", "en", "ett", "som", "för", "av", "till", "med", "på", "den", "det", "de", "vi", "ska", "kan", "inom", "eller", "om", "är", "ny", "nya", "nytt", "köpa", "behöver", "hyra", "in"];
    }
}
