using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>
/// Finner CPV-koder (finds CPV codes) för ord eller för början på en kod. Orden jämförs med kodernas benämningar och med vägledningens
/// behovsord, vars område har egna koder.
/// </summary>
public static class FinnCpv
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangd = 200;

    private const int Storst = 12;
    private const int Omradesvikt = 10;

    /// <summary>Fråga (query).</summary>
    /// <param name="Text">Ord eller siffror (words or digits).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string? Text) : IFraga<IReadOnlyList<Forslag>>;

    /// <summary>Ett förslag (a suggestion).</summary>
    /// <param name="Kod">Koden med kontrollsiffra (the code).</param>
    /// <param name="Term">Benämningen (its label).</param>
    public sealed record Forslag(string Kod, string Term);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Text).MaximumLength(MaxLangd).WithMessage($"Sök på högst {MaxLangd} tecken.");
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Forslag>>
    {
        // En kod för en hel huvudgrupp säger inte köpets slag och föreslås aldrig.
        private static readonly List<(Forslag Forslag, HashSet<string> Stammar)> alla =
            [.. Cpvtermer.Alla.Where(par => par.Key[2] != '0').Select(par => (new Forslag(par.Key, par.Value), FinnBehov.Handler.Stammar(par.Value)))];

        /// <inheritdoc/>
        public async Task<IReadOnlyList<Forslag>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var text = request.Text.SomText() ?? string.Empty;
            var siffror = text.Split('-')[0].Trim();
            if (siffror.Length >= 2 && siffror.All(char.IsAsciiDigit))
                return Lika(siffror);
            var sokta = FinnBehov.Handler.Stammar(text);
            if (sokta.Count == 0)
                return [];
            var ord = await db.Behovsord.AsNoTracking().Select(b => new { b.Ord, b.Omrade }).ToListAsync(cancellationToken);
            var omraden = await db.Anskaffningsomraden.AsNoTracking().Select(o => new { o.Slug, o.CpvKoder }).ToListAsync(cancellationToken);
            var traffade = ord.Where(ett => FinnBehov.Handler.Traff(sokta, ett.Ord) > 0).Select(ett => ett.Omrade).ToHashSet();
            var omradets = omraden.Where(o => traffade.Contains(o.Slug)).SelectMany(o => o.CpvKoder).Select(kod => kod[..8].TrimEnd('0')).ToList();
            return [.. alla
                .Select(post => (post.Forslag, Poang: Poang(sokta, post.Stammar) + (omradets.Exists(start => Under(post.Forslag.Kod, start)) ? Omradesvikt : 0)))
                .Where(post => post.Poang > 0)
                .OrderByDescending(post => post.Poang).ThenBy(post => post.Forslag.Kod, StringComparer.Ordinal)
                .Take(Storst)
                .Select(post => post.Forslag)];
        }

        // En förkortad eller felskriven kod ger dem som börjar lika; finns ingen ges gruppen eller huvudgruppen.
        private static List<Forslag> Lika(string siffror)
        {
            for (var start = siffror.TrimEnd('0') is { Length: >= 2 } kort ? kort : siffror[..2]; start.Length >= 2; start = start[..^1])
            {
                var traffar = alla.Where(post => post.Forslag.Kod.StartsWith(start, StringComparison.Ordinal)).Select(post => post.Forslag).Take(Storst).ToList();
                if (traffar.Count > 0)
                    return traffar;
            }

            return [];
        }

        // Områdets egen kod och gruppen under en huvudgrupp, inte hela trädet.
        private static bool Under(string kod, string start) =>
            kod.StartsWith(start, StringComparison.Ordinal) && (start.Length > 2 ? kod[..8].TrimEnd('0').Length <= start.Length + 1 : kod[3..8] == "00000");

        private static int Poang(HashSet<string> sokta, HashSet<string> stammar)
        {
            var traffar = sokta.Count(sokt => stammar.Contains(sokt) || (sokt.Length >= 5 && stammar.Any(stam => stam.StartsWith(sokt, StringComparison.Ordinal) || (stam.Length >= 5 && sokt.StartsWith(stam, StringComparison.Ordinal)))));
            return traffar == 0 ? 0 : traffar * 2 * Omradesvikt - Math.Min(stammar.Count, Omradesvikt);
        }
    }
}
