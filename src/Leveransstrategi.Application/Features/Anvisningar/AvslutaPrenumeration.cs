using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Avslutar en prenumeration med länken i ett brev (ends a subscription with the link in a letter), utan inloggning. Länkens nyckel är
/// signerad av portalen och gäller bara den prenumerationen. Två gånger är samma sak som en gång.
/// </summary>
public static class AvslutaPrenumeration
{
    /// <summary>Fråga (query): vad länken gäller, utan att ändra något.</summary>
    /// <param name="Nyckel">Nyckeln ur länken (the signed key).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string? Nyckel) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Omrade">Områdets namn (area); <see langword="null"/> när prenumerationen redan är avslutad.</param>
    public sealed record View(string? Omrade);

    /// <summary>Kommando (command). Svaret är områdets namn, om prenumerationen fanns.</summary>
    /// <param name="Nyckel">Nyckeln ur länken (the signed key).</param>
    [Kraver(Behorighet.LasaOppet)]
    [Sammanfogar]
    public sealed record Command(string? Nyckel) : IKommando<string?>;

    /// <summary>Svarar på frågan och utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lank">Länkens nyckel (the signed key).</param>
    public sealed class Handler(LeveransDbContext db, Avanmalningslank lank) : IRequestHandler<Query, View>, IRequestHandler<Command, string?>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return new(await OmradeAsync(Prenumeration(request.Nyckel), cancellationToken));
        }

        /// <inheritdoc/>
        public async Task<string?> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var id = Prenumeration(request.Nyckel);
            var omrade = await OmradeAsync(id, cancellationToken);
            if (await db.Prenumerationer.FindAsync([id], cancellationToken) is { } prenumeration)
                db.Remove(prenumeration);
            return omrade;
        }

        private Guid Prenumeration(string? nyckel) => lank.Las(nyckel)
            ?? throw new SaknasException("Länken går inte att läsa. Kopiera hela adressen ur brevet, eller logga in och välj bort området under Prenumerationer.");

        private Task<string?> OmradeAsync(Guid id, CancellationToken cancellationToken) => (
            from p in db.Prenumerationer
            join o in db.Anskaffningsomraden on p.OmradeId equals o.Id
            where p.Id == id
            select (string?)o.Namn).FirstOrDefaultAsync(cancellationToken);
    }
}
