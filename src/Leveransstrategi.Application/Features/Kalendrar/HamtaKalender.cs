using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>
/// Hämtar en kalender (reads a calendar) med den hemliga nyckeln. Rollens kalender har alla avtal. Den personliga har de avtal som personen
/// förvaltar eller äger, och de som personens organisationer får avropa på. Dagarna är öppna i avtalets sida.
/// </summary>
public static class HamtaKalender
{
    /// <summary>Så länge en dag som har passerat är kvar (days a past event remains).</summary>
    public const int DagarBakat = 365;

    /// <summary>Fråga (query).</summary>
    /// <param name="Nyckel">Nyckeln i adressen (the key).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Nyckel) : IFraga<View>;

    /// <summary>Kalendern (the calendar).</summary>
    /// <param name="Roll">Rollen (role), eller ingen för den personliga.</param>
    /// <param name="Dagar">Dagarna (events), den tidigaste först.</param>
    public sealed record View(string? Roll, IReadOnlyList<Kalenderdag> Dagar);

    /// <summary>En dag (an event).</summary>
    /// <param name="Id">Den identitet som kalendern känner igen (stable id).</param>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Avtalets titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Plats">Förlängningens nummer (number of the option), eller noll.</param>
    /// <param name="Dag">Dagen (the day).</param>
    /// <param name="Sekvens">Hur många gånger den har ändrats (revision).</param>
    /// <param name="Installd">Om den inte längre gäller (cancelled).</param>
    public sealed record Kalenderdag(Guid Id, string Nummer, string Titel, Bevakningsslag Slag, int Plats, DateOnly Dag, int Sekvens, bool Installd);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var summa = Engangslank.Summa(request.Nyckel);
            var vem = await (
                from adress in db.Kalenderadresser.AsNoTracking()
                join konto in db.Users.AsNoTracking() on adress.AnvandareId equals konto.Id
                where adress.Kontrollsumma == summa && adress.Aterkallad == null && !konto.Avstangd
                select new { konto.Id, konto.Email, adress.Roll }).FirstOrDefaultAsync(cancellationToken) ?? throw Saknas();
            if (vem.Roll is not null && !(await db.RollerAsync(vem.Id, cancellationToken)).Contains(vem.Roll))
                throw Saknas();
            var avtal = vem.Roll is null ? await EgnaAsync(vem.Id, vem.Email, cancellationToken) : db.Ramavtal.AsNoTracking();
            var fran = klocka.IDag().AddDays(-DagarBakat);
            var dagar = await (
                from ett in avtal
                from dag in ett.Dagar
                where dag.Dag >= fran
                orderby dag.Dag, ett.Nummer, dag.Slag, dag.Plats
                select new Kalenderdag(dag.Id, ett.Nummer, ett.Titel, dag.Slag, dag.Plats, dag.Dag, dag.Sekvens, dag.Installd)).ToListAsync(cancellationToken);
            return new(vem.Roll, dagar);
        }

        private async Task<IQueryable<Ramavtal>> EgnaAsync(Guid konto, string? epost, CancellationToken cancellationToken)
        {
            var egna = await db.Users.Where(k => k.Id == konto).SelectMany(k => k.Organisationer)
                .Join(db.Organisationer, en => en.OrganisationId, o => o.Id, (_, o) => new { o.Id, o.Slag })
                .ToListAsync(cancellationToken);
            var organisationer = egna.ConvertAll(o => (OrganisationId?)o.Id);
            var kretsar = Enum.GetValues<Organisationskrets>().Where(krets => egna.Exists(o => Omfattning.Alla(krets).Omfattar(o.Id, o.Slag))).Select(krets => (Organisationskrets?)krets).ToList();
            var idag = klocka.IDag();
            return db.Ramavtal.AsNoTracking().Where(r => r.Agare == epost || r.Forvaltare == epost || r.Berattigade.Any(en =>
                (en.Giltighet.Till == null || en.Giltighet.Till >= idag) && (organisationer.Contains(en.Vem.Organisation) || kretsar.Contains(en.Vem.Krets))));
        }

        private static SaknasException Saknas() => new("Kalendern finns inte, eller så är adressen återkallad.");
    }
}
