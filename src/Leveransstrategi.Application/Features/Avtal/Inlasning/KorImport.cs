using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Begär att en torrkörd import körs (asks for the import to be run), eller att en som stannade fortsätter.</summary>
public static class KorImport
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(Guid Id, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som kör (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.ImportAsync(request.Id, cancellationToken);
            db.KravOforandrad(import, request.Versionsmarke);
            if (import.Lage is not (Importlage.Provad or Importlage.Misslyckad))
                throw new RegelbrottException("Torrkör filen innan den läses in.");
            if (import.Lage == Importlage.Provad)
            {
                // Torrkörningens rader ersätts av körningens.
                await db.Importrader.Where(rad => rad.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
                import.Klara = 0;
            }

            (import.Lage, import.Korare, import.Fel) = (Importlage.Kors, anvandare.Namn, null);
            return Unit.Value;
        }
    }
}
