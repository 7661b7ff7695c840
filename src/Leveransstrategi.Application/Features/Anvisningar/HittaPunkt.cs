using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Hittar en punkt (finds a clause) genom dess beständiga id: var den står i den version som gällde en dag, och i vilka andra beslutade
/// versioner den finns. Det som inte är beslutat räknas aldrig, vem som än frågar.
/// </summary>
public static class HittaPunkt
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Områdets del av adressen (slug).</param>
    /// <param name="Punkt">Punktens id (id of the clause).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, Guid Punkt, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Platser">Versionerna som punkten finns i (versions that hold it), den senaste först.</param>
    public sealed record View(string Slug, string Titel, IReadOnlyList<Plats> Platser)
    {
        /// <summary>Platsen i den version som gällde dagen (the place in the version in force), om punkten finns där.</summary>
        public Plats? Gallande => Platser.FirstOrDefault(plats => plats.Lage == Anvisningslage.Gallande);
    }

    /// <summary>Var punkten står i en version (where the clause is in a version).</summary>
    /// <param name="Version">Versionens nummer (version number).</param>
    /// <param name="Nummer">Punktens nummer där (number of the clause in it).</param>
    /// <param name="Lage">Versionens läge dagen i fråga (what the version is on the day).</param>
    /// <param name="Giltighet">Versionens giltighet (validity).</param>
    public sealed record Plats(int Version, string Nummer, Anvisningslage Lage, Giltighet Giltighet);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar.AsNoTracking()
                .Where(a => a.Slug == request.Slug)
                .Select(a => new { a.Id, a.Titel })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            var versioner = await db.Anvisningsversioner.AsNoTracking()
                .Where(v => v.AnvisningId == anvisning.Id && v.Status == Anvisningsstatus.Beslutad)
                .OrderByDescending(v => v.Nummer)
                .Select(v => new { v.Nummer, v.Giltighet, Upphavd = v.Upphavande != null, v.Text })
                .ToListAsync(cancellationToken);
            var gallande = versioner.Find(v => v.Giltighet.Omfattar(request.Dag))?.Nummer;
            var platser = new List<Plats>();
            foreach (var version in versioner)
            {
                if (version.Text.Nummer().TryGetValue(new PunktId(request.Punkt), out var nummer))
                {
                    var lage = Lagesbedomning.Lage(Anvisningsstatus.Beslutad, version.Giltighet, version.Upphavd, version.Nummer == gallande, request.Dag);
                    platser.Add(new Plats(version.Nummer, nummer, lage, version.Giltighet));
                }
            }

            return new View(request.Slug, anvisning.Titel, platser);
        }
    }
}
