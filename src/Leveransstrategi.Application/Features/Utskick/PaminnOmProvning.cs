using System.Net.Mail;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Påminner om aktualitetsprövningar som är försenade (reminds of overdue reviews): ett brev för varje bestämd dag, hur många gånger
/// jobbet än körs. Är ägaren en e-postadress går brevet dit, annars till rollens brevlåda.
/// </summary>
public static class PaminnOmProvning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Rollbrevlada">Rollens brevlåda (mailbox of the role).</param>
    [Kraver(Behorighet.Driva)]
    [Sammanfogar]
    public sealed record Command(string Rollbrevlada) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="skrivare">Skriver breven (writes the letters).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, Brevskrivare skrivare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = klocka.IDag();
            var forsenade = await db.Anvisningar.AsNoTracking()
                .Where(a => a.NastaProvning < dag && db.SenastBeslutade(dag).Any(v => v.AnvisningId == a.Id))
                .Select(a => new { a.Id, a.Slug, a.Titel, a.Agare, a.NastaProvning })
                .ToListAsync(cancellationToken);
            var nycklar = forsenade.ConvertAll(a => Brevnyckel.Provning(a.Id, a.NastaProvning!.Value));
            var lagda = await db.Utkorg.Where(b => nycklar.Contains(b.Nyckel)).Select(b => b.Nyckel).ToListAsync(cancellationToken);
            foreach (var (anvisning, nyckel) in forsenade.Zip(nycklar).Where(par => !lagda.Contains(par.Second)))
            {
                skrivare.Skriv(
                    nyckel,
                    Adress(anvisning.Agare) ?? request.Rollbrevlada,
                    $"Dags att pröva: {anvisning.Titel}",
                    $"""
                    {anvisning.Titel} skulle ha prövats senast {anvisning.NastaProvning:yyyy-MM-dd}.
                    Ägare: {anvisning.Agare ?? "ingen utsedd"}

                    Pröva om den fortfarande är riktig:
                    ~/anvisningar/{anvisning.Slug}/provning
                    """);
            }

            return Unit.Value;
        }

        private static string? Adress(string? agare) =>
            agare is not null && agare.Length <= Brev.MaxLangdTill && agare.Contains('@', StringComparison.Ordinal) && MailAddress.TryCreate(agare, out var adress) ? adress.Address : null;
    }
}
