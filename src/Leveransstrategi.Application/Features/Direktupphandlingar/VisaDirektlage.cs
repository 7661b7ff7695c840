using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Visar en organisations läge (the state of an organisation's direct awards): hur många i år, vad som ska dokumenteras och mönster som rör den.</summary>
public static class VisaDirektlage
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Organisation">Organisationens slug (the organisation).</param>
    /// <param name="Dag">Dagens datum (today).</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record Query(string Organisation, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Genomforda">Antal genomförda köp i år (made this year).</param>
    /// <param name="Planerade">Antal planerade köp (planned), oavsett år.</param>
    /// <param name="Summa">Summan av årets genomförda köp, i kronor (their sum).</param>
    /// <param name="Vantar">Köp som ska dokumenteras, den närmaste sista dagen först (documentation waiting).</param>
    /// <param name="Monster">Årets mönster som rör organisationen (patterns).</param>
    public sealed record View(int Genomforda, int Planerade, decimal Summa, IReadOnlyList<Vantande> Vantar, IReadOnlyList<Delningsmonster> Monster);

    /// <summary>Ett köp som ska dokumenteras (documentation waiting).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    /// <param name="Vad">Vad (what).</param>
    /// <param name="SistaDag">Sista dagen (last day).</param>
    public sealed record Vantande(Guid Id, string Vad, DateOnly SistaDag);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var kopare = await db.KopareAsync(anvandare, request.Organisation, null, cancellationToken);
            var (forsta, sista) = (new DateOnly(request.Dag.Year, 1, 1), new DateOnly(request.Dag.Year, 12, 31));
            var egna = db.Direktupphandlingar.AsNoTracking().Where(d => d.OrganisationId == kopare.Id);
            var antal = await egna
                .Where(d => d.Status == Direktupphandlingsstatus.Planerad || (d.Status == Direktupphandlingsstatus.Genomford && d.Dag >= forsta && d.Dag <= sista))
                .GroupBy(d => d.Status)
                .Select(grupp => new { Status = grupp.Key, Antal = grupp.Count(), Summa = grupp.Sum(d => d.Varde) })
                .ToListAsync(cancellationToken);
            var vantar = await egna.SaknarDokumentation(db).OrderBy(d => d.Dag).ThenBy(d => d.Id).Select(d => new { d.Id, d.Vad, d.Dag }).ToListAsync(cancellationToken);
            var (fran, till) = (forsta.AddDays(-Delningsmonster.NaraDagar), sista.AddDays(Delningsmonster.NaraDagar));
            // Bara köp av ett slag som organisationen själv har köpt kan ge ett mönster som rör den.
            var kop = await db.SomKopAsync(
                db.MyndighetensKop(kopare).Where(d => d.Dag >= fran && d.Dag <= till && d.Status != Direktupphandlingsstatus.Aterkallad && egna.Any(egen => egen.Slag == d.Slag)), cancellationToken);
            var belopp = await db.LagbeloppAsync(cancellationToken);
            var genomforda = antal.Find(rad => rad.Status == Direktupphandlingsstatus.Genomford);
            return new(
                genomforda?.Antal ?? 0,
                antal.Find(rad => rad.Status == Direktupphandlingsstatus.Planerad)?.Antal ?? 0,
                genomforda?.Summa ?? 0,
                vantar.ConvertAll(d => new Vantande(d.Id.Value, d.Vad, Dokumentation.SistaDag(d.Dag))),
                [.. Delningsmonster.Finn(kop, belopp).Where(m => m.Kop.Any(k => k.Organisation == kopare.Id) && m.Kop.Any(k => k.Dag.Year == request.Dag.Year))]);
        }
    }
}
