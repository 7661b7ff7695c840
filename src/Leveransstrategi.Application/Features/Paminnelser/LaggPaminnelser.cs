using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>
/// Lägger dagens påminnelser om ramavtal (makes the reminders of the day) och ett brev till var mottagare. Nycklarna är unika i databasen:
/// den av två noder som kommer sist läser om och har då inget att göra.
/// </summary>
public static class LaggPaminnelser
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Brevlador">Rollernas brevlådor (mailboxes of the roles).</param>
    [Kraver(Behorighet.Driva)]
    [Sammanfogar]
    public sealed record Command(Rollbrevlador Brevlador) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="tak">Takens förbrukning (use of the ceilings).</param>
    /// <param name="brev">Skriver dagens brev (writes the digests).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ITakforbrukning tak, Paminnelsebrev brev, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (idag, nu) = (klocka.IDag(), klocka.GetUtcNow());
            var oppna = await db.Paminnelser.Include(p => p.Steg.OrderBy(s => s.Ordning))
                .Where(p => p.Lage == Paminnelselage.Vantar || p.Lage == Paminnelselage.Pamind || p.Lage == Paminnelselage.Uppskjuten)
                .ToListAsync(cancellationToken);
            await AvslutaAsync(oppna, idag, nu, cancellationToken);
            var nya = await NyaAsync(oppna, idag, nu, cancellationToken);
            db.AddRange(nya);
            oppna.AddRange(nya);
            foreach (var en in oppna.Where(en => en.ArOppen))
                en.GaVidare(idag, nu);
            await brev.SkrivAsync([.. oppna.Where(en => en.Lage == Paminnelselage.Vantar)], request.Brevlador, idag, nu, cancellationToken);
            return Unit.Value;
        }

        private async Task AvslutaAsync(List<Paminnelse> oppna, DateOnly idag, DateTimeOffset nu, CancellationToken cancellationToken)
        {
            var installda = await db.Paminnelser.AsNoTracking()
                .Where(p => p.Dag != null && (p.Lage == Paminnelselage.Vantar || p.Lage == Paminnelselage.Pamind || p.Lage == Paminnelselage.Uppskjuten))
                .Where(p => !db.Ramavtal.Any(r => r.Id == p.Ramavtal && r.Dagar.Any(d => !d.Installd && d.Slag == p.Slag && d.Plats == p.Plats && d.Dag == p.Dag)))
                .Select(p => p.Id)
                .ToListAsync(cancellationToken);
            var borta = installda.ToHashSet();
            foreach (var en in oppna)
            {
                if (borta.Contains(en.Id))
                    en.Avsluta("Dagen gäller inte längre: avtalet är ändrat eller saken är avgjord.", nu);
                else if (en.Dag < idag.AddDays(-Paminnelseplan.Efterslapning))
                    en.Avsluta("Dagen har passerat.", nu);
            }
        }

        private async Task<List<Paminnelse>> NyaAsync(List<Paminnelse> oppna, DateOnly idag, DateTimeOffset nu, CancellationToken cancellationToken)
        {
            var regler = await db.Paminnelseregler.AsNoTracking()
                .Where(r => (r.Giltighet.Fran == null || r.Giltighet.Fran <= idag) && (r.Giltighet.Till == null || r.Giltighet.Till >= idag))
                .ToListAsync(cancellationToken);
            var bevakade = await BevakadeAsync(regler, idag, cancellationToken);
            var fran = idag.AddDays(-Paminnelseplan.Efterslapning);
            var avslutade = await db.Paminnelser.AsNoTracking()
                .Where(p => (p.Lage == Paminnelselage.Hanterad || p.Lage == Paminnelselage.Avslutad) && (p.Dag == null || p.Dag >= fran))
                .ToListAsync(cancellationToken);
            var tidigare = oppna.Concat(avslutade).ToLookup(en => (en.Ramavtal, en.Slag, en.Plats, en.Dag));
            var nya = new List<Paminnelse>();
            foreach (var bevakning in bevakade)
            {
                var samma = tidigare[(bevakning.Ramavtal, bevakning.Slag, bevakning.Plats, bevakning.Dag)].ToList();
                foreach (var regel in Paminnelseplan.Inne(regler, bevakning, idag).Where(regel => Paminnelseplan.SkaPaminnas(regel, samma, idag)))
                {
                    foreach (var gammal in samma.Where(en => en.ArOppen && en.Roll == regel.Roll))
                        gammal.Avsluta("Ett senare steg tog vid.", nu);
                    nya.Add(new(bevakning, regel, idag, nu));
                }
            }

            return nya;
        }

        private async Task<List<Bevakning>> BevakadeAsync(List<Paminnelseregel> regler, DateOnly idag, CancellationToken cancellationToken)
        {
            var (dagregler, takregler) = (regler.FindAll(regel => regel.Slag != Bevakningsslag.Tak), regler.FindAll(regel => regel.Slag == Bevakningsslag.Tak));
            var bevakade = new List<Bevakning>();
            if (dagregler.Count > 0)
            {
                var (fran, till) = (idag.AddDays(-Paminnelseplan.Efterslapning), idag.AddDays(dagregler.Max(regel => regel.Troskel)));
                bevakade.AddRange(await (
                    from avtal in db.Ramavtal.AsNoTracking()
                    from dag in avtal.Dagar
                    where !dag.Installd && dag.Dag >= fran && dag.Dag <= till
                    select new Bevakning(avtal.Id, avtal.Regim, dag.Slag, dag.Plats, dag.Dag, 0)).ToListAsync(cancellationToken));
            }

            if (takregler.Count > 0)
            {
                var andelar = (await tak.MinstAsync(takregler.Min(regel => regel.Troskel), cancellationToken)).ToDictionary(andel => andel.Ramavtal, andel => andel.Procent);
                var regimer = await andelar.Keys.LasIDelarAsync(nadda => db.Ramavtal.AsNoTracking().Where(r => nadda.Contains(r.Id)).Select(r => new { r.Id, r.Regim }), cancellationToken);
                bevakade.AddRange(regimer.Select(avtal => new Bevakning(avtal.Id, avtal.Regim, Bevakningsslag.Tak, 0, null, andelar[avtal.Id])));
            }

            return bevakade;
        }
    }
}
