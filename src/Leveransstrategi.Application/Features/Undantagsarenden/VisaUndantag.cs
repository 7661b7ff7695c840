using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>
/// Visar ett undantag (shows an exception). Det som är beslutat är öppet för alla; ett ärende som pågår ser bara den egna nämnden och de
/// som bereder och beslutar, och bara de läser vad som har sagts under beredningen.
/// </summary>
public static class VisaUndantag
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Undantaget (the exception).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Organisation">Nämndens slug (the committee).</param>
    /// <param name="Namnd">Nämndens namn (its name).</param>
    /// <param name="Grund">Regeln (the rule) så som den löd när ansökan gjordes.</param>
    /// <param name="Grundlank">Adressen till regeln (address of the rule).</param>
    /// <param name="Vad">Vad undantaget gäller (what).</param>
    /// <param name="Skal">Skälen i ansökan (reasons).</param>
    /// <param name="Onskat">Tiden som önskas (desired period).</param>
    /// <param name="EgetDnr">Nämndens eget diarienummer (its own registry number).</param>
    /// <param name="Inkom">När ansökan kom in (received).</param>
    /// <param name="Lage">Läget i dag (state today).</param>
    /// <param name="Beslut">Beslutet (decision).</param>
    /// <param name="Delegation">Delegationen (delegation).</param>
    /// <param name="Villkor">Villkor (conditions).</param>
    /// <param name="Avslagsskal">Skälen till avslaget (reasons for a refusal).</param>
    /// <param name="Avslut">Beslutet att avsluta i förtid (decision to end early).</param>
    /// <param name="Giltighet">Giltighet (validity), när det är beviljat.</param>
    /// <param name="Steg">Vad som har hänt (steps), när läsaren får se det.</param>
    /// <param name="ArEget">Om läsaren handlar för nämnden (one's own).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    public sealed record View(
        Guid Id,
        string Organisation,
        string Namnd,
        Undantagsgrund Grund,
        string Grundlank,
        string Vad,
        string Skal,
        Giltighet Onskat,
        string? EgetDnr,
        DateTimeOffset Inkom,
        Undantagslage Lage,
        Beslut? Beslut,
        string? Delegation,
        string? Villkor,
        string? Avslagsskal,
        Beslut? Avslut,
        Giltighet Giltighet,
        IReadOnlyList<Steg> Steg,
        bool ArEget,
        Guid Versionsmarke);

    /// <summary>Ett steg (a step).</summary>
    /// <param name="Handelse">Vad som hände (what).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="Av">Av vem (by whom).</param>
    /// <param name="Text">Orden (text).</param>
    public sealed record Steg(Undantagshandelse Handelse, DateTimeOffset Tidpunkt, string Av, string? Text);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var undantag = await db.Undantag.AsNoTracking().Include(u => u.Steg.OrderBy(s => s.Ordning)).FirstOrDefaultAsync(u => u.Id == new UndantagId(request.Id), cancellationToken)
                ?? throw Undantagsarende.Saknas();
            var plats = await (
                from o in db.Organisationer.AsNoTracking()
                where o.Id == undantag.OrganisationId
                select new { o.Slug, o.Namn, Avtalsomrade = db.Avtalsomraden.Where(a => a.Id == undantag.Grund.Avtalsomrade).Select(a => a.Slug).FirstOrDefault() }).SingleAsync(cancellationToken);
            var serAllt = anvandare.FarSeOavgjort(plats.Slug);
            // Ett ärende som inte är avgjort finns inte för den som inte får se det.
            if (!serAllt && undantag.Status is not (Undantagsstatus.Beviljat or Undantagsstatus.Avslaget))
                throw Undantagsarende.Saknas();
            return new(
                undantag.Id.Value,
                plats.Slug,
                plats.Namn,
                undantag.Grund,
                plats.Avtalsomrade is { } slug ? $"/avtalsomraden/{slug}" : $"/anvisningar/{undantag.Grund.Anvisning}/version/{undantag.Grund.Version}#punkt-{undantag.Grund.Punktnummer}",
                undantag.Vad,
                undantag.Skal,
                undantag.Onskat,
                undantag.EgetDnr,
                undantag.Inkom,
                Undantagslagen.Av(undantag.Status, undantag.Giltighet, klocka.IDag()),
                undantag.Beslut,
                undantag.Delegation,
                undantag.Villkor,
                undantag.Status == Undantagsstatus.Avslaget ? undantag.Steg.FirstOrDefault(s => s.Handelse == Undantagshandelse.Beslutat)?.Text : null,
                undantag.Avslut,
                undantag.Giltighet,
                serAllt ? [.. undantag.Steg.Select(s => new Steg(s.Handelse, s.Tidpunkt, s.Av, s.Text))] : [],
                anvandare.Far(Behorighet.AnsokaUndantag) && anvandare.Organisationer.Contains(plats.Slug),
                undantag.Versionsmarke);
        }
    }
}
