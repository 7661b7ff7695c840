using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Visar en ändring (shows a change): innehållet, prövningen, avtalet så som det blir och beslutet.</summary>
public static class VisaAndring
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Andring">Ändringens nummer (the change), från 1.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Nummer, int Andring) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Avtalets titel (title).</param>
    /// <param name="Dnr">Avtalets diarienummer (registry number).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    /// <param name="Andring">Ändringen (the change).</param>
    /// <param name="Galler">Vad den gäller (what it concerns): hela avtalet eller ett delområde.</param>
    /// <param name="Lamnar">Leverantören som lämnar (outgoing supplier).</param>
    /// <param name="Tilltrader">Leverantören som tillträder (incoming supplier).</param>
    /// <param name="SkaAnnonseras">Om den återstår att annonsera (still to be advertised).</param>
    /// <param name="Bild">Prövningen (the test) så länge den inte är avgjord; en beslutad ändring prövas inte igen.</param>
    public sealed record View(string Nummer, string Titel, string? Dnr, Guid Versionsmarke, Ramavtalsandring Andring, string Galler, string? Lamnar, string? Tilltrader, bool SkaAnnonseras, Andringsbild? Bild);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().FirstOrDefaultAsync(r => r.Nummer == request.Nummer, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            var andring = avtal.Andringar.FirstOrDefault(en => en.Nummer == request.Andring) ?? throw new SaknasException("Ändringen finns inte.");
            var parter = new[] { andring.Lamnar, andring.Tilltrader }.OfType<LeverantorId>().ToList();
            var namn = await db.Leverantorer.AsNoTracking().Where(l => parter.Contains(l.Id)).ToDictionaryAsync(l => l.Id, l => l.Namn, cancellationToken);
            var delomrade = andring.Delomrade is { } plats ? avtal.Delomraden.FirstOrDefault(en => en.Nummer == plats) : null;
            return new(
                avtal.Nummer,
                avtal.Titel,
                avtal.Dnr,
                avtal.Versionsmarke,
                andring,
                delomrade is null ? "Hela avtalet" : $"Delområde {delomrade.Nummer}, {delomrade.Namn}",
                andring.Lamnar is { } lamnar ? namn.GetValueOrDefault(lamnar) : null,
                andring.Tilltrader is { } tilltrader ? namn.GetValueOrDefault(tilltrader) : null,
                andring.SkaAnnonseras(avtal.Regim),
                andring.Status == Andringsstatus.Beredd
                    ? await db.ProvaAsync(avtal, new(andring.Innehall, andring.Delomrade, andring.Indextal, andring.Lamnar, andring.Tilltrader), andring.Nummer, klocka.IDag(), cancellationToken)
                    : null);
        }
    }
}
