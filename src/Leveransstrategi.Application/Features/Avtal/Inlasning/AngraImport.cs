using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>
/// Ångrar en hel import (undoes a whole import): det som den skapade tas tillbaka, och det som den ändrade får sina tidigare värden. Har
/// någon byggt vidare på något av det ångras inget, och varje hinder förklaras.
/// </summary>
public static class AngraImport
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    // Dagens jobb kan påminna om ett av avtalen, eller ta ett av breven, medan importen ångras. Då läses allt om.
    [Kraver(Behorighet.ForvaltaRamavtal)]
    [Sammanfogar]
    public sealed record Command(Guid Id, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="brev">Skriver om de brev som väntar (rewrites the waiting letters).</param>
    /// <param name="anvandare">Den som ångrar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, Paminnelsebrev brev, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.ImportAsync(request.Id, cancellationToken);
            db.KravOforandrad(import, request.Versionsmarke);
            if (import.Lage is not (Importlage.Klar or Importlage.Misslyckad))
                throw new RegelbrottException("Bara en import som är inläst går att ångra.");
            var angring = await Importangring.LasAsync(db, import.Id, cancellationToken);
            RegelbrottException.Vid(await angring.HinderAsync(cancellationToken));
            await angring.AngraAsync(brev, anvandare.HandlarMedAvrop(klocka), cancellationToken);
            (import.Lage, import.Angrare, import.AngradTidpunkt) = (Importlage.Angrad, anvandare.Namn, klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
