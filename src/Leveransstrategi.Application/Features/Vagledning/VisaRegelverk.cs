using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Visar regelverket (shows the rule set) som portalen använder för köp en viss dag, eller en vald publicerad version.</summary>
public static class VisaRegelverk
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen (the day).</param>
    /// <param name="Version">Versionens nummer (number of a published version); utan nummer den som gäller dagen.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, int? Version = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Versionens nummer (number of the version).</param>
    /// <param name="Beslut">Beslutet bakom (decision), om något.</param>
    /// <param name="Giltighet">Versionens tid (validity of the version).</param>
    /// <param name="Regler">Frågor och rader (the rules).</param>
    /// <param name="Titlar">Styrdokumentens titlar efter slug (titles of the documents cited).</param>
    /// <param name="Versioner">Publicerade versioner (published versions), den senaste först.</param>
    public sealed record View(int Nummer, Beslut? Beslut, Giltighet Giltighet, Regelsamling Regler, IReadOnlyDictionary<string, string> Titlar, IReadOnlyList<Versionsrad> Versioner);

    /// <summary>En publicerad version (a published version).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Beslut">Beslutet bakom (decision), om något.</param>
    /// <param name="Giltighet">Versionens tid (validity).</param>
    public sealed record Versionsrad(int Nummer, Beslut? Beslut, Giltighet Giltighet);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var versioner = await db.Regelverksversioner.AsNoTracking()
                .Where(v => v.Status == Regelverksstatus.Publicerad)
                .OrderByDescending(v => v.Nummer)
                .ToListAsync(cancellationToken);
            var version = request.Version is { } nummer
                ? versioner.Find(v => v.Nummer == nummer) ?? throw new SaknasException($"Det finns ingen publicerad version {nummer} av regelverket.")
                : versioner.Find(v => v.Giltighet.Omfattar(request.Dag)) ?? throw new SaknasException("Inget regelverk gällde den dagen.");
            var slugar = version.Regler.Regler.SelectMany(regel => regel.Kallor).Where(kalla => kalla.Slag == Regelkallslag.Styrdokument).Select(kalla => kalla.Nyckel!).Distinct().ToList();
            var titlar = await db.Styrdokument.AsNoTracking().Where(d => slugar.Contains(d.Slug)).ToDictionaryAsync(d => d.Slug, d => d.Titel, cancellationToken);
            return new(version.Nummer, version.Beslut, version.Giltighet, version.Regler, titlar, versioner.ConvertAll(v => new Versionsrad(v.Nummer, v.Beslut, v.Giltighet)));
        }
    }
}
