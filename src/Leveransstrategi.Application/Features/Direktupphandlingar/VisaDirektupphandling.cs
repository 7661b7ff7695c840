using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Visar en direktupphandling (shows a direct award) med köp av samma slag, mönster, dokumentation och historik.</summary>
public static class VisaDirektupphandling
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Versionsmarke">Märket att skicka med när något ändras (token).</param>
    /// <param name="Organisation">Köparens slug (the buyer).</param>
    /// <param name="Kopare">Köparens namn (its name).</param>
    /// <param name="ArBolag">Om köparen är ett bolag (a company).</param>
    /// <param name="FarAndra">Om den som frågar handlar för köparen (may change it).</param>
    /// <param name="Status">Status (state).</param>
    /// <param name="Uppgifter">Uppgifterna (the facts).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Samlat">Köp av samma slag (the aggregated value), det här inräknat.</param>
    /// <param name="Monster">Mönster som köpet hör till (patterns).</param>
    /// <param name="Krav">Om köpet ska dokumenteras (documentation).</param>
    /// <param name="Dokumentationsgrans">Gränsen för dokumentation köpets dag (the limit).</param>
    /// <param name="Dokumentation">Dokumentationen (the documentation).</param>
    /// <param name="DokumentationKlar">När den blev klar (when it was completed).</param>
    /// <param name="SistaDag">Sista dagen för dokumentationen (last day for it).</param>
    /// <param name="Historik">Historik, det senaste först (history).</param>
    public sealed record View(
        Guid Id,
        Guid Versionsmarke,
        string Organisation,
        string Kopare,
        bool ArBolag,
        bool FarAndra,
        Direktupphandlingsstatus Status,
        Kopuppgifter Uppgifter,
        string Slag,
        Samlatvarde Samlat,
        IReadOnlyList<Delningsmonster> Monster,
        Dokumentationskrav Krav,
        Beloppsgrans? Dokumentationsgrans,
        Dokumentation Dokumentation,
        DateTimeOffset? DokumentationKlar,
        DateOnly SistaDag,
        IReadOnlyList<Kophandelse> Historik);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            // En annan myndighets köp finns inte för den som inte får se det.
            var kop = await db.SynligaKop(anvandare).Include(d => d.Historik).FirstOrDefaultAsync(d => d.Id == new DirektupphandlingId(request.Id), cancellationToken)
                ?? throw new SaknasException("Köpet finns inte.");
            var kopare = await db.Organisationer.AsNoTracking().SingleAsync(o => o.Id == kop.OrganisationId, cancellationToken);
            var (fran, till) = (new DateOnly(kop.Dag.Year, 1, 1).AddDays(-Delningsmonster.NaraDagar), new DateOnly(kop.Dag.Year, 12, 31).AddDays(Delningsmonster.NaraDagar));
            var slag = kop.Slag;
            var sammaSlag = await db.SomKopAsync(
                db.MyndighetensKop(kopare).Where(d => d.Slag == slag && d.Dag >= fran && d.Dag <= till && d.Status != Direktupphandlingsstatus.Aterkallad), cancellationToken);
            var belopp = await db.LagbeloppAsync(cancellationToken);
            var dokumentationsgrans = belopp.For(Beloppsslag.Dokumentation, kop.Dag);
            return new(
                kop.Id.Value,
                kop.Versionsmarke,
                kopare.Slug,
                kopare.Namn,
                kopare.Slag == Organisationsslag.Bolag,
                anvandare.Far(Behorighet.RegistreraDirektupphandling) && anvandare.Organisationer.Contains(kopare.Slug),
                kop.Status,
                kop.Uppgifter,
                kop.Slag,
                Samlatvarde.Rakna(kop.Slag, kop.Dag, 0, sammaSlag, belopp),
                [.. Delningsmonster.Finn(sammaSlag, belopp).Where(m => m.Omfattar(kop.Id))],
                Dokumentation.Krav(kop.Varde, dokumentationsgrans),
                dokumentationsgrans,
                kop.Dokumentation,
                kop.DokumentationKlar,
                Dokumentation.SistaDag(kop.Dag),
                [.. kop.Historik.OrderByDescending(h => h.Tidpunkt).ThenByDescending(h => h.Id)]);
        }
    }
}
