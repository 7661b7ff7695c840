using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Tar nästa brev att skicka (claims the next letter). Brevets märke avgör vem som får det när flera noder frågar samtidigt: den som
/// förlorar får <see cref="KrockException"/> och inget brev.
/// </summary>
public static class TaBrev
{
    /// <summary>Kommando (command). Svaret är brevet, eller <see langword="null"/> när inget ska skickas nu.</summary>
    [Kraver(Behorighet.Driva)]
    public sealed record Command : IKommando<Brev?>;

    /// <summary>Ett brev att skicka (a letter to send).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Marke">Märket som visar att det är taget (token of the claim).</param>
    /// <param name="Till">Mottagare (recipient).</param>
    /// <param name="Amne">Ämne (subject).</param>
    /// <param name="Text">Text (body).</param>
    /// <param name="Prenumeration">Prenumerationen som det beror på (the subscription), om någon.</param>
    public sealed record Brev(Guid Id, Guid Marke, string Till, string Amne, string Text, Guid? Prenumeration);

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Brev?>
    {
        /// <inheritdoc/>
        public async Task<Brev?> Handle(Command request, CancellationToken cancellationToken)
        {
            var nu = klocka.GetUtcNow();
            var brev = await db.Utkorg
                .Where(b => b.Lage == Brevlage.Vantar && b.TidigastNasta <= nu)
                .OrderBy(b => b.TidigastNasta).ThenBy(b => b.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (brev is null)
                return null;
            (brev.Lage, brev.Andrat, brev.Marke) = (Brevlage.Skickas, nu, Guid.NewGuid());
            brev.Forsok++;
            return new(brev.Id, brev.Marke, brev.Till, brev.Amne, brev.Text, Brevnyckel.Prenumeration(brev.Nyckel));
        }
    }
}
