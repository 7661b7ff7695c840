using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Jämför två versioner av en anvisning (compares two versions), eller en version och utkastet. Det som inte är beslutat finns inte
/// för den som inte får se utkast. Antalet frågor till databasen är detsamma hur långa texterna än är.
/// </summary>
public static class JamforAnvisning
{
    /// <summary>Utkastets namn i adressen (the draft in the address); versionerna heter sina nummer.</summary>
    public const string Utkast = "utkast";

    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Dag">Dagen som lägena gäller (the day that the states refer to).</param>
    /// <param name="Fran">Versionen före, nummer eller <see cref="Utkast"/> (old version); den närmast före när inget anges.</param>
    /// <param name="Till">Versionen efter, nummer eller <see cref="Utkast"/> (new version); den senaste när inget anges.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag, string? Fran = null, string? Till = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Omrade">Områdets namn (name of the area).</param>
    /// <param name="ArExempel">Om innehållet är ett exempel (demonstration content).</param>
    /// <param name="Versioner">Versioner att välja bland, den senaste först (versions to choose from).</param>
    /// <param name="Fran">Versionen före (old version), eller <see langword="null"/> när det inte finns någon att jämföra med.</param>
    /// <param name="Till">Versionen efter (new version).</param>
    /// <param name="Skillnad">Skillnaden (difference), eller <see langword="null"/> utan version före.</param>
    /// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    public sealed record View(
        string Slug,
        string Titel,
        string Omrade,
        bool ArExempel,
        IReadOnlyList<VisaAnvisning.Versionsrad> Versioner,
        VisaAnvisning.Versionstext? Fran,
        VisaAnvisning.Versionstext Till,
        Textskillnad? Skillnad,
        IReadOnlyDictionary<PunktId, Punktplats> Punkter)
    {
        /// <summary>Om versionerna följer på varandra (is the old one the one right before).</summary>
        public bool ArNarmastFore => Fran is not null && Fran.Rad.Id == Fore(Versioner, Till.Rad)?.Id;
    }

    /// <summary>Versionens namn i adressen (name of a version in the address).</summary>
    /// <param name="version">Versionen (the version).</param>
    public static string Namn(VisaAnvisning.Versionsrad version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return ArPagaende(version) ? Utkast : version.Nummer.ToString(CultureInfo.InvariantCulture);
    }

    private static bool ArPagaende(VisaAnvisning.Versionsrad version) =>
        version.Lage is Anvisningslage.Utkast or Anvisningslage.UnderGranskning or Anvisningslage.InforKs;

    // Det som förkastades ersatte inget, så ingen jämförs med det om den inte väljer det själv.
    private static VisaAnvisning.Versionsrad? Fore(IReadOnlyList<VisaAnvisning.Versionsrad> versioner, VisaAnvisning.Versionsrad till) =>
        versioner.FirstOrDefault(v => v.Nummer < till.Nummer && v.Lage != Anvisningslage.Forkastad);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var post = await (
                from a in db.Anvisningar.AsNoTracking()
                where a.Slug == request.Slug
                join o in db.Anskaffningsomraden.AsNoTracking() on a.OmradeId equals o.Id
                select new { a.Id, a.Slug, a.Titel, a.ArExempel, Omrade = o.Namn }).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Området har ingen anvisning att jämföra.");
            var versioner = await db.VersionsraderAsync(post.Id, request.Dag, anvandare.Far(Behorighet.LasaUtkast), cancellationToken);
            var till = request.Till is null
                ? versioner.Find(v => v.Lage != Anvisningslage.Forkastad) ?? throw new SaknasException($"{post.Titel} har ingen version att jämföra.")
                : Vald(versioner, request.Till, post.Titel);
            var fran = request.Fran is null ? Fore(versioner, till) : Vald(versioner, request.Fran, post.Titel);

            var ids = new[] { till.Id, fran?.Id ?? till.Id };
            var texter = await db.Anvisningsversioner.AsNoTracking()
                .Where(v => ids.Contains(v.Id))
                .Select(v => new { v.Id, v.Text })
                .ToDictionaryAsync(v => v.Id, v => v.Text, cancellationToken);
            var register = await Punktregister.HamtaAsync(db, post.Id, texter.Values.Any(Punktregister.Behovs), cancellationToken);
            return new(
                post.Slug,
                post.Titel,
                post.Omrade,
                post.ArExempel,
                versioner,
                fran is null ? null : new(fran, texter[fran.Id]),
                new(till, texter[till.Id]),
                fran is null ? null : Textjamforelse.Jamfor(texter[fran.Id], texter[till.Id]),
                register.Platser);
        }

        private static VisaAnvisning.Versionsrad Vald(List<VisaAnvisning.Versionsrad> versioner, string namn, string titel) =>
            versioner.Find(v => string.Equals(Namn(v), namn, StringComparison.OrdinalIgnoreCase) || v.Nummer.ToString(CultureInfo.InvariantCulture) == namn)
            ?? throw new SaknasException($"{titel} har ingen version {namn}.");
    }
}
