using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Påminner om sparade svar som har blivit andra (reminds of saved answers that have changed): den som sparade får ett brev när reglerna,
/// en anvisning, ett ramavtal eller ett belopp ändrar svaret, och ett nytt först när det ändras igen. Det som sparades ändras aldrig.
/// </summary>
public static class PaminnOmAndradeSvar
{
    /// <summary>Kommando (command).</summary>
    [Kraver(Behorighet.Driva)]
    [Sammanfogar]
    public sealed record Command : IKommando;

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
            var idag = klocka.IDag();
            var vagledare = new Vagledare(await Regelunderlag.HamtaForAsync(db, idag, DateOnly.MaxValue, cancellationToken));
            var lagda = (await db.Utkorg.Where(b => b.Nyckel.StartsWith(Brevnyckel.Svarsled)).Select(b => b.Nyckel).ToListAsync(cancellationToken)).ToHashSet();
            // Den som inte längre arbetar för nämnden kan inte läsa anteckningen och får inget brev.
            var anteckningar =
                from post in db.Tjansteanteckningar.AsNoTracking()
                join konto in db.Users.AsNoTracking() on post.AvId equals konto.Id
                where !konto.Avstangd && konto.Email != null && konto.Organisationer.Any(en => en.OrganisationId == post.OrganisationId)
                select new { Post = post, konto.Email };
            // Ett köp som redan var gjort när svaret sparades rörs inte av det som ändras sedan.
            await foreach (var rad in anteckningar.AsAsyncEnumerable().Where(rad => rad.Post.Underlag.Dag >= Dagen(rad.Post)).WithCancellation(cancellationToken))
            {
                var fryst = Regelform.Las<Frystsvar>(rad.Post.Innehall);
                var nu = vagledare.Nu(rad.Post.Underlag, idag);
                if (Svarsjamforelse.Skillnader(fryst, nu) is { Count: > 0 } skillnader && Brevnyckel.AndratSvar(rad.Post.Id, skillnader) is var nyckel && lagda.Add(nyckel))
                    Skriv(nyckel, rad.Email!, rad.Post, fryst, nu, skillnader);
            }

            return Unit.Value;
        }

        private void Skriv(string nyckel, string till, Tjansteanteckning post, Frystsvar fryst, Frystsvar nu, IReadOnlyList<string> skillnader) => skrivare.Skriv(
            nyckel,
            till,
            $"Ett svar som du har sparat är ett annat i dag: {fryst.Omrade}",
            $"""
            Du sparade ett svar från vägledningen den {Dagen(post).ToString("d MMMM yyyy", Svensktid.Kultur)}, för {fryst.Organisation}.

            Det gällde: {fryst.Behov ?? fryst.Omrade}{(post.Dnr is { } dnr ? $"\nDiarienummer: {dnr}" : "")}
            Svaret var: {fryst.Rubrik}
            Svaret i dag: {nu.Rubrik}

            Varför:
            {string.Join('\n', skillnader.Select(skillnad => $"- {skillnad}"))}

            Det du sparade står kvar som det var. Läs det, och ställ frågan igen om köpet inte är gjort:
            ~/vagledning/anteckning/{post.Id.Value}
            """);

        private static DateOnly Dagen(Tjansteanteckning post) => DateOnly.FromDateTime(post.Tidpunkt.Svensk().DateTime);
    }
}
